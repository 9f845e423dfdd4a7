import { isDay } from './instant.ts';

/** Seconds or milliseconds since 1970, from September 2001 on. */
const epoch = /^[1-9]\d{9}(?:\d{3})?$/u;
/** ISO 8601 without signs between. */
const compact =
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T?(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/u;

/**
 * A date as programs write it, in a form that can be read: `1625453820`, `20210705T0957`. Only for fields that are dates, in
 * which such figures are nothing else; every other text is as it was.
 */
export function readableDate(text: string): string {
  const figures = text.trim();
  if (epoch.test(figures)) {
    const time = Number(figures) * (figures.length === 10 ? 1000 : 1);
    return new Date(time).toISOString().replace('.000Z', 'Z');
  }
  const { year, month, day, hour, minute, second, zone = '' } = compact.exec(figures)?.groups ?? {};
  if (!isDay({ year: Number(year), month: Number(month), day: Number(day) })) return text;
  const clock = [hour, minute, second].filter((part) => part !== undefined).join(':');
  return `${year}-${month}-${day}${clock === '' ? '' : ` ${clock}${zone}`}`;
}
