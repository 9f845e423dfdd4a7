import { type Entry, isTombstone, type Placed } from '../model/comment.ts';
import type { Thread } from '../model/thread.ts';
import { countComments } from './counts.ts';
import { withDatabase } from './database.ts';
import { countDamaged } from './examine.ts';
import { keepFresh } from './keepFresh.ts';
import { type Problem, problemOf } from './problem.ts';
import { readThreads, type View } from './readThreads.ts';

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
      /** The ids of held entries that have been deleted. */
      goneIds: ReadonlySet<string>;
      /** How many records of this article could not be read. */
      damaged: number;
      /** Why they could not be read anew; the rest is what was read before. */
      problem?: Problem;
    }
  | { status: 'failed'; problem: Problem };

/** How long the list is on the page before its records are examined, in ms: they must not keep it from being painted. */
const examineAfter = 500;

export const loadingComments: CommentsState = { status: 'loading' };

/** Follows the comments on an article, seen through a view that can be changed. */
export interface Following {
  look: (view: View) => void;
  stop: () => void;
}

/**
 * Calls `show` with what the store says now and after each change, made in whichever tab or in the view. Entries that have
 * not changed keep their identity. As soon as everything is erased nothing is known any more.
 *
 * @param show gets also when the reading began, in ms of `performance.now()`
 */
export function followComments(
  articleId: string,
  firstView: View,
  show: (state: CommentsState, begun: number) => void,
): Following {
  let view = firstView;
  let examined = false;
  let damaged = 0;
  let known = new Map<string, Placed>();
  let erasings = 0;

  const read = async (): Promise<CommentsState> => {
    try {
      const seen = view;
      const [{ threads, more, goneIds }, count] = await Promise.all([
        readThreads(articleId, seen),
        withDatabase((database) => countComments(database, articleId)),
      ]);
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
      return { status: 'ready', count, threads: kept, more, view: seen, goneIds, damaged };
    } catch (error) {
      return { status: 'failed', problem: problemOf(error) };
    }
  };

  /** Looks for damaged records. */
  const examine = async (isWanted: () => boolean) => {
    damaged = (await countDamaged(articleId, isWanted)) ?? 0;
    if (damaged > 0) fresh.refresh();
  };

  const fresh = keepFresh(
    articleId,
    async (isWanted) => {
      const begun = performance.now();
      const before = erasings;
      const state = await read();
      if (!isWanted() || erasings > before) return;
      show(state, begun);
      if (examined || state.status !== 'ready') return;
      examined = true;
      setTimeout(() => examine(isWanted).catch(() => {}), examineAfter);
    },
    () => {
      damaged = 0;
      erasings += 1;
      show(loadingComments, performance.now());
    },
  );
  return {
    look: (wanted) => {
      view = wanted;
      fresh.refresh();
    },
    stop: fresh.stop,
  };
}

function sameAs(before: Placed | undefined, now: Placed): Placed {
  if (!before || isTombstone(before) !== isTombstone(now)) return now;
  return isTombstone(now) || sameText(before, now) ? before : now;
}

function sameText(before: Entry, now: Entry): boolean {
  return !isTombstone(before) && !isTombstone(now) && before.text === now.text && before.editedAt === now.editedAt;
}
