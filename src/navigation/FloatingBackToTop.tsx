import { type ReactNode, useRef } from 'react';
import { headlineId } from '../ids.ts';
import { messages } from '../language/current/core.ts';
import { Icon, outlines } from '../ui/Icon.tsx';
import * as shortcutKeys from '../ui/shortcutKeys.ts';
import styles from './BackToTop.module.css';
import { jumpLink } from './jumpLink.ts';
import { useFloatingVisibility } from './useFloatingVisibility.ts';

/**
 * The floating link to the top; `useFloatingVisibility` says when it shows. An `aside`, so that reader views leave it out,
 * without a role for screen readers.
 *
 * @param props.children stands above the link
 */
export function FloatingBackToTop({ children }: { children?: ReactNode }) {
  const corner = useRef<HTMLElement>(null);
  const isVisible = useFloatingVisibility(corner);
  return (
    <aside ref={corner} role="none" className={styles.corner} data-scripted="" data-shown={isVisible}>
      {children}
      <a className={styles.pill} href={`#${headlineId}`} aria-keyshortcuts={shortcutKeys.top} {...jumpLink}>
        <Icon outline={outlines.up} />
        <span>{messages.backToTop}</span>
      </a>
    </aside>
  );
}
