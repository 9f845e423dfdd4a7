import { useMemo, useSyncExternalStore } from 'react';
import { readArticles } from '../navigation/readArticles.ts';
import { sharesRead } from '../navigation/readingPositions.ts';
import { getSaved, subscribeToSaved } from '../saved/store/savedStore.ts';
import { keyPrefix } from '../storage.ts';
import { readStorage } from '../ui/storage.ts';

/** What is read, half read and saved for later, by article id. */
export interface ReadingState {
  read: ReadonlySet<string>;
  /** The share of the text, from 0 to 1. */
  shares: ReadonlyMap<string, number>;
  saved: ReadonlySet<string>;
}

/** What the reader has read and saved, in whichever tab. */
export function useReadingState(): ReadingState {
  const stored = useSyncExternalStore(subscribe, () => `${readStorage('read')}\n${readStorage('places')}`);
  const saved = useSyncExternalStore(subscribeToSaved, getSaved);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stored` is what the first two read.
  return useMemo(
    () => ({ read: new Set(readArticles()), shares: sharesRead(), saved: new Set(saved.map(({ id }) => id)) }),
    [stored, saved],
  );
}

function subscribe(listener: () => void): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === null || key === `${keyPrefix}read` || key === `${keyPrefix}places`) listener();
  };
  window.addEventListener('storage', follow);
  // A page that comes back from the browser's memory was told nothing meanwhile.
  window.addEventListener('pageshow', listener);
  return () => {
    window.removeEventListener('storage', follow);
    window.removeEventListener('pageshow', listener);
  };
}
