import { toWellFormedNfc, truncate } from '../model/text.ts';

/** UTF-16 units per grapheme that are looked at: enough for the longest emoji. */
const unitsPerGrapheme = 35;

/** The beginning of a text on one line: at most `limit` graphemes, without control and bidi characters. */
export function snippet(text: string, limit: number): string {
  const line = toWellFormedNfc(text.slice(0, limit * unitsPerGrapheme).replace(/[\uD800-\uDBFF]$/, ''))
    .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ')
    .trim();
  return truncate(line, limit).trim();
}
