import { Suspense } from 'react';
import { headlineId } from '../article/addresses.ts';
import { useWords } from '../language/words.ts';
import { Island } from './Island.tsx';
import { Layout } from './Layout.tsx';
import { offlineIslands } from './offlineIslands.tsx';

/** In place of a page that can neither be fetched nor is kept on the device. */
export function OfflinePage() {
  const words = useWords();
  return (
    <Layout skipTo={[{ id: headlineId, words: words.skipToText }]}>
      <Suspense>
        <Island name="offline-notice">{offlineIslands['offline-notice']}</Island>
      </Suspense>
    </Layout>
  );
}
