import type { ReactNode } from 'react';
import { footerId } from '../ids.ts';
import { messages } from '../language/current/core.ts';
import { pageMessages } from '../language/current/page.ts';
import { SkipLinks } from '../navigation/SkipLinks.tsx';
import { homePath, myCommentsPath, publicPath } from '../paths.ts';
import * as site from '../site.ts';
import styles from './Layout.module.css';

/** The layout of every page: skip links, masthead, footer. */
export function Layout({ hasComments = false, children }: { hasComments?: boolean; children: ReactNode }) {
  return (
    <>
      <SkipLinks toComments={hasComments} />
      <header className={styles.masthead}>
        <a href={homePath} className={styles.home}>
          <span className={styles.seal} aria-hidden="true" data-letter={site.initial} />
          {site.name}
        </a>
        <a href={myCommentsPath} className={styles.own}>
          {messages.ownComments}
        </a>
      </header>
      {children}
      <footer id={footerId} className={styles.footer}>
        {site.footerLinks.map(({ name, url }) => (
          <p key={url}>
            <a href={url.startsWith('/') ? publicPath(url) : url}>{name}</a>
          </p>
        ))}
        <p>{pageMessages.publishedBy(site.publisher)}</p>
        <p>{pageMessages.noTracking}</p>
        <p>{pageMessages.whereCommentsLive}</p>
      </footer>
    </>
  );
}
