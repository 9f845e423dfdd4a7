import { useWords } from '../language/words.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './BackToTop.module.css';
import { jumpLink } from './jumpLink.ts';

interface BackToTopLinkProps {
  /** The id of the headline. */
  targetId: string;
}

/** The way to the top at the end of the text: a plain link, so it works before and without any script. */
export function BackToTopLink({ targetId }: BackToTopLinkProps) {
  const words = useWords();
  return (
    <a className={styles.link} href={`#${targetId}`} {...jumpLink}>
      <Icon name="up" />
      <span>{words.backToTop}</span>
    </a>
  );
}
