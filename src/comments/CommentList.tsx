import { useWords } from '../language/words.ts';
import { CommentItem } from './CommentItem.tsx';
import styles from './CommentList.module.css';
import { type Comment, newestFirst } from './comment.ts';
import { UndoNotice } from './UndoNotice.tsx';
import { useNow } from './useNow.ts';

interface CommentListProps {
  comments: readonly Comment[];
  /** The comment that was just taken out: in its place stands the way to undo that. */
  deleted: Comment | undefined;
  onDelete: (comment: Comment) => void;
  onUndo: () => void;
}

/** The comments on an article, newest first. */
export function CommentList({ comments, deleted, onDelete, onUndo }: CommentListProps) {
  const words = useWords();
  const now = useNow(comments);
  const others = comments.filter(({ id }) => id !== deleted?.id);
  const shown = deleted ? [...others, deleted].sort(newestFirst) : comments;
  if (shown.length === 0) return <p className={styles.empty}>{words.noComments}</p>;
  return (
    <ol className={styles.list}>
      {shown.map((comment) => (
        <li key={comment.id}>
          {comment === deleted ? (
            <UndoNotice onUndo={onUndo} />
          ) : (
            <CommentItem comment={comment} now={now} onDelete={onDelete} />
          )}
        </li>
      ))}
    </ol>
  );
}
