import { listMessages } from '../../language/current/lists.ts';
import { pageMessages } from '../../language/current/page.ts';
import { ArchiveView } from '../../lists/view/ArchiveView.tsx';
import lists from '../../lists/view/Lists.module.css';
import parts from '../../lists/view/Parts.module.css';
import { archivePath } from '../../paths.ts';
import * as site from '../../site.ts';
import { Layout } from '../Layout.tsx';
import { PageHead } from '../PageHead.tsx';
import type { PageData } from '../pageData.ts';

/** The years and months of the archive. */
export function ArchivePage({ archive, index }: Extract<PageData, { kind: 'archive' }>) {
  return (
    <Layout index={index} path={archivePath}>
      <PageHead
        title={pageMessages.archive}
        description={listMessages.aboutArchive(site.name)}
        canonical={archivePath}
      />
      <main className={`${parts.page} ${lists.list}`}>
        <ArchiveView archive={archive} />
      </main>
    </Layout>
  );
}
