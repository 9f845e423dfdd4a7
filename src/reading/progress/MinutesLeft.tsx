import { useCallback, useState } from 'react';
import { messages } from '../../language/current/core.ts';
import styles from './MinutesLeft.module.css';
import { useReadingProgress } from './useReadingProgress.ts';

interface MinutesLeftProps {
  /** The id of the text. */
  textId: string;
  /** The reading time, in whole minutes. */
  minutes: number;
  /** In the margin all the time, or, where that has no room, with the floating link to the top. */
  at: 'margin' | 'corner';
}

/** The remaining reading time; nothing at the end. */
export function MinutesLeft({ textId, minutes, at }: MinutesLeftProps) {
  const [remaining, setRemaining] = useState(minutes);
  useReadingProgress(
    textId,
    useCallback((share) => setRemaining(Math.ceil(minutes * (1 - share))), [minutes]),
  );
  return (
    <p className={styles.left} data-at={at}>
      {remaining > 0 && messages.minutesLeft(remaining)}
    </p>
  );
}
