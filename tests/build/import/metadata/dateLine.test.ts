import { expect, it } from 'vitest';
import { chooseDates } from '../../../../src/build/import/metadata/chooseDates.ts';
import { isDateLine } from '../../../../src/build/import/metadata/dateLine.ts';
import { isImpossibleDateLine } from '../../../../src/build/import/metadata/impossibleDate.ts';

it.each([
  ['Thứ Hai, 05/07/2021 09:57', undefined, undefined],
  ['Nguyên Minh - 07/03/2026 08:47', 'Nguyên Minh', undefined],
  ['NHẬT XUÂN, NGHI VŨ | 07/03/2026 08:01 GMT+7', 'NHẬT XUÂN, NGHI VŨ', undefined],
  ['Kinh doanh | 07/03/2026 08:01', undefined, 'Kinh doanh'],
  ['Thời sự - Nguyên Minh - 07/03/2026 08:47', 'Nguyên Minh', 'Thời sự'],
  ['Published August 7, 2023 by Nicole Burke', 'Nicole Burke', undefined],
  ['by: Ziyi Xu , Dec 17, 2025', 'Ziyi Xu', undefined],
  ['August 11, 2025 · 12 minute read', undefined, undefined],
  ['Bài, ảnh: Lê Thu 05/07/2024 10:15', 'Lê Thu', undefined],
  ['05/07/2024 | 10:15 AM | 1.234 lượt xem', undefined, undefined],
  ['By Jane Doe, Reporter | July 5, 2024', 'Jane Doe', 'Reporter'],
  ['Hà Nội, ngày 5 tháng 7 năm 2021', undefined, 'Hà Nội'],
])('reads %s', (line, author, rest) => {
  const read = isDateLine(line);
  expect(read?.published).toBeDefined();
  expect(read?.author).toBe(author);
  expect(read?.rest).toBe(rest);
});

it('tells the dates of publication and modification in one line apart', () => {
  const read = isDateLine('Đăng lúc 09:57 05/07/2021 - Cập nhật: 06/07/2021 17:05');
  expect(read?.published?.instant).toBe('2021-07-05T09:57:00+07:00');
  expect(read?.modified?.instant).toBe('2021-07-06T17:05:00+07:00');
  expect(isDateLine('Last updated: January 12, 2026 .')).not.toHaveProperty('published');
});

it.each([
  'Quy định trên có hiệu lực từ ngày 1/3/2026.',
  'Có hiệu lực từ 01/3/2026, Nghị định 03/2026/NĐ-CP',
  'ngày 21/01/2026 quy định xử phạt vi phạm hành chính trong lĩnh vực lưu trữ.',
  'Giấy phép số: 102/GP-BTTTT, cấp ngày 15/04/2024.',
  'Giá vàng hôm nay 5/7/2021',
  'Giá vàng hôm nay, 5/7/2021',
  'Lê Thu 05/07/2021',
  'Chiều 04/7/2021, tại Hà Nội',
  'Trận đấu diễn ra lúc 19:00 05/07/2021',
  'Hạn nộp: 05/07/2021',
  'Sáng nay, 05/07/2021 09:57',
  'Metasploit Wrap-Up 12/19/2025',
  'Thu., January 08, 2026, 2:00 p.m. - 3:00 p.m. ET',
  '05/07/2021 có mưa?',
  '5 giờ trước',
  `${'Một câu dài '.repeat(10)}05/07/2021`,
])('is text: %s', (line) => {
  expect(isDateLine(line)).toBeUndefined();
});

it('takes the first given date that can be read, and a time of the same day from a line', () => {
  expect(chooseDates({ published: ['soon', '2026-03-07T00:05:00', '2026-03-08'] }, [])).toMatchObject({
    published: '2026-03-07T00:05:00+07:00',
  });
  expect(chooseDates({ published: ['2026-03-07'] }, ['07/03/2026 08:01'])).toMatchObject({
    published: '2026-03-07T08:01:00+07:00',
  });
  expect(chooseDates({ published: ['2026-03-07T00:00:00+07:00'] }, ['07/03/2026 08:01'])).toMatchObject({
    published: '2026-03-07T08:01:00+07:00',
  });
});

it('reads dates of lines, and drops a modification that is not after the publication', () => {
  expect(chooseDates({}, ['Đăng lúc 9 giờ 57 phút ngày 5 tháng 7 năm 2021', 'Cập nhật lúc 17h05 05/07/2021'])).toEqual({
    published: '2021-07-05T09:57:00+07:00',
    modified: '2021-07-05T17:05:00+07:00',
  });
  const given = { published: ['2021-07-05T09:57:00+07:00'], modified: ['2021-07-05T02:57:00Z'] };
  expect(chooseDates(given, [])).not.toHaveProperty('modified');
});

it('tells of a line with another day and of a wrong weekday', () => {
  const dates = chooseDates({ published: ['2026-03-07T00:05:00+07:00'] }, ['08/03/2026 10:00']);
  expect(dates).toMatchObject({ doubt: { kind: 'other-day', text: '08/03/2026 10:00' } });
  expect(chooseDates({ published: ['2026-03-06T18:00:00Z'] }, ['07/03/2026 01:00'])).not.toHaveProperty('doubt');
  expect(chooseDates({}, ['Thứ Ba, 05/07/2021 09:57'])).toMatchObject({
    doubt: { kind: 'weekday', text: 'Thứ Ba, 05/07/2021 09:57' },
  });
  expect(chooseDates({}, ['Thứ Ba, 05/07/2021', '05/07/2021 09:57'])).toMatchObject({
    published: '2021-07-05T09:57:00+07:00',
    doubt: { kind: 'weekday', text: 'Thứ Ba, 05/07/2021' },
  });
});

it('tells of a date that no calendar has, unless the input says another beside its text', () => {
  const lines = ['32/13/2021 09:57', '05/07/2021 10:00'];
  expect(chooseDates({}, lines)).toEqual({
    published: '2021-07-05T10:00:00+07:00',
    doubt: { kind: 'impossible', text: '32/13/2021 09:57' },
  });
  expect(chooseDates({ published: ['2021-07-05'] }, lines)).not.toHaveProperty('doubt');
  expect(chooseDates({ published: ['2021-13-05', '2021-07-05'] }, [])).toMatchObject({ unread: ['2021-13-05'] });
});

it.each([
  '32/13/2021',
  'Thứ Hai, 31/02/2021 09:57',
  '05/07/2021 25:99',
  'Lê Thu - 5/13/2021 9:00',
  'Ngày 31 tháng 2 năm 2021',
])('knows a line with an impossible date: %s', (line) => {
  expect([isDateLine(line), isImpossibleDateLine(line)]).toEqual([undefined, true]);
});

it.each([
  '05/07/2021 09:57',
  'Quy định có hiệu lực từ 31/02/2021',
  'Giá vàng 32/13/2021',
  'Số 12/2021/TT',
  '1-0-2000 người',
])('is no such line: %s', (line) => {
  expect(isImpossibleDateLine(line)).toBe(false);
});

it('tells of a modification before the publication', () => {
  const given = { published: ['2021-07-05T09:57:00+07:00'] };
  expect(chooseDates({ ...given, modified: ['2021-07-04T08:00:00+07:00'] }, [])).toMatchObject({
    tooEarly: '2021-07-04T08:00:00+07:00',
  });
  for (const modified of ['2021-07-05', '2021-07-05T02:57:00Z', '2021-07-06'])
    expect(chooseDates({ ...given, modified: [modified] }, [])).not.toHaveProperty('tooEarly');
});
