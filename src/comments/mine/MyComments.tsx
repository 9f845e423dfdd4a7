import { Fragment, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { filesId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { useInAppBrowser } from '../section/inAppBrowser.ts';
import { DraftList } from './DraftList.tsx';
import { EraseAll } from './EraseAll.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { ImportFile } from './ImportFile.tsx';
import styles from './MyComments.module.css';
import { createMyCommentsStore, loadingMyComments } from './myCommentsStore.ts';
import { SearchableList } from './SearchableList.tsx';
import type { SavedArticle, SavedArticles } from './savedArticles.ts';

/** What is saved for later, at the build. */
const none: readonly SavedArticle[] = [];

/** All of the reader's comments and drafts: to search, delete, export, import, erase; the last three with saved articles. */
export function MyComments({ saved }: { saved: SavedArticles }) {
  const [store] = useState(createMyCommentsStore);
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, () => loadingMyComments);
  const articles = useSyncExternalStore(saved.subscribe, saved.get, () => none);
  const app = useInAppBrowser();
  const files = useRef<HTMLHeadingElement>(null);
  const ready = snapshot.status === 'ready' ? snapshot : undefined;
  const isReady = ready !== undefined;
  // The browser has looked for the fragment before it was there.
  useEffect(() => {
    if (isReady && window.location.hash === `#${filesId}`) files.current?.focus();
  }, [isReady]);
  return (
    <div className={styles.own}>
      <p>{myCommentsMessages.whereTheyLive}</p>
      {app && <p className={styles.quiet}>{messages.inApp(app)}</p>}
      <p role="status" className={styles.status} data-scripted="">
        {ready?.message}
      </p>
      {snapshot.status === 'loading' && <p className={styles.quiet}>{myCommentsMessages.loading(snapshot.count)}</p>}
      <p role="alert">{snapshot.status !== 'loading' && snapshot.error && messages.storeErrors[snapshot.error]}</p>
      {ready && (
        // Anew after an erasure, in whichever tab: the query and the chosen file are gone too.
        <Fragment key={ready.erasures}>
          {ready.damaged > 0 && <p data-notice="">{myCommentsMessages.damaged(ready.damaged)}</p>}
          <SearchableList snapshot={ready} store={store} />
          <DraftList snapshot={ready} store={store} />
          <section className={styles.section} data-scripted="">
            <h2 id={filesId} ref={files} tabIndex={-1}>
              {myCommentsMessages.files}
            </h2>
            <ExportButtons snapshot={ready} store={store} saved={articles} />
            <ImportFile snapshot={ready} store={store} articles={articles} onArticles={saved.add} />
          </section>
        </Fragment>
      )}
      {ready && <EraseAll snapshot={ready} store={store} saved={articles} eraseSaved={saved.erase} />}
    </div>
  );
}
