import { Suspense } from 'react';
import { headlineId } from '../article/addresses.ts';
import { ownCommentsAddress } from '../comments/addresses.ts';
import { viPage } from '../language/viPage.ts';
import { useWords } from '../language/words.ts';
import { site } from '../site.ts';
import { NeedsScript, Unstarted } from '../ui/Unstarted.tsx';
import { Island } from './Island.tsx';
import { Layout } from './Layout.tsx';
import styles from './OwnCommentsPage.module.css';
import { ownCommentsIslands } from './ownCommentsIslands.tsx';
import { PageHead } from './PageHead.tsx';

/** All of the reader's comments. */
export function OwnCommentsPage() {
  const words = useWords();
  return (
    <Layout skipTo={[{ id: headlineId, words: viPage.skipToText }]}>
      <PageHead title={`${words.ownComments} – ${site.name}`} canonical={ownCommentsAddress} />
      <main className={styles.page}>
        <h1 id={headlineId} tabIndex={-1}>
          {words.ownComments}
        </h1>
        <NeedsScript />
        <Unstarted />
        <Suspense>
          <Island name="own-comments">{ownCommentsIslands['own-comments']}</Island>
        </Suspense>
      </main>
    </Layout>
  );
}
