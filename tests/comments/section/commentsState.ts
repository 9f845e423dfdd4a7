import type { Comment } from '../../../src/comments/model/comment.ts';
import { type CommentsStore, createCommentsStore } from '../../../src/comments/store/commentsStore.ts';
import type { CommentsSnapshot } from '../../../src/comments/store/snapshot.ts';
import type { StoreError } from '../../../src/comments/store/storeError.ts';

type Ready = Extract<CommentsSnapshot, { status: 'ready' }>;

/** What was read of the store. */
type Reading =
  | { status: 'loading' }
  | { status: 'failed'; error: StoreError }
  | Omit<Ready, 'openBoxes' | 'isBackupDue' | 'lastAction' | 'revealed'>;

/** The reading of a store that holds these comments, each the root of its thread. */
export function readyState(comments: readonly Comment[], damaged = 0): Reading {
  const threads = comments.map((comment) => ({
    root: { ...comment, thread: [comment.articleId, comment.createdAt] as [string, number] },
    replies: [],
    hiddenReplyCount: 0,
  }));
  const view = { newestFirst: true, size: 50, expanded: new Map<string, number>() };
  const rest = { placeholders: new Map(), hasMore: false, error: undefined };
  return { status: 'ready', count: comments.length, threads, view, damaged, ...rest };
}

/** The store of the article `bai` as it is, but for what it has read: that is given, and can be replaced. */
export function storeWith(first: Reading): CommentsStore & { read: (reading: Reading) => void } {
  const real = createCommentsStore('bai');
  const listeners = new Set<() => void>();
  let reading = first;
  let snapshot = toSnapshot();
  function toSnapshot(): CommentsSnapshot {
    const { openBoxes, isBackupDue, lastAction, revealed } = real.getSnapshot();
    return { openBoxes, isBackupDue, lastAction, revealed, ...reading };
  }
  const notify = () => {
    snapshot = toSnapshot();
    for (const listener of listeners) listener();
  };
  let unsubscribe = () => {};
  return {
    ...real,
    subscribe: (listener) => {
      if (listeners.size === 0) unsubscribe = real.subscribe(notify);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) unsubscribe();
      };
    },
    getSnapshot: () => snapshot,
    read: (next) => {
      reading = next;
      notify();
    },
  };
}
