import { headlineId } from '../article/addresses.ts';
import { useWords } from '../language/words.ts';
import { site } from '../site.ts';
import { Layout } from './Layout.tsx';
import styles from './NotFoundPage.module.css';
import { PageHead } from './PageHead.tsx';

/** For an address that leads nowhere: says so, and leads home. */
export function NotFoundPage() {
  const words = useWords();
  return (
    <Layout skipTo={[{ id: headlineId, words: words.skipToText }]}>
      <PageHead title={`${words.notFound} – ${site.name}`} />
      <main className={styles.notFound}>
        <h1 id={headlineId} tabIndex={-1}>
          {words.notFound}
        </h1>
        <p>{words.notFoundHelp}</p>
        <p>
          <a href="/">{words.backHome}</a>
        </p>
      </main>
    </Layout>
  );
}
