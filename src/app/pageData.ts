import type { ArticleSummary, PageArticle, RelatedArticle } from '../article/model/pageArticle.ts';

/**
 * The data of one address. The build writes it into the page's HTML, and as a JSON file beside it for readers who follow a
 * link. No script holds a list of all articles.
 */
export type PageData =
  | {
      kind: 'article';
      article: PageArticle;
      /** Absent where there are none. */
      related?: RelatedArticle[];
    }
  | {
      kind: 'front';
      /** The page of the list that this is, from 1 with the newest articles, and how many there are. */
      number: number;
      pages: number;
      articles: ArticleSummary[];
    }
  | { kind: 'my-comments' }
  | { kind: 'not-found' }
  /** The fallback for a page that is neither reachable nor cached. */
  | { kind: 'offline' };

/** The event by which the development server tells that an article has changed. */
export const articlesChanged = 'newsroom:articles-changed';
