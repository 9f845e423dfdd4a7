import type { ReactNode } from 'react';
import styles from './ToolRail.module.css';

/**
 * The tools of an article: a row under its headline, or a rail in the margin if it has room. An `aside`, which reader views
 * drop, with no role for screen readers.
 */
export function ToolRail({ children }: { children: ReactNode }) {
  return (
    <aside role="none" className={styles.rail} data-scripted="">
      <div className={styles.tools}>{children}</div>
    </aside>
  );
}
