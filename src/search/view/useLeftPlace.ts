import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { debounce } from '../../ui/debounce.ts';
import { entryMarks, updateEntry } from '../../ui/historyEntry.ts';
import { cameAgain, onReaderMove } from '../../ui/readerMoves.ts';

/** After how long without a scroll its place is kept, in ms. */
const scrollRest = 200;

/** How the search was left that this document shows again, after a reload or on the way back from another document. */
export function leftWith(): Pick<ReturnType<typeof entryMarks>, 'results' | 'scroll' | 'anchor'> {
  return cameAgain() ? entryMarks() : {};
}

/**
 * Keeps how many results are shown and where, for when the document comes again: the browser looks for its place before there are
 * results, and does not find it. Within the site it does. The reader's own moves end the search for it.
 */
export function useLeftPlace(results: number, hasResults: boolean): void {
  const [{ scroll = 0, anchor }] = useState(leftWith);
  const isOver = useRef(scroll === 0);
  useLayoutEffect(() => {
    if (!hasResults || isOver.current) return;
    const restore = () => {
      if (isOver.current) return;
      const result = anchor && shownResults().find(({ dataset }) => dataset.story === anchor.id);
      if (result) window.scrollBy(0, result.getBoundingClientRect().top - anchor.top);
      else window.scrollTo(0, scroll);
    };
    // Passages come after the results, and move what is below them.
    const observer = new ResizeObserver(restore);
    observer.observe(document.body);
    restore();
    return () => observer.disconnect();
  }, [hasResults, scroll, anchor]);
  useEffect(
    () =>
      onReaderMove(() => {
        isOver.current = true;
      }),
    [],
  );
  useEffect(() => {
    // The browser's own attempts count for nothing.
    if (!hasResults) return;
    // When the page is left it is too late: a reload has taken the entry by then.
    const keep = debounce(() => updateEntry({ results, scroll: window.scrollY, anchor: resultInView() }), scrollRest);
    window.addEventListener('scroll', keep, { passive: true });
    return () => {
      keep.cancel();
      window.removeEventListener('scroll', keep);
    };
  }, [results, hasResults]);
}

function shownResults(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-story]')];
}

/** The scroll anchor of the results now: by an element and not by pixels, so that it holds when the layout changes. */
function resultInView(): { id: string; top: number } | undefined {
  for (const result of shownResults()) {
    const { top } = result.getBoundingClientRect();
    // One that begins above the window would push the others by what it grows.
    if (top >= 0) return { id: result.dataset.story ?? '', top };
  }
  return undefined;
}
