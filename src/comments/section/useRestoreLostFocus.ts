import { type RefObject, useEffect, useRef } from 'react';
import { commentsId } from '../../ids.ts';

/**
 * Focus management: keeps the focus in the section when a render has removed the element that had it, as when another tab
 * deletes the comment: it moves to the heading. Otherwise the next Tab would start at the top of the page.
 */
export function useRestoreLostFocus(section: RefObject<HTMLElement | null>): void {
  const focused = useRef<EventTarget>(null);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      focused.current = section.current?.contains(target as Node) ? target : null;
    };
    // Forgets a focus that the reader gives up, not one that the window or a removal took. Chromium fires `focusout` before
    // the removal is done.
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

  // After every render: any may have removed it.
  useEffect(() => {
    const isLost = focused.current instanceof Node && !focused.current.isConnected;
    if (isLost && document.activeElement === document.body) document.getElementById(commentsId)?.focus();
  });
}
