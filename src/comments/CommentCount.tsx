import styles from './CommentCount.module.css';
import type { CommentsState } from './store.ts';

/** ` (3)` after `Bình luận`, once the store has said so. Until then its space is kept, so that nothing moves. */
export function CommentCount({ comments }: { comments: CommentsState }) {
  return <span className={styles.count}>{comments.status === 'ready' && ` (${comments.comments.length})`}</span>;
}
