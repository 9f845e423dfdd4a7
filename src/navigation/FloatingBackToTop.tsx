import { type ReactNode, useRef } from 'react';
import { useWords } from '../language/words.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './BackToTop.module.css';
import { jumpLink } from './jumpLink.ts';
import { useFloating } from './useFloating.ts';

interface FloatingBackToTopProps {
  /** The id of the headline. */
  targetId: string;
  /** The id of the text column, beside which it floats where there is room. */
  besideId: string;
  /** The ids of what it makes way for when that is on screen. */
  clearOf: readonly string[];
  /** What stands above it. */
  children?: ReactNode;
}

/**
 * The way to the top from the middle of a long page. It is there only when it helps: see `useFloating`. An aside, which
 * readers' views leave out, and for screen readers nothing.
 */
export function FloatingBackToTop({ targetId, besideId, clearOf, children }: FloatingBackToTopProps) {
  const words = useWords();
  const corner = useRef<HTMLElement>(null);
  const shown = useFloating(corner, besideId, clearOf);
  return (
    <aside ref={corner} role="none" className={styles.corner} data-scripted="" data-shown={shown}>
      {children}
      <a className={styles.pill} href={`#${targetId}`} {...jumpLink}>
        <Icon name="up" />
        <span>{words.backToTop}</span>
      </a>
    </aside>
  );
}
