import { type Change, subscribeToChanges } from './changes.ts';

export type LiveQuery = ReturnType<typeof createLiveQuery>;

/**
 * A live query: reads now and after each change that concerns it, made in whichever tab. One reading at a time.
 *
 * @param isStale whether a change concerns it; at first anything may have been `missed`
 * @param read reads and shows; must not fail. `isWanted` turns false once the query is disposed of or everything was erased:
 *   what was read must not be shown then
 * @param onErased everything of the reader's was erased; a reading follows
 */
export function createLiveQuery(
  isStale: (change: Exclude<Change, 'erased'>) => boolean,
  read: (isWanted: () => boolean) => Promise<void>,
  onErased: () => void,
) {
  /** Counts erasures. NaN, which equals nothing, once disposed of. */
  let epoch = 0;
  let current: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  const readOnce = async () => {
    current = next ?? current;
    next = undefined;
    const begun = epoch;
    const isWanted = () => begun === epoch;
    if (isWanted()) await read(isWanted);
  };
  const schedule = (change: Exclude<Change, 'erased'>) => {
    if (isStale(change)) next ??= current.then(readOnce);
    return next;
  };
  const unsubscribe = subscribeToChanges((change) => {
    if (change !== 'erased') return void schedule(change);
    epoch += 1;
    onErased();
    schedule('missed');
  });
  schedule('missed');
  return {
    /** Reads everything once more. Resolves when that reading, which begins after the call, is done. */
    refresh: () => schedule('missed'),
    dispose: () => {
      epoch = Number.NaN;
      unsubscribe();
    },
  };
}
