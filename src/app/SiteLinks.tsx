import styles from './SiteLinks.module.css';
import type { SiteLink } from './siteLinks.ts';

interface SiteLinksProps {
  links: readonly SiteLink[];
  /** What a link says of itself on the page that is shown. */
  currentOf?: (path: string) => 'page' | 'true' | undefined;
}

/** Links to lists of the paper, as masthead and footer have them. */
export function SiteLinks({ links, currentOf }: SiteLinksProps) {
  return links.map(([href, words]) => (
    <a key={href} href={href} className={styles.link} aria-current={currentOf?.(href)}>
      {words}
    </a>
  ));
}
