import { lazy } from 'react';
import { headlineId } from '../article/addresses.ts';
import { useWords } from '../language/words.ts';
import { Later } from '../ui/Later.tsx';
import { Layout } from './Layout.tsx';

const OfflineNotice = lazy(() => import('./OfflineNotice.tsx').then((notice) => ({ default: notice.OfflineNotice })));

/** In place of a page that can neither be fetched nor is kept on the device. */
export function OfflinePage() {
  const words = useWords();
  return (
    <Layout skipTo={[{ id: headlineId, words: words.skipToText }]}>
      <Later id={headlineId}>
        <OfflineNotice />
      </Later>
    </Layout>
  );
}
