import type { Part } from '../model/manifest.ts';
import type { KeyEntry } from '../model/postings.ts';
import type { Query } from '../model/query.ts';
import { combine, type Level, levelOf, lowest, none, type Rank, type RankSet, rankOf } from '../model/rank.ts';
import type { SearchIndex } from './searchIndex.ts';

/** A key to ask the index for, with the written words that forms are compared with. */
export interface Lookup {
  key: string;
  words: readonly string[];
  /** The last word may be the beginning of one. */
  isPrefix: boolean;
}

/** Keys that are asked for at once: a longer phrase is settled by the articles' own texts. */
const mostKeys = 3;

/** The keys of a query: its word, or its pairs of neighbours; of many pairs the first, the last and one between. */
export function lookupsOf({ tokens, isTyping }: Query): Lookup[] {
  const count = Math.min(mostKeys, Math.max(1, tokens.length - 1));
  const starts = Array.from({ length: count }, (_, nth) => Math.round((nth * (tokens.length - 2)) / (count - 1 || 1)));
  return starts.map((start) => {
    const words = tokens.slice(Math.max(0, start), start + 2);
    return {
      key: words.map(({ folded }) => folded).join(' '),
      words: words.map(({ written }) => written),
      isPrefix: isTyping && start + 2 >= tokens.length,
    };
  });
}

/** The words of a query one by one and whole, the longest first, which are the rarest. */
export function wordLookupsOf({ tokens }: Query): Lookup[] {
  const words = new Map(tokens.map(({ written, folded }) => [written, folded]));
  return Array.from(words, ([written, key]) => ({ key, words: [written], isPrefix: false })).sort(
    (one, other) => other.key.length - one.key.length,
  );
}

/** What a part has for some keys together. */
export interface PartRanks {
  /** By article; `none` where a key is missing. Where more than one key was asked for, the true rank may be worse. */
  ranks: Uint8Array;
  /** Articles by the whole forms of the query; of several keys, those whose text has been read. */
  spellings: Map<string, readonly number[]>;
  /** Not all that begins with a prefix was read. */
  isCut: boolean;
}

/** What comes first in a part for the beginning of a word, where that is ready. */
export async function topRanks(
  index: SearchIndex,
  part: Part,
  lookups: readonly Lookup[],
): Promise<PartRanks | undefined> {
  const [{ key, words, isPrefix } = { key: '', words: [], isPrefix: false }] = lookups;
  if (lookups.length !== 1 || words.length !== 1 || !isPrefix) return undefined;
  const tops = await index.tops(part, key, words[0] ?? '');
  if (!tops) return undefined;
  const ranks = new Uint8Array(part.articles).fill(none);
  for (let at = 0; at < tops.length; at += 2) ranks[tops[at] ?? 0] = tops[at + 1] ?? none;
  return { ranks, spellings: new Map(), isCut: true };
}

/** Looks keys up in a part and intersects them; some at a time, as none need be read behind an empty intersection. */
export async function rankPart(index: SearchIndex, part: Part, lookups: readonly Lookup[]): Promise<PartRanks> {
  const spellings = new Map<string, readonly number[]>();
  const ranks = new Uint8Array(part.articles).fill(none);
  const sets: Uint32Array[] = [];
  let isCut = false;
  for (let start = 0; start < lookups.length; start += mostKeys) {
    const asked = lookups.slice(start, start + mostKeys);
    const found = await Promise.all(asked.map(({ key, isPrefix }) => index.find(part, key, isPrefix)));
    isCut ||= found.some((each) => each.isCut);
    for (const [nth, { entries }] of found.entries()) {
      sets.push(rankSets(asked[nth] as Lookup, entries, part.articles));
      if (lookups.length === 1) addSpellings(spellings, entries, asked[nth] as Lookup);
    }
    for (const article of ranks.keys()) ranks[article] = rankTogether(sets, article);
    if (ranks.every((rank) => rank === none)) break;
  }
  return { ranks, spellings, isCut };
}

function addSpellings(spellings: Map<string, readonly number[]>, entries: readonly KeyEntry[], { key }: Lookup): void {
  for (const entry of entries)
    if (entry.key === key) for (const { written, articles } of entry.forms) spellings.set(written, articles);
}

/** The ranks that a key has in each article. */
function rankSets({ key, words, isPrefix }: Lookup, entries: readonly KeyEntry[], count: number): Uint32Array {
  const sets = new Uint32Array(count);
  for (const entry of entries) {
    for (const { written, articles, places } of entry.forms) {
      const level = levelOfWords(words, written, isPrefix);
      for (const [at, article] of articles.entries())
        sets[article] = (sets[article] ?? 0) | (1 << rankOf(level, places[at] ?? 2, entry.key !== key));
    }
  }
  return sets;
}

function rankTogether(sets: readonly Uint32Array[], article: number): Rank {
  let together: RankSet | undefined;
  for (const set of sets) {
    const own = set[article] ?? 0;
    if (own === 0) return none;
    together = together === undefined ? own : combine(together, own);
  }
  return together === undefined ? none : lowest(together);
}

function levelOfWords(words: readonly string[], written: string, isPrefix: boolean): Level {
  const others = written.split(' ');
  const levels = words.map((word, nth) => levelOf(word, others[nth] ?? '', isPrefix && nth === words.length - 1));
  return Math.max(...levels) as Level;
}
