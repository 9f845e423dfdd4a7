import { useCallback, useRef } from 'react';
import styles from './ProgressLine.module.css';
import { useReadingProgress } from './useReadingProgress.ts';

/**
 * The reading progress, as a thin line at the upper edge of the window. Browsers with scroll timelines draw it by CSS alone.
 *
 * @param props.textId the id of the text
 */
export function ProgressLine({ textId }: { textId: string }) {
  const line = useRef<HTMLSpanElement>(null);
  useReadingProgress(
    textId,
    useCallback((share) => line.current?.style.setProperty('--read', `${share}`), []),
  );
  return <span ref={line} className={styles.line} />;
}
