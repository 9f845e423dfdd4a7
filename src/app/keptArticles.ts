import type { ArticleSummary } from '../article/summary.ts';

/**
 * The articles among the data of kept pages, newest first. It may come from another version of the site: what does not
 * look like an article is left out.
 */
export function keptArticles(data: readonly unknown[]): ArticleSummary[] {
  const articles = new Map<string, ArticleSummary>();
  for (const page of data) {
    const article = articleOf(page);
    if (article) articles.set(article.id, article);
  }
  return [...articles.values()].sort((a, b) => Date.parse(b.datePublished) - Date.parse(a.datePublished));
}

function articleOf(page: unknown): ArticleSummary | undefined {
  const { kind, article } = (page ?? {}) as { kind?: unknown; article?: Partial<ArticleSummary> };
  if (kind !== 'article' || !article) return undefined;
  const { id, inLanguage, headline, datePublished } = article;
  const isListable = [id, inLanguage, headline, datePublished].every((value) => typeof value === 'string');
  return isListable && !Number.isNaN(Date.parse(`${datePublished}`)) ? (article as ArticleSummary) : undefined;
}
