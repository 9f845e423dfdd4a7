import type { ChosenDates } from '../metadata/chooseDates.ts';
import { homeTime } from '../metadata/instant.ts';
import type { Notice } from '../model/notice.ts';

/** A day of the clock: dates of tomorrow come from other time zones. */
const nearFuture = 86_400_000;

/**
 * What is said of a date of publication that has not come yet.
 *
 * @param published RFC 3339
 * @param now in milliseconds
 */
export function futureNotices(published: string, now: number): Notice[] {
  const isAhead = Date.parse(published) > now + nearFuture;
  return isAhead ? [{ code: 'date-in-future', result: homeTime(published) }] : [];
}

/** What is said of dates that are not in the article. */
export function dateNotices({ tooEarly, unread = [] }: ChosenDates): Notice[] {
  return [
    ...unread.map((text) => ({ code: 'impossible-date' as const, text })),
    ...(tooEarly === undefined ? [] : [{ code: 'modified-too-early' as const, result: homeTime(tooEarly) }]),
  ];
}
