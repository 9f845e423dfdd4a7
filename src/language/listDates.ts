import type { Month } from '../paths.ts';
import { dates, listDates } from '../site.ts';
import type { ListDates } from './dateForm.ts';
import { type DateParts, printDate } from './dates.ts';

/** A date as lists print it, in one of their forms. */
export function printListDate(parts: DateParts, form: keyof ListDates): string {
  return printDate(parts, { ...dates, pattern: listDates[form] });
}

/** The name of a month of a year: `Tháng 11/2026`. */
export function monthName(month: Month): string {
  const [y = 0, M = 1] = month.split('/').map(Number);
  return printListDate({ weekday: 0, y, M, d: 1, H: 0, m: 0 }, 'month');
}
