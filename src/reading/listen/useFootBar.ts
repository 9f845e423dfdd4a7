import { type RefObject, useEffect } from 'react';

/** Keeps room at the foot of the page for a bar along the foot of the window, and lifts what floats there. */
export function useFootBar(bar: RefObject<HTMLElement | null>, isBar: boolean): void {
  useEffect(() => {
    const element = bar.current;
    if (!isBar || !element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--foot-bar', `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--foot-bar');
    };
  }, [bar, isBar]);
}
