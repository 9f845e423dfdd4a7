import { readEntry } from '../model/comment.ts';
import { announce } from './changes.ts';
import { keptCount, ofArticle, recount } from './counts.ts';
import { withDatabase, write } from './database.ts';

/** How many records are looked at in one go: 8 ms (measured). */
const batch = 200;

/**
 * Looks at all records of an article, batch by batch, so that the page can answer in between, and sets its count right.
 *
 * Fails as `withDatabase` does.
 *
 * @param isWanted asked after each batch
 * @returns how many cannot be read, or stand nowhere; undefined when it was no longer wanted
 */
export async function countDamaged(articleId: string, isWanted: () => boolean): Promise<number | undefined> {
  let damaged = 0;
  let readable = 0;
  let range = ofArticle(articleId);
  for (;;) {
    const records = await withDatabase((database) => database.getAllFromIndex('comments', 'byArticle', range, batch));
    if (!isWanted()) return undefined;
    const unreadable = records.filter((record) => !readEntry(record)).length;
    damaged += unreadable;
    readable += records.length - unreadable;
    const last = records[batch - 1];
    if (!last) break;
    range = IDBKeyRange.bound([articleId, last.id], [articleId, []], true);
  }
  const kept = await withDatabase((database) => keptCount(database, articleId));
  if ((kept ?? 0) !== readable)
    await write((transaction) => recount(transaction, articleId, damaged)).then(
      () => announce({ articleId }),
      // On a full disk the count stays as it is.
      () => {},
    );
  return damaged;
}
