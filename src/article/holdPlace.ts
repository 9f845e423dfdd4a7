/** For so many frames, a third of a second, a browser may still make its own moves for a history entry. */
const framesHeld = 20;

/**
 * Gives an element the focus and holds it at its place, in px from the top of the window, until the browser has done its
 * part or the reader moves: on the way back to an address with a hash Chromium goes to what the hash names.
 */
export function holdPlace(element: HTMLElement, top: number): void {
  const moved = new AbortController();
  const { signal } = moved;
  const hold = (framesLeft: number) => {
    if (signal.aborted || !element.isConnected) return;
    const off = element.getBoundingClientRect().top - top;
    // Less than a pixel is how a browser rounds.
    if (Math.abs(off) >= 1) window.scrollBy(0, off);
    if (document.activeElement !== element) element.focus({ preventScroll: true });
    if (framesLeft > 0) requestAnimationFrame(() => hold(framesLeft - 1));
    else moved.abort();
  };
  for (const move of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    window.addEventListener(move, () => moved.abort(), { once: true, passive: true, signal });
  hold(framesHeld);
}
