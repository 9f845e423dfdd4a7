import { type RefObject, useEffect } from 'react';

/** Keeps room at the foot of the page for a bar along the foot of the window, and lifts what floats there. */
export function useFootBar(bar: RefObject<HTMLElement | null>, isBar: boolean): void {
  useEffect(() => {
    const element = bar.current;
    if (!isBar || !element) return;
    const { style } = document.documentElement;
    // Never less than it takes, which is seldom whole pixels.
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

/** Where the part of the window that no bar covers ends, in px. */
export function footOf(bar: HTMLElement | null): number {
  return bar && isOverPage(bar) ? bar.getBoundingClientRect().top : window.innerHeight;
}

/** In a margin and in a low window the style sheet sets it into the flow. */
function isOverPage(bar: HTMLElement): boolean {
  return getComputedStyle(bar).position === 'fixed';
}
