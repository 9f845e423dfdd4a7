import { useEffect, useRef, useState } from 'react';
import type { CommentsState } from './store.ts';

/**
 * Brings the reader to a comment that is on the page only once the store has answered: the one that the address names,
 * and later any that is asked for. Scrolls to it and gives it the focus. An address is followed only by a reader who has
 * just come by it: not after a reload, where the browser keeps the place, nor by one who is already doing something.
 *
 * @returns asks for the comment with this anchor
 */
export function useLanding(comments: CommentsState): (anchor: string) => void {
  const [wanted, setWanted] = useState('');
  const landedFromAddress = useRef(false);
  useEffect(() => {
    if (comments.status !== 'ready') return;
    const fromAddress = landedFromAddress.current || !hasJustCome() ? '' : window.location.hash.slice(1);
    landedFromAddress.current = true;
    const anchor = wanted || fromAddress;
    const comment = anchor.startsWith('binh-luan-') && document.getElementById(anchor);
    if (!comment) return;
    comment.focus();
    setWanted('');
  }, [comments, wanted]);
  return setWanted;
}

function hasJustCome(): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return load?.type === 'navigate' && document.activeElement === document.body && window.scrollY === 0;
}
