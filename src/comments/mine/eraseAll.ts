import { clearStorage, writeStorage } from '../../ui/storage.ts';
import { newCommentId } from '../model/comment.ts';
import { publishChange } from '../store/changes.ts';
import { write } from '../store/database.ts';
import { type StoreError, storeErrorOf } from '../store/storeError.ts';

/**
 * Erases everything of the reader's in this browser: comments, drafts, headlines, name and choices. A mark stays, by which
 * tabs that were sent no message know later that it was done (`isErased`).
 *
 * @returns why nothing was erased
 */
export async function eraseAll(): Promise<StoreError | undefined> {
  const clearAll = () =>
    write(async (transaction) => {
      for (const name of transaction.objectStoreNames) await transaction.objectStore(name).clear();
    });
  try {
    await clearAll();
  } catch (error) {
    return storeErrorOf(error);
  }
  clearStorage();
  writeStorage('erasure', newCommentId());
  // Once more, for a draft that another tab saved before it could see the mark.
  await clearAll().catch(() => {});
  publishChange('erased');
  return undefined;
}
