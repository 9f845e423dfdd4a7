import { Suspense } from 'react';
import { headlineId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { myCommentsPath } from '../../paths.ts';
import { NoScriptNotice, ScriptFailedNotice } from '../../ui/ScriptNotices.tsx';
import { Island } from '../Island.tsx';
import { Layout } from '../Layout.tsx';
import { lazyIslands } from '../lazyIslands.tsx';
import { PageHead } from '../PageHead.tsx';
import type { PageData } from '../pageData.ts';
import styles from './MyCommentsPage.module.css';

/** The page of the reader's own comments. */
export function MyCommentsPage({ index }: Extract<PageData, { kind: 'my-comments' }>) {
  return (
    <Layout index={index} path={myCommentsPath}>
      <PageHead title={messages.ownComments} canonical={myCommentsPath} />
      <main className={styles.comments}>
        <h1 id={headlineId} tabIndex={-1}>
          {messages.ownComments}
        </h1>
        <NoScriptNotice />
        <ScriptFailedNotice />
        <Suspense>
          <Island name="my-comments">{lazyIslands['my-comments']['my-comments']}</Island>
        </Suspense>
      </main>
    </Layout>
  );
}
