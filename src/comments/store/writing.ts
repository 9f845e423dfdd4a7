import {
  type Comment,
  type Entry,
  firstIdOf,
  isTombstone,
  type Placed,
  type Position,
  readEntry,
} from '../model/comment.ts';
import { announce } from './changes.ts';
import { changeCount, forgetCount } from './counts.ts';
import { type Writing, write } from './database.ts';
import { type Problem, problemOf } from './problem.ts';

/** What came of a change: kept on disk, or the reason why not. */
export type Outcome<Result = unknown> = { kept: true; result: Result } | { kept: false; problem: Problem };

/** What the store keeps with an article's first comment: enough to name it elsewhere. */
export interface CommentedArticle {
  id: string;
  headline: string;
}

/**
 * Keeps a new comment and clears its draft, both or neither. A comment that is already kept under its id is done: the
 * first attempt succeeded after all. Should the id be taken by another text (two tabs wrote on one draft), it gets a new one.
 *
 * @returns the comment as it is kept
 */
export function postComment(
  comment: Comment,
  article: CommentedArticle,
  freshId: () => string,
): Promise<Outcome<Placed>> {
  let otherId: string | undefined;
  return change(comment.articleId, async (transaction) => {
    const comments = transaction.objectStore('comments');
    const draftId = comment.id;
    const { articleId, createdAt } = comment;
    // All that one answer of the database allows is asked at once: each takes a message to its process and back.
    const [record, fresh] = await Promise.all([
      comments.get(draftId),
      placed(transaction, comment, articleId, createdAt, true),
    ]);
    const drafts = transaction.objectStore('drafts');
    const existing = readEntry(record);
    if (existing) otherId ??= freshId();
    // Under the other id it is there only when the first try was kept after all.
    for (const done of [existing, otherId && readEntry(await comments.get(otherId))]) {
      if (!done || isTombstone(done) || done.text !== comment.text) continue;
      await drafts.delete(draftId);
      return done;
    }
    const kept = otherId ? { ...fresh, id: otherId } : fresh;
    await Promise.all([
      comments.put(kept),
      drafts.delete(draftId),
      transaction.objectStore('articles').put(article),
      changeCount(transaction, articleId, 1),
    ]);
    return kept;
  });
}

/**
 * Changes the text of a comment and clears the draft of the change, both or neither.
 *
 * @param basedOn when the comment had last been edited as the reader began to change it; another value now means that
 *   another tab has changed it since, and nothing is overwritten
 */
export function editComment(
  { id, articleId, text }: Pick<Comment, 'id' | 'articleId' | 'text'>,
  basedOn: number | undefined,
  now: number,
  draftId: string,
): Promise<Outcome> {
  return change(articleId, async (transaction) => {
    const comments = transaction.objectStore('comments');
    const current = readEntry(await comments.get(id));
    if (!current || isTombstone(current)) return refuse('gone');
    if (current.text !== text) {
      if (current.editedAt !== basedOn) return refuse('changed');
      const editedAt = Math.max(now, (current.editedAt ?? current.createdAt) + 1);
      const edited: Placed<Comment> = { ...current, text, editedAt };
      await comments.put(edited);
    }
    await transaction.objectStore('drafts').delete(draftId);
  });
}

/**
 * Takes a comment out. One with replies leaves a tombstone; a tombstone goes with the last reply under it.
 *
 * @returns all that was taken out or replaced, as it was, for `restoreEntries`
 */
export async function deleteComment(comment: Pick<Comment, 'id' | 'articleId'>): Promise<Outcome<Placed[]>> {
  const outcome = await takeOut(comment, changeCount);
  // On a full disk nothing can be written, not even a smaller number: then it is counted anew later.
  return outcome.kept || outcome.problem !== 'full' ? outcome : takeOut(comment, forgetCount);
}

