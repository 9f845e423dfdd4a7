import type { PageData } from '../app/pageData.ts';
import { articleAddress } from '../article/addresses.ts';
import { excerpt, readingMinutes } from '../article/plainText.ts';
import type { Article } from '../article/schema.ts';
import { type ArticleSummary, summaryOf } from '../article/summary.ts';

/** One address of the site with what it shows. */
export interface SitePage {
  /** The path, such as `/` or `/bai-viet/x`. */
  pathname: string;
  page: PageData;
}

/**
 * All addresses of the site. The front page shows the article itself while there is only one.
 *
 * @param articles checked, newest first
 */
export function sitePages(articles: readonly Article[]): SitePage[] {
  const summaries = new Map(articles.map((article) => [article.id, summaryOf(article)]));
  const articlePages = articles.map((article) => ({
    pathname: articleAddress(article.id),
    page: articlePage(article, summaries),
  }));
  const [only, another] = articlePages;
  const front: PageData = only && !another ? only.page : { kind: 'front', articles: [...summaries.values()] };
  return [
    { pathname: '/', page: front },
    ...articlePages,
    { pathname: '/binh-luan', page: { kind: 'own-comments' } },
    { pathname: '/404', page: { kind: 'not-found' } },
  ];
}

function articlePage(article: Article, summaries: ReadonlyMap<string, ArticleSummary>): PageData {
  const related = (article.relatedLink ?? []).map((id) => summaries.get(id)).filter((summary) => summary !== undefined);
  return { kind: 'article', article, readingMinutes: readingMinutes(article), excerpt: excerpt(article), related };
}
