import { type RefObject, useEffect, useState } from 'react';
import { isOnScreen } from '../ui/isOnScreen.ts';

/** Less than this, in px, is no scrolling: browsers round, and fingers tremble. */
const tremor = 4;

/**
 * Whether the floating link is there. It is when the page is longer than two screens, the reader is more than one screen
 * down, and none of `clearOf` is on screen; where the margin beside the text has no room for it, only after turning back
 * up the page; and never over what has the focus (WCAG 2.4.11).
 *
 * Lengths are read when something changes size and before the link is shown, not with every scroll.
 */
export function useFloating(
  link: RefObject<HTMLElement | null>,
  besideId: string,
  clearOf: readonly string[],
): boolean {
  const [shown, setShown] = useState(false);

  useEffect(() => {
    const beside = document.getElementById(besideId);
    const floating = link.current;
    if (!beside || !floating) return;

    const makesWayFor = clearOf.map((id) => document.getElementById(id)).filter((element) => element !== null);
    const inTheWay = new Set<Element>();
    let showing = false;
    let long = false;
    let inMargin = false;
    let turnedUp = false;
    let lastY = window.scrollY;
    let frame = 0;

    const decide = () => {
      frame = 0;
      const y = window.scrollY;
      const step = y - lastY;
      if (Math.abs(step) >= tremor) lastY = y;
      // More than a screen in one frame is a jump, there or back, and tells nothing about which way the reader reads.
      if (Math.abs(step) >= tremor && Math.abs(step) <= window.innerHeight) turnedUp = step < 0;
      const wanted = long && y > window.innerHeight && inTheWay.size === 0 && (inMargin || turnedUp);
      // The observer tells of this scroll only after the frame; before showing anything, look.
      const free = showing || !(wanted && makesWayFor.some(isOnScreen));
      showing = wanted && free && !coversFocus(floating);
      setShown(showing);
    };
    const decideSoon = () => {
      frame ||= requestAnimationFrame(decide);
    };
    const giveWayToFocus = () => {
      if (coversFocus(floating)) setShown(false);
      decideSoon();
    };
    const measure = () => {
      const page = document.documentElement;
      const margin = page.clientWidth - beside.getBoundingClientRect().right;
      const fromEdge = page.clientWidth - floating.getBoundingClientRect().left;
      inMargin = margin > fromEdge;
      long = page.scrollHeight > 2 * window.innerHeight;
      decideSoon();
    };

    const onScreen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) isIntersecting ? inTheWay.add(target) : inTheWay.delete(target);
      decideSoon();
    });
    for (const element of makesWayFor) onScreen.observe(element);
    const size = new ResizeObserver(measure);
    size.observe(document.body);
    size.observe(beside);

    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('resize', measure, { signal });
    window.addEventListener('scroll', decideSoon, { passive: true, signal });
    window.addEventListener('focusin', giveWayToFocus, { signal });
    return () => {
      cancelAnimationFrame(frame);
      onScreen.disconnect();
      size.disconnect();
      listening.abort();
    };
  }, [link, besideId, clearOf]);

  return shown;
}

function coversFocus(floating: Element): boolean {
  const focused = document.activeElement;
  if (!focused || floating.contains(focused) || focused === document.body) return false;
  const a = focused.getBoundingClientRect();
  const b = floating.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
