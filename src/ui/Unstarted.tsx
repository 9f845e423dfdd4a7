import { useWords } from '../language/words.ts';
import styles from './Unstarted.module.css';

/**
 * Says that what needs the page's script will not work, where that script could not be had. It always stands in the page,
 * and a script in the head brings it out (src/app/unstartedScript.ts).
 */
export function Unstarted() {
  const words = useWords();
  return (
    <p role="alert" className={styles.unstarted}>
      {words.unstarted}
    </p>
  );
}

/** Says what comments need, where no script runs, for whatever reason: it is seen unless the script in the head takes it away. */
export function NeedsScript() {
  const words = useWords();
  return <p className={styles.needsScript}>{words.needsScript}</p>;
}
