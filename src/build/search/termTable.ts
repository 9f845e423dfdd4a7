import { placedTexts, type SearchText } from '../../search/model/searchText.ts';
import { foldToken, writtenForm } from '../../search/model/tokens.ts';
import { tokenNumbers } from './tokenNumbers.ts';

/** Numbers that are added one after the other. */
interface Column {
  values: Uint32Array;
  length: number;
}

function push(column: Column, value: number): void {
  if (column.length === column.values.length) {
    const larger = new Uint32Array(column.length * 2);
    larger.set(column.values);
    column.values = larger;
  }
  column.values[column.length] = value;
  column.length += 1;
}

/** What stands for “no second token”. */
const alone = 0;

/** The terms of a part of the index, which are written tokens and pairs of neighbours, and where they are. */
export interface TermTable {
  /** Adds the next article. */
  add: (article: SearchText) => void;
  /** Written tokens by their numbers, from 1; the first one stands for none. */
  tokens: readonly string[];
  /** The two tokens of each term, by their numbers; the second is 0 for a syllable alone. */
  firsts: () => Uint32Array;
  seconds: () => Uint32Array;
  /** Term and 4 × article + place of each posting, in the order of the articles. */
  postings: () => { terms: Uint32Array; values: Uint32Array };
}

/** No objects for postings or pairs: a year of 10,000 articles has 7 million of them. */
export function termTable(): TermTable {
  const tokens = [''];
  const numbers = new Map<string, number>();
  const columns = ['firsts', 'seconds', 'last', 'lone', 'terms', 'values'].map(
    (): Column => ({ values: new Uint32Array(0x400), length: 0 }),
  );
  const [firsts, seconds, last, lone, terms, values] = columns as [Column, Column, Column, Column, Column, Column];
  let slots = new Int32Array(0x1000).fill(-1);
  let articles = 0;

  const slotOf = (first: number, second: number): number => {
    const mask = slots.length - 1;
    let slot = (Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b)) >>> 0;
    for (slot = (slot ^ (slot >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const term = slots[slot] ?? -1;
      if (term < 0 || (firsts.values[term] === first && seconds.values[term] === second)) return slot;
    }
  };
  const grow = () => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let term = 0; term < firsts.length; term += 1)
      slots[slotOf(firsts.values[term] ?? 0, seconds.values[term] ?? 0)] = term;
  };
  const newTerm = (first: number, second: number): number => {
    const term = firsts.length;
    push(firsts, first);
    push(seconds, second);
    push(last, 0);
    return term;
  };
  const pairTerm = (first: number, second: number): number => {
    const slot = slotOf(first, second);
    const known = slots[slot] ?? -1;
    if (known >= 0) return known;
    const term = newTerm(first, second);
    slots[slot] = term;
    if (firsts.length * 2 > slots.length) grow();
    return term;
  };
  const readTokens = tokenNumbers((raw) => {
    const written = writtenForm(raw);
    const known = numbers.get(written);
    if (known !== undefined) return known;
    const token = tokens.push(written) - 1;
    numbers.set(written, token);
    push(lone, newTerm(token, alone));
    return token;
  });
  /** The first place is the best one: an article counts once for a term. */
  const post = (term: number, place: number) => {
    if (last.values[term] === articles + 1) return;
    last.values[term] = articles + 1;
    push(terms, term);
    push(values, articles * 4 + place);
  };

  return {
    tokens,
    add: (article) => {
      for (const [text, place] of placedTexts(article)) {
        let before = alone;
        readTokens(text.normalize('NFC'), (token) => {
          post(lone.values[token - 1] ?? 0, place);
          if (before !== alone) post(pairTerm(before, token), place);
          before = token;
        });
      }
      articles += 1;
    },
    firsts: () => firsts.values.subarray(0, firsts.length),
    seconds: () => seconds.values.subarray(0, seconds.length),
    postings: () => ({
      terms: terms.values.subarray(0, terms.length),
      values: values.values.subarray(0, values.length),
    }),
  };
}

/** Ranks of tokens by their folded forms, equal ones alike, and by folded and written forms. */
export interface TokenOrder {
  folded: string[];
  byKey: Uint32Array;
  byForm: Uint32Array;
}

export function orderTokens(tokens: readonly string[]): TokenOrder {
  const folded = tokens.map(foldToken);
  const keys = [...new Set(folded)].sort();
  const rankOfKey = new Map(keys.map((key, rank) => [key, rank]));
  const byKey = Uint32Array.from(folded, (key) => rankOfKey.get(key) ?? 0);
  const sorted = Array.from(tokens.keys()).sort((one, other) => {
    const between = (byKey[one] ?? 0) - (byKey[other] ?? 0);
    return between || ((tokens[one] ?? '') < (tokens[other] ?? '') ? -1 : 1);
  });
  const byForm = new Uint32Array(tokens.length);
  for (const [rank, token] of sorted.entries()) byForm[token] = rank;
  return { folded, byKey, byForm };
}
