import { parseEntry } from '../model/comment.ts';
import { publishChange } from './changes.ts';
import { ofArticle, recount, storedCount } from './counts.ts';
import { withDatabase, write } from './database.ts';

/** How many records are read in one go: 8 ms (measured). */
const batchSize = 200;

/**
 * Parses all records of an article, in batches between which the page can answer, and corrects the stored count. Fails as
 * `withDatabase` does.
 *
 * @param isWanted asked after each batch
 * @returns the number of damaged records; undefined when it was no longer wanted
 */
export async function checkIntegrity(articleId: string, isWanted: () => boolean): Promise<number | undefined> {
  let damaged = 0;
  let readable = 0;
  let range = ofArticle(articleId);
  for (;;) {
    const records = await withDatabase((database) =>
      database.getAllFromIndex('comments', 'byArticle', range, batchSize),
    );
    if (!isWanted()) return undefined;
    const unreadable = records.filter((record) => !parseEntry(record)).length;
    damaged += unreadable;
    readable += records.length - unreadable;
    const last = records[batchSize - 1];
    if (!last) break;
    range = ofArticle(articleId, last.id);
  }
  const stored = await withDatabase((database) => storedCount(database, articleId));
  if ((stored ?? 0) !== readable)
    await write((transaction) => recount(transaction, articleId, damaged)).then(
      () => publishChange({ articleId }),
      // On a full disk it stays wrong.
      () => {},
    );
  return damaged;
}
