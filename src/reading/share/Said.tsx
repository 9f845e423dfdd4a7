import { useEffect, useRef, useState } from 'react';
import { isOnScreen } from '../../ui/isOnScreen.ts';
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

/** What came of a press, said for a while beside its button; at the foot of the window when a key pressed that from afar. */
export function Said({ children, onGone }: SaidProps) {
  const region = useRef<HTMLSpanElement>(null);
  const inMargin = useInMargin(region);
  const [isKnown, setKnown] = useState(false);
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    setAway(region.current !== null && !isOnScreen(region.current));
    const begin = setTimeout(() => setKnown(true), known);
    const gone = setTimeout(onGone, standing);
    return () => {
      clearTimeout(begin);
      clearTimeout(gone);
    };
  }, [onGone]);
  return (
    <span ref={region} role="status" className={styles.said} data-in-margin={inMargin} data-away={isAway}>
      {isKnown && children}
    </span>
  );
}
