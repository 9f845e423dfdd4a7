import { newspaperDate, timeAgo } from '../language/dates.ts';
import { useWords } from '../language/words.ts';
import { commentAnchor } from './addresses.ts';
import styles from './CommentItem.module.css';
import { CommentText } from './CommentText.tsx';
import type { Comment } from './comment.ts';

interface CommentItemProps {
  comment: Comment;
  /** ms since 1970. */
  now: number;
  onDelete: (comment: Comment) => void;
}

/** One comment: who, when, what, and what its writer can do with it. The time is its permalink. */
export function CommentItem({ comment, now, onDelete }: CommentItemProps) {
  const words = useWords();
  const name = comment.name || words.anonymous;
  const anchor = commentAnchor(comment.id);
  return (
    <article id={anchor} tabIndex={-1} className={styles.item}>
      <h3>
        <bdi>{name}</bdi>{' '}
        <a href={`#${anchor}`}>
          <time dateTime={new Date(comment.createdAt).toISOString()} title={newspaperDate(words, comment.createdAt)}>
            {timeAgo(words, comment.createdAt, now)}
          </time>
        </a>
      </h3>
      <CommentText text={comment.text} />
      <button
        type="button"
        className={styles.action}
        aria-label={words.deleteOf(name)}
        onClick={() => onDelete(comment)}
      >
        {words.delete}
      </button>
    </article>
  );
}
