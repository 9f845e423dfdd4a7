import { useEffect, useRef } from 'react';
import { commentAnchor, commentFormId, commentIdIn, commentsId } from '../../ids.ts';
import type { CommentsStore } from '../store/commentsStore.ts';
import type { CommentsSnapshot } from '../store/snapshot.ts';

/** Whether no page of this document has looked at its address yet. */
let documentIsNew = true;

/**
 * Scrolls to the comment that the store reveals and focuses it. Has the comment of the address revealed, for a reader who has
 * just come by it: not after a reload or Back, where the browser restores the place, nor for one who is already doing something.
 */
export function useScrollToComment(store: CommentsStore, snapshot: CommentsSnapshot, arrivedByLink: boolean): void {
  const hasArrived = useRef(false);
  const isReady = snapshot.status === 'ready';
  const { revealed } = snapshot;

  useEffect(() => {
    if (!isReady || hasArrived.current) return;
    hasArrived.current = true;
    const id = commentIdIn(window.location.hash);
    const hasCome = hasJustCome(arrivedByLink);
    if (id && hasCome) store.reveal(id, 'arrived');
    else if (hasCome && window.location.hash === `#${commentFormId}`)
      document.querySelector<HTMLElement>(`#${commentFormId} textarea`)?.focus();
    // The browser has no place to restore where the list had been longer.
    else if (id && !document.getElementById(commentAnchor(id)) && document.activeElement === document.body)
      store.reveal(id, 'followed');
  }, [store, isReady, arrivedByLink]);

  useEffect(() => {
    if (!revealed || (revealed.reason === 'arrived' && !isIdle())) return;
    const comment = document.getElementById(commentAnchor(revealed.id));
    if (comment) comment.focus();
    else if (revealed.reason !== 'acted') {
      store.reportNotFound();
      document.getElementById(commentsId)?.focus();
    }
  }, [store, revealed]);

  useEffect(() => {
    const follow = () => {
      const id = commentIdIn(window.location.hash);
      if (id && !document.getElementById(commentAnchor(id))) store.reveal(id, 'followed');
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [store]);
}

function hasJustCome(arrivedByLink: boolean): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const hasCome = arrivedByLink || (documentIsNew && load?.type === 'navigate');
  documentIsNew = false;
  return hasCome && isIdle();
}

/** Whether the reader has not begun to do anything. */
function isIdle(): boolean {
  return window.scrollY === 0 && document.activeElement?.matches('body, h1') === true;
}
