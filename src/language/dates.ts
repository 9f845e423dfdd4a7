import type { Words } from './words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const englishWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * A date as Vietnamese newspapers print it: `Thứ Hai, 05/07/2021 09:57`.
 *
 * Only numbers and the weekday's place in the week are asked of `Intl`; the words are ours. Its own Vietnamese form puts
 * the time first and may differ between Node and a browser, which would break hydration.
 *
 * @param instant ms since 1970, or an RFC 3339 string; an invalid one throws a RangeError
 * @param timeZone IANA name; the reader's own zone when absent
 */
export function newspaperDate(words: Words, instant: number | string, timeZone?: string): string {
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(new Date(instant))) part[type] = value;
  const weekday = words.weekdays[englishWeekdays.indexOf(part.weekday ?? '')];
  return `${weekday}, ${part.day}/${part.month}/${part.year} ${part.hour}:${part.minute}`;
}

const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/** Making a format takes a fifth of a millisecond, which a page of comments would feel: each zone has one. */
function formatOf(timeZone: string | undefined): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}

/**
 * How long ago, for comments: `Vừa xong`, `5 phút trước`, `3 giờ trước`, and after 24 hours the newspaper's form. A time
 * in the future (the clock was set back since) is told in full, because no distance to it would be true.
 *
 * @param instant ms since 1970
 * @param now ms since 1970
 */
export function timeAgo(words: Words, instant: number, now: number): string {
  const age = now - instant;
  if (age < -minute || age >= day) return newspaperDate(words, instant);
  if (age < minute) return words.justNow;
  if (age < hour) return words.minutesAgo(Math.floor(age / minute));
  return words.hoursAgo(Math.floor(age / hour));
}
