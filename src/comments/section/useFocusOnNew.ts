import { type RefObject, useEffect, useRef } from 'react';

const entries = '[id^="binh-luan-"][tabindex="-1"]';

/**
 * Moves the focus to the first entry that was not there before, once it is there: after more of the list was asked for,
 * the button that did so may be gone.
 *
 * @param changed what the section shows
 * @returns to be called before asking for more
 */
export function useFocusOnNew(section: RefObject<HTMLElement | null>, changed: unknown): () => void {
  const before = useRef<ReadonlySet<Element>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks only after what is shown has changed
  useEffect(() => {
    if (!before.current) return;
    const added = allEntries(section.current).find((entry) => !before.current?.has(entry));
    if (!added) return;
    before.current = undefined;
    added.focus();
  }, [changed]);
  return () => {
    before.current = new Set(allEntries(section.current));
  };
}

function allEntries(section: HTMLElement | null): HTMLElement[] {
  return [...(section?.querySelectorAll<HTMLElement>(entries) ?? [])];
}
