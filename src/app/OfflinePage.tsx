import { Suspense } from 'react';
import { Island } from './Island.tsx';
import { Layout } from './Layout.tsx';
import { lazyIslands } from './lazyIslands.tsx';

/** The fallback for a page that is neither reachable nor cached. */
export function OfflinePage() {
  return (
    <Layout>
      <Suspense>
        <Island name="offline-notice">{lazyIslands.offline['offline-notice']}</Island>
      </Suspense>
    </Layout>
  );
}
