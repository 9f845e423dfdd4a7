import { type RefObject, useEffect } from 'react';

/** Pads the page for a bar along the foot of the window, and lifts what floats there (`--foot-bar`). */
export function useBottomBarInset(bar: RefObject<HTMLElement | null>, isBar: boolean): void {
  useEffect(() => {
    const element = bar.current;
    if (!isBar || !element) return;
    const { style } = document.documentElement;
    // Rounded up: the height is seldom whole pixels.
    const height = () => (isOverPage(element) ? Math.ceil(element.getBoundingClientRect().height) : 0);
    const measure = () => style.setProperty('--foot-bar', `${height()}px`);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
      style.removeProperty('--foot-bar');
    };
  }, [bar, isBar]);
}

/** Where the part of the window that the bar does not cover ends, in px. */
export function freeBottom(bar: HTMLElement | null): number {
  return bar && isOverPage(bar) ? bar.getBoundingClientRect().top : window.innerHeight;
}

/** In the margin and in a low window the style sheet puts it into the flow. */
function isOverPage(bar: HTMLElement): boolean {
  return getComputedStyle(bar).position === 'fixed';
}
