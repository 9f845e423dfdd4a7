import { parseQuery, type Query } from './query.ts';
import { levelOf } from './rank.ts';
import { type Occurrence, occurrenceAt } from './searchText.ts';
import { type Token, tokenize } from './tokens.ts';

/** Offsets in UTF-16 units of a text in NFC. */
export interface MarkedRange {
  start: number;
  end: number;
}

/** A part of a text around what was found. */
export interface Snippet {
  /** In NFC. */
  text: string;
  marks: MarkedRange[];
  /** Whether the text goes on before and after it. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** Words of a snippet: about two lines of a wide column; of them so many before what was found. */
const snippetWords = { all: 30, before: 8 };

/**
 * What to mark in a text for a query: the phrase, where it agrees best with what was typed.
 *
 * @param isApart the article has the words apart: each whole word is marked
 */
export function markRanges(text: string, query: string, isApart = false): MarkedRange[] {
  return marksIn(tokenize(text), parseQuery(query), isApart).ranges;
}

/** About 30 words around the first of the best finds in some texts; undefined where none has one. */
export function snippetOf(texts: readonly string[], query: string, isApart = false): Snippet | undefined {
  const parsed = parseQuery(query);
  let best: { text: string; tokens: Token[]; marks: Marks } | undefined;
  for (const text of texts) {
    const tokens = tokenize(text);
    const marks = marksIn(tokens, parsed, isApart);
    if (marks.ranges.length > 0 && (!best || marks.distance < best.marks.distance)) best = { text, tokens, marks };
  }
  return best && cut(best.text.normalize('NFC'), best.tokens, best.marks.ranges);
}

interface Marks {
  ranges: MarkedRange[];
  /** How far from what was typed, lower is better: of a phrase its level and prefix, of words apart how many are missing. */
  distance: number;
}

function marksIn(tokens: readonly Token[], query: Query, isApart: boolean): Marks {
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

function cut(text: string, tokens: readonly Token[], marks: readonly MarkedRange[]): Snippet {
  const found = tokens.findIndex(({ start }) => start === marks[0]?.start);
  const last = Math.min(tokens.length, Math.max(0, found - snippetWords.before) + snippetWords.all);
  const first = Math.max(0, Math.min(found - snippetWords.before, last - snippetWords.all));
  const start = first === 0 ? 0 : (tokens[first]?.start ?? 0);
  const end = last === tokens.length ? text.length : (tokens[last - 1]?.end ?? text.length);
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return {
    text: text.slice(start, end),
    marks: inside.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  };
}
