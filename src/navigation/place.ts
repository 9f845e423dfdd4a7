import { makeFocusable } from '../ui/makeFocusable.ts';

/** Where a reader is on the page: by an element and not by pixels alone, so that it holds when the window is resized. */
export interface Place {
  /** What had the focus. */
  focused: HTMLElement;
  /** What stood in the middle of the window. */
  text: HTMLElement | undefined;
  /** Its distance from the top of the window, in px. */
  textTop: number;
}

/**
 * Frames in which the place is held, a third of a second: for so long a browser may still make its own moves for the
 * history entry (Firefox restores a scroll late), and what had the focus may show itself only once the scroll is back.
 */
const framesHeld = 20;

/** The reader's place now. */
export function placeOf(focused: HTMLElement): Place {
  const text = elementInSight();
  return { focused, text, textTop: text?.getBoundingClientRect().top ?? 0 };
}

/**
 * Brings the reader back to a place, scroll and focus, and holds it there until the browser has done its part or the
 * reader moves. If what had the focus stays hidden, the text in sight takes it, so that the next Tab goes on from there
 * and not from the top.
 *
 * @returns stops it
 */
export function returnTo({ focused, text, textTop }: Place): () => void {
  const moved = new AbortController();
  const { signal } = moved;
  const hold = (framesLeft: number) => {
    if (signal.aborted) return;
    const off = text ? text.getBoundingClientRect().top - textTop : 0;
    // Less than a pixel is how a browser rounds, not where the reader was.
    if (Math.abs(off) >= 1) window.scrollBy(0, off);
    if (document.activeElement !== focused) focused.focus({ preventScroll: true });
    if (framesLeft > 0) requestAnimationFrame(() => hold(framesLeft - 1));
    else if (document.activeElement !== focused) textInSight()?.focus({ preventScroll: true });
  };
  for (const move of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    window.addEventListener(move, () => moved.abort(), { once: true, passive: true, signal });
  requestAnimationFrame(() => hold(framesHeld));
  return () => moved.abort();
}

/** The text in the middle of the window, made ready to take the focus until it loses it again. */
export function textInSight(): HTMLElement | undefined {
  const text = elementInSight();
  if (text) makeFocusable(text);
  return text;
}

function elementInSight(): HTMLElement | undefined {
  const inSight = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  const text = inSight?.closest<HTMLElement>('p, li, figure, table, form, h1, h2, h3');
  return text ?? nearestText();
}

/** Between two paragraphs there is no text at the point itself. */
function nearestText(): HTMLElement | undefined {
  const middle = window.innerHeight / 2;
  return [...document.querySelectorAll<HTMLElement>('main p, main li, main figure')].find(
    (element) => element.getBoundingClientRect().bottom > middle,
  );
}
