import { forgetAll, remember } from '../../ui/remembered.ts';
import {
  type Comment,
  isTombstone,
  newCommentId,
  type Placed,
  readComment,
  readEntry,
  turnOf,
} from '../model/comment.ts';
import { announce } from '../store/changes.ts';
import { changeCount } from '../store/counts.ts';
import { withDatabase, write } from '../store/database.ts';
import { type Draft, readDraft, takeOverStash } from '../store/drafts.ts';
import { type Problem, problemOf } from '../store/problem.ts';
import { placed, refuse, refusedOr } from '../store/writing.ts';
import { isSame } from './planImport.ts';

/** How many records are read in one go; between two goes the page can answer. */
const batch = 500;

/** Some of the comments, and how many records among them could not be read. */
export interface Batch {
  comments: Comment[];
  damaged: number;
}

/** All comments of the reader, or those on one article, batch by batch. Fails as `withDatabase` does. */
export async function* readAllComments(articleId?: string): AsyncGenerator<Batch> {
  let after: string | undefined;
  for (;;) {
    const records = await withDatabase((database) =>
      articleId === undefined
        ? database.getAll('comments', after === undefined ? null : IDBKeyRange.lowerBound(after, true), batch)
        : database.getAllFromIndex('comments', 'byArticle', ofArticle(articleId, after), batch),
    );
    const entries = records.map(readEntry);
    yield {
      comments: entries.filter((entry) => entry !== undefined).flatMap((entry) => withoutPosition(entry) ?? []),
      damaged: entries.filter((entry) => !entry).length,
    };
    after = records[batch - 1]?.id;
    if (after === undefined) return;
  }
}

/** All drafts, the newest first. Fails as `withDatabase` does. */
export async function readAllDrafts(): Promise<Draft[]> {
  await takeOverStash().catch(() => {});
  const records = await withDatabase((database) => database.getAll('drafts'));
  const drafts = records.map(readDraft).filter((draft) => draft !== undefined);
  return drafts.sort((a, b) => b.savedAt - a.savedAt);
}

/** The headlines of the articles that were commented on, by their ids. Fails as `withDatabase` does. */
export async function readHeadlines(): Promise<Map<string, string>> {
  const records: { id: string; headline?: unknown }[] = await withDatabase((database) => database.getAll('articles'));
  return new Map(
    records.flatMap(({ id, headline }) => (typeof headline === 'string' ? [[id, headline] as const] : [])),
  );
}

/**
 * Keeps imported comments: all of them or, when anything fails, none. A comment takes the place of one with the same id;
 * what is replaced must be meant to be.
 *
 * @param comments each after the one that it answers
 * @param seen the comments that the reader has been shown, by id; one that is no longer so stops the import
 * @returns why nothing was kept
 */
export async function keepImported(
  comments: readonly Comment[],
  headlines: ReadonlyMap<string, string>,
  seen: ReadonlyMap<string, Comment>,
): Promise<Problem | undefined> {
  try {
    await write(async (transaction) => {
      const store = transaction.objectStore('comments');
      const added = new Map<string, number>();
      const add = (id: string, by: number) => added.set(id, (added.get(id) ?? 0) + by);
      for (const comment of comments) {
        const current = readEntry(await store.get(comment.id));
        if (current && !isTombstone(current)) {
          // Kept by a first try that was said to have failed, or by another tab.
          if (isSame(current, comment)) continue;
          const shown = seen.get(comment.id);
          if (shown?.text !== current.text || shown.name !== current.name) refuse('changed');
          add(current.articleId, -1);
        }
        add(comment.articleId, 1);
        await store.put(
          current && current.parentId === comment.parentId && articleOf(current, comment) === comment.articleId
            ? { ...comment, ...positionOf(current) }
            : await placed(transaction, comment, comment.articleId, comment.createdAt, false),
        );
      }
      for (const [id, by] of added) await changeCount(transaction, id, by);
      for (const id of new Set(comments.map(({ articleId }) => articleId))) {
        const headline = headlines.get(id);
        if (headline && !(await transaction.objectStore('articles').get(id)))
          await transaction.objectStore('articles').put({ id, headline } as { id: string });
      }
    });
  } catch (error) {
    return refusedOr(error);
  }
  for (const articleId of new Set(comments.map((comment) => comment.articleId))) announce({ articleId });
  return undefined;
}

/**
 * Erases everything of the reader's in this browser: comments, drafts, headlines, name and choices. What stays is a mark
 * that it was done, by which pages that hear of nothing now know it later (`isErased`).
 *
 * @returns why nothing was erased
 */
export async function eraseAll(): Promise<Problem | undefined> {
  const clearAll = () =>
    write(async (transaction) => {
      for (const name of transaction.objectStoreNames) await transaction.objectStore(name).clear();
    });
  try {
    await clearAll();
  } catch (error) {
    return problemOf(error);
  }
  forgetAll();
  remember('erasure', newCommentId());
  // A draft that another tab was saving until it could see the mark.
  await clearAll().catch(() => {});
  announce('erased');
  return undefined;
}

function ofArticle(articleId: string, after: string | undefined): IDBKeyRange {
  return after === undefined
    ? IDBKeyRange.bound([articleId], [articleId, []])
    : IDBKeyRange.bound([articleId, after], [articleId, []], true);
}

function positionOf(entry: Placed) {
  return 'reply' in entry ? { reply: entry.reply } : { thread: [entry.thread[0], turnOf(entry)] };
}

function articleOf(current: Placed, comment: Comment): string {
  if (!isTombstone(current)) return current.articleId;
  return 'thread' in current ? current.thread[0] : comment.articleId;
}

function withoutPosition(entry: Placed): Comment | undefined {
  return isTombstone(entry) ? undefined : readComment(entry);
}
