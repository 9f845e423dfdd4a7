import { formatNumber } from '../../language/current/numbers.ts';
import styles from './Saved.module.css';
import { useSavedCount } from './useSaved.ts';

/** ` (3)` after `Để dành`, where the reader saved articles; its space is reserved, against layout shift. */
export function SavedCount() {
  const count = useSavedCount();
  return <span className={styles.count}>{count > 0 && ` (${formatNumber(count)})`}</span>;
}
