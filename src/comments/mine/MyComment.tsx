import { useEffect, useRef } from 'react';
import { commentAnchor } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { articlePath } from '../../paths.ts';
import { Time } from '../../ui/Time.tsx';
import type { Comment } from '../model/comment.ts';
import { CommentAuthor, nameOf } from '../section/CommentAuthor.tsx';
import itemStyles from '../section/CommentItem.module.css';
import { CommentText } from '../section/CommentText.tsx';
import styles from './MyComments.module.css';

interface MyCommentProps {
  comment: Comment;
  /** The comment that it answers, if still there. */
  parent: Comment | undefined;
  onDelete: () => void;
  /** Restores it; absent while it is there. */
  onUndo: (() => void) | undefined;
}

/**
 * One comment among all of the reader's; its time links to it under the article. Deleted, it leaves an undo button, which takes
 * the focus; restored, the comment takes it.
 */
export function MyComment({ comment, parent, onDelete, onUndo }: MyCommentProps) {
  const entry = useRef<HTMLLIElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const deleted = onUndo !== undefined;
  const wasDeleted = useRef(deleted);
  useEffect(() => {
    if (wasDeleted.current !== deleted) (deleted ? undo : entry).current?.focus();
    wasDeleted.current = deleted;
  }, [deleted]);
  if (deleted)
    return (
      <li>
        <span>{messages.deleted}</span>{' '}
        <button type="button" ref={undo} onClick={onUndo}>
          {messages.undo}
        </button>
      </li>
    );
  return (
    <li ref={entry} tabIndex={-1} className={itemStyles.item}>
      <h3>
        <CommentAuthor comment={comment} parent={parent} />{' '}
        <a href={`${articlePath(comment.articleId)}#${commentAnchor(comment.id)}`}>
          (<Time instant={comment.createdAt} />)
        </a>
      </h3>
      <CommentText text={comment.text} />
      {comment.editedAt !== undefined && (
        <p className={styles.quiet}>
          {messages.edited} · <Time instant={comment.editedAt} />
        </p>
      )}
      <div className={styles.actions}>
        <button type="button" aria-label={messages.actionOn.delete(nameOf(comment))} onClick={onDelete}>
          {messages.action.delete}
        </button>
      </div>
    </li>
  );
}
