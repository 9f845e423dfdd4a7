import { memo } from 'react';
import { commentActionId, commentAnchor, commentBoxIds } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { Time } from '../../ui/Time.tsx';
import { type Box, formatBox } from '../model/box.ts';
import type { Comment, Entry, StoredEntry } from '../model/comment.ts';
import type { CommentsStore } from '../store/commentsStore.ts';
import { CommentAuthor, nameOf } from './CommentAuthor.tsx';
import styles from './CommentItem.module.css';
import { CommentText } from './CommentText.tsx';
import { focusAtEnd } from './focusAtEnd.ts';

type Action = 'reply' | 'edit' | 'delete';

interface CommentItemProps {
  comment: StoredEntry<Comment>;
  /** The entry that it answers, if known. */
  parent: Entry | undefined;
  /** ms since 1970. */
  now: number;
  store: CommentsStore;
}

/** One comment: author, time (its permalink), text, and the buttons of what can be done with it. */
export const CommentItem = memo(function CommentItem({ comment, parent, now, store }: CommentItemProps) {
  const name = nameOf(comment);
  const anchor = commentAnchor(comment.id);
  const act = (action: Action) => {
    if (action === 'delete') return store.remove(comment);
    const box: Box = { kind: action, commentId: comment.id };
    store.openBox(box, comment);
    // One that is open already; a new one takes the focus as it opens.
    const field = document.getElementById(commentBoxIds(formatBox(box)).text);
    if (field) focusAtEnd(field as HTMLTextAreaElement);
  };
  const button = (action: Action) => (
    <button
      type="button"
      id={commentActionId(comment.id, action)}
      className={styles.action}
      aria-label={messages.actionOn[action](name)}
      onClick={() => act(action)}
    >
      {messages.action[action]}
    </button>
  );
  return (
    <article id={anchor} tabIndex={-1} className={styles.item}>
      <h3>
        <CommentAuthor comment={comment} parent={parent} />{' '}
        <a href={`#${anchor}`}>
          (<Time instant={comment.createdAt} now={now} />)
        </a>
      </h3>
      <CommentText text={comment.text} />
      {comment.editedAt !== undefined && (
        <p className={styles.edited}>
          <span>{messages.edited}</span> · <Time instant={comment.editedAt} now={now} />
        </p>
      )}
      <div className={styles.actions}>
        {button('reply')}
        {button('edit')}
        {button('delete')}
      </div>
    </article>
  );
});
