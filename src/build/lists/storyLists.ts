import { monthName, printListDate } from '../../language/listDates.ts';
import type { ListSubject, StoryGroup, StoryList } from '../../lists/model/lists.ts';
import { subjectPath } from '../../lists/model/subjectPath.ts';
import type { ArticleEntry } from './articleEntry.ts';
import { grouped, storyOf } from './stories.ts';

/** Articles on the page of a subject; a subject with no more has no months. */
export const newestOnList = 20;

/** The newest articles stand under their days where these are so few, else under their months. */
const mostDays = 7;

/** One page of a subject: its newest articles, or one month of it. */
export interface ListPage {
  pathname: string;
  make: () => StoryList;
}

/**
 * The pages of a section, a topic or the whole paper: the newest articles, and where there are more, each month. A month's page
 * follows from the articles of its month and from which months before it have any, so publishing changes no past month. The months
 * of the whole paper are the archive's.
 *
 * @param entries of the subject, newest first, at least one
 */
export function storyLists(subject: ListSubject, entries: readonly ArticleEntry[]): ListPage[] {
  const newest = entries.slice(0, newestOnList);
  const byMonth = grouped(entries, ({ month }) => month);
  const months = byMonth.map(([month]) => month);
  const isWhole = newest.length === entries.length;
  const pages = isWhole || subject.of === 'latest' ? [] : byMonth;
  return [
    {
      pathname: subjectPath(subject),
      make: () => ({ subject, count: entries.length, groups: newestGroups(newest), ...(!isWhole && { months }) }),
    },
    ...pages.map(([month, ofMonth], index) => ({
      pathname: subjectPath(subject, month),
      make: () => ({
        subject,
        month,
        count: ofMonth.length,
        groups: byDay(ofMonth),
        months: months.slice(index + 1),
      }),
    })),
  ];
}

function newestGroups(entries: readonly ArticleEntry[]): StoryGroup[] {
  const days = byDay(entries);
  if (days.length <= mostDays) return days;
  return grouped(entries, ({ month }) => month).map(([month, ofMonth]) => ({
    label: monthName(month),
    stories: ofMonth.map((entry) => storyOf(entry, 'date')),
  }));
}

function byDay(entries: readonly ArticleEntry[]): StoryGroup[] {
  return grouped(entries, ({ month, date }) => `${month}/${date.d}`).map(([, ofDay]) => ({
    label: ofDay[0] ? printListDate(ofDay[0].date, 'weekdayDate') : '',
    stories: ofDay.map((entry) => storyOf(entry, 'time')),
  }));
}
