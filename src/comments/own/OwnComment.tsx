import { useEffect, useRef } from 'react';
import { newspaperDate } from '../../language/dates.ts';
import { useWords } from '../../language/words.ts';
import { commentAnchor } from '../addresses.ts';
import type { Comment } from '../model/comment.ts';
import { CommentAuthor, nameOf } from '../section/CommentAuthor.tsx';
import { CommentText } from '../section/CommentText.tsx';
import styles from './OwnComments.module.css';

interface OwnCommentProps {
  comment: Comment;
  /** What it answers, where that is still there. */
  parent: Comment | undefined;
  /** The path of its article. */
  address: string;
  onDelete: () => void;
  /** Brings it back; absent while it is there. */
  onUndo: (() => void) | undefined;
}

/**
 * One comment among all of the reader's; its time leads to its place under the article, which may be gone. Deleted, it
 * leaves the way to undo that, which takes the focus; brought back, the comment takes it.
 */
export function OwnComment({ comment, parent, address, onDelete, onUndo }: OwnCommentProps) {
  const words = useWords();
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
        <span>{words.deleted}</span>{' '}
        <button type="button" ref={undo} className={styles.textButton} onClick={onUndo}>
          {words.undo}
        </button>
      </li>
    );
  return (
    <li ref={entry} tabIndex={-1}>
      <h3>
        <CommentAuthor comment={comment} parent={parent} />{' '}
        <a href={`${address}#${commentAnchor(comment.id)}`}>
          (<Time instant={comment.createdAt} />)
        </a>
      </h3>
      <CommentText text={comment.text} />
      {comment.editedAt !== undefined && (
        <p className={styles.quiet}>
          {words.edited} · <Time instant={comment.editedAt} />
        </p>
      )}
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.textButton}
          aria-label={words.actionOn.delete(nameOf(comment, words))}
          onClick={onDelete}
        >
          {words.action.delete}
        </button>
      </div>
    </li>
  );
}

function Time({ instant }: { instant: number }) {
  return <time dateTime={new Date(instant).toISOString()}>{newspaperDate(useWords(), instant)}</time>;
}
