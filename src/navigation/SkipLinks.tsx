import { commentsId, headlineId } from '../ids.ts';
import { pageMessages } from '../language/current/page.ts';
import * as shortcutKeys from '../ui/shortcutKeys.ts';
import styles from './SkipLinks.module.css';

/** Skip links: the first of every page, visible while focused. To the headline, as a shortcut does, and to comments. */
export function SkipLinks({ toComments }: { toComments: boolean }) {
  return (
    <nav className={styles.skip}>
      <a href={`#${headlineId}`} aria-keyshortcuts={shortcutKeys.top}>
        {pageMessages.skipToText}
      </a>
      {toComments && <a href={`#${commentsId}`}>{pageMessages.skipToComments}</a>}
    </nav>
  );
}
