import { headlineId } from '../ids.ts';
import { pageMessages } from '../language/current/page.ts';
import { homePath } from '../paths.ts';
import { Layout } from './Layout.tsx';
import styles from './NotFoundPage.module.css';
import { PageHead } from './PageHead.tsx';

/** The 404 page, with a link home. */
export function NotFoundPage() {
  return (
    <Layout>
      <PageHead title={pageMessages.notFound} />
      <main className={styles.notFound}>
        <h1 id={headlineId} tabIndex={-1}>
          {pageMessages.notFound}
        </h1>
        <p>{pageMessages.notFoundHelp}</p>
        <p>
          <a href={homePath}>{pageMessages.backHome}</a>
        </p>
      </main>
    </Layout>
  );
}
