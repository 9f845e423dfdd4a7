import { Icon } from '../ui/Icon.tsx';
import styles from './BackToTop.module.css';

interface WayBackProps {
  /** Says where it leads: back from a jump to the top, or to where the last visit ended. */
  words: string;
  onClick: () => void;
}

/** Leads to where the reader was. */
export function WayBack({ words, onClick }: WayBackProps) {
  return (
    <div className={`${styles.corner} ${styles.returning}`}>
      <button type="button" className={styles.pill} onClick={onClick}>
        <Icon name="back" />
        {words}
      </button>
    </div>
  );
}
