import { type RefObject, useEffect, useState } from 'react';
import { columnId, commentFormId, footerId, textEndId } from '../ids.ts';
import { coversFocus, isInViewport } from '../ui/rects.ts';

/** Scrolls shorter than this, in px, say nothing of direction: browsers round, and fingers tremble. */
const minScroll = 4;

/** The ids of elements that the link hides for while they are visible. */
const hideNear = [textEndId, commentFormId, footerId];

/**
 * Whether the floating link is visible: on a page longer than two screens, more than one screen down, with none of
 * `hideNear` visible; without room in the margin, only after a scroll upwards; and never over the focus (WCAG 2.4.11).
 *
 * Layout is measured when something is resized and before the link is shown, not with every scroll.
 */
export function useFloatingVisibility(link: RefObject<HTMLElement | null>): boolean {
  const [isVisible, setVisible] = useState(false);

  useEffect(() => {
    const beside = document.getElementById(columnId);
    const floating = link.current;
    if (!beside || !floating) return;

    const avoided = hideNear.map((id) => document.getElementById(id)).filter((element) => element !== null);
    const visibleAvoided = new Set<Element>();
    let isShowing = false;
    let isLong = false;
    let inMargin = false;
    let isScrollingUp = false;
    let lastY = window.scrollY;
    let frame = 0;

    const decide = () => {
      frame = 0;
      const y = window.scrollY;
      const step = y - lastY;
      if (Math.abs(step) >= minScroll) {
        lastY = y;
        // More than a screen in one frame is a jump, and says nothing of the direction of reading.
        if (Math.abs(step) <= window.innerHeight) isScrollingUp = step < 0;
      }
      const isWanted = isLong && y > window.innerHeight && visibleAvoided.size === 0 && (inMargin || isScrollingUp);
      isShowing =
        // Hidden, it would lose the focus.
        floating.querySelector(':focus-visible') !== null ||
        // The observer reports this scroll only after the frame, so measure before showing.
        (isWanted && (isShowing || !avoided.some(isInViewport)) && !coversFocus(floating));
      setVisible(isShowing);
    };
    const decideNextFrame = () => {
      frame ||= requestAnimationFrame(decide);
    };
    const measure = () => {
      const page = document.documentElement;
      const column = beside.getBoundingClientRect();
      const { left, right } = floating.getBoundingClientRect();
      inMargin = column.right < left || right < column.left;
      isLong = page.scrollHeight > 2 * window.innerHeight;
      decideNextFrame();
    };

    const intersection = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries)
        isIntersecting ? visibleAvoided.add(target) : visibleAvoided.delete(target);
      decideNextFrame();
    });
    for (const element of avoided) intersection.observe(element);
    const resize = new ResizeObserver(measure);
    resize.observe(document.body);
    resize.observe(beside);

    window.addEventListener('resize', measure);
    window.addEventListener('scroll', decideNextFrame, { passive: true });
    window.addEventListener('focusin', decide);
    return () => {
      cancelAnimationFrame(frame);
      intersection.disconnect();
      resize.disconnect();
      window.removeEventListener('resize', measure);
      window.removeEventListener('scroll', decideNextFrame);
      window.removeEventListener('focusin', decide);
    };
  }, [link]);

  return isVisible;
}