function takeOut(
  { id, articleId }: Pick<Comment, 'id' | 'articleId'>,
  tellCount: typeof changeCount,
): Promise<Outcome<Placed[]>> {
  let taken: Placed[] = [];
  return change(articleId, async (transaction) => {
    const comments = transaction.objectStore('comments');
    const removed: Placed[] = [];
    for (let next: string | undefined = id; next !== undefined; ) {
      const entry = readEntry(await comments.get(next));
      if (!entry || (next !== id && !isTombstone(entry))) break;
      const replies = await comments.index('byParent').count(next);
      if (replies > 0 && next !== id) break;
      removed.unshift(entry);
      if (replies > 0) {
        await comments.put(tombstoneOf(entry));
        break;
      }
      await comments.delete(next);
      next = entry.parentId;
    }
    const count = removed.filter((entry) => !isTombstone(entry)).length;
    await tellCount(transaction, articleId, -count);
    // A second try finds nothing to take out when the first was kept after all.
    if (count > 0) taken = removed;
    return taken;
  });
}

/** Puts back what `deleteComment` took out, each where it stood. */
export function restoreEntries(articleId: string, removed: readonly Placed[]): Promise<Outcome> {
  return change(articleId, async (transaction) => {
    const comments = transaction.objectStore('comments');
    let restored = 0;
    for (const entry of removed) {
      const current = readEntry(await comments.get(entry.id));
      if (current && !isTombstone(current)) continue;
      if (!isTombstone(entry)) restored += 1;
      if ('reply' in entry && !(await comments.get(firstIdOf(entry)))) {
        const { reply, ...unplaced } = entry;
        await comments.put(await placed(transaction, unplaced as Entry, articleId, reply[1], false));
      } else await comments.put(entry);
    }
    await changeCount(transaction, articleId, restored);
  });
}

/**
 * An entry with its position. What it answers may have gone for good; then a tombstone takes that place.
 *
 * @param turn its turn in its list, ms since 1970
 * @param last whether it must come after all that stand there already, however the clock was set when they were posted
 */
export async function placed(
  transaction: Writing,
  entry: Entry,
  articleId: string,
  turn: number,
  last: boolean,
): Promise<Placed> {
  const comments = transaction.objectStore('comments');
  const turnIn = async (index: 'byThread' | 'byReply', list: string) => {
    if (!last) return turn;
    const cursor = await comments
      .index(index)
      .openKeyCursor(IDBKeyRange.bound([list], [list, Number.MAX_SAFE_INTEGER]), 'prev');
    return cursor ? Math.max(turn, cursor.key[1] + 1) : turn;
  };
  const { parentId } = entry;
  if (parentId === undefined || parentId === entry.id)
    return { ...entry, thread: [articleId, await turnIn('byThread', articleId)] };
  let parent = readEntry(await comments.get(parentId));
  if (!parent) {
    parent = { id: parentId, deleted: true, thread: [articleId, await turnIn('byThread', articleId)] };
    await comments.put(parent);
  }
  const first = firstIdOf(parent);
  const start = parent.id === first ? parent : readEntry(await comments.get(first));
  // A file may have a comment answer one on another article, or round in a circle; it cannot stand there.
  if (!start || first === entry.id || !('thread' in start) || start.thread[0] !== articleId)
    return { ...entry, thread: [articleId, await turnIn('byThread', articleId)] };
  return { ...entry, reply: [first, await turnIn('byReply', first)] };
}

/** What stays of an entry when it is deleted and has replies. */
export function tombstoneOf(entry: Placed): Placed {
  const position: Position = 'reply' in entry ? { reply: entry.reply } : { thread: entry.thread };
  const { id, parentId } = entry;
  return { id, deleted: true, ...(parentId !== undefined && { parentId }), ...position };
}

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super();
  }
}

/** Stops a transaction for a reason that is no failure of the store. */
export function refuse(problem: Problem): never {
  throw new Refused(problem);
}

async function change<Result>(
  articleId: string,
  work: (transaction: Writing) => Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    const result = await write(work);
    announce({ articleId });
    return { kept: true, result };
  } catch (error) {
    return { kept: false, problem: refusedOr(error) };
  }
}

/** The reason that `refuse` was given, or what the store's error means. */
export function refusedOr(error: unknown): Problem {
  return error instanceof Refused ? error.problem : problemOf(error);
}
