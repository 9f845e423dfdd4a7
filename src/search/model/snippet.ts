import type { MarkedRange, Marks } from './marks.ts';
import type { Rules } from './rules.ts';
import type { Token } from './tokens.ts';

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

/** About 30 words around the first of the best finds in some texts; undefined where none has one. */
export function snippetOf(
  { tokenize, parseQuery, marksIn }: Rules,
  texts: readonly string[],
  query: string,
  isApart = false,
): Snippet | undefined {
  const parsed = parseQuery(query);
  let best: { text: string; tokens: Token[]; marks: Marks } | undefined;
  for (const text of texts) {
    const tokens = tokenize(text);
    const marks = marksIn(tokens, parsed, isApart);
    if (marks.ranges.length > 0 && (!best || marks.distance < best.marks.distance)) best = { text, tokens, marks };
  }
  return best && cut(best.text.normalize('NFC'), best.tokens, best.marks.ranges);
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
