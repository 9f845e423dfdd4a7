import type { ReactNode } from 'react';
import { ownCommentsAddress } from '../comments/addresses.ts';
import { viPage } from '../language/viPage.ts';
import { useWords } from '../language/words.ts';
import { SkipLinks, type SkipTarget } from '../navigation/SkipLinks.tsx';
import { site } from '../site.ts';
import { footerId } from './footerId.ts';
import styles from './Layout.module.css';

/** What every page has around it: skip links, masthead, footer. */
export function Layout({ skipTo, children }: { skipTo: readonly SkipTarget[]; children: ReactNode }) {
  const words = useWords();
  return (
    <>
      <SkipLinks targets={skipTo} />
      <header className={styles.masthead}>
        <a href="/" className={styles.home}>
          <span className={styles.seal} aria-hidden="true" data-letter={site.name[0]} />
          {site.name}
        </a>
        <a href={ownCommentsAddress} className={styles.own}>
          {words.ownComments}
        </a>
      </header>
      {children}
      <footer id={footerId} className={styles.footer}>
        <p>{viPage.publishedBy(site.publisher)}</p>
        <p>{viPage.noTracking}</p>
        <p>{viPage.whereCommentsLive}</p>
      </footer>
    </>
  );
}
