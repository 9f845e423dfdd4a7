/** What a reader does to get elsewhere on a page. A scroll alone may be the browser's, which looks for a place that it was left at. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'click', 'focusin'];

/** Calls back at each move of the reader. @returns what ends that */
export function onReaderMove(listener: () => void): () => void {
  for (const type of moves) window.addEventListener(type, listener, { passive: true });
  return () => {
    for (const type of moves) window.removeEventListener(type, listener);
  };
}

/** Whether the document came again, by a reload or on the way back, so that the browser looks for the place where it was left. */
export function cameAgain(): boolean {
  const { type } = (globalThis.performance?.getEntriesByType?.('navigation')[0] ?? {}) as PerformanceNavigationTiming;
  return type === 'reload' || type === 'back_forward';
}
