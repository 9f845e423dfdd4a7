import { useEffect, useRef, useState } from 'react';
import { isInViewport } from './rects.ts';
import styles from './StatusMessage.module.css';
import { useInMargin } from './useInMargin.ts';

/** Delay before filling the live region, in ms: screen readers announce changes of a region that they know already. */
const announceDelay = 50;

/** How long the message is shown, in ms. */
const duration = 10_000;

interface StatusMessageProps {
  children: string;
  onGone: () => void;
}

/** A live region for the outcome of a button, beside it; at the foot of the window while the button is out of view. */
export function StatusMessage({ children, onGone }: StatusMessageProps) {
  const region = useRef<HTMLSpanElement>(null);
  const inMargin = useInMargin(region);
  const [isFilled, setFilled] = useState(false);
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    setAway(region.current !== null && !isInViewport(region.current));
    const fill = setTimeout(() => setFilled(true), announceDelay);
    const end = setTimeout(onGone, duration);
    return () => {
      clearTimeout(fill);
      clearTimeout(end);
    };
  }, [onGone]);
  return (
    <span ref={region} role="status" className={styles.status} data-in-margin={inMargin} data-away={isAway}>
      {isFilled && children}
    </span>
  );
}
