// @vitest-environment node
import { expect, it } from 'vitest';
import { chooseDates } from '../../../../src/build/import/metadata/chooseDates.ts';
import { isDateLine } from '../../../../src/build/import/metadata/dateLine.ts';

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
    contradictions: [],
  });
  expect(chooseDates({ published: ['2026-03-07T00:00:00+07:00'] }, ['07/03/2026 08:01'])).toMatchObject({
    published: '2026-03-07T08:01:00+07:00',
  });
});

it('reads dates of lines, and drops a modification that is not after the publication', () => {
  expect(chooseDates({}, ['Đăng lúc 9 giờ 57 phút ngày 5 tháng 7 năm 2021', 'Cập nhật lúc 17h05 05/07/2021'])).toEqual({
    published: '2021-07-05T09:57:00+07:00',
    modified: '2021-07-05T17:05:00+07:00',
    contradictions: [],
  });
  const given = { published: ['2021-07-05T09:57:00+07:00'], modified: ['2021-07-05T02:57:00Z'] };
  expect(chooseDates(given, [])).not.toHaveProperty('modified');
});

it('tells of a line with another day and of a wrong weekday', () => {
  const dates = chooseDates({ published: ['2026-03-07T00:05:00+07:00'] }, ['08/03/2026 10:00']);
  expect(dates).toMatchObject({ contradictions: ['08/03/2026 10:00'], isDoubtful: true });
  expect(chooseDates({ published: ['2026-03-06T18:00:00Z'] }, ['07/03/2026 01:00'])).not.toHaveProperty('isDoubtful');
  expect(chooseDates({}, ['Thứ Ba, 05/07/2021 09:57'])).toMatchObject({ isDoubtful: true });
});
