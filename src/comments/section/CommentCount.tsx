import { printed } from '../../language/numbers.ts';
import styles from './CommentCount.module.css';

/** ` (3)` after `Bình luận`, once the store has said so. Until then its space is kept, so that nothing moves. */
export function CommentCount({ count }: { count: number | undefined }) {
  return <span className={styles.count}>{count === undefined ? '' : ` (${printed(count)})`}</span>;
}
