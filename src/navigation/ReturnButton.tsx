import { Icon, outlines } from '../ui/Icon.tsx';
import styles from './BackToTop.module.css';

interface ReturnButtonProps {
  /** The label: back from a jump to the top, or to where the last visit ended. */
  words: string;
  /** `corner` is that of the floating link, after a press; `edge` covers no text, for an unasked offer. */
  at: 'corner' | 'edge';
  onClick: () => void;
}

/** The button back to where the reader was. */
export function ReturnButton({ words, at, onClick }: ReturnButtonProps) {
  return (
    <div className={at === 'edge' ? styles.edge : `${styles.corner} ${styles.returning}`} data-scripted="">
      <button type="button" className={styles.pill} onClick={onClick}>
        <Icon outline={outlines.back} />
        <span>{words}</span>
      </button>
    </div>
  );
}
