import type { ReactNode } from 'react';
import { siteIndexId } from '../ids.ts';
import { pageMessages } from '../language/current/page.ts';
import type { PaperIndex } from '../lists/model/lists.ts';
import { SkipLinks } from '../navigation/SkipLinks.tsx';
import { homePath, savedPath, searchPath } from '../paths.ts';
import { SavedCount } from '../saved/view/SavedCount.tsx';
import * as site from '../site.ts';
import { Footer } from './Footer.tsx';
import { Island } from './Island.tsx';
import styles from './Layout.module.css';
import { SiteLinks } from './SiteLinks.tsx';
import { listLinks, ownLinks } from './siteLinks.ts';

interface LayoutProps {
  /** Absent in a paper of one article. */
  index?: PaperIndex | undefined;
  /** The path of the page, for the link that leads to it or to the list that it is a part of. */
  path?: string | undefined;
  /** Whether the page is an article: its masthead is one row. */
  hasComments?: boolean;
  children: ReactNode;
}

/** The layout of every page: skip links, masthead, footer. */
export function Layout({ index, path = '', hasComments = false, children }: LayoutProps) {
  const lists = index?.hasLists ? index : undefined;
  return (
    <>
      <SkipLinks toComments={hasComments} />
      <header className={styles.masthead}>
        <a href={homePath} className={styles.home}>
          <span className={styles.seal} aria-hidden="true" data-letter={site.initial} />
          {site.name}
        </a>
        <div className={styles.own}>
          {lists && hasComments && <a href={`#${siteIndexId}`}>{pageMessages.sections}</a>}
          {index && (
            <a href={searchPath} aria-current={currentIn(searchPath, path)}>
              {pageMessages.search}
            </a>
          )}
          {ownLinks.map(([href, words]) => (
            <a
              key={href}
              href={href}
              className={(href === savedPath ? hasComments : lists) ? styles.wide : undefined}
              aria-current={currentIn(href, path)}
            >
              {words}
              {href === savedPath && (
                <Island name="saved-count" inline>
                  <SavedCount />
                </Island>
              )}
            </a>
          ))}
        </div>
        {lists && lists.sections.length > 1 && !hasComments && (
          <nav aria-label={pageMessages.sections} className={styles.lists}>
            <SiteLinks links={listLinks(lists)} currentOf={(list) => currentIn(list, path)} />
          </nav>
        )}
      </header>
      {children}
      <Footer lists={lists} />
    </>
  );
}

/** What the link to a list says of itself on a page: the page is that list, a month of it, or neither. */
function currentIn(list: string, path: string): 'page' | 'true' | undefined {
  if (path === list) return 'page';
  return path.startsWith(`${list}/`) ? 'true' : undefined;
}
