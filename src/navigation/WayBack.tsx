import { Icon } from '../ui/Icon.tsx';
import styles from './BackToTop.module.css';

interface WayBackProps {
  /** Says where it leads: back from a jump to the top, or to where the last visit ended. */
  words: string;
  /** In the corner of the link to the top that was pressed; or, unasked, where it lies over no text. */
  at: 'corner' | 'edge';
  onClick: () => void;
}

/** Leads to where the reader was. */
export function WayBack({ words, at, onClick }: WayBackProps) {
  return (
    <div className={at === 'edge' ? styles.edge : `${styles.corner} ${styles.returning}`} data-scripted="">
      <button type="button" className={styles.pill} onClick={onClick}>
        <Icon name="back" />
        <span>{words}</span>
      </button>
    </div>
  );
}
