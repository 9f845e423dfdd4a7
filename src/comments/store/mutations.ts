import { type Comment, isTombstone, parseEntry, type StoredEntry } from '../model/comment.ts';
import { adjustCount } from './counts.ts';
import { mutate, type Result } from './mutate.ts';
import { withSortKey } from './sortKey.ts';
import { KnownError } from './storeError.ts';

/** What the store keeps of an article: enough to name it on the page of all comments. */
export interface CommentedArticle {
  id: string;
  headline: string;
}

/**
 * Stores a new comment and deletes its draft, in one transaction. Where the same text is stored under its id already, an
 * earlier attempt was committed after all. Where another text is (two tabs had one draft), it gets a fresh id.
 *
 * @returns the comment as stored
 */
export function postComment(
  comment: Comment,
  article: CommentedArticle,
  freshId: () => string,
): Promise<Result<StoredEntry>> {
  let otherId: string | undefined;
  return mutate([comment.articleId], async (transaction) => {
    const comments = transaction.objectStore('comments');
    const draftId = comment.id;
    const { articleId, createdAt } = comment;
    // Requested together: each request is a message to the database's process and back.
    const [record, fresh] = await Promise.all([
      comments.get(draftId),
      withSortKey(transaction, comment, articleId, createdAt, true),
    ]);
    const drafts = transaction.objectStore('drafts');
    const existing = parseEntry(record);
    if (existing) otherId ??= freshId();
    // Under the other id it is there only if the first try was committed after all.
    for (const done of [existing, otherId && parseEntry(await comments.get(otherId))]) {
      if (!done || isTombstone(done) || done.text !== comment.text) continue;
      await drafts.delete(draftId);
      return done;
    }
    const stored = otherId ? { ...fresh, id: otherId } : fresh;
    await Promise.all([
      comments.put(stored),
      drafts.delete(draftId),
      transaction.objectStore('articles').put(article),
      adjustCount(transaction, articleId, 1),
    ]);
    return stored;
  });
}

/**
 * Changes the text of a comment and deletes the draft of the edit, in one transaction.
 *
 * @param basedOn `editedAt` of the comment as the edit began. Another value now means that another tab has edited it since:
 *   a conflict, and nothing is overwritten
 * @param now ms since 1970
 * @returns the comment as stored
 */
export function editComment(
  { id, articleId, text }: Pick<Comment, 'id' | 'articleId' | 'text'>,
  basedOn: number | undefined,
  now: number,
  draftId: string,
): Promise<Result<StoredEntry>> {
  return mutate([articleId], async (transaction) => {
    const comments = transaction.objectStore('comments');
    let current = parseEntry(await comments.get(id));
    if (!current || isTombstone(current)) throw new KnownError('not-found');
    if (current.text !== text) {
      if (current.editedAt !== basedOn) throw new KnownError('conflict');
      current = { ...current, text, editedAt: Math.max(now, (current.editedAt ?? current.createdAt) + 1) };
      await comments.put(current);
    }
    await transaction.objectStore('drafts').delete(draftId);
    return current;
  });
}
