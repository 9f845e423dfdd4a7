import { createListeners } from '../../ui/listeners.ts';
import type { Comment, StoredEntry } from '../model/comment.ts';
import type { Draft } from '../model/draft.ts';
import { deleteComment, restoreEntries } from '../store/deletions.ts';
import { deleteDraft, saveDraft } from '../store/drafts.ts';
import { createLiveQuery, type LiveQuery } from '../store/liveQuery.ts';
import { type StoreError, storeErrorOf } from '../store/storeError.ts';
import { isSame } from './planImport.ts';
import { readAllComments, readAllDrafts, readHeadlines } from './readMyComments.ts';
import { type Searchable, searchable } from './search.ts';

/** What one reading has found. */
interface StoredData {
  /** All comments, newest first, ready to be searched. */
  items: readonly Searchable[];
  byId: ReadonlyMap<string, Comment>;
  /** Newest first. */
  drafts: readonly Draft[];
  /** By article id. */
  headlines: ReadonlyMap<string, string>;
  /** How many records cannot be read. */
  damaged: number;
}

/** A comment that was deleted on this page, and the entries that restore it. */
export interface DeletedComment {
  item: Searchable;
  entries: readonly StoredEntry[];
}

/** What was done on this page, until it is left or everything is erased. */
interface PageState {
  /** What was deleted and can be restored, by id. */
  deletedComments: ReadonlyMap<string, DeletedComment>;
  deletedDrafts: ReadonlyMap<string, Draft>;
  /** What was done last, in words. */
  message: string;
  erasures: number;
}

export type MyCommentsSnapshot =
  | { status: 'loading'; count: number }
  /** `error`: why they could not be read anew; the rest is what was read before. */
  | ({ status: 'ready'; error: StoreError | undefined } & StoredData & PageState)
  | { status: 'failed'; error: StoreError };

/** What was read and done, once it was read. */
export type ReadyMyComments = Extract<MyCommentsSnapshot, { status: 'ready' }>;

export type MyCommentsStore = ReturnType<typeof createMyCommentsStore>;

/** Props of each part of the page. */
export interface PartProps {
  snapshot: ReadyMyComments;
  store: MyCommentsStore;
}

const nothing: StoredData = { items: [], byId: new Map(), drafts: [], headlines: new Map(), damaged: 0 };
const initialPage: PageState = { deletedComments: new Map(), deletedDrafts: new Map(), message: '', erasures: 0 };

export const loadingMyComments: MyCommentsSnapshot = { status: 'loading', count: 0 };

/**
 * All comments and drafts of the reader, for `useSyncExternalStore`. The first subscriber starts the live query, the last one
 * ends it. Actions return why they failed.
 */
export function createMyCommentsStore() {
  let reading: StoredData | undefined;
  let page = initialPage;
  let snapshot = loadingMyComments;
  let query: LiveQuery | undefined;
  /** What has changed since it was read: everything, or the comments on these articles; drafts are always read. */
  let isAllStale = true;
  let staleIds = new Set<string>();

  const show = (next: MyCommentsSnapshot) => {
    snapshot = next;
    listeners.notify();
  };
  const showReading = (error?: StoreError) => {
    if (reading) show({ status: 'ready', error, ...reading, ...page });
    else if (error) show({ status: 'failed', error });
  };
  const update = (change: Partial<PageState>) => {
    page = { ...page, ...change };
    showReading(snapshot.status === 'ready' ? snapshot.error : undefined);
  };

  /** The comments as they are now; those that have not changed keep their identity, and need not be folded again. */
  const readItems = async (
    before: StoredData,
    isWanted: () => boolean,
  ): Promise<Pick<StoredData, 'items' | 'byId' | 'damaged'>> => {
    const everything = isAllStale;
    const articleIds = staleIds;
    isAllStale = false;
    staleIds = new Set();
    // Only drafts have changed.
    if (!everything && articleIds.size === 0) return before;
    const known = new Map(before.items.map((item) => [item.comment.id, item]));
    const items = everything ? [] : before.items.filter(({ comment }) => !articleIds.has(comment.articleId));
    let damaged = everything ? 0 : before.damaged;
    for (const articleId of everything ? [undefined] : articleIds)
      for await (const batch of readAllComments(articleId)) {
        if (!isWanted()) return before;
        if (everything) damaged += batch.damaged;
        for (const comment of batch.comments) {
          const same = known.get(comment.id);
          items.push(same && isSame(same.comment, comment) ? same : searchable(comment));
        }
        if (!reading) show({ status: 'loading', count: items.length });
      }
    items.sort((a, b) => b.comment.createdAt - a.comment.createdAt);
    if (items.length === before.items.length && items.every((item, index) => item === before.items[index]))
      return { ...before, damaged };
    return { items, byId: new Map(items.map(({ comment }) => [comment.id, comment])), damaged };
  };
  const readAll = async (isWanted: () => boolean) => {
    const { items, byId, damaged } = await readItems(reading ?? nothing, isWanted);
    const [drafts, headlines] = await Promise.all([readAllDrafts(), readHeadlines()]);
    if (!isWanted()) return;
    reading = { items, byId, drafts, headlines, damaged };
    showReading();
  };

  const start = () => {
    query = createLiveQuery(
      (change) => {
        if (change === 'missed') isAllStale = true;
        else if (!change.drafts) staleIds.add(change.articleId);
        return true;
      },
      (isWanted) =>
        readAll(isWanted).catch((error) => {
          // Which part failed is not known.
          isAllStale = true;
          if (isWanted()) showReading(storeErrorOf(error));
        }),
      () => {
        reading = nothing;
        page = { ...initialPage, erasures: page.erasures + 1 };
        showReading();
      },
    );
  };
  const stop = () => {
    query?.dispose();
    reading = undefined;
    page = initialPage;
    snapshot = loadingMyComments;
  };
  const listeners = createListeners(start, stop);

  return {
    subscribe: listeners.subscribe,
    getSnapshot: () => snapshot,
    announce: (message: string) => update({ message }),
    removeComment: async (item: Searchable) => {
      const { id, articleId } = item.comment;
      const result = await deleteComment({ id, articleId });
      if (!result.ok) return result.error;
      // A second press finds nothing more to delete.
      if (result.value.length > 0)
        update({ deletedComments: new Map(page.deletedComments).set(id, { item, entries: result.value }) });
      return undefined;
    },
    restoreComment: async ({ item: { comment }, entries }: DeletedComment) => {
      const result = await restoreEntries(comment.articleId, entries);
      if (!result.ok) return result.error;
      // Read first: in between it would be neither there nor deleted, and lose the focus.
      await query?.refresh();
      update({ deletedComments: without(page.deletedComments, comment.id) });
      return undefined;
    },
    discardDraft: async (draft: Draft) => {
      const error = await deleteDraft(draft);
      if (!error) update({ deletedDrafts: new Map(page.deletedDrafts).set(draft.id, draft) });
      return error;
    },
    restoreDraft: async (draft: Draft, headline: string) => {
      const error = await saveDraft(draft, { id: draft.articleId, headline }, true);
      if (error) return error;
      await query?.refresh();
      update({ deletedDrafts: without(page.deletedDrafts, draft.id) });
      return undefined;
    },
  };
}

function without<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([other]) => other !== id));
}
