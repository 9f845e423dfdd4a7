import { parseQuery, type Query } from './query.ts';
import { levelOf } from './rank.ts';
import { type Occurrence, occurrenceAt } from './searchText.ts';
import { type Token, tokenize } from './tokens.ts';

/** Offsets in UTF-16 units of a text in NFC. */
export interface MarkedRange {
  start: number;
  end: number;
}

/**
 * What to mark in a text for a query: the phrase, where it agrees best with what was typed.
 *
 * @param isApart the article has the words apart: each whole word is marked
 */
export function markRanges(text: string, query: string, isApart = false): MarkedRange[] {
  return marksIn(tokenize(text), parseQuery(query), isApart).ranges;
}

/** What is marked of a text. */
export interface Marks {
  ranges: MarkedRange[];
  /** How far from what was typed, lower is better: of a phrase its level and prefix, of words apart how many are missing. */
  distance: number;
}

/** The marks of a text that is parted into tokens already, as `markRanges` makes them. */
export function marksIn(tokens: readonly Token[], query: Query, isApart: boolean): Marks {
  if (query.tokens.length === 0) return { ranges: [], distance: 0 };
  return isApart ? wordMarks(tokens, query) : phraseMarks(tokens, query);
}

function phraseMarks(tokens: readonly Token[], query: Query): Marks {
  const distanceOf = ({ level, isPrefix }: Occurrence) => level * 2 + Number(isPrefix);
  const found = tokens.flatMap((token, nth) => {
    const occurrence = occurrenceAt(tokens, nth, query);
    const end = tokens[nth + query.tokens.length - 1]?.end ?? token.end;
    return occurrence ? [{ start: token.start, end, level: occurrence.level, distance: distanceOf(occurrence) }] : [];
  });
  const level = Math.min(...found.map((each) => each.level));
  const ranges: MarkedRange[] = [];
  for (const { start, end } of found.filter((each) => each.level === level))
    if (start >= (ranges.at(-1)?.end ?? 0)) ranges.push({ start, end });
  return { ranges, distance: Math.min(...found.map(({ distance }) => distance)) };
}

function wordMarks(tokens: readonly Token[], query: Query): Marks {
  const words = new Map(query.tokens.map(({ written, folded }) => [written, folded]));
  const marked = new Set<Token>();
  let missing = 0;
  for (const [written, folded] of words) {
    const same = tokens.filter((token) => token.folded === folded);
    const level = Math.min(...same.map((token) => levelOf(written, token.written, false)));
    for (const token of same) if (levelOf(written, token.written, false) === level) marked.add(token);
    if (same.length === 0) missing += 1;
  }
  const ranges = tokens.filter((token) => marked.has(token)).map(({ start, end }) => ({ start, end }));
  return { ranges, distance: missing };
}
