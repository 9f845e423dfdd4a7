import { alternatives } from './alternatives.ts';
import { type Clock, type Day, formatOffset, isDay } from './instant.ts';
import { monthNumber, vietnameseMonth, westernMonth } from './months.ts';

/** What a part of a line says about a date. */
export type DateMeaning =
  | { kind: 'day'; day: Day }
  | { kind: 'time'; clock: Clock }
  | { kind: 'zone'; offset: string }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'label'; label: 'published' | 'modified' }
  | { kind: 'glue' };

type Groups = Record<string, string | undefined>;

/** A rule for the text at one place; `read` may find that it means nothing after all. */
export interface DateRule {
  pattern: RegExp;
  read: (groups: Groups) => DateMeaning | undefined;
}

/** Matches at `lastIndex` only, and whole words or numbers only. */
function rule(source: string, read: DateRule['read'], flags = 'iuy'): DateRule {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags), read };
}

function dayRule(source: string): DateRule {
  return rule(source, ({ year, month = '', day }) => {
    const found = { year: Number(year), month: monthNumber(month), day: Number(day) };
    return isDay(found) ? { kind: 'day', day: found } : undefined;
  });
}

const year = '(?<year>\\d{4})';
const day = '(?<day>\\d{1,2})';
const number = '(?<month>\\d{1,2})';
const named = `(?<month>${westernMonth})\\.?`;
const apart = '(?<!\\d[/.-])';
const alone = '(?![/.-]\\d)';

const zones: Record<string, string> = {
  ict: '+07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  cst: '-06:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
};
const zoneName = `(?<zone>z|ut|utc|gmt|${Object.keys(zones).join('|')})`;
const namedOffset = '(?:gmt|utc)\\s?(?<sign>[+−-])\\s?(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?';
// Without a name an offset has four digits: in `09:57 -07/03` there is none.
const bareOffset = `(?<sign2>[+−-])(?<hours2>\\d{2}):?(?<minutes2>\\d{2})${alone}`;
const zoneAfterTime = `(?:\\s?\\(?(?:${namedOffset}|${bareOffset}|${zoneName})(?![\\p{L}\\p{N}])\\)?)?`;
const half = "['’]?(?:\\s?(?<half>[ap]\\.m\\.|[ap]m|sa|ch|sáng|chiều|tối)(?![\\p{L}\\p{N}]))?";

function readOffset(groups: Groups): string | undefined {
  const { zone, sign = groups.sign2, hours = groups.hours2, minutes = groups.minutes2 } = groups;
  if (zone !== undefined) return zones[zone.toLowerCase()] ?? '+00:00';
  return sign !== undefined && hours !== undefined ? formatOffset(sign, hours, minutes) : undefined;
}

/** `00:01 AM` and `13:05 PM` are the 24-hour clock with the sign of the other one. */
function readTime(groups: Groups): DateMeaning | undefined {
  const { minute = groups.minute3 ?? '0', second = '0', half: half12 } = groups;
  const written = Number(groups.hour);
  const isAfternoon = half12 !== undefined && /^(?:p|ch|tối)/iu.test(half12);
  const isMorning = half12 !== undefined && !isAfternoon;
  const shifted = isMorning && written === 12 ? 0 : isAfternoon && written < 12 ? written + 12 : written;
  if (shifted > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const found = readOffset(groups);
  const clock = { hour: shifted, minute: Number(minute), second: Number(second), ...(found && { offset: found }) };
  return { kind: 'time', clock };
}

const weekdays = 'chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy'.split('|');
const englishWeekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const shortWeekday = 'sun|mon|tues?|wed|thu(?:rs?)?|fri|sat';

function readWeekday({ name = '', digit }: Groups): DateMeaning {
  const lower = name.toLowerCase();
  const inVietnamese = weekdays.indexOf(lower);
  const found = inVietnamese >= 0 ? inVietnamese : englishWeekdays.findIndex((weekday) => weekday.startsWith(lower));
  return { kind: 'weekday', weekday: digit === undefined ? found : Number(digit) - 1 };
}

const modified = alternatives(`(?:thời gian |ngày )?(?:cập nhật|sửa đổi|chỉnh sửa|sửa)(?: lần cuối| mới nhất)?
  |(?:last |page last )?(?:updated|modified|revised)|aktualisiert|mis à jour|actualizado`);
const published =
  alternatives(`(?:thời gian |ngày )?(?:đăng(?: tải)?|xuất bản|phát hành)|thời gian|(?:first )?(?:published|posted)
  |publish(?:ed)? date|date|veröffentlicht|publié|publicado`);
const labelEnd = '(?: lúc| vào lúc| ngày| on| am| le| el| em)?\\s?:?';

/** Days before months, always; in order: the first rule that means something wins. */
export const dateRules: readonly DateRule[] = [
  dayRule(`${apart}${year}(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>${day}${alone}`),
  dayRule(`${apart}${day}\\s?(?<sign>[-/.])\\s?${number}\\s?\\k<sign>\\s?${year}${alone}`),
  dayRule(`${day},? tháng (?<month>${vietnameseMonth}),? (?:năm )?${year}`),
  dayRule(`tháng (?<month>${vietnameseMonth}) ${day}, ${year}`),
  dayRule(`${named} ${day}(?:st|nd|rd|th)?,? ${year}`),
  dayRule(`${apart}${day}(?:st|nd|rd|th|\\.)?[ -](?:of |de )?${named},?[ -](?:de )?${year}`),
  dayRule(`${year} ${named} ${day}`),
  rule(
    `(?<!\\d:)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?${half}${zoneAfterTime}`,
    readTime,
  ),
  rule(`(?<hour>\\d{1,2})\\s?(?:h(?<minute>\\d{2})?|g(?<minute3>\\d{2}))${half}`, readTime),
  rule(
    `(?<hour>\\d{1,2})\\s?giờ(?:\\s(?<minute>\\d{1,2})\\s?phút|\\s(?<minute3>\\d{2})(?![\\d/.-]))?${half}`,
    readTime,
  ),
  rule(`${namedOffset}|(?<zone>gmt|utc)`, (groups) => {
    const found = readOffset(groups);
    return found === undefined ? undefined : { kind: 'zone', offset: found };
  }),
  rule('giờ (?:việt nam|hà nội)', () => ({ kind: 'zone', offset: '+07:00' })),
  rule(`(?<name>${weekdays.join('|')}|${englishWeekdays.join('|')})`, readWeekday),
  rule('thứ (?<digit>[2-7])(?!/)', readWeekday),
  rule('T(?<digit>[2-7])(?!/)|CN', ({ digit }) => ({ kind: 'weekday', weekday: digit ? Number(digit) - 1 : 0 }), 'uy'),
  // `Thu` is a Vietnamese name too.
  rule(`(?<!\\p{L}\\s)(?<name>${shortWeekday})(?=\\.?(?:,|\\s+\\d|\\s+(?:${westernMonth})\\b))`, readWeekday),
  rule(`(?:${modified})${labelEnd}`, () => ({ kind: 'label', label: 'modified' })),
  rule(`(?:${published})${labelEnd}`, () => ({ kind: 'label', label: 'published' })),
  rule('lúc|ngày|vào|hồi|at|on|um|am|uhr', () => ({ kind: 'glue' })),
];
