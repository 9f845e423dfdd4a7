import { addSignature } from './addSignature.ts';
import type { PageLine } from './articleLines.ts';
import { dropEmptyHeadings } from './dropEmptyHeadings.ts';
import { dropEnds } from './dropEnds.ts';
import { dropFurniture } from './dropFurniture.ts';
import { fillGaps } from './fillGaps.ts';
import { plainLines } from './plainLines.ts';
import { standfirstLines } from './standfirst.ts';

/** What a page says of its article, for telling its lines apart. */
export interface Told {
  headline: string | undefined;
  descriptions: readonly string[];
  authors: readonly string[];
}

/**
 * Chooses the lines of the article among those of its page.
 *
 * @param top index of the headline, or -1
 */
export function chooseLines(
  lines: readonly PageLine[],
  top: number,
  told: Told,
): { text: Set<PageLine>; standfirst: PageLine[] } {
  const text = new Set(lines.filter((line) => line.isReadable && line.place !== 'furniture'));
  fillGaps(lines, text, top);
  const standfirst = standfirstLines(lines, text, top, told.descriptions);
  for (const line of standfirst) text.delete(line);
  dropFurniture(lines, text, told.headline);
  dropEnds(lines, text, told.authors);
  dropEmptyHeadings(lines, text);
  addSignature(lines, text);
  if (text.size > 0) return { text, standfirst };
  const plain = plainLines(lines, top, told.headline);
  const below = plain.filter((line) => !standfirst.includes(line));
  return below.length > 0 ? { text: new Set(below), standfirst } : { text: new Set(plain), standfirst: [] };
}
