import { fold } from '../../language/fold.ts';
import type { Comment } from '../model/comment.ts';

/** A comment made ready for search. */
export interface Searchable {
  comment: Comment;
  /** Name, line end, text: in lower case and NFC. */
  text: string;
  /** The same without marks; offsets are the same. */
  folded: string;
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
  const text = lowered(`${comment.name}\n${comment.text}`);
  return { comment, text, folded: fold(text) };
}

/**
 * The comments in which every word of the query occurs, in any order and within longer words too. A letter without marks
 * matches that letter with any marks, a letter with marks only itself. Comments that contain the query letter for letter
 * come first, otherwise the order is kept. A query of nothing but white space finds all.
 */
export function search(items: readonly Searchable[], query: string): Searchable[] {
  const asked = lowered(query).trim().replace(/\s+/gu, ' ');
  if (asked === '') return [...items];
  const words = asked.split(' ').map(toWord);
  const exact: Searchable[] = [];
  const others: Searchable[] = [];
  for (const item of items) {
    if (words.every((word) => occurs(word, item))) (item.text.includes(asked) ? exact : others).push(item);
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

function lowered(text: string): string {
  return text.toLowerCase().normalize('NFC');
}
