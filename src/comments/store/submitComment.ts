import type { Box } from '../model/box.ts';
import { createComment, newCommentId, type StoredEntry } from '../model/comment.ts';
import { recordUnsaved } from './backupReminder.ts';
import { type CommentedArticle, editComment, postComment } from './mutations.ts';
import type { StoreError } from './storeError.ts';

/** What a form holds as it is submitted. */
export interface FormValues {
  /** The id that the comment will have, and that its draft has. */
  id: string;
  text: string;
  name: string;
}

/** Why a submission was not stored: it is empty, too long, or the store could not. */
export type SubmitError = 'empty' | 'long' | StoreError;

/**
 * Stores a new comment, a reply or an edit, and deletes its draft.
 *
 * @param basedOn of an edit: `editedAt` of the comment as the edit began
 * @returns the comment as stored, or why it was not
 */
export async function submitComment(
  { kind, commentId }: Box,
  values: FormValues,
  article: CommentedArticle,
  basedOn?: number,
): Promise<StoredEntry | SubmitError> {
  const comment = createComment({ ...values, articleId: article.id, parentId: commentId }, Date.now());
  if (!comment) return 'empty';
  const result = await (kind === 'edit'
    ? editComment({ ...comment, id: commentId }, basedOn, comment.createdAt, values.id)
    : postComment(comment, article, newCommentId));
  if (!result.ok) return result.error;
  if (kind !== 'edit') {
    recordUnsaved();
    requestPersistentStorage();
  }
  return result.value;
}

let isPersistenceAsked = false;

/**
 * Asks once per document for persistent storage, which is not evicted when the disk runs low. The answer changes nothing for
 * the reader: Safari deletes it after seven days without a visit all the same.
 */
function requestPersistentStorage(): void {
  if (isPersistenceAsked) return;
  isPersistenceAsked = true;
  navigator.storage?.persist?.().catch(() => {});
}
