import { type RefObject, useEffect, useRef } from 'react';
import { anyComment } from '../../ids.ts';

/**
 * Moves the focus to the first entry that was not there before, once it is rendered: after more of the list was asked for,
 * the button that did so may be gone.
 *
 * @returns to be called before more is asked for
 */
export function useFocusFirstAdded(section: RefObject<HTMLElement | null>): () => void {
  const before = useRef<ReadonlySet<Element>>(undefined);
  useEffect(() => {
    if (!before.current) return;
    const added = allEntries(section.current).find((entry) => !before.current?.has(entry));
    if (!added) return;
    before.current = undefined;
    added.focus();
  });
  return () => {
    before.current = new Set(allEntries(section.current));
  };
}

function allEntries(section: HTMLElement | null): HTMLElement[] {
  return [...(section?.querySelectorAll<HTMLElement>(anyComment) ?? [])];
}
