import { useEffect, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router-dom';
import { headlineId } from '../ids.ts';
import { currentPath } from '../ui/currentPath.ts';
import { entryMarks, subscribeToEntry, updateEntry } from '../ui/historyEntry.ts';
import { isModifiedClick } from '../ui/isModifiedClick.ts';
import { captureAnchor, restoreAnchor, type ScrollAnchor } from '../ui/scrollAnchor.ts';
import { jumpLinkAt } from './jumpLink.ts';

/** How far a reader scrolls before the way back is withdrawn, in px: more than a tremor, less than two lines of text. */
const minScroll = 40;

/** How long after a move of the focus a scroll is the browser's, in ms; at least until two frames have begun. */
const focusScroll = 200;

/** Where jumps were made from, by the mark that both history entries of a jump carry. */
const anchors = new Map<string, ScrollAnchor>();

const currentJump = () => entryMarks().jumpedFrom;

/** The jump that is being undone: going back is asynchronous, and a second press must not go further. */
let undoing: string | undefined;

/**
 * The jump to the top and the way back. Each jump is a history entry of its own, so Back and the offered button do the same.
 *
 * The entry that a jump leaves and the one that it makes carry the same mark. Going from the second back to the first
 * restores scroll and focus; any other navigation to the first is ignored. The browser itself restores the scroll in px
 * only, and Chromium not at all where the address already had a hash.
 *
 * Clicks are delegated: every link with `jumpLink` jumps, also those of the served HTML.
 */
export function useBackToTop() {
  // Also renders with each location of the router, which `subscribeToEntry` does not report.
  const navigate = useNavigate();
  const jump = useSyncExternalStore(subscribeToEntry, currentJump, () => undefined);
  const [withdrawn, setWithdrawn] = useState<readonly string[]>([]);
  const offered = jump !== undefined && anchors.has(jump) && !withdrawn.includes(jump);

  useEffect(() => {
    let current = currentJump();
    let stopRestoring: (() => void) | undefined;
    const jumpToTop = (event: MouseEvent) => {
      const link = jumpLinkAt(event.target);
      if (!link || isModifiedClick(event)) return;
      event.preventDefault();
      current = `${performance.timeOrigin + performance.now()}`;
      anchors.set(current, captureAnchor(link));
      updateEntry({ leftBy: current });
      // The link itself would add no entry on a second jump, because the address has its hash already.
      navigate({ pathname: currentPath(), search: window.location.search, hash: `#${headlineId}` });
      updateEntry({ jumpedFrom: current });
      const headline = document.getElementById(headlineId);
      headline?.focus({ preventScroll: true });
      headline?.scrollIntoView();
    };
    const restore = () => {
      undoing = undefined;
      const left = current;
      current = currentJump();
      stopRestoring?.();
      const anchor = left !== undefined && entryMarks().leftBy === left && anchors.get(left);
      stopRestoring = anchor ? restoreAnchor(anchor) : undefined;
    };
    document.addEventListener('click', jumpToTop);
    window.addEventListener('popstate', restore);
    return () => {
      document.removeEventListener('click', jumpToTop);
      window.removeEventListener('popstate', restore);
      stopRestoring?.();
    };
  }, [navigate]);

  useEffect(() => {
    if (!offered || jump === undefined) return;
    let scrollStart = window.scrollY;
    let focusMoved = 0;
    let framesDue = 0;
    const withdraw = () => setWithdrawn((jumps) => [...jumps, jump]);
    const onFocus = ({ target }: FocusEvent) => {
      focusMoved = performance.now();
      framesDue += 1;
      // On a slow device the frame that scrolls to the focus is late.
      requestAnimationFrame(() => requestAnimationFrame(() => (framesDue -= 1)));
      // A reader who begins to write has gone on too, and nothing may lie over what is typed.
      if (target instanceof Element && target.matches('textarea, input')) withdraw();
    };
    const onScroll = () => {
      if (framesDue || performance.now() - focusMoved < focusScroll) scrollStart = window.scrollY;
      if (Math.abs(window.scrollY - scrollStart) > minScroll) withdraw();
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('focusin', onFocus);
    return () => {
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('focusin', onFocus);
    };
  }, [offered, jump]);

  const goBack = () => {
    if (undoing !== jump) navigate(-1);
    undoing = jump;
  };
  return { offered, goBack };
}
