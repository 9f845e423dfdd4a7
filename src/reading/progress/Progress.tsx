import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { followReading } from './followReading.ts';
import styles from './Progress.module.css';

interface ProgressProps {
  /** The id of the text. */
  textId: string;
  /** Whole minutes that the text takes. */
  minutes: number;
}

/**
 * How far the reader is: a thin line at the upper edge of the window, and the minutes that are left. Each can be switched
 * off. The line is drawn by the browser itself where it knows scroll timelines.
 */
export function Progress({ textId, minutes }: ProgressProps) {
  const words = useWords();
  const line = useRef<HTMLSpanElement>(null);
  const [left, setLeft] = useState(minutes);
  useEffect(() => {
    const text = document.getElementById(textId);
    if (!text) return;
    let stop = () => {};
    // Nothing has been read before the first scroll, so until then the page stays as it came.
    const begin = () => {
      stop = followReading(text.children, (read) => {
        line.current?.style.setProperty('--read', `${read}`);
        setLeft(Math.ceil(minutes * (1 - read)));
      });
    };
    window.addEventListener('scroll', begin, { once: true, passive: true });
    return () => {
      window.removeEventListener('scroll', begin);
      stop();
    };
  }, [textId, minutes]);
  return (
    <>
      <span ref={line} className={styles.line} />
      <p className={styles.left}>{left > 0 && words.minutesLeft(left)}</p>
    </>
  );
}
