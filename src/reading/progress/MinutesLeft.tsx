import { useCallback, useState } from 'react';
import { useWords } from '../../language/words.ts';
import styles from './MinutesLeft.module.css';
import { useReading } from './useReading.ts';

interface MinutesLeftProps {
  /** The id of the text. */
  textId: string;
  /** Whole minutes that the text takes. */
  minutes: number;
  /** Where it stands: beside the text all the time, or, where that has no room, with the way to the top. */
  at: 'margin' | 'corner';
}

/** How many minutes are left to read; nothing at the end. */
export function MinutesLeft({ textId, minutes, at }: MinutesLeftProps) {
  const words = useWords();
  const [left, setLeft] = useState(minutes);
  useReading(
    textId,
    useCallback((share) => setLeft(Math.ceil(minutes * (1 - share))), [minutes]),
  );
  return (
    <p className={styles.left} data-at={at}>
      {left > 0 && words.minutesLeft(left)}
    </p>
  );
}
