import { printListDate } from '../../language/listDates.ts';
import type { Archive, ArchiveMonth } from '../../lists/model/lists.ts';
import type { Month } from '../../paths.ts';
import type { ArticleEntry } from './articleEntry.ts';
import { grouped, storyOf } from './stories.ts';

/**
 * The archive: its months with their numbers of articles, and each month with its days. A month's page follows from its own
 * articles and from which months before it have any, so publishing changes no past month.
 *
 * @param entries all, newest first
 */
export function archivePages(entries: readonly ArticleEntry[]): {
  archive: Archive;
  months: { month: Month; make: () => ArchiveMonth }[];
} {
  const byMonth = grouped(entries, ({ month }) => month);
  const all = byMonth.map(([month]) => month);
  const months = byMonth.map(([month, ofMonth], index) => ({
    month,
    make: () => archiveMonth(month, ofMonth, all.slice(index + 1)),
  }));
  return { archive: { months: byMonth.map(([month, { length }]) => ({ month, count: length })) }, months };
}

/** @param before the months before it that have articles, newest first */
function archiveMonth(month: Month, entries: readonly ArticleEntry[], before: readonly Month[]): ArchiveMonth {
  const year = month.slice(0, 5);
  const others = before.findIndex((earlier) => !earlier.startsWith(year));
  return {
    month,
    count: entries.length,
    days: grouped(entries, ({ date }) => date.d).map(([day, ofDay]) => ({
      day,
      label: ofDay[0] ? printListDate(ofDay[0].date, 'weekdayDayMonth') : '',
      stories: ofDay.map(archived),
    })),
    earlier: before.slice(0, others < 0 ? before.length : others + 1),
  };
}

/** Rows of the archive show headline and section alone. */
function archived(entry: ArticleEntry) {
  const { description, photo, ...row } = storyOf(entry, 'time');
  return row;
}
