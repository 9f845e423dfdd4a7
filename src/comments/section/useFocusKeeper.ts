import { type RefObject, useEffect, useRef } from 'react';
import { commentsId } from '../addresses.ts';

/**
 * Keeps the focus in the section when what had it goes away without the reader's doing, as when another tab deletes the
 * comment: it moves to the heading, where otherwise the next Tab would start at the top of the page.
 *
 * @param changed what the section shows; a change of it may take something away
 */
export function useFocusKeeper(section: RefObject<HTMLElement | null>, changed: unknown): void {
  const focused = useRef<EventTarget>(null);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      focused.current = section.current?.contains(target as Node) ? target : null;
    };
    // A focus given up by the reader is forgotten; one that the window or its own removal took away is not. Chromium
    // tells of a removal before it is done.
    const forget = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        const givenUp = document.hasFocus() && (target as Node).isConnected && focused.current === target;
        if (givenUp && document.activeElement !== target) focused.current = null;
      });
    document.addEventListener('focusout', forget);
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusout', forget);
      document.removeEventListener('focusin', remember);
    };
  }, [section]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks only after what is shown has changed
  useEffect(() => {
    const lost = focused.current instanceof Node && !focused.current.isConnected;
    if (lost && document.activeElement === document.body) document.getElementById(commentsId)?.focus();
  }, [changed]);
}
