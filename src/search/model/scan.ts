import type { Rank } from './rank.ts';
import type { Rules } from './rules.ts';
import type { SearchText } from './searchText.ts';

/** An article that is at hand whole. */
export interface ScannedArticle extends SearchText {
  id: string;
  /** ISO 8601. */
  datePublished: string;
}

/** Searches articles that are at hand, as offline; the order is that of the index. */
export function scanArticles<Item extends ScannedArticle>(
  { parseQuery, rankText, apart, none, wanted }: Rules,
  articles: readonly Item[],
  text: string,
): { article: Item; rank: Rank }[] {
  const query = parseQuery(text);
  if (query.tokens.length === 0) return [];
  const found = articles
    .map((article) => ({ article, rank: rankText(article, query).rank }))
    .filter(({ rank }) => rank !== none)
    .sort((one, other) => one.rank - other.rank || compareByDate(other.article, one.article));
  const phrases = found.filter(({ rank }) => rank < apart);
  return phrases.length < wanted ? found : phrases;
}

/** Oldest first, those of one instant by id in code units: the order of the numbers that articles have in the index. */
export function compareByDate(
  one: Pick<ScannedArticle, 'id' | 'datePublished'>,
  other: Pick<ScannedArticle, 'id' | 'datePublished'>,
): number {
  const between = Date.parse(one.datePublished) - Date.parse(other.datePublished);
  return between || (one.id < other.id ? -1 : Number(one.id > other.id));
}
