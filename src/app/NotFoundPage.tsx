import { headlineId } from '../article/addresses.ts';
import { viPage } from '../language/viPage.ts';
import { site } from '../site.ts';
import { Layout } from './Layout.tsx';
import styles from './NotFoundPage.module.css';
import { PageHead } from './PageHead.tsx';

/** For an address that leads nowhere: says so, and leads home. */
export function NotFoundPage() {
  return (
    <Layout skipTo={[{ id: headlineId, words: viPage.skipToText }]}>
      <PageHead title={`${viPage.notFound} – ${site.name}`} />
      <main className={styles.notFound}>
        <h1 id={headlineId} tabIndex={-1}>
          {viPage.notFound}
        </h1>
        <p>{viPage.notFoundHelp}</p>
        <p>
          <a href="/">{viPage.backHome}</a>
        </p>
      </main>
    </Layout>
  );
}
