import type { Words } from './words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const englishWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The clocks of Vietnam: seven hours ahead of UTC, winter and summer, since 13 June 1975 (tz database); in ms. */
const vietnam = { name: 'Asia/Ho_Chi_Minh', ahead: 7 * hour, since: Date.UTC(1975, 5, 12, 16) };

/**
 * A date as Vietnamese newspapers print it: `Thứ Hai, 05/07/2021 09:57`.
 *
 * Only numbers and the weekday's place in the week are asked of the browser; the words are ours. Its own Vietnamese form
 * puts the time first and may differ between Node and a browser, which would break hydration.
 *
 * @param instant ms since 1970, or an RFC 3339 string; an invalid one throws a RangeError
 * @param timeZone IANA name; the reader's own zone when absent
 */
export function newspaperDate(words: Words, instant: number | string, timeZone?: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError(`${instant} is no date`);
  const { weekday, year, numbers } = timeZone === undefined ? shownHere(date) : shownIn(timeZone, date);
  const [day, month, hours, minutes] = numbers.map((number) => `${number}`.padStart(2, '0'));
  return `${words.weekdays[weekday]}, ${day}/${month}/${year} ${hours}:${minutes}`;
}

/** What calendar and clock show. */
interface Shown {
  /** From 0, which is Sunday. */
  weekday: number;
  year: number;
  /** Day, month from 1, hour and minute. */
  numbers: [number, number, number, number];
}

function shownHere(date: Date): Shown {
  const numbers: Shown['numbers'] = [date.getDate(), date.getMonth() + 1, date.getHours(), date.getMinutes()];
  return { weekday: date.getDay(), year: date.getFullYear(), numbers };
}

/**
 * Vietnam's time is reckoned here: the browser's first format makes it read tables of its own, which holds hydration up for
 * 65 ms on a processor four times slower.
 */
function shownIn(timeZone: string, date: Date): Shown {
  const there = new Date(date.getTime() + vietnam.ahead);
  if (timeZone !== vietnam.name || date.getTime() < vietnam.since || Number.isNaN(there.getTime()))
    return formatted(timeZone, date);
  const numbers: Shown['numbers'] = [
    there.getUTCDate(),
    there.getUTCMonth() + 1,
    there.getUTCHours(),
    there.getUTCMinutes(),
  ];
  return { weekday: there.getUTCDay(), year: there.getUTCFullYear(), numbers };
}

function formatted(timeZone: string, date: Date): Shown {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return {
    weekday: englishWeekdays.indexOf(parts.get('weekday') ?? ''),
    year: number('year'),
    numbers: [number('day'), number('month'), number('hour'), number('minute')],
  };
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
