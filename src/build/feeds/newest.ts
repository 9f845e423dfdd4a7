import type { PageArticle } from '../../article/model/pageArticle.ts';

/**
 * Articles by their date of publishing, each id once, the first of it; of one date by id, so that two builds say the same in
 * whichever order they read files.
 */
export function newestFirst<Article extends Pick<PageArticle, 'id' | 'datePublished'>>(
  articles: readonly Article[],
): Article[] {
  const byId = new Map(articles.toReversed().map((article) => [article.id, article]));
  return Array.from(byId.values(), (article) => ({ article, published: Date.parse(article.datePublished) }))
    .sort((a, b) => b.published - a.published || (a.article.id < b.article.id ? -1 : 1))
    .map(({ article }) => article);
}

/** The latest of some instants by RFC 3339, as it is written; undefined of none. */
export function latest(instants: readonly string[]): string | undefined {
  let found: string | undefined;
  let time = Number.NEGATIVE_INFINITY;
  for (const instant of instants) {
    if (Date.parse(instant) <= time) continue;
    found = instant;
    time = Date.parse(instant);
  }
  return found;
}
