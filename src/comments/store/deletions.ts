import {
  type Comment,
  type Entry,
  isTombstone,
  parseEntry,
  rootIdOf,
  type StoredEntry,
  sortKeyOf,
} from '../model/comment.ts';
import { adjustCount, deleteCount } from './counts.ts';
import { mutate, type Result } from './mutate.ts';
import { withSortKey } from './sortKey.ts';

/**
 * Deletes a comment. One with replies leaves a tombstone; a tombstone goes with the last reply under it.
 *
 * @returns all entries that were deleted or replaced, as they were, for `restoreEntries`
 */
export async function deleteComment(comment: Pick<Comment, 'id' | 'articleId'>): Promise<Result<StoredEntry[]>> {
  const result = await remove(comment, adjustCount);
  // On a full disk nothing can be written, not even a smaller number; a deleted count is counted anew later.
  return result.ok || result.error !== 'quota-exceeded' ? result : remove(comment, deleteCount);
}

function remove(
  { id, articleId }: Pick<Comment, 'id' | 'articleId'>,
  updateCount: typeof adjustCount,
): Promise<Result<StoredEntry[]>> {
  let result: StoredEntry[] = [];
  return mutate([articleId], async (transaction) => {
    const comments = transaction.objectStore('comments');
    const removed: StoredEntry[] = [];
    for (let next: string | undefined = id; next !== undefined; ) {
      const entry = parseEntry(await comments.get(next));
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
    await updateCount(transaction, articleId, -count);
    // A second try finds nothing to delete if the first was committed after all.
    if (count > 0) result = removed;
    return result;
  });
}

/** Restores what `deleteComment` returned, each entry with its sort key. */
export function restoreEntries(articleId: string, removed: readonly StoredEntry[]): Promise<Result> {
  return mutate([articleId], async (transaction) => {
    const comments = transaction.objectStore('comments');
    let restored = 0;
    for (const entry of removed) {
      const current = parseEntry(await comments.get(entry.id));
      if (current && !isTombstone(current)) continue;
      if (!isTombstone(entry)) restored += 1;
      if ('reply' in entry && !(await comments.get(rootIdOf(entry)))) {
        const { reply, ...rest } = entry;
        await comments.put(await withSortKey(transaction, rest as Entry, articleId, reply[1], false));
      } else await comments.put(entry);
    }
    await adjustCount(transaction, articleId, restored);
  });
}

function tombstoneOf(entry: StoredEntry): StoredEntry {
  const { id, parentId } = entry;
  return { id, deleted: true, ...(parentId !== undefined && { parentId }), ...sortKeyOf(entry) };
}
