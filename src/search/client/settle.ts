import type { Query } from '../model/query.ts';
import { apart, none } from '../model/rank.ts';
import { rankText, type SearchText } from '../model/searchText.ts';
import { type Found, type FoundInPart, firstFound } from './found.ts';
import type { SearchIndex } from './searchIndex.ts';

/** An article's own text, by its id; undefined where it cannot be had. */
export type ReadArticle = (id: string) => Promise<SearchText | undefined>;

/** Articles whose text is read for one search: of frequent pairs that follow each other nowhere, thousands of articles may have all. */
const mostRead = 100;

/**
 * Settles the ranks of the first articles that were found by several keys: the pairs of a phrase may be in an article without
 * the phrase. A rank only becomes worse by that, so the first ones are the true first ones once all of them are settled.
 *
 * @returns whether all that is left is certain
 */
export type Settle = (
  index: SearchIndex,
  query: Query,
  parts: readonly FoundInPart[],
  count: number,
) => Promise<boolean>;

/** Settles by the articles' own texts. */
export function settleBy(readArticle: ReadArticle): Settle {
  return async (index, query, parts, count) => {
    for (let left = mostRead; ; ) {
      const open = firstFound(parts, count).filter(({ inPart, article }) => inPart.isSettled[article] === 0);
      if (open.length === 0) break;
      if (left <= 0) {
        dropUnsettled(parts);
        return false;
      }
      const asked = open.slice(0, left);
      left -= asked.length;
      await Promise.all(asked.map((found) => settleOne(index, query, found, readArticle)));
    }
    return parts.every(({ ranks, isSettled }) =>
      ranks.every((rank, article) => rank === none || isSettled[article] === 1),
    );
  };
}

async function settleOne(
  index: SearchIndex,
  query: Query,
  { inPart, article }: Found,
  readArticle: ReadArticle,
): Promise<void> {
  const { id } = await index.headline(inPart.part, article);
  const text = await readArticle(id).catch(() => undefined);
  inPart.isSettled[article] = 1;
  if (!text) return;
  const { rank, spelling } = rankText(text, query);
  inPart.ranks[article] = rank < apart ? rank : none;
  if (spelling !== undefined) inPart.spellings.set(spelling, [...(inPart.spellings.get(spelling) ?? []), article]);
}

/** What was not looked at may be a phrase or not: it is not shown as one. */
function dropUnsettled(parts: readonly FoundInPart[]): void {
  for (const { ranks, isSettled } of parts)
    for (const article of ranks.keys()) if (isSettled[article] === 0) ranks[article] = none;
}
