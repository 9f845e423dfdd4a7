import { useCallback, useRef } from 'react';
import styles from './ProgressLine.module.css';
import { useReading } from './useReading.ts';

/**
 * How far the reader is, as a thin line at the upper edge of the window. It is drawn by the browser itself where it knows
 * scroll timelines.
 *
 * @param props.textId the id of the text
 */
export function ProgressLine({ textId }: { textId: string }) {
  const line = useRef<HTMLSpanElement>(null);
  useReading(
    textId,
    useCallback((share) => line.current?.style.setProperty('--read', `${share}`), []),
  );
  return <span ref={line} className={styles.line} />;
}
