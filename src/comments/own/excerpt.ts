import { beginning, wellFormed } from '../model/text.ts';

/** How many UTF-16 units a letter may have on average: enough for the longest emoji, and marks without end are cut. */
const unitsALetter = 35;

/** The beginning of a text on one line: up to `most` graphemes, without control and bidi characters. */
export function excerpt(text: string, most: number): string {
  const line = wellFormed(text.slice(0, most * unitsALetter).replace(/[\uD800-\uDBFF]$/, ''))
    .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ')
    .trim();
  return beginning(line, most).trim();
}
