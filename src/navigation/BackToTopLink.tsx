import type { MouseEvent } from 'react';
import { useWords } from '../language/words.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './BackToTop.module.css';

interface BackToTopLinkProps {
  /** The id of the headline. */
  targetId: string;
  onJump: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/** The way to the top at the end of the text: a plain link, so it works before and without any script. */
export function BackToTopLink({ targetId, onJump }: BackToTopLinkProps) {
  const words = useWords();
  return (
    <a className={styles.link} href={`#${targetId}`} onClick={onJump}>
      <Icon name="up" />
      {words.backToTop}
    </a>
  );
}
