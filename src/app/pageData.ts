import type { Chapter } from '../article/chapters.ts';
import type { Article } from '../article/schema.ts';
import type { ArticleSummary } from '../article/summary.ts';

/**
 * All that one address shows, as data. The build makes it once for each address: it stands in the page's own HTML, and
 * as a JSON file beside it for the reader who comes from another page of the site. No script holds a map of all articles.
 */
export type PageData =
  | {
      kind: 'article';
      article: Article;
      /** Whole minutes. */
      readingMinutes: number;
      /** One or two lines for search engines. */
      excerpt: string;
      /** The chapters, where a list of them helps. */
      contents: Chapter[];
      related: ArticleSummary[];
    }
  | {
      kind: 'front';
      /** The page of the list that this is, from 1 with the newest articles, and how many there are. */
      number: number;
      pages: number;
      articles: ArticleSummary[];
    }
  | { kind: 'own-comments' }
  | { kind: 'not-found' }
  /** In place of a page that can neither be fetched nor is kept on the device. */
  | { kind: 'offline' };

/** The path of a page of the list of all articles, the first being 1. */
export function frontAddress(number: number): string {
  return number === 1 ? '/' : `/trang/${number}`;
}

/** The id of the `<script type="application/json">` that holds the page's own data. */
export const pageDataId = 'page-data';

/** The event by which the development server tells that an article has changed. */
export const articlesChanged = 'newsroom:articles-changed';

/** Where the data of a page lies, given the page's path: `/` and `/bai-viet/x` become `/index.json` and `/bai-viet/x.json`. */
export function dataAddress(pathname: string): string {
  return `${pathname === '/' ? '/index' : pathname}.json`;
}
