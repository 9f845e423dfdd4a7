import type { XmlElement } from './xmlTree.ts';
import { childText } from './xmlTree.ts';

/** A date of WordPress: the time on the site's clock, with an offset where the time in UTC stands beside it. */
export function wordpressDate(item: XmlElement, name: 'wp:post_date' | 'wp:post_modified'): string | undefined {
  const local = timeOf(childText(item, name));
  const utc = timeOf(childText(item, `${name}_gmt`));
  if (local === undefined) return utc === undefined ? undefined : `${isoSeconds(utc)}Z`;
  const minutes = utc === undefined ? Number.NaN : (local - utc) / 60_000;
  const hasOffset = Number.isInteger(minutes) && Math.abs(minutes) <= widestOffset;
  return hasOffset ? `${isoSeconds(local)}${offset(minutes)}` : isoSeconds(local).replace('T', ' ');
}

/** In minutes: no clock is further from UTC. */
const widestOffset = 14 * 60;

/** In milliseconds, as if the time were in UTC. `0000-00-00` stands for none. */
function timeOf(text: string | undefined): number | undefined {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)$/u.exec(text ?? '') ?? [];
  if (day === undefined || day.startsWith('0000')) return undefined;
  const value = Date.parse(`${day}T${time}Z`);
  return Number.isNaN(value) ? undefined : value;
}

function isoSeconds(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

function offset(minutes: number): string {
  const hours = String(Math.trunc(Math.abs(minutes) / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
}
