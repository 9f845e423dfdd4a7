import { useEffect } from 'react';
import { debounce } from '../ui/debounce.ts';
import { measureLineInView } from './textPosition.ts';

/** A scroll has ended after this pause, in ms; the page is not measured before. */
const scrollEndDelay = 150;

/** Subscribes to changes of layout: the listener is called before one, and what it returns after it. */
type SubscribeToLayout = (listener: () => (() => void) | undefined) => () => void;

/**
 * Scroll anchoring across changes of layout: by the reading options, or by a window of another width, as when a phone is
 * turned. Successive changes hold the same letter, so that undoing them leads back to the same scroll.
 *
 * @param textId the id of the text, whose first visible line is held
 * @param belowId the id of what follows it, in items; below the text the first visible one is held
 */
export function useScrollAnchoring(textId: string, belowId: string, subscribeToLayout: SubscribeToLayout): void {
  useEffect(() => {
    let anchor: { measure: () => number; top: number } | undefined;
    /** Where the anchor was captured or restored: until the reader scrolls from there it holds. */
    let anchoredAt = -1;
    let width = window.innerWidth;

    const capture = () => {
      if (window.scrollY === anchoredAt) return;
      const text = document.getElementById(textId);
      const measure = (text && measureLineInView(text)) ?? itemInView(belowId);
      anchor = measure && { measure, top: measure() };
      anchoredAt = window.scrollY;
    };
    const restore = () => {
      if (anchor) window.scrollBy(0, anchor.measure() - anchor.top);
      anchoredAt = window.scrollY;
    };
    const captureSoon = debounce(capture, scrollEndDelay);
    const onResize = () => {
      // On phones the height changes with each change of direction of a scroll.
      if (window.innerWidth !== width && !captureSoon.isPending()) restore();
      width = window.innerWidth;
    };
    const unsubscribe = subscribeToLayout(() => {
      captureSoon.cancel();
      capture();
      return restore;
    });
    window.addEventListener('scroll', captureSoon, { passive: true });
    window.addEventListener('resize', onResize);
    return () => {
      captureSoon.cancel();
      unsubscribe();
      window.removeEventListener('scroll', captureSoon);
      window.removeEventListener('resize', onResize);
    };
  }, [textId, belowId, subscribeToLayout]);
}

/** Measures where the first visible item stands, in px from the top of the window; undefined while its list begins below that. */
function itemInView(id: string): (() => number) | undefined {
  const list = document.getElementById(id)?.parentElement;
  if (!list || list.getBoundingClientRect().top > 0) return undefined;
  const item = [...list.querySelectorAll('form, article')].find((each) => each.getBoundingClientRect().bottom > 0);
  return item && (() => item.getBoundingClientRect().top);
}
