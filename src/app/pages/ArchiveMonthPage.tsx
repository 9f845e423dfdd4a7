import { listMessages } from '../../language/current/lists.ts';
import { pageMessages } from '../../language/current/page.ts';
import { monthName } from '../../language/listDates.ts';
import { ArchiveMonthView } from '../../lists/view/ArchiveMonthView.tsx';
import lists from '../../lists/view/Lists.module.css';
import parts from '../../lists/view/Parts.module.css';
import { archiveMonthPath } from '../../paths.ts';
import * as site from '../../site.ts';
import { Layout } from '../Layout.tsx';
import { PageHead } from '../PageHead.tsx';
import type { PageData } from '../pageData.ts';
import { StoryMarksLoader } from '../StoryMarksLoader.tsx';

/** All articles of one month. */
export function ArchiveMonthPage({ month, index }: Extract<PageData, { kind: 'archive-month' }>) {
  const name = monthName(month.month);
  const path = archiveMonthPath(month.month);
  return (
    <Layout index={index} path={path}>
      <PageHead
        title={listMessages.inMonth(pageMessages.archive, name)}
        description={listMessages.aboutMonth(name, site.name)}
        canonical={path}
      />
      <main className={`${parts.page} ${lists.list}`}>
        <ArchiveMonthView month={month} />
      </main>
      <StoryMarksLoader key={path} />
    </Layout>
  );
}
