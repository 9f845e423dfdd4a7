import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus into a part that has opened, to its first control (`data-first`), and there again when the control that
 * had it has gone with its state.
 *
 * @returns what the part must be told of
 */
export function useFocusKept(part: RefObject<HTMLElement | null>) {
  const isHere = useRef(false);

  useEffect(() => first(part.current)?.focus(), [part]);
  useEffect(() => {
    // The reader may have scrolled on meanwhile.
    if (isHere.current && document.activeElement === document.body) first(part.current)?.focus({ preventScroll: true });
  });

  return {
    onFocus: () => {
      isHere.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      // A reader who is away in another window, perhaps to install a voice, comes back to it.
      if (document.hasFocus() && !currentTarget.contains(relatedTarget)) isHere.current = false;
    },
  };
}

function first(part: HTMLElement | null) {
  return part?.querySelector<HTMLElement>('[data-first]');
}
