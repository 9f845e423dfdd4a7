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
      related: ArticleSummary[];
    }
  | { kind: 'front'; articles: ArticleSummary[] }
  | { kind: 'own-comments' }
  | { kind: 'not-found' };

/** The id of the `<script type="application/json">` that holds the page's own data. */
export const pageDataId = 'page-data';

/** Where the data of a page lies, given the page's path: `/` and `/bai-viet/x` become `/index.json` and `/bai-viet/x.json`. */
export function dataAddress(pathname: string): string {
  return `${pathname === '/' ? '/index' : pathname}.json`;
}
