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
  | { kind: 'search' }
  | { kind: 'saved' }
  | { kind: 'my-comments' }
  | { kind: 'not-found' }
  /** The fallback for a page that is neither reachable nor cached. */
  | { kind: 'offline' }
);

/** The kinds of pages that list articles. */
export type ListKind = Extract<PageData, { kind: 'front' | 'list' | 'archive' | 'archive-month' }>['kind'];

/**
 * What a document holds of its page's data. Of a list it is the kind alone: the HTML has the rest, and whoever comes back to it by a
 * link or a step in the history is given the JSON file.
 */
export type DocumentData = Exclude<PageData, { kind: ListKind }> | { kind: ListKind };

/** Whether a document has all of its page's data. */
export function isWholeData(data: DocumentData): data is Exclude<PageData, { kind: ListKind }> {
  return !Object.hasOwn(listKinds, data.kind);
}

const listKinds: Readonly<Record<ListKind, true>> = { front: true, list: true, archive: true, 'archive-month': true };

/** The event by which the development server tells that an article has changed. */
export const articlesChanged = 'newsroom:articles-changed';
