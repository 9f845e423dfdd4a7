import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus into a part when it opens, to its first control (`data-first`), and again when the focused control is
 * removed by a change of state.
 *
 * @returns event handlers for the part
 */
export function useKeepFocusInside(part: RefObject<HTMLElement | null>) {
  const hasFocus = useRef(false);

  useEffect(() => first(part.current)?.focus(), [part]);
  useEffect(() => {
    // Without a scroll: the reader may be elsewhere on the page.
    if (hasFocus.current && document.activeElement === document.body)
      first(part.current)?.focus({ preventScroll: true });
  });

  return {
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      // A blur of the whole window does not count: the reader comes back, perhaps with a voice installed.
      if (document.hasFocus() && !currentTarget.contains(relatedTarget)) hasFocus.current = false;
    },
  };
}

function first(part: HTMLElement | null) {
  return part?.querySelector<HTMLElement>('[data-first]');
}
