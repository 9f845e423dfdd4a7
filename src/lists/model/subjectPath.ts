import { archiveMonthPath, latestPath, type Month, sectionPath, topicPath } from '../../paths.ts';
import type { ListSubject } from './lists.ts';

/** The page of a subject's newest articles, or of one month of it; those of the whole paper are the archive's. */
export function subjectPath(subject: ListSubject, month?: Month): string {
  switch (subject.of) {
    case 'section':
      return sectionPath(subject.id, month);
    case 'topic':
      return topicPath(subject.slug, month);
    case 'latest':
      return month ? archiveMonthPath(month) : latestPath;
    default:
      return subject satisfies never;
  }
}
