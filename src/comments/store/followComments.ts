import { type Entry, isTombstone, type Placed } from '../model/comment.ts';
import type { Thread } from '../model/thread.ts';
import { onChange } from './changes.ts';
import { type Problem, problemOf } from './problem.ts';
import { countComments, countDamaged, readThreads, type View } from './readThreads.ts';

/** What is known of the comments on one article. Count and list are both taken from here. */
export type CommentsState =
  | { status: 'loading' }
  | {
      status: 'ready';
      /** How many comments there are that can be read. */
      count: number;
      /** Those in view, in its order. */
      threads: readonly Thread[];
      /** Whether there are more threads. */
      more: boolean;
      view: View;
      /** How many records of this article could not be read. */
      damaged: number;
    }
  | { status: 'failed'; problem: Problem };

export const loadingComments: CommentsState = { status: 'loading' };

/** Follows the comments on an article, seen through a view that can be changed. */
export interface Following {
  look: (view: View) => void;
  stop: () => void;
}

/**
 * Calls `show` with what the store says now and after each change, made in whichever tab or in the view. Also when the
 * tab comes back to the front, because a sleeping tab hears of nothing. Entries that have not changed keep their identity.
 */
export function followComments(articleId: string, firstView: View, show: (state: CommentsState) => void): Following {
  let view = firstView;
  let stopped = false;
  let running = false;
  let again = false;
  let damaged: number | undefined;
  let known = new Map<string, Placed>();

  const read = async (): Promise<CommentsState> => {
    try {
      const unreadable = damaged ?? (await examine());
      damaged = unreadable;
      const seen = view;
      const [{ threads, more }, count] = await Promise.all([readThreads(articleId, seen), countComments(articleId)]);
      const before = known;
      known = new Map();
      const keep = (entry: Placed) => {
        const same = sameAs(before.get(entry.id), entry);
        known.set(entry.id, same);
        return same;
      };
      const kept = threads.map((thread) => ({
        ...thread,
        first: keep(thread.first),
        replies: thread.replies.map(keep),
      }));
      return { status: 'ready', count: count - unreadable, threads: kept, more, view: seen, damaged: unreadable };
    } catch (error) {
      return { status: 'failed', problem: problemOf(error) };
    }
  };

  /** Counts the damaged records: the first batch at once, the others behind the reader's back. */
  const examine = async () => {
    const counting = countDamaged(articleId);
    const first = await counting.next();
    const others = async () => {
      for await (const count of counting) {
        if (stopped) return;
        if (count !== damaged) {
          damaged = count;
          refresh();
        }
      }
    };
    others().catch(() => {});
    return first.value ?? 0;
  };

  const refresh = async () => {
    again = true;
    if (running) return;
    running = true;
    while (again && !stopped) {
      again = false;
      const state = await read();
      if (!stopped) show(state);
    }
    running = false;
  };

  const refreshInFront = () => {
    if (document.visibilityState === 'visible') refresh();
  };
  const stopListening = onChange((change) => {
    if (change === 'erased') damaged = undefined;
    if (change === 'erased' || change.articleId === articleId) refresh();
  });
  document.addEventListener('visibilitychange', refreshInFront);
  refresh();
  return {
    look: (wanted) => {
      view = wanted;
      refresh();
    },
    stop: () => {
      stopped = true;
      stopListening();
      document.removeEventListener('visibilitychange', refreshInFront);
    },
  };
}

function sameAs(before: Placed | undefined, now: Placed): Placed {
  if (!before || isTombstone(before) !== isTombstone(now)) return now;
  return isTombstone(now) || sameText(before, now) ? before : now;
}

function sameText(before: Entry, now: Entry): boolean {
  return !isTombstone(before) && !isTombstone(now) && before.text === now.text && before.editedAt === now.editedAt;
}
