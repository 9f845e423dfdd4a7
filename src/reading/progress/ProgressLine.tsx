import { useCallback, useRef } from 'react';
import styles from './ProgressLine.module.css';
import { useReadingProgress } from './useReadingProgress.ts';

/** The reading progress, as a thin line at the upper edge of the window. Browsers with scroll timelines draw it by CSS alone. */
export function ProgressLine() {
  const line = useRef<HTMLSpanElement>(null);
  useReadingProgress(useCallback((share) => line.current?.style.setProperty('--read', `${share}`), []));
  return <span ref={line} className={styles.line} />;
}
