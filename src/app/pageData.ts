import type { PageArticle } from '../article/model/pageArticle.ts';
import type { Archive, ArchiveMonth, Front, Onward, PaperIndex, StoryList } from '../lists/model/lists.ts';

/**
 * The data of one address. The build writes it into the page's HTML, and as a JSON file beside it for readers who follow a
 * link. No script holds a list of all articles.
 */
export type PageData = {
  /** Absent in a paper of one article. */
  index?: PaperIndex;
} & (
  | {
      kind: 'article';
      article: PageArticle;
      /** Absent where there is nothing. */
      onward?: Onward;
    }
  | {
      kind: 'front';
      /** Absent in a paper without an article. */
      front?: Front;
    }
  | { kind: 'list'; list: StoryList }
  | { kind: 'archive'; archive: Archive }
  | { kind: 'archive-month'; month: ArchiveMonth }
  | { kind: 'my-comments' }
  | { kind: 'not-found' }
  /** The fallback for a page that is neither reachable nor cached. */
  | { kind: 'offline' }
);

/** The event by which the development server tells that an article has changed. */
export const articlesChanged = 'newsroom:articles-changed';
