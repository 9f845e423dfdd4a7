import type { ChosenDates } from '../metadata/chooseDates.ts';
import { homeTime } from '../metadata/instant.ts';
import type { Notice } from '../model/notice.ts';

/** What is said of dates that are not in the article. */
export function dateNotices({ tooEarly, unread = [] }: ChosenDates): Notice[] {
  return [
    ...unread.map((text) => ({ code: 'impossible-date' as const, text })),
    ...(tooEarly === undefined ? [] : [{ code: 'modified-too-early' as const, result: homeTime(tooEarly) }]),
  ];
}
