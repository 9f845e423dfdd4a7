import { Fragment, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { filesId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { useInAppBrowser } from '../section/inAppBrowser.ts';
import { DraftList } from './DraftList.tsx';
import { EraseAll } from './EraseAll.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { groupByArticle } from './groups.ts';
import { ImportFile } from './ImportFile.tsx';
import styles from './MyComments.module.css';
import { createMyCommentsStore, loadingMyComments } from './myCommentsStore.ts';
import { SearchableList } from './SearchableList.tsx';

interface MyCommentsProps {
  /** The path of an article. */
  addressOf: (articleId: string) => string;
}

/** All of the reader's comments and drafts: to search, delete, export, import, erase. */
export function MyComments({ addressOf }: MyCommentsProps) {
  const [store] = useState(createMyCommentsStore);
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, () => loadingMyComments);
  const app = useInAppBrowser();
  const files = useRef<HTMLHeadingElement>(null);
  const ready = snapshot.status === 'ready' ? snapshot : undefined;
  const isReady = ready !== undefined;
  // The browser has looked for the fragment before it was there.
  useEffect(() => {
    if (isReady && window.location.hash === `#${filesId}`) files.current?.focus();
  }, [isReady]);
  const groups = () =>
    groupByArticle(
      (ready?.items ?? []).map(({ comment }) => comment),
      ready?.headlines ?? new Map(),
    );
  return (
    <div className={styles.own}>
      <p>{myCommentsMessages.whereTheyLive}</p>
      {app && <p className={styles.quiet}>{messages.inApp(app)}</p>}
      <p role="status" className={styles.status}>
        {ready?.message}
      </p>
      {snapshot.status === 'loading' && <p className={styles.quiet}>{myCommentsMessages.loading(snapshot.count)}</p>}
      <p role="alert">{snapshot.status !== 'loading' && snapshot.error && messages.storeErrors[snapshot.error]}</p>
      {ready && (
        // Anew after an erasure, in whichever tab: the query and the chosen file are gone too.
        <Fragment key={ready.erasures}>
          {ready.damaged > 0 && <p data-notice="">{myCommentsMessages.damaged(ready.damaged)}</p>}
          <SearchableList
            items={ready.items}
            deleted={ready.deletedComments}
            byId={ready.byId}
            headlines={ready.headlines}
            store={store}
            addressOf={addressOf}
            announce={store.announce}
          />
          <DraftList
            drafts={ready.drafts}
            discarded={ready.deletedDrafts}
            byId={ready.byId}
            headlines={ready.headlines}
            store={store}
            addressOf={addressOf}
            announce={store.announce}
          />
          <section className={`${styles.section} ${styles.onScreen}`}>
            <h2 id={filesId} ref={files} tabIndex={-1}>
              {myCommentsMessages.files}
            </h2>
            <ExportButtons groups={groups} disabled={ready.items.length === 0} announce={store.announce} />
            <ImportFile here={ready.byId} announce={store.announce} />
          </section>
        </Fragment>
      )}
      {ready && (
        <EraseAll
          groups={groups}
          comments={ready.items.length}
          drafts={ready.drafts.length}
          announce={store.announce}
        />
      )}
    </div>
  );
}
