import { Suspense } from 'react';
import { headlineId } from '../article/addresses.ts';
import { viPage } from '../language/viPage.ts';
import { Island } from './Island.tsx';
import { Layout } from './Layout.tsx';
import { offlineIslands } from './offlineIslands.tsx';

/** In place of a page that can neither be fetched nor is kept on the device. */
export function OfflinePage() {
  return (
    <Layout skipTo={[{ id: headlineId, words: viPage.skipToText }]}>
      <Suspense>
        <Island name="offline-notice">{offlineIslands['offline-notice']}</Island>
      </Suspense>
    </Layout>
  );
}
