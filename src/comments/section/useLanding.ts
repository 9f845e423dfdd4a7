import { useEffect, useRef } from 'react';
import { commentAnchor, commentFormId, commentIdIn } from '../addresses.ts';
import type { Comments } from './useComments.ts';

/** Why a comment is wanted: the reader came by its address, followed it on the page, or did something to the comment. */
type Why = 'arrived' | 'followed' | 'asked';

/** Whether no page of this document has looked at its address yet. */
let documentIsNew = true;

/**
 * Brings the reader to a comment, wherever it is: has it shown, scrolls to it and gives it the focus. So it goes with
 * the comment that the address names, for a reader who has just come by it: not after a reload or Back, where the browser
 * keeps the place, nor for one who is already doing something.
 *
 * @param arrivedByLink whether the reader has come by a link on another page of the site, without a document being loaded
 * @param onMissing the address names a comment that is not there
 * @returns brings the reader to the comment with this id
 */
export function useLanding(
  { state, look }: Comments,
  arrivedByLink: boolean,
  onMissing: () => void,
): (id: string) => void {
  const wanted = useRef<{ id: string; why: Why }>(undefined);
  const arrived = useRef(false);

  const land = (id: string, why: Why = 'asked') => {
    wanted.current = { id, why };
    look({ reach: id });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks only at what the store has newly said
  useEffect(() => {
    if (state.status !== 'ready') return;
    if (!arrived.current) {
      arrived.current = true;
      const id = commentIdIn(window.location.hash);
      const hasCome = hasJustCome(arrivedByLink);
      if (id && hasCome) return land(id, 'arrived');
      if (hasCome && window.location.hash === `#${commentFormId}`)
        document.querySelector<HTMLElement>(`#${commentFormId} textarea`)?.focus();
      // The browser has no place to go back to where the list had been longer.
      if (id && !document.getElementById(commentAnchor(id)) && document.activeElement === document.body)
        return land(id, 'followed');
    }
    if (!wanted.current || state.view.reach !== wanted.current.id) return;
    const { id, why } = wanted.current;
    const comment = document.getElementById(commentAnchor(id));
    if (!comment && why === 'asked') return;
    wanted.current = undefined;
    if (why === 'arrived' && !isIdle()) return;
    if (comment) comment.focus();
    else onMissing();
  }, [state]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what it calls reads everything from refs
  useEffect(() => {
    const follow = () => {
      const id = commentIdIn(window.location.hash);
      if (id && !document.getElementById(commentAnchor(id))) land(id, 'followed');
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  return (id) => land(id);
}

function hasJustCome(arrivedByLink: boolean): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const came = arrivedByLink || (documentIsNew && load?.type === 'navigate');
  documentIsNew = false;
  return came && isIdle();
}

/** Whether the reader has not begun to do anything. */
function isIdle(): boolean {
  return window.scrollY === 0 && document.activeElement?.matches('body, h1') === true;
}
