import { listMessages } from '../../language/current/lists.ts';
import { monthName } from '../../language/listDates.ts';
import { subjectPath } from '../../lists/model/subjectPath.ts';
import lists from '../../lists/view/Lists.module.css';
import parts from '../../lists/view/Parts.module.css';
import { StoryListView } from '../../lists/view/StoryListView.tsx';
import { subjectName } from '../../lists/view/subjectName.ts';
import * as site from '../../site.ts';
import { Layout } from '../Layout.tsx';
import { PageHead } from '../PageHead.tsx';
import type { PageData } from '../pageData.ts';
import { StoryMarksLoader } from '../StoryMarksLoader.tsx';

/** The articles of a section, of a topic or of the whole paper: the newest, or those of one month. */
export function ListPage({ list, index }: Extract<PageData, { kind: 'list' }>) {
  const { subject, month } = list;
  const name = subject.of === 'topic' ? listMessages.topicNamed(subject.name) : subjectName(subject);
  const title = month ? listMessages.inMonth(name, monthName(month)) : name;
  const path = subjectPath(subject, month);
  return (
    <Layout index={index} path={path}>
      <PageHead title={title} description={listMessages.aboutList(title, site.name)} canonical={path} />
      <main className={`${parts.page} ${lists.list}`}>
        <StoryListView list={list} />
      </main>
      <StoryMarksLoader key={path} />
    </Layout>
  );
}
