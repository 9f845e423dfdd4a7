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
    order = sortBy(
      order,
      order.map((term) => ranks[column[term] ?? 0] ?? 0),
      table.tokens.length,
    );
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
  const starts = startsOf(terms, table.firsts().length);
  const next = starts.slice();
  const grouped = new Uint32Array(values.length);
  // By number: an iterator makes an array of each of millions.
  for (let nth = 0; nth < terms.length; nth += 1) {
    const term = terms[nth] ?? 0;
    const at = next[term] ?? 0;
    grouped[at] = values[nth] ?? 0;
    next[term] = at + 1;
  }
  return (term) => grouped.subarray(starts[term], starts[term + 1]);
}

/** A counting sort of items by their ranks, which are below `most`; it keeps the order of equal ones. */
function sortBy(items: Uint32Array, ranks: Uint32Array, most: number): Uint32Array<ArrayBuffer> {
  const starts = startsOf(ranks, most);
  const sorted = new Uint32Array(items.length);
  for (let nth = 0; nth < items.length; nth += 1) {
    const rank = ranks[nth] ?? 0;
    const at = starts[rank] ?? 0;
    sorted[at] = items[nth] ?? 0;
    starts[rank] = at + 1;
  }
  return sorted;
}

/** Where the items of each rank begin, when they are sorted; one more for the end. */
function startsOf(ranks: Uint32Array, most: number): Uint32Array {
  const starts = new Uint32Array(most + 1);
  for (let nth = 0; nth < ranks.length; nth += 1) {
    const next = (ranks[nth] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let rank = 1; rank <= most; rank += 1) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  return starts;
}
