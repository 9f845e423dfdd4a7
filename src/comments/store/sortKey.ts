import { type Entry, parseEntry, rootIdOf, type StoredEntry } from '../model/comment.ts';
import type { WriteTransaction } from './schema.ts';

/**
 * Gives an entry its sort key. Where its parent is gone for good, a tombstone is written in the parent's place.
 *
 * @param sequence ms since 1970
 * @param last whether it must sort after all that is in its list, however the clock was set when they were posted
 */
export async function withSortKey(
  transaction: WriteTransaction,
  entry: Entry,
  articleId: string,
  sequence: number,
  last: boolean,
): Promise<StoredEntry> {
  const comments = transaction.objectStore('comments');
  const sequenceIn = async (index: 'byThread' | 'byReply', list: string) => {
    if (!last) return sequence;
    const cursor = await comments
      .index(index)
      .openKeyCursor(IDBKeyRange.bound([list], [list, Number.MAX_SAFE_INTEGER]), 'prev');
    return cursor ? Math.max(sequence, cursor.key[1] + 1) : sequence;
  };
  const { parentId } = entry;
  if (parentId === undefined || parentId === entry.id)
    return { ...entry, thread: [articleId, await sequenceIn('byThread', articleId)] };
  let parent = parseEntry(await comments.get(parentId));
  if (!parent) {
    parent = { id: parentId, deleted: true, thread: [articleId, await sequenceIn('byThread', articleId)] };
    await comments.put(parent);
  }
  const rootId = rootIdOf(parent);
  const root = parent.id === rootId ? parent : parseEntry(await comments.get(rootId));
  // An imported comment may answer one on another article, or in a circle; it becomes a root.
  if (!root || rootId === entry.id || !('thread' in root) || root.thread[0] !== articleId)
    return { ...entry, thread: [articleId, await sequenceIn('byThread', articleId)] };
  return { ...entry, reply: [rootId, await sequenceIn('byReply', rootId)] };
}
