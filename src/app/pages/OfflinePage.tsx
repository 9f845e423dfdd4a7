import { Suspense } from 'react';
import { Island } from '../Island.tsx';
import { Layout } from '../Layout.tsx';
import { lazyIslands } from '../lazyIslands.tsx';
import type { PageData } from '../pageData.ts';
import styles from './OfflinePage.module.css';

/** The fallback for a page that is neither reachable nor cached. */
export function OfflinePage({ index }: Extract<PageData, { kind: 'offline' }>) {
  return (
    <Layout index={index}>
      <main className={styles.offline}>
        <Suspense>
          <Island name="offline-notice">{lazyIslands.offline['offline-notice']}</Island>
        </Suspense>
      </main>
    </Layout>
  );
}
