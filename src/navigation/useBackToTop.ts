import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { isModifiedClick } from '../ui/isModifiedClick.ts';
import { pathHere } from '../ui/pathHere.ts';
import { jumpLinkAt } from './jumpLink.ts';
import { type Place, placeOf, returnTo, textInSight } from './place.ts';

/** How far a hand scrolls, in px, before the way back is withdrawn: more than a tremor, less than two lines of text. */
const scrolledOn = 40;

/** For so long after a move of the focus, in ms, scrolling is the browser's, which brings the focus into view. */
const focusScroll = 200;

/** The places that jumps were made from, each under the mark that both history entries of the jump carry. */
const places = new Map<string, Place>();

/**
 * The jump to the top and the way back. Each jump is a history entry of its own, so the browser's Back button and the
 * offered way back are one and the same.
 *
 * The entry that the jump leaves and the one that it makes carry the same mark. Going back from the second to the first
 * is the return, and brings back scroll and focus; no other way into the first entry is taken for one. The browser
 * restores the scroll only as pixels, and Chromium not at all where the address already had a hash.
 *
 * Every link with the mark `jumpLink` jumps, also where React has not rendered it.
 */
export function useBackToTop(targetId: string) {
  const { key: entry, state } = useLocation();
  const navigate = useNavigate();
  const [withdrawn, setWithdrawn] = useState<readonly string[]>([]);
  const mark: string | undefined = state?.jumpedFrom;
  // The router tells of the new entry in a transition; a quick Tab must find the way back there before.
  const [justJumped, setJustJumped] = useState<string>();
  // Nor would a quick Back be seen as one: React would never render an entry that is left again at once.
  const markNow = useRef(mark);
  const offer = justJumped ?? mark;
  const offered = offer !== undefined && places.has(offer) && !withdrawn.includes(offer);

  useEffect(() => {
    const jump = (event: MouseEvent) => {
      const link = jumpLinkAt(event.target);
      if (!link || isModifiedClick(event)) return;
      event.preventDefault();
      const newMark = `${performance.timeOrigin + performance.now()}`;
      places.set(newMark, placeOf(link));
      markEntry({ leftBy: newMark });
      // The plain link would add no entry on a second jump, because the page's address then has its hash already.
      navigate(
        { pathname: pathHere(), search: window.location.search, hash: `#${targetId}` },
        { state: { jumpedFrom: newMark } },
      );
      markEntry({ jumpedFrom: newMark });
      const target = document.getElementById(targetId);
      target?.focus({ preventScroll: true });
      target?.scrollIntoView();
      markNow.current = newMark;
      setJustJumped(newMark);
    };
    document.addEventListener('click', jump);
    return () => document.removeEventListener('click', jump);
  }, [targetId, navigate]);

  useEffect(() => {
    if (!offered || offer === undefined) return;
    let landing = window.scrollY;
    let focusMoved = 0;
    const rememberFocus = ({ target }: FocusEvent) => {
      focusMoved = performance.now();
      // A reader who begins to write has gone on too, and nothing may lie over what is typed.
      if (target instanceof Element && target.matches('textarea, input')) setWithdrawn((marks) => [...marks, offer]);
    };
    const withdraw = () => {
      if (performance.now() - focusMoved < focusScroll) landing = window.scrollY;
      if (Math.abs(window.scrollY - landing) <= scrolledOn) return;
      // The button is about to go, and would take the focus with it.
      if (document.activeElement?.tagName === 'BUTTON') textInSight()?.focus({ preventScroll: true });
      setWithdrawn((marks) => [...marks, offer]);
    };
    window.addEventListener('scroll', withdraw, { passive: true });
    window.addEventListener('focusin', rememberFocus);
    return () => {
      window.removeEventListener('scroll', withdraw);
      window.removeEventListener('focusin', rememberFocus);
    };
  }, [offered, offer]);

  useEffect(() => {
    let stop: (() => void) | undefined;
    const moved = () => {
      const left = markNow.current;
      markNow.current = window.history.state?.jumpedFrom;
      setJustJumped(undefined);
      stop?.();
      const place = left !== undefined && window.history.state?.leftBy === left && places.get(left);
      stop = place ? returnTo(place) : undefined;
    };
    window.addEventListener('popstate', moved);
    return () => {
      window.removeEventListener('popstate', moved);
      stop?.();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the router tells of a new entry replaces what the jump said
  useEffect(() => setJustJumped(undefined), [entry]);

  return { offered, goBack: () => navigate(-1) };
}

/** Puts marks of our own on the current history entry, beside what the router keeps there. */
function markEntry(marks: { leftBy?: string; jumpedFrom?: string }): void {
  window.history.replaceState({ ...window.history.state, ...marks }, '');
}
