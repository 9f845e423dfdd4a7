import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { debounce } from '../../ui/debounce.ts';

/** A selection is read after this pause, in ms: not while it is drawn. */
const selectionDelay = 150;

/**
 * The reader's selection in the text, debounced, and a function that ignores it until it changes.
 *
 * @param parts a selector of what the text is made of
 * @param bar keeps the range when the selection goes, for as long as it has the focus: Tab into a text box clears a selection
 * @param isSticky keeps it in any case: a tap on a phone collapses the selection
 */
export function useSelectedRange(
  parts: string,
  bar: RefObject<HTMLElement | null>,
  isSticky: boolean,
): [range: Range | undefined, dismiss: () => void] {
  const [range, setRange] = useState(() => selectedRange(parts));
  const dismissed = useRef<Range>(undefined);
  useEffect(() => {
    const readSelection = () =>
      setRange((last) => {
        const selected = selectedRange(parts);
        if (!selected) return isSticky || bar.current?.contains(document.activeElement) ? last : undefined;
        // Browsers also fire `selectionchange` when the focus moves and the selection does not.
        if (dismissed.current && isSame(dismissed.current, selected)) return undefined;
        return last && isSame(last, selected) ? last : selected;
      });
    const readSoon = debounce(readSelection, selectionDelay);
    readSoon();
    document.addEventListener('selectionchange', readSoon);
    document.addEventListener('focusout', readSoon);
    return () => {
      readSoon.cancel();
      document.removeEventListener('selectionchange', readSoon);
      document.removeEventListener('focusout', readSoon);
    };
  }, [parts, bar, isSticky]);
  const dismiss = useCallback(() => {
    dismissed.current = selectedRange(parts);
    setRange(undefined);
  }, [parts]);
  return [range, dismiss];
}

/** A copy of the current selection, if it begins in the text and is not blank. */
export function selectedRange(parts: string): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const { startContainer: start } = range;
  const element = start instanceof Element ? start : start.parentElement;
  return element?.closest(parts) && selection.toString().trim() !== '' ? range.cloneRange() : undefined;
}

function isSame(a: Range, b: Range): boolean {
  return a.compareBoundaryPoints(Range.START_TO_START, b) === 0 && a.compareBoundaryPoints(Range.END_TO_END, b) === 0;
}
