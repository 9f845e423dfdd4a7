import { lazy, Suspense } from 'react';
import { articleAddress, headlineId } from '../article/addresses.ts';
import { ownCommentsAddress } from '../comments/addresses.ts';
import { useWords } from '../language/words.ts';
import { site } from '../site.ts';
import { SectionBoundary } from '../ui/SectionBoundary.tsx';
import { NeedsScript, Unstarted } from '../ui/Unstarted.tsx';
import { Layout } from './Layout.tsx';
import styles from './OwnCommentsPage.module.css';
import { PageHead } from './PageHead.tsx';

const OwnComments = lazy(() => import('../comments/own/OwnComments.tsx').then((own) => ({ default: own.OwnComments })));

/** All of the reader's comments. What is needed for them loads only here. */
export function OwnCommentsPage() {
  const words = useWords();
  return (
    <Layout skipTo={[{ id: headlineId, words: words.skipToText }]}>
      <PageHead title={`${words.ownComments} – ${site.name}`} canonical={ownCommentsAddress} />
      <main className={styles.page}>
        <h1 id={headlineId} tabIndex={-1}>
          {words.ownComments}
        </h1>
        <NeedsScript />
        <Unstarted />
        <SectionBoundary message={words.partMissing} id="phan-thieu">
          <Suspense>
            <OwnComments addressOf={articleAddress} />
          </Suspense>
        </SectionBoundary>
      </main>
    </Layout>
  );
}
