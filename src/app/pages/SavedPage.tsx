import { Suspense } from 'react';
import { headlineId } from '../../ids.ts';
import { pageMessages } from '../../language/current/page.ts';
import { savedMessages } from '../../language/current/saved.ts';
import lists from '../../lists/view/Lists.module.css';
import parts from '../../lists/view/Parts.module.css';
import { savedPath } from '../../paths.ts';
import { NoScriptNotice, ScriptFailedNotice } from '../../ui/ScriptNotices.tsx';
import { Island } from '../Island.tsx';
import { Layout } from '../Layout.tsx';
import { lazyIslands } from '../lazyIslands.tsx';
import { PageHead } from '../PageHead.tsx';
import type { PageData } from '../pageData.ts';

/** The page of the articles that the reader saved for later. */
export function SavedPage({ index }: Extract<PageData, { kind: 'saved' }>) {
  return (
    <Layout index={index} path={savedPath}>
      <PageHead title={savedMessages.title} canonical={savedPath} />
      <main className={`${parts.page} ${lists.list}`}>
        <div className={lists.head}>
          <h1 id={headlineId} tabIndex={-1}>
            {savedMessages.title}
          </h1>
          <NoScriptNotice words={pageMessages.savedNeedsScript} />
          <ScriptFailedNotice words={pageMessages.savedFailed} />
        </div>
        <div className={lists.body}>
          <Suspense>
            <Island name="saved">{lazyIslands.saved.saved}</Island>
          </Suspense>
        </div>
      </main>
    </Layout>
  );
}
