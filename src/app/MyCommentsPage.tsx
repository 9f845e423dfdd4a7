import { Suspense } from 'react';
import { headlineId } from '../ids.ts';
import { messages } from '../language/current/core.ts';
import { pageMessages } from '../language/current/page.ts';
import { myCommentsPath } from '../paths.ts';
import * as site from '../site.ts';
import { NoScriptNotice, ScriptFailedNotice } from '../ui/ScriptNotices.tsx';
import { Island } from './Island.tsx';
import { Layout } from './Layout.tsx';
import { lazyIslands } from './lazyIslands.tsx';
import { PageHead } from './PageHead.tsx';

/** The page of the reader's own comments. */
export function MyCommentsPage() {
  return (
    <Layout skipTo={[{ id: headlineId, words: pageMessages.skipToText }]}>
      <PageHead title={`${messages.ownComments} – ${site.name}`} canonical={myCommentsPath} />
      <main>
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
