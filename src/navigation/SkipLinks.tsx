import * as shortcutKeys from '../ui/shortcutKeys.ts';
import styles from './SkipLinks.module.css';

export interface SkipTarget {
  /** The id of an element that takes the focus. */
  id: string;
  words: string;
}

/** Skip links: the first of every page, visible while focused. The first one leads to the headline, as a shortcut does. */
export function SkipLinks({ targets }: { targets: readonly SkipTarget[] }) {
  return (
    <nav className={styles.skip}>
      {targets.map(({ id, words }, index) => (
        <a key={id} href={`#${id}`} aria-keyshortcuts={index === 0 ? shortcutKeys.top : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}
