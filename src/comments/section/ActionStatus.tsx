import { messages } from '../../language/current/core.ts';
import type { LastAction } from '../store/snapshot.ts';
import styles from './CommentSection.module.css';

/** Live regions with what was done last, or why it failed; always there, or screen readers would not announce them. */
export function ActionStatus({ action }: { action: LastAction | undefined }) {
  const sentence = action ? messages[action.sentence] : '';
  const error = action?.error;
  return (
    <>
      <p role="status" className={styles.status}>
        {error ? '' : sentence}
      </p>
      <p role="alert">{error ? `${sentence} ${messages.storeErrors[error]}` : ''}</p>
    </>
  );
}
