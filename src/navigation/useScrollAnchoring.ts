import { useEffect } from 'react';
import { commentsId, textId } from '../ids.ts';
import { debounce } from '../ui/debounce.ts';
import { measureLineInView } from './textPosition.ts';

/** A scroll has ended after this pause, in ms; the page is not measured before. */
const scrollEndDelay = 150;

/** Subscribes to changes of layout: the listener is called before one, and what it returns after it. */
type SubscribeToLayout = (listener: () => (() => void) | undefined) => () => void;

/**
 * Scroll anchoring across changes of layout: by the reading options, or by a window of another width, as when a phone is
 * turned. What is held is the first visible line of the text, below it the first visible form or comment. Successive changes
 * hold the same letter, so that undoing them leads back to the same scroll.
 */
export function useScrollAnchoring(subscribeToLayout: SubscribeToLayout): void {
  useEffect(() => {
    let anchor: { measure: () => number; top: number } | undefined;
    /** Where the anchor was captured or restored: until the reader scrolls from there it holds. */
    let anchoredAt = -1;
    let width = window.innerWidth;

    const capture = () => {
      if (window.scrollY === anchoredAt) return;
      const text = document.getElementById(textId);
      const measure = (text && measureLineInView(text)) ?? itemInView();
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
  }, [subscribeToLayout]);
}

/**
 * Measures where the first visible form or comment stands, in px from the top of the window; undefined while they begin below
 * that.
 */
function itemInView(): (() => number) | undefined {
  const list = document.getElementById(commentsId)?.parentElement;
  if (!list || list.getBoundingClientRect().top > 0) return undefined;
  const item = [...list.querySelectorAll('form, article')].find((each) => each.getBoundingClientRect().bottom > 0);
  return item && (() => item.getBoundingClientRect().top);
}
