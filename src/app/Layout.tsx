import { type ReactNode, useEffect } from 'react';
import { ownCommentsAddress } from '../comments/addresses.ts';
import { useWords } from '../language/words.ts';
import { SkipLinks, type SkipTarget } from '../navigation/SkipLinks.tsx';
import { followShortcuts } from '../reading/shortcuts/followShortcuts.ts';
import { site } from '../site.ts';
import { PageLink } from '../ui/PageLink.tsx';
import styles from './Layout.module.css';
import { usePaper } from './usePaper.ts';

export const footerId = 'chan-trang';

/** What every page has around it: skip links, masthead, footer. */
export function Layout({ skipTo, children }: { skipTo: readonly SkipTarget[]; children: ReactNode }) {
  const words = useWords();
  usePaper();
  useEffect(followShortcuts, []);
  return (
    <>
      <SkipLinks targets={skipTo} />
      <header className={styles.masthead}>
        <PageLink to="/" className={styles.home}>
          <span className={styles.seal} aria-hidden="true" data-letter={site.name[0]} />
          {site.name}
        </PageLink>
        <PageLink to={ownCommentsAddress} className={styles.own}>
          {words.ownComments}
        </PageLink>
      </header>
      {children}
      <footer id={footerId} className={styles.footer}>
        <p>{words.publishedBy(site.publisher)}</p>
        <p>{words.noTracking}</p>
        <p>{words.whereCommentsLive}</p>
      </footer>
    </>
  );
}
