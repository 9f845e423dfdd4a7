import { useEffect, useRef } from 'react';
import { popOverlayEntry, pushOverlayEntry } from './historyEntry.ts';

/** Resolves when the entry of the last overlay is popped: `history.back()` is asynchronous. */
let popped: Promise<void> = Promise.resolve();

/**
 * Gives an overlay a history entry of its own, so that the Back button closes it.
 *
 * @param close called by Back
 * @returns to be called when the overlay is closed, in whatever way: pops its entry
 */
export function closeOnBack(close: () => void): () => void {
  const open = new AbortController();
  let hasEntry = false;
  popped.then(() => {
    if (open.signal.aborted) return;
    pushOverlayEntry();
    hasEntry = true;
    const back = () => {
      hasEntry = false;
      close();
    };
    window.addEventListener('popstate', back, { signal: open.signal });
  });
  return () => {
    open.abort();
    if (hasEntry) popped = popOverlayEntry();
  };
}

/** `closeOnBack` for a component, as long as it is an overlay. */
export function useCloseOnBack(isOverlay: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => (isOverlay ? closeOnBack(() => close.current()) : undefined), [isOverlay]);
}
