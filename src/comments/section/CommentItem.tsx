import { memo } from 'react';
import { newspaperDate, timeAgo } from '../../language/dates.ts';
import { useWords } from '../../language/words.ts';
import { commentAnchor } from '../addresses.ts';
import type { Comment, Entry, Placed } from '../model/comment.ts';
import { CommentAuthor, nameOf } from './CommentAuthor.tsx';
import styles from './CommentItem.module.css';
import { CommentText } from './CommentText.tsx';

/** What a comment's writer can do with it. */
export type Action = 'reply' | 'edit' | 'delete';

interface CommentItemProps {
  comment: Placed<Comment>;
  /** What it answers, where that is known. */
  parent: Entry | undefined;
  /** ms since 1970. */
  now: number;
  onAction: (action: Action, comment: Placed<Comment>) => void;
}

/** One comment: who, when, what, and what its writer can do with it. The time is its permalink. */
export const CommentItem = memo(function CommentItem({ comment, parent, now, onAction }: CommentItemProps) {
  const words = useWords();
  const name = nameOf(comment, words);
  const anchor = commentAnchor(comment.id);
  const action = (action: Action) => (
    <button
      type="button"
      id={`${anchor}-${action}`}
      className={styles.action}
      aria-label={words.actionOn[action](name)}
      onClick={() => onAction(action, comment)}
    >
      {words.action[action]}
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
          <span>{words.edited}</span> · <Time instant={comment.editedAt} now={now} />
        </p>
      )}
      <div className={styles.actions}>
        {action('reply')}
        {action('edit')}
        {action('delete')}
      </div>
    </article>
  );
});

/** A time in words that fit its age, and in full for whoever asks. */
function Time({ instant, now }: { instant: number; now: number }) {
  const words = useWords();
  return (
    <time dateTime={new Date(instant).toISOString()} title={newspaperDate(words, instant)}>
      {timeAgo(words, instant, now)}
    </time>
  );
}
