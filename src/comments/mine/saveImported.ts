import { type Comment, isTombstone, parseEntry, type StoredEntry, sortKeyOf } from '../model/comment.ts';
import { adjustCount } from '../store/counts.ts';
import { mutate } from '../store/mutate.ts';
import { withSortKey } from '../store/sortKey.ts';
import { KnownError, type StoreError } from '../store/storeError.ts';
import { isSame } from './planImport.ts';

/**
 * Stores imported comments, all or none. One with the id of a stored comment replaces that.
 *
 * @param comments each after its parent
 * @param headlines by article id, for articles that have none yet
 * @param seen the stored comments as the reader was shown them, by id: replacing one that has changed since is a conflict
 * @returns why nothing was stored
 */
export async function saveImported(
  comments: readonly Comment[],
  headlines: ReadonlyMap<string, string>,
  seen: ReadonlyMap<string, Comment>,
): Promise<StoreError | undefined> {
  const articleIds = new Set(comments.map(({ articleId }) => articleId));
  // With those that replaced comments were on.
  const changedIds = new Set(articleIds);
  const result = await mutate(changedIds, async (transaction) => {
    const store = transaction.objectStore('comments');
    const added = new Map<string, number>();
    const add = (id: string, by: number) => added.set(id, (added.get(id) ?? 0) + by);
    for (const comment of comments) {
      const current = parseEntry(await store.get(comment.id));
      if (current && !isTombstone(current)) {
        // Stored by a first try that was said to have failed, or by another tab.
        if (isSame(current, comment)) continue;
        const shown = seen.get(comment.id);
        if (shown?.text !== current.text || shown.name !== current.name) throw new KnownError('conflict');
        add(current.articleId, -1);
        changedIds.add(current.articleId);
      }
      add(comment.articleId, 1);
      await store.put(
        current && current.parentId === comment.parentId && articleOf(current, comment) === comment.articleId
          ? { ...comment, ...sortKeyOf(current) }
          : await withSortKey(transaction, comment, comment.articleId, comment.createdAt, false),
      );
    }
    for (const [id, by] of added) await adjustCount(transaction, id, by);
    for (const id of articleIds) {
      const headline = headlines.get(id);
      if (headline && !(await transaction.objectStore('articles').get(id)))
        await transaction.objectStore('articles').put({ id, headline } as { id: string });
    }
  });
  return result.ok ? undefined : result.error;
}

function articleOf(current: StoredEntry, comment: Comment): string {
  if (!isTombstone(current)) return current.articleId;
  return 'thread' in current ? current.thread[0] : comment.articleId;
}
