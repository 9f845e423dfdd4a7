import { useCallback, useEffect, useRef, useState } from 'react';

/** A selection is looked at when it has not changed for so long, in ms: not while it is drawn. */
const rest = 150;

/**
 * What the reader has selected in the text, once it is at rest, and a way to have it forgotten until the next one.
 *
 * @param parts a selector of what the text is made of
 * @param stays whether it is kept when the selection goes, which a press on a phone makes it do
 */
export function useSelectedRange(parts: string, stays: boolean): [range: Range | undefined, forget: () => void] {
  const [range, setRange] = useState(() => selectedRange(parts));
  const forgotten = useRef<Range>(undefined);
  useEffect(() => {
    const look = () =>
      setRange((last) => {
        const now = selectedRange(parts);
        if (!now) return stays ? last : undefined;
        // The focus moves, and browsers tell of a selection that is still the same.
        if (forgotten.current && isSame(forgotten.current, now)) return undefined;
        return last && isSame(last, now) ? last : now;
      });
    let timer = setTimeout(look, rest);
    const lookSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, rest);
    };
    document.addEventListener('selectionchange', lookSoon);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', lookSoon);
    };
  }, [parts, stays]);
  const forget = useCallback(() => {
    forgotten.current = selectedRange(parts);
    setRange(undefined);
  }, [parts]);
  return [range, forget];
}

/** The selection now, if it begins in the text. */
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
