import { useSyncExternalStore } from 'react';
import { canSave, getSaved, subscribeToSaved } from '../store/savedStore.ts';

/** Whether the reader saved an article, in whichever tab; false at the build. */
export function useIsSaved(id: string): boolean {
  return useSyncExternalStore(
    subscribeToSaved,
    () => getSaved().some((article) => article.id === id),
    () => false,
  );
}

/** How many articles the reader saved, in whichever tab; 0 at the build. */
export function useSavedCount(): number {
  return useSyncExternalStore(
    subscribeToSaved,
    () => getSaved().length,
    () => 0,
  );
}

/** Whether articles can be saved in this browser; true at the build, where it is not known. */
export function useCanSave(): boolean {
  return useSyncExternalStore(subscribeToSaved, canSave, () => true);
}
