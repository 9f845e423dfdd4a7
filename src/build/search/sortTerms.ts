import { codesOf } from '../../search/model/forms.ts';
import { orderTokens, type TermTable } from './termTable.ts';

/** The terms of a part in the order of the index: by key, then by written form. */
export interface SortedTerms {
  syllables: Uint32Array;
  pairs: Uint32Array;
  /** The key of a term, and its written form. */
  keyOf: (term: number) => string;
  writtenOf: (term: number) => string;
  /** The codes of its written form (see `codesOf` of the forms), which are found once for each token. */
  codesOf: (term: number) => string | undefined;
  /** Whether two terms have the same key. */
  areOneKey: (one: number, other: number) => boolean;
}

export function sortTerms(table: TermTable): SortedTerms {
  const [firsts, seconds] = [table.firsts(), table.seconds()];
  const { folded, byKey, byForm } = orderTokens(table.tokens);
  let order = Uint32Array.from(firsts.keys());
  for (const [column, ranks] of [
    [seconds, byForm],
    [firsts, byForm],
    [seconds, byKey],
    [firsts, byKey],
  ] as const)
    order = sortBy(order, (term) => ranks[column[term] ?? 0] ?? 0, table.tokens.length);
  const join = (words: readonly string[], term: number) => {
    const [first, second] = [words[firsts[term] ?? 0] ?? '', words[seconds[term] ?? 0]];
    return second ? `${first} ${second}` : first;
  };
  const codes = table.tokens.map((written, token) => codesOf(folded[token] ?? '', written));
  const keyRank = (column: Uint32Array, term: number) => byKey[column[term] ?? 0];
  return {
    syllables: order.filter((term) => seconds[term] === 0),
    pairs: order.filter((term) => seconds[term] !== 0),
    keyOf: (term) => join(folded, term),
    writtenOf: (term) => join(table.tokens, term),
    codesOf: (term) => {
      const [first, second] = [codes[firsts[term] ?? 0], codes[seconds[term] ?? 0]];
      return first === undefined || second === undefined ? undefined : first + second;
    },
    areOneKey: (one, other) =>
      keyRank(firsts, one) === keyRank(firsts, other) && keyRank(seconds, one) === keyRank(seconds, other),
  };
}

/** The postings of each term, in the order of the articles: 4 × the article's number + the place. */
export function groupPostings(table: TermTable): (term: number) => Uint32Array {
  const { terms, values } = table.postings();
  const starts = startsOf(terms, (term) => term, table.firsts().length);
  const next = starts.slice();
  const grouped = new Uint32Array(values.length);
  for (const [nth, term] of terms.entries()) {
    const at = next[term] ?? 0;
    grouped[at] = values[nth] ?? 0;
    next[term] = at + 1;
  }
  return (term) => grouped.subarray(starts[term], starts[term + 1]);
}

/** A counting sort, which keeps the order of equal ones; ranks are below `most`. */
function sortBy(items: Uint32Array, rankOf: (item: number) => number, most: number): Uint32Array<ArrayBuffer> {
  const starts = startsOf(items, rankOf, most);
  const sorted = new Uint32Array(items.length);
  for (const item of items) {
    const rank = rankOf(item);
    const at = starts[rank] ?? 0;
    sorted[at] = item;
    starts[rank] = at + 1;
  }
  return sorted;
}

/** Where the items of each rank begin, when they are sorted; one more for the end. */
function startsOf(items: Uint32Array, rankOf: (item: number) => number, most: number): Uint32Array {
  const starts = new Uint32Array(most + 1);
  for (const item of items) {
    const next = rankOf(item) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let rank = 1; rank <= most; rank += 1) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  return starts;
}
