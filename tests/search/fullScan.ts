import type { IndexedArticle } from '../../src/build/search/searchIndex.ts';

/*
 * The rules of the search once more, as plainly as can be and with no code of the search: what the index is held against. Not for
 * words whose tone can stand in two places.
 */

/** Keeps what a function has given for each text. */
function once<Result>(make: (text: string) => Result): (text: string) => Result {
  const made = new Map<string, Result>();
  return (text) => {
    const result = made.get(text) ?? make(text);
    made.set(text, result);
    return result;
  };
}

const fold = once((word) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'));
const wordsOf = once(
  (text): string[] =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
);

/** Level, place, prefix: each 0 at best. */
type Key = [level: number, place: number, prefix: number];

function worst(...keys: Key[]): Key {
  return [0, 1, 2].map((at) => Math.max(...keys.map((key) => key[at] ?? 0))) as Key;
}

function compare(one: Key, other: Key): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function wordKey(typed: string, word: string, place: number, mayBePrefix: boolean): Key | undefined {
  const isWhole = fold(typed) === fold(word);
  if (!isWhole && !(mayBePrefix && fold(word).startsWith(fold(typed)))) return undefined;
  const start = word.slice(0, typed.length);
  const agrees = (letter: string, at: number) =>
    letter === start[at] || (fold(letter) === letter && fold(start[at] ?? '') === letter);
  const level = start === typed ? 0 : Array.from(typed).every(agrees) ? 1 : 2;
  return [level, place, isWhole ? 0 : 1];
}

function phraseKey(typed: string[], own: string[], at: number, place: number, isTyping: boolean): Key | undefined {
  let together: Key = [0, 0, 0];
  for (const [nth, word] of typed.entries()) {
    const key = wordKey(word, own[at + nth] ?? '', place, isTyping && nth === typed.length - 1);
    if (!key) return undefined;
    together = worst(together, key);
  }
  return together;
}

/** All ways in which an article has the phrase, and for each word all ways in which it has that. */
function keysOf(article: IndexedArticle, typed: string[], isTyping: boolean): { phrases: Key[]; words: Key[][] } {
  const phrases: Key[] = [];
  const words: Key[][] = typed.map(() => []);
  const texts = [[article.headline], article.summary, article.text];
  for (const [place, list] of texts.entries())
    for (const text of list) {
      const own = wordsOf(text);
      for (const at of own.keys()) {
        const phrase = phraseKey(typed, own, at, place, isTyping);
        if (phrase) phrases.push(phrase);
        for (const [nth, word] of typed.entries()) {
          const key = wordKey(word, own[at] ?? '', place, false);
          if (key) words[nth]?.push(key);
        }
      }
    }
  return { phrases, words };
}

/** The best of all ways to take one key of each list. */
function bestTogether(lists: Key[][]): Key | undefined {
  let together: Key[] = [[0, 0, 0]];
  for (const list of lists) {
    const all = together.flatMap((key) => list.map((other) => worst(key, other)));
    together = [...new Map(all.map((key) => [key.join(), key])).values()];
  }
  return together.sort(compare)[0];
}

/** The folded words of an article; a space before each. */
const allFolded = new WeakMap<IndexedArticle, string>();

function foldedTexts(article: IndexedArticle): string {
  const { headline, summary, text } = article;
  const folded =
    allFolded.get(article) ??
    ` ${wordsOf([headline, ...summary, ...text].join(' '))
      .map(fold)
      .join(' ')}`;
  allFolded.set(article, folded);
  return folded;
}

/** The ids that a search shows first. @param articles oldest first */
export function fullScan(articles: readonly IndexedArticle[], query: string, count = 10): string[] {
  const typed = wordsOf(query);
  const isTyping = /[\p{L}\p{N}]$/u.test(query);
  const phrases: { id: string; key: Key }[] = [];
  const apart: { id: string; key: Key }[] = [];
  for (const article of [...articles].reverse()) {
    const folded = foldedTexts(article);
    if (!typed.every((word) => folded.includes(` ${fold(word)}`))) continue;
    const keys = keysOf(article, typed, isTyping);
    const phrase = keys.phrases.sort(compare)[0];
    const together = typed.length > 1 ? bestTogether(keys.words) : undefined;
    if (phrase) phrases.push({ id: article.id, key: phrase });
    else if (together) apart.push({ id: article.id, key: together });
  }
  const byKey = (one: { key: Key }, other: { key: Key }) => compare(one.key, other.key);
  const found = [...phrases.sort(byKey), ...(phrases.length < 10 ? apart.sort(byKey) : [])];
  return found.slice(0, count).map(({ id }) => id);
}
