import { isDateLine } from './dateLine.ts';
import { isDay } from './instant.ts';
import { shortLine } from './oneLine.ts';

/** In characters, as of a date line. */
const longest = 80;

const possibleDay = '1/1/2021';
const dayFirst = /(?<!\d)(\d{1,2})(?:\s?([-/.])\s?(\d{1,2})\s?\2\s?|,? tháng (\d{1,2}),? (?:năm )?)(\d{4})(?!\d)/giu;
const yearFirst = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu;
const time = /(?<![\d:])(\d{1,2})(?::|\s?[hg])(\d{2})(?![\d:])/giu;

/** Whether a line would be a date line, were its day in the calendar and its time on the clock: `32/13/2021 09:57`. */
export function isImpossibleDateLine(text: string): boolean {
  const line = shortLine(text, longest);
  if (!line || !/\d{4}/u.test(line) || isDateLine(line)) return false;
  const dayOr = (all: string, year: string, month: string, day: string) =>
    isDay({ year: Number(year), month: Number(month), day: Number(day) }) ? all : possibleDay;
  const mended = line
    .replace(dayFirst, (all, day, _sign, number, named, year) => dayOr(all, year, number ?? named, day))
    .replace(yearFirst, (all, year, _sign, month, day) => dayOr(all, year, month, day))
    .replace(time, (all, hour, minute) => (Number(hour) < 24 && Number(minute) < 60 ? all : '09:00'));
  return mended !== line && isDateLine(mended) !== undefined;
}

/** Whether a line is a date line, of a possible date or not. */
export function isAnyDateLine(text: string): boolean {
  return isDateLine(text) !== undefined || isImpossibleDateLine(text);
}
