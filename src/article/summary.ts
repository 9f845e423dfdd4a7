import type { Article } from './schema.ts';

/** What a list says of an article. */
export type ArticleSummary = Pick<Article, 'id' | 'headline' | 'description' | 'datePublished'>;

/** The part of an article that a list shows; absent fields stay absent. */
export function summaryOf({ id, headline, description, datePublished }: Article): ArticleSummary {
  return description === undefined ? { id, headline, datePublished } : { id, headline, description, datePublished };
}
