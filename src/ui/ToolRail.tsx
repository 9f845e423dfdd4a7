import type { ReactNode } from 'react';
import styles from './ToolRail.module.css';

/** Whether the style sheet has set a tool into the margin. */
export function isInMargin(tool: HTMLElement): boolean {
  const rail = tool.closest(`.${styles.rail}`);
  return rail !== null && getComputedStyle(rail).position === 'absolute';
}

/**
 * The tools of an article: a row under its headline, or a rail in the margin where the window leaves room for one. An aside,
 * which readers' views leave out, and for screen readers nothing.
 */
export function ToolRail({ children }: { children: ReactNode }) {
  return (
    <aside role="none" className={styles.rail} data-scripted="">
      <div className={styles.tools}>{children}</div>
    </aside>
  );
}
