import { useEffect, useState } from 'react';
import { savedPageMessages } from '../../language/current/savedPage.ts';
import { savedPath } from '../../paths.ts';
import styles from './Saved.module.css';

/** Delay before filling the live region, in ms: screen readers announce changes of a region that they know already. */
const announceDelay = 50;

interface EndStatusProps {
  /** Whether the article is saved now, and the link to all that is makes sense. */
  isSaved: boolean;
  children: string;
}

/** How saving went, on a row of its own below the actions at an article's end. */
export function EndStatus({ isSaved, children }: EndStatusProps) {
  const [isFilled, setFilled] = useState(false);
  useEffect(() => {
    const fill = setTimeout(() => setFilled(true), announceDelay);
    return () => clearTimeout(fill);
  }, []);
  return (
    <p role="status" className={styles.status}>
      {isFilled && children}
      {isFilled && isSaved && ' '}
      {isFilled && isSaved && <a href={savedPath}>{savedPageMessages.seeAll}</a>}
    </p>
  );
}
