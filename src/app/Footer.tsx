import { footerId, siteIndexId } from '../ids.ts';
import { pageMessages } from '../language/current/page.ts';
import type { PaperIndex } from '../lists/model/lists.ts';
import { publicPath } from '../paths.ts';
import * as site from '../site.ts';
import styles from './Footer.module.css';
import { SiteLinks } from './SiteLinks.tsx';
import { indexLinks } from './siteLinks.ts';

/**
 * The footer of every page: the index of the paper, and who publishes it.
 *
 * @param props.lists undefined in a paper of so few articles that it needs no index
 */
export function Footer({ lists }: { lists: PaperIndex | undefined }) {
  return (
    <footer id={footerId} className={styles.footer}>
      {lists && (
        <nav id={siteIndexId} aria-label={pageMessages.siteIndex} className={styles.index}>
          <SiteLinks links={indexLinks(lists)} />
        </nav>
      )}
      {site.footerLinks.map(({ name, url }) => (
        <p key={url}>
          <a href={url.startsWith('/') ? publicPath(url) : url}>{name}</a>
        </p>
      ))}
      <p>{pageMessages.publishedBy(site.publisher)}</p>
      <p>{pageMessages.noTracking}</p>
      <p>{pageMessages.whereCommentsLive}</p>
    </footer>
  );
}
