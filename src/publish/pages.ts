import { frontAddress, type PageData } from '../app/pageData.ts';
import { articleAddress } from '../article/addresses.ts';
import { contentsOf, withChapterIds } from '../article/chapters.ts';
import { excerpt, readingMinutes } from '../article/plainText.ts';
import type { Article } from '../article/schema.ts';
import { type ArticleSummary, summaryOf } from '../article/summary.ts';

/** One address of the site with what it shows. */
export interface SitePage {
  /** The path, such as `/` or `/bai-viet/x`. */
  pathname: string;
  page: PageData;
}

/** The page that stands in for what is neither to be had nor kept. */
export const offlineAddress = '/ngoai-tuyen';

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
  return [
    ...(only && !another ? [{ pathname: '/', page: only.page }] : frontPages([...summaries.values()])),
    ...articlePages,
    { pathname: '/binh-luan', page: { kind: 'own-comments' } },
    { pathname: '/404', page: { kind: 'not-found' } },
    { pathname: offlineAddress, page: { kind: 'offline' } },
  ];
}

/** So many articles stand on one page of the list, so that its weight does not grow with their number. */
const listed = 20;

/** The list of all articles, page by page. */
function frontPages(summaries: readonly ArticleSummary[]): SitePage[] {
  const pages = Math.max(1, Math.ceil(summaries.length / listed));
  return Array.from({ length: pages }, (_, index) => ({
    pathname: frontAddress(index + 1),
    page: {
      kind: 'front',
      number: index + 1,
      pages,
      articles: summaries.slice(index * listed, (index + 1) * listed),
    },
  }));
}

function articlePage(article: Article, summaries: ReadonlyMap<string, ArticleSummary>): PageData {
  const related = (article.relatedLink ?? []).map((id) => summaries.get(id)).filter((summary) => summary !== undefined);
  return { kind: 'article', ...readyOf(article), related };
}

type Ready = Pick<Extract<PageData, { kind: 'article' }>, 'article' | 'readingMinutes' | 'excerpt' | 'contents'>;

/** Each article as its page shows it, with what is computed of it: once, as long as it is the same. */
const ready = new WeakMap<Article, Ready>();

function readyOf(checked: Article): Ready {
  const kept = ready.get(checked);
  if (kept) return kept;
  const article = withChapterIds(checked);
  const made = {
    article,
    readingMinutes: readingMinutes(article),
    excerpt: excerpt(article),
    contents: contentsOf(article),
  };
  ready.set(checked, made);
  return made;
}
