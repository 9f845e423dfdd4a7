import { fileOf } from '../../search/model/keys.ts';
import { fewFiles, type PrefixTops } from '../../search/model/manifest.ts';
import { levelOf, none, rankOf, wanted } from '../../search/model/rank.ts';
import type { SortedTerms } from './sortTerms.ts';

/**
 * The articles that come first for the beginnings of words that are in too many files to be read at a letter typed; by their first letter.
 *
 * @param firstKeys of the files of syllables
 * @param articles how many the part has
 */
export function prefixTops(
  { syllables, keyOf, writtenOf }: SortedTerms,
  postingsOf: (term: number) => Uint32Array,
  firstKeys: readonly string[],
  articles: number,
): Map<string, PrefixTops['tops']> {
  const tops = new Map<string, PrefixTops['tops']>();
  const topOf = (typed: string, prefix: string, terms: Uint32Array): number[] => {
    const ranks = new Uint8Array(articles).fill(none);
    for (const term of terms) {
      const level = levelOf(typed, writtenOf(term), true);
      const byPlace = ([0, 1, 2] as const).map((place) => rankOf(level, place, keyOf(term) !== prefix));
      for (const posting of postingsOf(term)) {
        const rank = byPlace[posting & 3] ?? none;
        if (rank < (ranks[posting >> 2] ?? none)) ranks[posting >> 2] = rank;
      }
    }
    return firstOf(ranks);
  };
  const visit = (prefix: string, terms: Uint32Array) => {
    if (fileOf(firstKeys, `${prefix}\uFFFF`) - fileOf(firstKeys, prefix) < fewFiles) return;
    if (prefix) {
      const [letter = ''] = prefix;
      const ofLetter = tops.get(letter) ?? {};
      for (const typed of waysToType(prefix)) ofLetter[typed] = topOf(typed, prefix, terms);
      tops.set(letter, ofLetter);
    }
    const length = prefix.length + 1;
    for (let start = 0; start < terms.length; ) {
      const next = keyOf(terms[start] ?? 0).slice(0, length);
      let end = start + 1;
      while (end < terms.length && keyOf(terms[end] ?? 0).slice(0, length) === next) end += 1;
      if (next.length === length) visit(next, terms.subarray(start, end));
      start = end;
    }
  };
  visit('', syllables);
  return tops;
}

/** A beginning of a word without marks but those of đ: vowels have theirs only after more letters, as input methods make them. */
function waysToType(prefix: string): string[] {
  return prefix.startsWith('d') ? [prefix, `đ${prefix.slice(1)}`] : [prefix];
}

/** Article and rank in turn, the best first. */
function firstOf(ranks: Uint8Array): number[] {
  const byRank: number[][] = [];
  for (let article = ranks.length - 1; article >= 0; article -= 1) {
    const rank = ranks[article] ?? none;
    if (rank === none) continue;
    byRank[rank] ??= [];
    if (byRank[rank].length < wanted) byRank[rank].push(article);
  }
  return byRank
    .flatMap((list, rank) => list.map((article) => [article, rank]))
    .slice(0, wanted)
    .flat();
}
