import { type MouseEvent, useRef } from 'react';
import { useWords } from '../language/words.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './BackToTop.module.css';
import { useFloating } from './useFloating.ts';

interface FloatingBackToTopProps {
  /** The id of the headline. */
  targetId: string;
  onJump: (event: MouseEvent<HTMLAnchorElement>) => void;
  /** The id of the text column, beside which it floats where there is room. */
  besideId: string;
  /** The ids of what it makes way for when that is on screen. */
  clearOf: readonly string[];
}

/** The way to the top from the middle of a long page. It is there only when it helps: see `useFloating`. */
export function FloatingBackToTop({ targetId, onJump, besideId, clearOf }: FloatingBackToTopProps) {
  const words = useWords();
  const link = useRef<HTMLAnchorElement>(null);
  const shown = useFloating(link, besideId, clearOf);
  return (
    <a ref={link} className={styles.floating} data-shown={shown} href={`#${targetId}`} onClick={onJump}>
      <Icon name="up" />
      {words.backToTop}
    </a>
  );
}
