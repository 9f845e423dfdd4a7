import { headlineId } from '../ids.ts';
import { messages } from '../language/current/core.ts';
import { Icon, outlines } from '../ui/Icon.tsx';
import styles from './BackToTop.module.css';
import { jumpLink } from './jumpLink.ts';

/** The link to the top at the end of the text: a plain one, so that it works without script. */
export function BackToTopLink() {
  return (
    <a className={styles.link} href={`#${headlineId}`} {...jumpLink}>
      <Icon outline={outlines.up} />
      <span>{messages.backToTop}</span>
    </a>
  );
}
