import type { Article } from './schema.ts';

/** What a list says of an article. */
export type ArticleSummary = Pick<Article, 'id' | 'inLanguage' | 'headline' | 'description' | 'datePublished'>;

/** The part of an article that a list shows; absent fields stay absent. */
export function summaryOf({ id, inLanguage, headline, description, datePublished }: Article): ArticleSummary {
  const summary = { id, inLanguage, headline, datePublished };
  return description === undefined ? summary : { ...summary, description };
}
