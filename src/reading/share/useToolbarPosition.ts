import { type RefObject, useLayoutEffect } from 'react';
import { debounce } from '../../ui/debounce.ts';
import { positionToolbar } from './positionToolbar.ts';

/** A scroll has ended after this pause, in ms. */
const scrollEndDelay = 100;

/** Keeps the toolbar beside its passage, or out of its way, after a scroll, a resize or a move of the focus. */
export function useToolbarPosition(bar: RefObject<HTMLElement | null>, passage: Range | undefined) {
  useLayoutEffect(() => {
    if (!passage) return;
    const position = () => {
      if (bar.current) positionToolbar(bar.current, passage);
    };
    const positionSoon = debounce(position, scrollEndDelay);
    position();
    // A status message makes the toolbar larger.
    const size = new ResizeObserver(positionSoon);
    if (bar.current) size.observe(bar.current);
    window.addEventListener('scroll', positionSoon, { passive: true });
    window.addEventListener('resize', positionSoon);
    window.addEventListener('focusin', position);
    return () => {
      positionSoon.cancel();
      size.disconnect();
      window.removeEventListener('scroll', positionSoon);
      window.removeEventListener('resize', positionSoon);
      window.removeEventListener('focusin', position);
    };
  }, [bar, passage]);
}
