import type { CommentsDatabase, Writing } from './database.ts';

/**
 * How many comments an article has. Kept beside the comments and changed with them in one transaction, because counting
 * 10,000 in the index takes 0.1 s in Chromium (measured). A count that is missing or wrong, after records were damaged or
 * written by something else, is set right when the comments have been examined.
 */
interface Count {
  /** Of the article. */
  id: string;
  comments: number;
}

/** All comments of one article in the index `byArticle`. */
export function ofArticle(articleId: string): IDBKeyRange {
  return IDBKeyRange.bound([articleId], [articleId, []]);
}

/** How many comments an article has, tombstones not counted. Fails as IndexedDB does. */
export async function countComments(database: CommentsDatabase, articleId: string): Promise<number> {
  return (
    (await keptCount(database, articleId)) ?? database.countFromIndex('comments', 'byArticle', ofArticle(articleId))
  );
}

/** The count as it is kept, right or wrong, or undefined. Fails as IndexedDB does. */
export async function keptCount(database: CommentsDatabase, articleId: string): Promise<number | undefined> {
  return commentsIn(await database.get('counts', articleId));
}

/** Tells the count of a change, after it and in its transaction. */
export async function changeCount(transaction: Writing, articleId: string, by: number): Promise<void> {
  const kept = commentsIn(await transaction.objectStore('counts').get(articleId));
  await (kept === undefined ? recount(transaction, articleId, 0) : setCount(transaction, articleId, kept + by));
}

/** Leaves the count to be made anew: that takes no room on the disk. */
export async function forgetCount(transaction: Writing, articleId: string): Promise<void> {
  await transaction.objectStore('counts').delete(articleId);
}

/** Counts anew, without those that cannot be read. */
export async function recount(transaction: Writing, articleId: string, damaged: number): Promise<void> {
  const all = await transaction.objectStore('comments').index('byArticle').count(ofArticle(articleId));
  await setCount(transaction, articleId, all - damaged);
}

function setCount(transaction: Writing, id: string, comments: number): Promise<string> {
  const count: Count = { id, comments };
  return transaction.objectStore('counts').put(count);
}

function commentsIn(record: unknown): number | undefined {
  const comments = (record as Partial<Count> | undefined)?.comments;
  return Number.isInteger(comments) ? comments : undefined;
}
