import type { PageData } from '../../app/pageData.ts';
import type { ArticleSummary, PageArticle } from '../../article/model/pageArticle.ts';
import type { Article } from '../../article/schema/articleSchema.ts';
import { articlePath, frontPath, homePath, myCommentsPath, notFoundPath, offlinePath } from '../../paths.ts';
import { enhanceArticle, summaryOf } from '../enhance/enhanceArticle.ts';
import type { ArticlePhotos, SitePhotos } from '../photos/sitePhotos.ts';
import { withBasePath } from './withBasePath.ts';

/** One address of the site with its data. */
export interface SitePage {
  /** The path, such as `/` or `/bai-viet/x`. */
  pathname: string;
  page: PageData;
}

/**
 * All addresses of the site. The front page shows the article itself while there is only one.
 *
 * @param articles checked, newest first
 * @param photos the originals that they name
 */
export function sitePages(articles: readonly Article[], photos: SitePhotos = new Map()): SitePage[] {
  const pageArticles = articles.map((article) => enhancedOnce(article, photos.get(article.id)));
  const summaries = new Map(pageArticles.map((article) => [article.id, summaryOf(article)]));
  const articlePages = pageArticles.map((article) => ({
    pathname: articlePath(article.id),
    page: articlePage(article, summaries),
  }));
  const [only, another] = articlePages;
  return [
    ...(only && !another ? [{ pathname: homePath, page: only.page }] : frontPages([...summaries.values()])),
    ...articlePages,
    { pathname: myCommentsPath, page: { kind: 'my-comments' } },
    { pathname: notFoundPath, page: { kind: 'not-found' } },
    { pathname: offlinePath, page: { kind: 'offline' } },
  ];
}

/** Articles on one page of the list, so that its weight does not grow with their number. */
const articlesPerPage = 20;

/** The list of all articles, page by page. */
function frontPages(summaries: readonly ArticleSummary[]): SitePage[] {
  const pages = Math.max(1, Math.ceil(summaries.length / articlesPerPage));
  return Array.from({ length: pages }, (_, index) => ({
    pathname: frontPath(index + 1),
    page: {
      kind: 'front',
      number: index + 1,
      pages,
      articles: summaries.slice(index * articlesPerPage, (index + 1) * articlesPerPage),
    },
  }));
}

function articlePage(article: PageArticle, summaries: ReadonlyMap<string, ArticleSummary>): PageData {
  const related = (article.relatedLink ?? []).flatMap((id) => {
    const { inLanguage, headline } = summaries.get(id) ?? {};
    return inLanguage && headline ? { id, inLanguage, headline } : [];
  });
  return { kind: 'article', article, ...(related.length > 0 && { related }) };
}

/** Results by article, so that the development server enhances only what has changed. */
const enhanced = new WeakMap<Article, { of: string; result: PageArticle }>();

function enhancedOnce(article: Article, photos?: ArticlePhotos): PageArticle {
  const of = Array.from(photos?.values() ?? [], ({ hash }) => hash).join();
  const known = enhanced.get(article);
  if (known?.of === of) return known.result;
  const result = enhanceArticle(withBasePath(article), photos);
  enhanced.set(article, { of, result });
  return result;
}
