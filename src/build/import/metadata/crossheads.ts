import { shortLine } from './oneLine.ts';
import { hasTitleShape } from './titleShape.ts';

/** In characters: the longest crosshead, and the least of the paragraphs above and below it. */
const longest = 80;
const leastAround = 100;
/** In words. */
const fewestWords = 2;
const mostWords = 16;

/**
 * Whether a line of plain text is a crosshead: short, without a stop at its end, between two long paragraphs that end as
 * sentences do. A line with a stop is a caption or a sentence; one with a colon begins a list.
 */
export function looksLikeCrosshead(line: string, before: string, after: string): boolean {
  const text = shortLine(line, longest);
  if (text === undefined || !isParagraph(before) || !isParagraph(after)) return false;
  const words = text.split(' ').length;
  return words >= fewestWords && words <= mostWords && !/:\s/u.test(text) && hasTitleShape(text);
}

function isParagraph(text: string): boolean {
  return text.length >= leastAround && /[.!?…”"’)]\s{0,9}$/u.test(text.slice(-10));
}
