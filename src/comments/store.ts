import { announceChange, onChange } from './changes.ts';
import { type Comment, newestFirst, readComment } from './comment.ts';
import { withDatabase } from './database.ts';
import { type Problem, problemOf } from './problem.ts';

/** What is known of the comments on one article. Count and list are both taken from here. */
export type CommentsState =
  | { status: 'loading' }
  | {
      status: 'ready';
      /** Newest first. */
      comments: readonly Comment[];
      /** How many records of this article could not be read. */
      damaged: number;
    }
  | { status: 'failed'; problem: Problem };

/** What came of a change: kept on disk, or the reason why not. */
export type Outcome = { kept: true } | { kept: false; problem: Problem };

export const loadingComments: CommentsState = { status: 'loading' };

/**
 * Keeps a comment. Told as kept only when the transaction is complete and, as far as the browser can say, on disk: on a
 * full disk every single write succeeds and only the transaction fails. Keeping the same id again changes nothing.
 */
export function keepComment(comment: Comment): Promise<Outcome> {
  return change(comment.articleId, 'put', comment);
}

/** Takes a comment out; `keepComment` with the same comment puts it back. */
export function removeComment({ articleId, id }: Comment): Promise<Outcome> {
  return change(articleId, 'delete', id);
}

async function change(articleId: string, ...operation: ['put', Comment] | ['delete', string]): Promise<Outcome> {
  try {
    await withDatabase(async (database) => {
      const transaction = database.transaction('comments', 'readwrite', { durability: 'strict' });
      const written =
        operation[0] === 'put' ? transaction.store.put(operation[1]) : transaction.store.delete(operation[1]);
      await Promise.all([written, transaction.done]);
    });
  } catch (error) {
    return { kept: false, problem: problemOf(error) };
  }
  announceChange(articleId);
  return { kept: true };
}

async function readComments(articleId: string): Promise<CommentsState> {
  try {
    const records = await withDatabase((database) => database.getAllFromIndex('comments', 'byArticle', articleId));
    const comments = records.map(readComment).filter((comment) => comment !== undefined);
    return { status: 'ready', comments: comments.sort(newestFirst), damaged: records.length - comments.length };
  } catch (error) {
    return { status: 'failed', problem: problemOf(error) };
  }
}

/**
 * Follows the comments on an article: calls `show` with what the store says now and after each change, made in whichever
 * tab. Also when the tab comes back to the front, because a sleeping tab hears of nothing.
 *
 * @returns stops following
 */
export function followComments(articleId: string, show: (state: CommentsState) => void): () => void {
  let latest = 0;
  const refresh = async () => {
    latest += 1;
    const mine = latest;
    const state = await readComments(articleId);
    if (mine === latest) show(state);
  };
  const refreshInFront = () => {
    if (document.visibilityState === 'visible') refresh();
  };
  const stopListening = onChange((changed) => {
    if (changed === articleId) refresh();
  });
  document.addEventListener('visibilitychange', refreshInFront);
  refresh();
  return () => {
    latest = -1;
    stopListening();
    document.removeEventListener('visibilitychange', refreshInFront);
  };
}
