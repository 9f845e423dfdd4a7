import styles from './SkipLinks.module.css';

export interface SkipTarget {
  /** The id of an element that takes the focus. */
  id: string;
  words: string;
}

/** The first links of every page, seen when they have the focus. */
export function SkipLinks({ targets }: { targets: readonly SkipTarget[] }) {
  return (
    <nav className={styles.skip}>
      {targets.map(({ id, words }) => (
        <a key={id} href={`#${id}`}>
          {words}
        </a>
      ))}
    </nav>
  );
}
