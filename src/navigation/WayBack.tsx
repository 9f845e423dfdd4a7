import { useWords } from '../language/words.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './BackToTop.module.css';

/** Offered after a jump to the top: back to where the reader was. */
export function WayBack({ onClick }: { onClick: () => void }) {
  const words = useWords();
  return (
    <button type="button" className={styles.floating} data-shown={true} onClick={onClick}>
      <Icon name="back" />
      {words.backToPlace}
    </button>
  );
}
