import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dateTimeRule } from '../../../../src/article/schema/textRules.ts';
import { parseDate } from '../../../../src/build/import/metadata/parseDate.ts';
import { isRelativeTime } from '../../../../src/build/import/metadata/relativeTime.ts';

const instant = v.pipe(v.string(), dateTimeRule);

describe('forms that papers print', () => {
  it.each([
    ['Thứ Hai, 05/07/2021 09:57', '2021-07-05T09:57:00+07:00'],
    ['Chủ nhật, 13/2/2022, 16:08 (GMT+7)', '2022-02-13T16:08:00+07:00'],
    ['07-03-2026 - 00:01 AM', '2026-03-07T00:01:00+07:00'],
    ['9 giờ 57 phút ngày 5/7/2021', '2021-07-05T09:57:00+07:00'],
    ['Đăng lúc 9 giờ 57 phút ngày 5 tháng 7 năm 2021', '2021-07-05T09:57:00+07:00'],
    ['17h05 05/07/2021', '2021-07-05T17:05:00+07:00'],
    ['9h 5/7/2021', '2021-07-05T09:00:00+07:00'],
    ['9 giờ 5/7/2021', '2021-07-05T09:00:00+07:00'],
    ['09g57 ngày 5/7/2021', '2021-07-05T09:57:00+07:00'],
    ['Thứ 2, 5/7/2021, 09:57 GMT+7', '2021-07-05T09:57:00+07:00'],
    ['ngày 5 tháng 7 năm 2021', '2021-07-05T00:00:00+07:00'],
    ['5 Tháng Bảy, 2021', '2021-07-05T00:00:00+07:00'],
    ['Tháng Mười Hai 5, 2021', '2021-12-05T00:00:00+07:00'],
    ['5.7.2021', '2021-07-05T00:00:00+07:00'],
    ['08:47 - 07/03/2026', '2026-03-07T08:47:00+07:00'],
    ['T2, 05/07/2021', '2021-07-05T00:00:00+07:00'],
    ['CN, 04/07/2021 | 08:30', '2021-07-04T08:30:00+07:00'],
    ['23:02 , 06/03/2026', '2026-03-06T23:02:00+07:00'],
    ['05/07/2021 13:05 PM', '2021-07-05T13:05:00+07:00'],
    ['05/07/2021 05:30 CH', '2021-07-05T17:30:00+07:00'],
    ['4 giờ chiều ngày 5/7/2021', '2021-07-05T16:00:00+07:00'],
    ['Cập nhật lúc: 05/07/2021 09:57', '2021-07-05T09:57:00+07:00'],
    ['Thứ sáu, ngày 05 tháng 07 năm 2024', '2024-07-05T00:00:00+07:00'],
    ["10h15' ngày 05/07/2024", '2024-07-05T10:15:00+07:00'],
    ['05/07/2024 10:15 GMT + 7', '2024-07-05T10:15:00+07:00'],
    ['12:05 AM, 5/7/2021', '2021-07-05T00:05:00+07:00'],
    ['05/07/2021 12:05 PM', '2021-07-05T12:05:00+07:00'],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toMatchObject({ instant: expected, rest: '' });
  });
});

describe('forms of systems, feeds and other languages', () => {
  it.each([
    ['2021-07-05T09:57:00+07:00', '2021-07-05T09:57:00+07:00'],
    ['2021-07-05T09:57:00', '2021-07-05T09:57:00+07:00'],
    ['2021-07-05 09:57', '2021-07-05T09:57:00+07:00'],
    ['2021-07-05T02:57:00.123Z', '2021-07-05T02:57:00+00:00'],
    ['2021-07-05T02:57:00-0000', '2021-07-05T02:57:00+00:00'],
    ['2021-07-05', '2021-07-05T00:00:00+07:00'],
    ['2021/07/05 09:57', '2021-07-05T09:57:00+07:00'],
    ['Mon, 05 Jul 2021 09:57:00 +0700', '2021-07-05T09:57:00+07:00'],
    ['Mon, 05 Jul 2021 02:57:00 GMT', '2021-07-05T02:57:00+00:00'],
    ['Sun, 4 Jul 2021 22:57:00 EDT', '2021-07-04T22:57:00-04:00'],
    ['March 7, 2026', '2026-03-07T00:00:00+07:00'],
    ['7 Mar 2026', '2026-03-07T00:00:00+07:00'],
    ['May 26, 2014 at 9:47 p.m.', '2014-05-26T21:47:00+07:00'],
    ['December 17th 2025', '2025-12-17T00:00:00+07:00'],
    ['7. März 2026, 08:47', '2026-03-07T08:47:00+07:00'],
    ['7 de marzo de 2026', '2026-03-07T00:00:00+07:00'],
    ['7 août 2026', '2026-08-07T00:00:00+07:00'],
  ])('%s', (text, expected) => {
    const parsed = parseDate(text);
    expect(parsed).toMatchObject({ instant: expected, rest: '' });
    expect(v.is(instant, parsed?.instant)).toBe(true);
  });
});

it.each([
  '31/02/2021',
  '29/02/2021',
  '12/19/2025',
  '05/07/21',
  '0000-00-00 00:00:00',
  '2021-07-05T25:00:00+07:00',
  '10:00 - 12:00 05/07/2021',
  '24/05/07/2021',
  '05/07/2021/3',
  'Nghị định 58/2026/NĐ-CP',
  '5 giờ trước',
  'hôm qua',
  '2 hours ago',
  '2021',
  '',
])('is no date: %s', (text) => {
  expect(parseDate(text)).toBeUndefined();
});

it('reads a leap day', () => {
  expect(parseDate('29/02/2024')?.instant).toBe('2024-02-29T00:00:00+07:00');
});

it('tells a weekday of another day', () => {
  expect(parseDate('Thứ Ba, 05/07/2021 09:57')).toMatchObject({ weekday: 'contradicts' });
  expect(parseDate('Tuesday, July 5, 2021')).toMatchObject({ weekday: 'contradicts' });
  expect(parseDate('Thứ Hai, 05/07/2021 09:57')).not.toHaveProperty('weekday');
});

it('takes no Vietnamese name for a weekday', () => {
  expect(parseDate('Lê Thu, 05/07/2021')).toMatchObject({ rest: 'Lê Thu' });
  expect(parseDate('Lê Thu 05/07/2021')).toMatchObject({ rest: 'Lê Thu' });
});

it('tells what the date is of, whether it has a time, and the words around it', () => {
  expect(parseDate('Cập nhật lúc 17h05 05/07/2021')).toMatchObject({ prefix: 'modified', hasTime: true });
  expect(parseDate('Ngày đăng: 05/07/2021')).toMatchObject({ prefix: 'published', hasTime: false });
  expect(parseDate('Nguyên Minh - 07/03/2026 08:47')).toMatchObject({ rest: 'Nguyên Minh' });
});

it.each(['5 giờ trước', 'Hôm qua', 'Vừa xong', 'Đăng 30 phút trước', '2 hours ago', '3d ago', 'Updated: an hour ago'])(
  'is a relative time: %s',
  (text) => expect(isRelativeTime(text)).toBe(true),
);

it.each(['5 giờ trước khi bão vào', 'Hôm qua trời mưa.', '05/07/2021', 'trước'])('is none: %s', (text) =>
  expect(isRelativeTime(text)).toBe(false),
);
