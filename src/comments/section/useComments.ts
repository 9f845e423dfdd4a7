import { useEffect, useRef, useState } from 'react';
import { remembered } from '../../ui/remembered.ts';
import type { Placed } from '../model/comment.ts';
import { type CommentsState, type Following, followComments, loadingComments } from '../store/followComments.ts';
import { pageSize, type View } from '../store/readThreads.ts';

/** The comments on an article, as they are now in the store and in every tab, and the way to see another part of them. */
export interface Comments {
  state: CommentsState;
  look: (change: Partial<View>) => void;
  /** Shows an entry that has just been kept, before the store is read anew: that takes as long as keeping it. */
  add: (entry: Placed) => void;
}

/** Follows the comments on an article for as long as the component lives. */
export function useComments(articleId: string): Comments {
  const [state, setState] = useState(loadingComments);
  const following = useRef<Following>(undefined);
  const view = useRef<View>(undefined);
  /** What was added last, and when: a reading that had begun before does not know of it. */
  const added = useRef<{ entry: Placed; at: number }>(undefined);
  useEffect(() => {
    view.current = { newestFirst: remembered('order') !== 'oldest', size: pageSize, unfolded: new Map() };
    const show = (read: CommentsState, begun: number) => {
      const missed = added.current && begun < added.current.at ? added.current.entry : undefined;
      setState((before) => {
        // The list stays while the store fails, with the boxes that are open in it.
        if (read.status === 'failed' && before.status === 'ready') return { ...before, problem: read.problem };
        return missed ? withFirst(read, missed) : read;
      });
    };
    const mine = followComments(articleId, view.current, show);
    following.current = mine;
    return mine.stop;
  }, [articleId]);
  const look = (change: Partial<View>) => {
    if (!view.current) return;
    view.current = { ...view.current, ...change };
    following.current?.look(view.current);
  };
  const add = (entry: Placed) => {
    added.current = { entry, at: performance.now() };
    setState((before) => withFirst(before, entry));
  };
  return { state, look, add };
}

/** With the first entry of a new thread, where the newest stands first: nowhere else is its place known without reading. */
function withFirst(state: CommentsState, first: Placed): CommentsState {
  if (state.status !== 'ready' || !state.view.newestFirst || !('thread' in first)) return state;
  const { count, threads } = state;
  if (threads.some((thread) => thread.first.id === first.id)) return state;
  return { ...state, count: count + 1, threads: [{ first, replies: [], hidden: 0 }, ...threads] };
}
