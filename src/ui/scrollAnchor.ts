import { makeFocusable } from './makeFocusable.ts';

/** A scroll anchor: where a reader is on the page, by an element and not by pixels, so that it holds when the layout changes. */
export interface ScrollAnchor {
  focused: HTMLElement;
  /** The text in the middle of the window, or another element to hold in place. */
  element: HTMLElement | undefined;
  /** Its distance from the top of the window, in px. */
  top: number;
}

/**
 * Frames for which an anchor is held, a third of a second: browsers make moves of their own for a history entry, Firefox
 * restores the scroll late and Chromium goes to what the hash names; and the focus may have to wait until it can be seen.
 */
const holdFrames = 20;

/** The reader's place now. */
export function captureAnchor(focused: HTMLElement): ScrollAnchor {
  const element = elementInView();
  return { focused, element, top: element?.getBoundingClientRect().top ?? 0 };
}

/**
 * Restores scroll and focus, and holds them until the browser has made its own moves or the reader makes one. If what had
 * the focus stays hidden, the text in view takes it, so that Tab goes on from there and not from the top.
 *
 * @returns stops holding
 */
export function restoreAnchor({ focused, element, top }: ScrollAnchor): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const hold = (framesLeft: number) => {
    if (signal.aborted) return;
    const shift = element?.isConnected ? element.getBoundingClientRect().top - top : 0;
    // Less than a pixel is how browsers round.
    if (Math.abs(shift) >= 1) window.scrollBy(0, shift);
    if (document.activeElement !== focused) focused.focus({ preventScroll: true });
    if (framesLeft > 0) requestAnimationFrame(() => hold(framesLeft - 1));
    else {
      controller.abort();
      if (document.activeElement !== focused) focusTextInView();
    }
  };
  for (const move of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    window.addEventListener(move, () => controller.abort(), { once: true, passive: true, signal });
  hold(holdFrames);
  return () => controller.abort();
}

/** Focuses the text in the middle of the window, which is focusable until it loses the focus. */
export function focusTextInView(): void {
  const text = elementInView();
  if (!text) return;
  makeFocusable(text);
  text.focus({ preventScroll: true });
}

/** Nothing in an `aside` is text, and some of it floats. */
function elementInView(): HTMLElement | undefined {
  const atCentre = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  // The centre may lie between two paragraphs: then the next one.
  return (
    atCentre?.closest<HTMLElement>(':is(p, li, figure, table, form, h1, h2, h3):not(aside *)') ??
    [...document.querySelectorAll<HTMLElement>('main :is(p, li, figure):not(aside *)')].find(
      (element) => element.getBoundingClientRect().bottom > window.innerHeight / 2,
    )
  );
}
