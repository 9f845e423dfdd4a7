import { useSyncExternalStore } from 'react';
import { createListeners } from '../../ui/listeners.ts';
import { commentCounts } from './counts.ts';
import { withDatabase } from './database.ts';
import { createLiveQuery, type LiveQuery } from './liveQuery.ts';

type Counts = ReadonlyMap<string, number>;

const none: Counts = new Map();

let counts: Counts | undefined;
let query: LiveQuery | undefined;

const show = (read: Counts) => {
  counts = read;
  listeners.notify();
};

const listeners = createListeners(
  () => {
    query = createLiveQuery(
      (change) => change === 'missed' || !change.drafts,
      async (isWanted) => {
        const read = await withDatabase(commentCounts).catch(() => counts ?? none);
        if (isWanted()) show(read);
      },
      () => show(none),
    );
  },
  () => {
    query?.dispose();
    counts = undefined;
  },
);

/**
 * The number of comments on each article that has any, in every tab at once; none where the database cannot be read. Undefined
 * until it is read.
 */
export function useCommentCounts(): Counts | undefined {
  return useSyncExternalStore(
    listeners.subscribe,
    () => counts,
    () => undefined,
  );
}
