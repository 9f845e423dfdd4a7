/** Where a reader is on the page: by an element and not by pixels alone, so that it holds when the window is resized. */
export interface Place {
  /** What had the focus. */
  focused: HTMLElement;
  /** What stood in the middle of the window. */
  text: HTMLElement | undefined;
  /** Its distance from the top of the window, in px. */
  textTop: number;
}

/** Frames to wait for an element that shows itself only once the scroll is back: a third of a second. */
const patience = 20;

/** The reader's place now. */
export function placeOf(focused: HTMLElement): Place {
  const text = elementInSight();
  return { focused, text, textTop: text?.getBoundingClientRect().top ?? 0 };
}

/**
 * Brings the reader back to a place: scroll, then focus, after the browser has made its own moves for the history entry.
 * What had the focus may show itself only once the scroll is back; if it stays hidden, the text in sight takes the focus,
 * so that the next Tab goes on from there and not from the top.
 *
 * @returns stops it
 */
export function returnTo({ focused, text, textTop }: Place): () => void {
  let frame = requestAnimationFrame(() => {
    const off = text ? text.getBoundingClientRect().top - textTop : 0;
    // Less than a pixel is how a browser rounds, not where the reader was.
    if (Math.abs(off) >= 1) window.scrollBy(0, off);
    focusWhenShown(patience);
  });
  const focusWhenShown = (framesLeft: number) => {
    focused.focus({ preventScroll: true });
    if (document.activeElement === focused) return;
    if (framesLeft > 0) frame = requestAnimationFrame(() => focusWhenShown(framesLeft - 1));
    else textInSight()?.focus({ preventScroll: true });
  };
  return () => cancelAnimationFrame(frame);
}

/** The text in the middle of the window, made ready to take the focus until it loses it again. */
export function textInSight(): HTMLElement | undefined {
  const text = elementInSight();
  if (text && !text.hasAttribute('tabindex')) {
    text.tabIndex = -1;
    text.addEventListener('blur', () => text.removeAttribute('tabindex'), { once: true });
  }
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
