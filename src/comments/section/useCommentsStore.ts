import { useMemo, useSyncExternalStore } from 'react';
import { type CommentsStore, createCommentsStore } from '../store/commentsStore.ts';

/** The store of the article that is on the page; what was read lasts as long as its subscribers. */
let shared: { articleId: string; store: CommentsStore } | undefined;

/** The comments store of an article: one for the whole page, whichever React root asks. */
function commentsStoreOf(articleId: string): CommentsStore {
  if (shared?.articleId !== articleId) shared = { articleId, store: createCommentsStore(articleId) };
  return shared.store;
}

export function useCommentsStore(articleId: string): CommentsStore {
  return useMemo(() => commentsStoreOf(articleId), [articleId]);
}

/** The number of comments, as the section shows it; undefined while it is not known. */
export function useCommentCount(articleId: string): number | undefined {
  const store = useCommentsStore(articleId);
  const getCount = () => {
    const snapshot = store.getSnapshot();
    return snapshot.status === 'ready' ? snapshot.count : undefined;
  };
  return useSyncExternalStore(store.subscribe, getCount, () => undefined);
}
