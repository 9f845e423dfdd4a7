import { useEffect, useState } from 'react';
import { useWords } from '../language/words.ts';
import styles from './Unstarted.module.css';

/**
 * Says that what needs the page's script will not work, where that script could not be had. It stands in the HTML, and the
 * early script of the page brings it out (src/app/unstartedScript.ts); once the page works it is gone.
 */
export function Unstarted() {
  const words = useWords();
  const [waiting, setWaiting] = useState(true);
  useEffect(() => setWaiting(false), []);
  return (
    waiting && (
      <p role="alert" className={styles.unstarted}>
        {words.unstarted}
      </p>
    )
  );
}
