import { useEffect, useLayoutEffect, useRef } from 'react';
import { debounce } from '../../ui/debounce.ts';
import { entryMarks, updateEntry } from '../../ui/historyEntry.ts';

/** After how long without a scroll its place is kept, in ms. */
const scrollRest = 200;

/** How a reader moves the page; the browser moves a page that is still short to its end. */
const ownMoves = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** How the search was left that this document shows again, after a reload or on the way back from another document. */
export function leftWith(): { results?: number; scroll?: number } {
  const { type } = (globalThis.performance?.getEntriesByType?.('navigation')[0] ?? {}) as PerformanceNavigationTiming;
  return type === 'reload' || type === 'back_forward' ? entryMarks() : {};
}

/**
 * Keeps how many results are shown and where, for when the document comes again: the browser looks for its place before there are
 * results, and does not find it. Within the site it does.
 */
export function useLeftPlace(results: number, hasResults: boolean): void {
  const isFound = useRef(false);
  const hasMoved = useRef(false);
  useLayoutEffect(() => {
    if (!hasResults || isFound.current) return;
    isFound.current = true;
    const { scroll = 0 } = leftWith();
    if (scroll > 0 && !hasMoved.current) window.scrollTo(0, scroll);
  }, [hasResults]);
  useEffect(() => {
    if (hasResults) return;
    const moved = () => {
      hasMoved.current = true;
    };
    for (const type of ownMoves) window.addEventListener(type, moved, { passive: true });
    return () => {
      for (const type of ownMoves) window.removeEventListener(type, moved);
    };
  }, [hasResults]);
  useEffect(() => {
    // The browser's own attempts count for nothing.
    if (!hasResults) return;
    // When the page is left it is too late: a reload has taken the entry by then.
    const keep = debounce(() => updateEntry({ results, scroll: window.scrollY }), scrollRest);
    window.addEventListener('scroll', keep, { passive: true });
    return () => {
      keep.cancel();
      window.removeEventListener('scroll', keep);
    };
  }, [results, hasResults]);
}
