import { useSyncExternalStore } from 'react';

/** The number of comments that the section shows, for the links to it elsewhere on the page: another root may render those. */
let shown: { articleId: string; count: number | undefined } = { articleId: '', count: undefined };
const listeners = new Set<() => void>();

/** Tells the number that the section of an article shows now; undefined while it shows none. */
export function publishCount(articleId: string, count: number | undefined): void {
  shown = { articleId, count };
  for (const listener of listeners) listener();
}

/** The number that the section of an article shows, in the same frame; undefined while it shows none. */
export function useCommentCount(articleId: string): number | undefined {
  const read = () => (shown.articleId === articleId ? shown.count : undefined);
  return useSyncExternalStore(subscribe, read, () => undefined);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
