/** Makes other words of a text. */
type Change = (text: string) => string;

/** What is between them has been translated: a letter outside of them, in what the site itself says, is a leak. */
const brackets = ['⟦', '⟧'] as const;

const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתךםןףץ';

/** Words 1.6 times as long, as German or Finnish ones may be. */
export const lengthen: Change = (text) =>
  text.replace(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.6)).toLowerCase());

/** Letters that run from the right. */
export const mirror: Change = (text) =>
  text.replace(/[a-z]/giu, (letter) => hebrew[(letter.toLowerCase().codePointAt(0) ?? 0) - 97] ?? letter);

/** A text in brackets, changed but for these parts of it: names, and words that are changed already. */
export function bracketed(text: string, change: Change, parts: readonly unknown[] = []): string {
  const kept = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  const places = kept.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  // A part may stand in lower case. What a split keeps of its separator is every second piece.
  const pieces = places.length === 0 ? [text] : text.split(new RegExp(`(${places.join('|')})`, 'iu'));
  return brackets.join(pieces.map((piece, index) => (index % 2 === 0 ? change(piece) : piece)).join(''));
}

/** A table of messages, all of them bracketed and changed: texts, what functions say, and those in tables of it. */
export function inOtherWords<Table extends object>(table: Table, change: Change): Table {
  const entries = Object.entries(table).map(([key, words]) => [key, otherWords(words, change)]);
  return Object.fromEntries(entries);
}

function otherWords(words: unknown, change: Change): unknown {
  if (typeof words === 'string') return bracketed(words, change);
  if (typeof words === 'function') return (...given: unknown[]) => bracketed(words(...given), change, given);
  return typeof words === 'object' && words !== null ? inOtherWords(words, change) : words;
}
