import { pageMessages } from '../../language/current/page.ts';
import type { ListSubject } from '../model/lists.ts';
import { sectionName } from './sections.ts';

/** What a list is of, in words. */
export function subjectName(subject: ListSubject): string {
  switch (subject.of) {
    case 'section':
      return sectionName(subject.id);
    case 'topic':
      return subject.name;
    case 'latest':
      return pageMessages.latest;
    default:
      return subject satisfies never;
  }
}
