import { useCallback, useState } from 'react';
import { messages } from '../../language/current/core.ts';
import styles from './MinutesLeft.module.css';
import { useReadingProgress } from './useReadingProgress.ts';

interface MinutesLeftProps {
  /** The reading time, in whole minutes. */
  minutes: number;
  /** In the margin all the time, or, where that has no room, with the floating link to the top. */
  at: 'margin' | 'corner';
}

/** The remaining reading time; nothing at the end. */
export function MinutesLeft({ minutes, at }: MinutesLeftProps) {
  const [remaining, setRemaining] = useState(minutes);
  useReadingProgress(useCallback((share) => setRemaining(Math.ceil(minutes * (1 - share))), [minutes]));
  return (
    <p className={styles.left} data-at={at}>
      {remaining > 0 && messages.minutesLeft(remaining)}
    </p>
  );
}
