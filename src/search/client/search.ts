import { type Headline, yearOf } from '../model/manifest.ts';
import { levelOfRank, none } from '../model/rank.ts';
import { readableSpelling } from '../model/spelling.ts';
import { countFound } from './found.ts';
import { runSearch, type Search, type SearchOptions } from './runSearch.ts';
import { type FetchFile, openIndex, type SearchIndex, SearchUnavailable } from './searchIndex.ts';
import type { Settle } from './settle.ts';

/** An article that was found. */
export interface SearchResult extends Headline {
  /** 0 as written, 1 bare letters stand for any mark, 2 without any marks, 3 words apart. */
  level: 0 | 1 | 2 | 3;
}

export interface SearchOutcome {
  results: SearchResult[];
  /** How many articles were found in what has been read. */
  total: number;
  /** Whether `total` is all there is; otherwise say “more than” or “about”: years are unread, or phrases not yet certain. */
  isComplete: boolean;
  /** How many of them have it exactly as typed. */
  asWritten: number;
  /** The ways in which the whole words are written, in lower case, the most frequent first; of 3 words and more, as far as read. */
  spellings: { spelling: string; count: number }[];
  /** Found articles by year, newest first, as far as read. */
  years: { year: string; count: number }[];
  /** Newest first; `count` greater than what was found reads on. */
  unreadYears: string[];
  /** Found articles by the id of their section, most first; fetches one more file for each part. */
  sections: () => Promise<{ section: string; count: number }[]>;
}

export interface SearchClient {
  /** Fetches the manifest ahead, as when the field is focused; fails in silence. */
  prepare: () => Promise<void>;
  /** @throws SearchUnavailable */
  search: (text: string, options?: SearchOptions) => Promise<SearchOutcome>;
  /**
   * Runs a task on the index; if it fails, once more on the index as it is by now: a publishing has renamed the files that an
   * old tab asks for, or a file came damaged.
   *
   * @throws SearchUnavailable where it fails again
   */
  withIndex: <Result>(task: (index: SearchIndex) => Promise<Result>) => Promise<Result>;
}

/** @param settle settles phrases of three words and more */
export function searchClient(fetchFile: FetchFile, settle?: Settle): SearchClient {
  let opened: Promise<SearchIndex> | undefined;
  const withIndex: SearchClient['withIndex'] = async (task) => {
    try {
      opened ??= openIndex(fetchFile);
      return await task(await opened);
    } catch {
      try {
        opened = openIndex(fetchFile, true);
        return await task(await opened);
      } catch (cause) {
        throw new SearchUnavailable('the search index cannot be read', { cause });
      }
    }
  };
  return {
    withIndex,
    prepare: async () => {
      opened ??= openIndex(fetchFile);
      await opened.catch(() => {
        opened = undefined;
      });
    },
    search: (text, options = {}) =>
      withIndex(async (index) => toOutcome(index, await runSearch(index, text, options, settle), withIndex)),
  };
}

function toOutcome(index: SearchIndex, search: Search, withIndex: SearchClient['withIndex']): SearchOutcome {
  const { parts, results, unreadYears, isComplete } = search;
  const years = new Map<string, number>();
  const spellings = new Map<string, number>();
  for (const inPart of parts) {
    add(years, yearOf(inPart.part), countFound([inPart]));
    for (const [spelling, articles] of inPart.spellings)
      add(spellings, readableSpelling(spelling), articles.filter((article) => inPart.ranks[article] !== none).length);
  }
  return {
    results: results.map(({ inPart: _, article: __, rank, ...headline }) => ({
      ...headline,
      level: levelOfRank(rank),
    })),
    total: countFound(parts),
    isComplete,
    asWritten: countFound(parts, 6),
    spellings: mostFirst(spellings).map(([spelling, count]) => ({ spelling, count })),
    years: Array.from(years, ([year, count]) => ({ year, count })).filter(({ count }) => count > 0),
    unreadYears,
    sections: () => withIndex(() => countSections(index, search)),
  };
}

async function countSections(index: SearchIndex, { parts }: Search): Promise<{ section: string; count: number }[]> {
  const counts = new Map<string, number>();
  for (const { part, ranks } of parts)
    for (const [article, section] of (await index.sections(part)).entries())
      if (ranks[article] !== none) add(counts, section, 1);
  return mostFirst(counts).map(([section, count]) => ({ section, count }));
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one);
}
