import { messages } from '../language/current/core.ts';
import { Icon, outlines } from '../ui/Icon.tsx';
import styles from './BackToTop.module.css';
import { jumpLink } from './jumpLink.ts';

interface BackToTopLinkProps {
  /** The id of the headline. */
  targetId: string;
}

/** The link to the top at the end of the text: a plain one, so that it works without script. */
export function BackToTopLink({ targetId }: BackToTopLinkProps) {
  return (
    <a className={styles.link} href={`#${targetId}`} {...jumpLink}>
      <Icon outline={outlines.up} />
      <span>{messages.backToTop}</span>
    </a>
  );
}
