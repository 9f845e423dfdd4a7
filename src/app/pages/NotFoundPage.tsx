import { headlineId } from '../../ids.ts';
import { pageMessages } from '../../language/current/page.ts';
import { archivePath, homePath } from '../../paths.ts';
import { Layout } from '../Layout.tsx';
import { PageHead } from '../PageHead.tsx';
import type { PageData } from '../pageData.ts';
import styles from './NotFoundPage.module.css';

/** The 404 page, with links home and to the archive. */
export function NotFoundPage({ index }: Extract<PageData, { kind: 'not-found' }>) {
  return (
    <Layout index={index}>
      <PageHead title={pageMessages.notFound} />
      <main className={styles.notFound}>
        <h1 id={headlineId} tabIndex={-1}>
          {pageMessages.notFound}
        </h1>
        <p>{pageMessages.notFoundHelp}</p>
        <p>
          <a href={homePath}>{pageMessages.backHome}</a>
        </p>
        {index?.hasLists && (
          <p>
            <a href={archivePath}>{pageMessages.archive}</a>
          </p>
        )}
      </main>
    </Layout>
  );
}
