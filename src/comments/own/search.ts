import { fold } from '../../language/fold.ts';
import { inOneSpelling } from '../../language/spelling.ts';
import type { Comment } from '../model/comment.ts';

/** A comment made ready for search. */
export interface Searchable {
  comment: Comment;
  /** Name, line end, text: in lower case and NFC, in one spelling, without letters that show nothing. */
  text: string;
  /** The same without marks; offsets are the same. */
  folded: string;
}

/** Comments made ready for many searches. */
export interface Archive {
  items: readonly Searchable[];
  /** What they have without marks, one after the other with line ends between. A word that none of 100,000 has is answered
   * in 17 ms, painted, by one pass over it, and in 62 by one over each (Chromium, measured). */
  folded: string;
  /** Where each begins in `folded`, and the end of the last. */
  starts: Uint32Array;
}

/** A word of a query. */
interface Word {
  text: string;
  folded: string;
  /** Offsets of the letters with marks, which match only themselves. */
  marked: number[];
}

/** Makes a comment ready for search; costs a few µs, so it is done once. */
export function searchable(comment: Comment): Searchable {
  const text = compared(`${comment.name}\n${comment.text}`);
  return { comment, text, folded: fold(text) };
}

/** Puts comments together for searches; the order is kept. */
export function toArchive(items: readonly Searchable[]): Archive {
  const starts = new Uint32Array(items.length + 1);
  items.forEach(({ folded }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + folded.length + 1;
  });
  return { items, folded: items.map(({ folded }) => folded).join('\n'), starts };
}

/**
 * The comments in which every word of the query occurs, in any order and within longer words too. A letter without marks
 * matches that letter with any marks, a letter with marks only itself, in whichever spelling of the word. Comments that
 * contain the query letter for letter come first, otherwise the order is kept. A query of nothing but white space finds all.
 */
export function search({ items, folded, starts }: Archive, query: string): Searchable[] {
  const asked = compared(query).trim().replace(/\s+/gu, ' ');
  // The longest is likely to be the rarest.
  const words = asked
    .split(' ')
    .map(toWord)
    .sort((a, b) => b.text.length - a.text.length);
  const [longest] = words;
  if (asked === '' || !longest) return [...items];
  const exact: Searchable[] = [];
  const others: Searchable[] = [];
  let index = 0;
  for (let at = folded.indexOf(longest.folded); at !== -1; at = folded.indexOf(longest.folded, starts[index])) {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= at) index += 1;
    const item = items[index];
    if (item && words.every((word) => occurs(word, item))) (item.text.includes(asked) ? exact : others).push(item);
    index += 1;
  }
  return [...exact, ...others];
}

function occurs(word: Word, { text, folded }: Searchable): boolean {
  for (let at = folded.indexOf(word.folded); at !== -1; at = folded.indexOf(word.folded, at + 1)) {
    if (word.marked.every((offset) => text.charCodeAt(at + offset) === word.text.charCodeAt(offset))) return true;
  }
  return false;
}

function toWord(text: string): Word {
  const folded = fold(text);
  const marked: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) if (text[offset] !== folded[offset]) marked.push(offset);
  return { text, folded, marked };
}

/** What is left of a text where case, normal form, spelling and letters that show nothing make no difference. */
function compared(text: string): string {
  const seen = text.replace(/\p{Default_Ignorable_Code_Point}+/gu, '');
  return inOneSpelling(seen.toLowerCase().normalize('NFC'));
}
