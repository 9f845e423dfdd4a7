import type { PageArticle } from '../article/model/pageArticle.ts';

/** An entry of the list of cached articles. Pages of earlier versions have no printed date. */
export type CachedArticle = Pick<PageArticle, 'id' | 'inLanguage' | 'headline' | 'datePublished' | 'dateLanguage'> & {
  published?: string | undefined;
};

/**
 * The articles among the data of cached pages, newest first. The data may be of another version of the site: entries that are
 * no article are left out.
 */
export function cachedArticles(data: readonly unknown[]): CachedArticle[] {
  const articles = new Map<string, CachedArticle>();
  for (const page of data) {
    const article = articleOf(page);
    if (article) articles.set(article.id, article);
  }
  return [...articles.values()].sort((a, b) => Date.parse(b.datePublished) - Date.parse(a.datePublished));
}

function articleOf(page: unknown): CachedArticle | undefined {
  const { kind, article } = (page ?? {}) as { kind?: unknown; article?: Partial<CachedArticle> };
  if (kind !== 'article' || !article) return undefined;
  const { id, inLanguage, headline, datePublished, published } = article;
  const isListable = [id, inLanguage, headline, datePublished].every((value) => typeof value === 'string');
  if (!isListable || Number.isNaN(Date.parse(`${datePublished}`))) return undefined;
  return { ...(article as CachedArticle), published: typeof published === 'string' ? published : undefined };
}
