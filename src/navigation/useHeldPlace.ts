import { useEffect } from 'react';
import { lineInSight } from './textPlace.ts';

/** The scroll has come to rest when it has not moved for so long, in ms; only then is the page measured. */
const rest = 150;

/** Follows something that sets the page in another way: the listener is called before, and what it gives back after that. */
type Follow = (listener: () => (() => void) | undefined) => () => void;

/**
 * Holds what is being read in its place while the page is set in another way: by the reading options, or by a window of
 * another width, as when a phone is turned. Change upon change holds the same letter, so that going back to how it was
 * leads back to where it was.
 *
 * @param textId the id of the text; its first line in sight is held
 * @param belowId the id of what is read below it, in items: the first one in sight is held
 * @param onSetting follows the options
 */
export function useHeldPlace(textId: string, belowId: string, onSetting: Follow): void {
  useEffect(() => {
    let held: { measure: () => number; top: number } | undefined;
    let scroll = -1;
    let width = window.innerWidth;
    let moving: ReturnType<typeof setTimeout> | undefined;

    const note = () => {
      moving = undefined;
      if (window.scrollY === scroll) return;
      const text = document.getElementById(textId);
      const measure = (text && lineInSight(text)) ?? itemInSight(belowId);
      held = measure && { measure, top: measure() };
      scroll = window.scrollY;
    };
    const putBack = () => {
      if (held) window.scrollBy(0, held.measure() - held.top);
      scroll = window.scrollY;
    };
    const scrolled = () => {
      clearTimeout(moving);
      moving = setTimeout(note, rest);
    };
    const resized = () => {
      // On phones the height changes with every turn of the scroll.
      if (window.innerWidth !== width && moving === undefined) putBack();
      width = window.innerWidth;
    };
    const forget = onSetting(() => {
      note();
      return putBack;
    });
    window.addEventListener('scroll', scrolled, { passive: true });
    window.addEventListener('resize', resized);
    return () => {
      clearTimeout(moving);
      forget();
      window.removeEventListener('scroll', scrolled);
      window.removeEventListener('resize', resized);
    };
  }, [textId, belowId, onSetting]);
}

/** Measures where the first item in sight stands, once what holds the items has come to the top of the window. */
function itemInSight(id: string): (() => number) | undefined {
  const whole = document.getElementById(id)?.parentElement;
  if (!whole || whole.getBoundingClientRect().top > 0) return undefined;
  const item = [...whole.querySelectorAll('form, article')].find((each) => each.getBoundingClientRect().bottom > 0);
  return item && (() => item.getBoundingClientRect().top);
}
