/** A day of the Gregorian calendar; the month from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** A time of day, with its offset as RFC 3339 writes it, where the text tells it. */
export interface Clock {
  hour: number;
  minute: number;
  second: number;
  offset?: string;
}

/** What a text without an offset means: the time of Vietnam. */
export const homeOffset = '+07:00';

/** Whether the calendar has the day, in a year since newspapers were printed here. */
export function isDay({ year, month, day }: Day): boolean {
  if (!(year >= 1800 && year < 2200)) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 0 is Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** RFC 3339 to the second; midnight where there is no time. */
export function formatInstant({ year, month, day }: Day, clock: Clock | undefined): string {
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const { hour, minute, second, offset = homeOffset } = clock ?? { hour: 0, minute: 0, second: 0 };
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}${offset}`;
}

function atHome(instant: string): Date {
  const shift = Number(homeOffset.slice(1, 3)) * 3_600_000;
  return new Date(Date.parse(instant) + shift);
}

/** The day in Vietnam at an instant, `2021-07-05`. */
export function homeDay(instant: string): string {
  return atHome(instant).toISOString().slice(0, 10);
}

/** An instant on the clocks of Vietnam, as a person reads it: `09:57 ngày 5/7/2021`; midnight stands for no time. */
export function homeTime(instant: string): string {
  const home = atHome(instant);
  const time = home.toISOString().slice(11, 16);
  return `${time === '00:00' ? '' : `${time} `}ngày ${home.getUTCDate()}/${home.getUTCMonth() + 1}/${home.getUTCFullYear()}`;
}

/** An offset as RFC 3339 writes it, from its parts; undefined of one that no place has. `-00:00` means UTC in e-mail. */
export function formatOffset(sign: string, hours: string, minutes = '00'): string | undefined {
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  const value = `${hours.padStart(2, '0')}:${minutes}`;
  return value === '00:00' ? '+00:00' : `${sign === '-' || sign === '−' ? '-' : '+'}${value}`;
}
