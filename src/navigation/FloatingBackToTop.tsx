import { type ReactNode, useRef } from 'react';
import { messages } from '../language/current/core.ts';
import { Icon, outlines } from '../ui/Icon.tsx';
import * as shortcutKeys from '../ui/shortcutKeys.ts';
import styles from './BackToTop.module.css';
import { jumpLink } from './jumpLink.ts';
import { useFloatingVisibility } from './useFloatingVisibility.ts';

interface FloatingBackToTopProps {
  /** The id of the headline. */
  targetId: string;
  /** The id of the column, beside which it floats where the margin has room. */
  besideId: string;
  /** The ids of elements that it hides for while they are visible. */
  hideNear: readonly string[];
  /** Stands above the link. */
  children?: ReactNode;
}

/**
 * The floating link to the top; `useFloatingVisibility` says when it shows. An `aside`, so that reader views leave it out,
 * without a role for screen readers.
 */
export function FloatingBackToTop({ targetId, besideId, hideNear, children }: FloatingBackToTopProps) {
  const corner = useRef<HTMLElement>(null);
  const isVisible = useFloatingVisibility(corner, besideId, hideNear);
  return (
    <aside ref={corner} role="none" className={styles.corner} data-scripted="" data-shown={isVisible}>
      {children}
      <a className={styles.pill} href={`#${targetId}`} aria-keyshortcuts={shortcutKeys.top} {...jumpLink}>
        <Icon outline={outlines.up} />
        <span>{messages.backToTop}</span>
      </a>
    </aside>
  );
}
