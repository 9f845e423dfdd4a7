import { type Headline, type Part, yearOf } from '../model/manifest.ts';
import { parseQuery, type Query } from '../model/query.ts';
import { apart, none, wanted } from '../model/rank.ts';
import { countFound, type Found, type FoundInPart, firstFound } from './found.ts';
import { type Lookup, lookupsOf, rankPart, topRanks, wordLookupsOf } from './partRanks.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { Settle } from './settle.ts';

export interface SearchOptions {
  /** How many results are returned, 10 if not said; years are read until so many are found. */
  count?: number;
  /** Only the articles of a section, by its id, or of a year (`2026`). */
  section?: string;
  year?: string;
}

/** All that is known of a query after the reading. */
export interface Search {
  query: Query;
  /** The parts that were read, newest first. */
  parts: readonly FoundInPart[];
  results: (Found & Headline)[];
  /** Newest first. */
  unreadYears: string[];
  /** Everything was read, and each article counted is certain. */
  isComplete: boolean;
  /** Phrases are so few that words apart count too. */
  hasApart: boolean;
}

/** Different words of a query above which they are not looked for apart: a text pasted by mistake asks for few files. */
const mostApart = 8;

/**
 * Articles that are looked through for words apart, however many are found: about two years of a newspaper. Beyond, which takes a file
 * of each word and year, only where more results are asked for.
 */
const enoughLooked = 15_000;

/**
 * Searches the newest year, and earlier ones for as long as too little is found. Phrases first; then, if fewer than ten, words
 * apart in the same way. A filter lets through what is found without it, and adds nothing.
 *
 * @param settle settles phrases of three words and more; without it the index is believed
 */
export async function runSearch(
  index: SearchIndex,
  text: string,
  { count = wanted, section, year }: SearchOptions,
  settle: Settle | undefined,
): Promise<Search> {
  const query = parseQuery(text);
  const years = query.tokens.length > 0 ? index.years.filter(([part]) => part && (!year || yearOf(part) === year)) : [];
  const lookups = lookupsOf(query);
  const words = wordLookupsOf(query);
  const parts: FoundInPart[] = [];
  const isEnough = () => countFound(parts) >= Math.max(count, wanted);
  let isCertain = true;

  const unread = [...years];
  while (unread.length > 0 && !isEnough()) {
    const entries = unread.shift() ?? [];
    parts.push(...(await Promise.all(entries.map((part) => readPart(index, part, lookups, section, count <= wanted)))));
    if (lookups.length > 1) isCertain = settle !== undefined && (await settle(index, query, parts, count));
  }
  const isFiltered = section !== undefined || year !== undefined;
  const hasApart =
    query.tokens.length > 1 &&
    words.length <= mostApart &&
    countFound(parts) < wanted &&
    (!isFiltered || (await runSearch(index, text, {}, settle)).hasApart);
  const withoutApart = hasApart ? [...parts] : [];
  let looked = 0;
  while (withoutApart.length > 0 && (looked < enoughLooked || (count > wanted && !isEnough()))) {
    const [first] = withoutApart;
    const ofYear = withoutApart.filter(({ part }) => first && yearOf(part) === yearOf(first.part));
    withoutApart.splice(0, ofYear.length);
    for (const { part } of ofYear) looked += part.articles;
    await Promise.all(ofYear.map((inPart) => addApart(index, inPart, words, section)));
  }

  const results = firstFound(parts, count).map(async (found) => ({
    ...found,
    ...(await index.headline(found.inPart.part, found.article)),
  }));
  return {
    query,
    parts,
    results: await Promise.all(results),
    hasApart,
    unreadYears: unread.flatMap(([part]) => (part ? [yearOf(part)] : [])),
    isComplete: isCertain && unread.length + withoutApart.length === 0 && !parts.some(({ isCut }) => isCut),
  };
}

async function readPart(
  index: SearchIndex,
  part: Part,
  lookups: readonly Lookup[],
  section: string | undefined,
  isFirst: boolean,
): Promise<FoundInPart> {
  const tops = isFirst && section === undefined ? await topRanks(index, part, lookups) : undefined;
  const [found, sections] = await Promise.all([
    tops ?? rankPart(index, part, lookups),
    section === undefined ? undefined : index.sections(part),
  ]);
  for (const [article, own] of sections?.entries() ?? []) if (own !== section) found.ranks[article] = none;
  return { ...found, part, isSettled: new Uint8Array(part.articles), ...(sections && { sections }) };
}

/** Adds the articles of a part that have all words of a query, though not beside each other. */
async function addApart(
  index: SearchIndex,
  { part, ranks, sections }: FoundInPart,
  words: readonly Lookup[],
  section: string | undefined,
): Promise<void> {
  const together = await rankPart(index, part, words);
  for (const [article, rank] of together.ranks.entries())
    if (rank !== none && ranks[article] === none && (!sections || sections[article] === section))
      ranks[article] = apart + rank;
}
