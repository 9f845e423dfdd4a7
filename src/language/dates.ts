import { dates } from '../site.ts';
import { type DateForm, patternField } from './dateForm.ts';

/** What calendar and clock show, by the letters of CLDR. */
export interface DateParts {
  /** From 0, which is Sunday. */
  weekday: number;
  y: number;
  /** From 1. */
  M: number;
  d: number;
  H: number;
  m: number;
}

/**
 * The date format: a date in the reader's own time zone, as the newspapers of the site's language print it: `Thứ Hai,
 * 05/07/2021 09:57`.
 *
 * @param instant ms since 1970; an invalid one throws a RangeError
 */
export function formatDate(instant: number): string {
  const date = validDate(instant);
  const parts = {
    weekday: date.getDay(),
    y: date.getFullYear(),
    M: date.getMonth() + 1,
    d: date.getDate(),
    H: date.getHours(),
    m: date.getMinutes(),
  };
  return printDate(parts, dates);
}

/** @throws RangeError for what is no date */
export function validDate(instant: number | string): Date {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError(`${instant} is no date`);
  return date;
}

/**
 * Only numbers and the weekday's place in the week are asked of the browser; the words are ours. Its own Vietnamese form
 * puts the time first and may differ between Node and a browser, which would break hydration.
 */
export function printDate({ weekday, y, M, d, H, m }: DateParts, form: DateForm): string {
  const numbers: Readonly<Record<string, number>> = { y, M, d, H, h: H % 12 || 12, m };
  const words: Readonly<Record<string, unknown>> = {
    EEEE: form.weekdays[weekday],
    MMMM: form.months[M - 1],
    a: form.dayPeriods[H < 12 ? 0 : 1],
  };
  return form.pattern.replace(
    patternField,
    (field, literal, letter) => literal ?? words[field] ?? `${numbers[letter]}`.padStart(field.length, '0'),
  );
}
