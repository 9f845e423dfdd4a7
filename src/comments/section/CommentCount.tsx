import { printed } from '../../language/numbers.ts';
import type { CommentsState } from '../store/followComments.ts';
import styles from './CommentCount.module.css';

/** ` (3)` after `Bình luận`, once the store has said so. Until then its space is kept, so that nothing moves. */
export function CommentCount({ state }: { state: CommentsState }) {
  return <span className={styles.count}>{state.status === 'ready' && ` (${printed(state.count)})`}</span>;
}
