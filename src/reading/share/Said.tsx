import { useEffect, useRef, useState } from 'react';
import { useInMargin } from '../../ui/useInMargin.ts';
import styles from './Said.module.css';

/** Screen readers say what changes in a region that they know, so the sentence follows the region, by so many ms. */
const known = 50;

/** For so long the sentence stands, in ms. */
const standing = 10_000;

interface SaidProps {
  children: string;
  onGone: () => void;
}

/** What came of a press, said beside its button for a while. */
export function Said({ children, onGone }: SaidProps) {
  const region = useRef<HTMLSpanElement>(null);
  const inMargin = useInMargin(region);
  const [isKnown, setKnown] = useState(false);
  useEffect(() => {
    const begin = setTimeout(() => setKnown(true), known);
    const gone = setTimeout(onGone, standing);
    return () => {
      clearTimeout(begin);
      clearTimeout(gone);
    };
  }, [onGone]);
  return (
    <span ref={region} role="status" className={styles.said} data-in-margin={inMargin}>
      {isKnown && children}
    </span>
  );
}
