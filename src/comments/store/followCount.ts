import { countComments } from './counts.ts';
import { withDatabase } from './database.ts';
import { keepFresh } from './keepFresh.ts';

/**
 * Calls `show` with the number of comments on an article now and after each change; with undefined where the store fails,
 * which the comments themselves tell of.
 *
 * @returns stops following
 */
export function followCount(articleId: string, show: (count: number | undefined) => void): () => void {
  return keepFresh(articleId, async (isWanted) => {
    const count = await withDatabase((database) => countComments(database, articleId)).catch(() => undefined);
    if (isWanted()) show(count);
  }).stop;
}
