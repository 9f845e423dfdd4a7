/** Frames to wait for an element that shows itself only once the browser has restored the scroll: a third of a second. */
const patience = 20;

/**
 * Gives the focus to an element as soon as it is visible. One that stays hidden leaves the focus to the text in the
 * middle of the window, so that the next Tab goes on from where the reader is and not from the top.
 *
 * @returns stops waiting
 */
export function focusWhenShown(element: HTMLElement): () => void {
  let frame = 0;
  const attempt = (left: number) => {
    element.focus({ preventScroll: true });
    if (document.activeElement === element) return;
    if (left > 0) frame = requestAnimationFrame(() => attempt(left - 1));
    else focusText();
  };
  attempt(patience);
  return () => cancelAnimationFrame(frame);
}

function focusText(): void {
  const inSight = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  const text = inSight?.closest<HTMLElement>('p, li, figure, table, h2, h3');
  if (!text) return;
  text.tabIndex = -1;
  text.focus({ preventScroll: true });
}
