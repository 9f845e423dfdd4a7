import { formatNumber } from '../../language/current/numbers.ts';
import styles from './CommentCount.module.css';

/** ` (3)` after `Bình luận`, once it is known; its space is reserved, against layout shift. */
export function CommentCount({ count }: { count: number | undefined }) {
  return <span className={styles.count}>{count === undefined ? '' : ` (${formatNumber(count)})`}</span>;
}
