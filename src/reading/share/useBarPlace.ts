import { type RefObject, useLayoutEffect } from 'react';
import { placeBar } from './placeBar.ts';

/** The scroll has come to rest when it has not moved for so long, in ms. */
const rest = 100;

/** Keeps the bar beside its passage, or out of its way, whatever is scrolled, resized or focused. */
export function useBarPlace(bar: RefObject<HTMLElement | null>, passage: Range | undefined) {
  useLayoutEffect(() => {
    if (!passage) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const place = () => {
      if (bar.current) placeBar(bar.current, passage);
    };
    const placeSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(place, rest);
    };
    place();
    // A sentence in it makes it larger.
    const size = new ResizeObserver(placeSoon);
    if (bar.current) size.observe(bar.current);
    window.addEventListener('scroll', placeSoon, { passive: true });
    window.addEventListener('resize', placeSoon);
    window.addEventListener('focusin', place);
    return () => {
      clearTimeout(timer);
      size.disconnect();
      window.removeEventListener('scroll', placeSoon);
      window.removeEventListener('resize', placeSoon);
      window.removeEventListener('focusin', place);
    };
  }, [bar, passage]);
}
