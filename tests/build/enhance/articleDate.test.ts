import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatArticleDate } from '../../../src/build/enhance/articleDate.ts';
import english from '../../../src/language/en/dates.json';

const hoChiMinh = 'Asia/Ho_Chi_Minh';

describe('a date as the newspaper prints it', () => {
  it.each([
    ['the first article', '2021-07-05T09:57:00+07:00', hoChiMinh, 'Thứ Hai, 05/07/2021 09:57'],
    ['the same instant, written in UTC', '2021-07-05T02:57:00Z', hoChiMinh, 'Thứ Hai, 05/07/2021 09:57'],
    ['the same instant as a number', 1625453820000, hoChiMinh, 'Thứ Hai, 05/07/2021 09:57'],
    ['midnight is 00:00 and the new day', '2021-07-06T00:00:00+07:00', hoChiMinh, 'Thứ Ba, 06/07/2021 00:00'],
    ['the minute before midnight', '2021-07-05T23:59:59.999+07:00', hoChiMinh, 'Thứ Hai, 05/07/2021 23:59'],
    ['noon is 12:00', '2021-07-05T12:00:00+07:00', hoChiMinh, 'Thứ Hai, 05/07/2021 12:00'],
    ['an afternoon, on the 24-hour clock', '2021-07-05T13:05:00+07:00', hoChiMinh, 'Thứ Hai, 05/07/2021 13:05'],
    ['Sunday', '2021-07-04T08:00:00+07:00', hoChiMinh, 'Chủ Nhật, 04/07/2021 08:00'],
    ['Tuesday', '2021-07-06T08:00:00+07:00', hoChiMinh, 'Thứ Ba, 06/07/2021 08:00'],
    ['Wednesday', '2021-07-07T08:00:00+07:00', hoChiMinh, 'Thứ Tư, 07/07/2021 08:00'],
    ['Thursday', '2021-07-08T08:00:00+07:00', hoChiMinh, 'Thứ Năm, 08/07/2021 08:00'],
    ['Friday', '2021-07-09T08:00:00+07:00', hoChiMinh, 'Thứ Sáu, 09/07/2021 08:00'],
    ['Saturday', '2021-07-10T08:00:00+07:00', hoChiMinh, 'Thứ Bảy, 10/07/2021 08:00'],
    ['the last minute of a year', '2021-12-31T23:59:00+07:00', hoChiMinh, 'Thứ Sáu, 31/12/2021 23:59'],
    ['a new year here that is the old one in UTC', '2021-12-31T17:00:00Z', hoChiMinh, 'Thứ Bảy, 01/01/2022 00:00'],
    ['the leap day', '2024-02-29T06:00:00+07:00', hoChiMinh, 'Thứ Năm, 29/02/2024 06:00'],
    ['the first second of Unix time', 0, hoChiMinh, 'Thứ Năm, 01/01/1970 08:00'],
    ['a reader in Paris, in summer', '2021-07-05T09:57:00+07:00', 'Europe/Paris', 'Thứ Hai, 05/07/2021 04:57'],
    ['a reader in Paris, in winter', '2021-01-05T09:57:00+07:00', 'Europe/Paris', 'Thứ Ba, 05/01/2021 03:57'],
    [
      'a reader in California, a day behind',
      '2021-07-05T09:57:00+07:00',
      'America/Los_Angeles',
      'Chủ Nhật, 04/07/2021 19:57',
    ],
    ['a reader in Kathmandu, 45 minutes off', '2021-07-05T02:57:00Z', 'Asia/Kathmandu', 'Thứ Hai, 05/07/2021 08:42'],
    ['the hour that summer time leaves out', '2021-03-28T01:30:00Z', 'Europe/Paris', 'Chủ Nhật, 28/03/2021 03:30'],
    ['the last hour of the summer time of Saigon', '1975-06-12T15:59:59Z', hoChiMinh, 'Thứ Năm, 12/06/1975 23:59'],
    ['the hour after, when clocks were set back', '1975-06-12T16:00:00Z', hoChiMinh, 'Thứ Năm, 12/06/1975 23:00'],
    ['the last instant a date can hold', 8.64e15, hoChiMinh, 'Thứ Bảy, 13/09/275760 07:00'],
  ])('%s', (_, instant, timeZone, expected) => {
    expect(formatArticleDate(instant, undefined, timeZone)).toBe(expected);
  });

  it('is what Intl itself makes of it in Vietnamese', () => {
    const format = new Intl.DateTimeFormat('vi', {
      timeZone: hoChiMinh,
      dateStyle: 'full',
      timeStyle: 'short',
      calendar: 'gregory',
    });
    const digits = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('1960-01-01'), max: new Date('2100-01-01') }),
        (date) => {
          const [hour, minute, day, month, year] = digits(format.format(date));
          expect(digits(formatArticleDate(date.getTime()))).toEqual([day, month, year, hour, minute]);
        },
      ),
    );
  });

  it.each([
    ['a morning', '2021-07-05T09:57:00+07:00', 'Monday, 5 July 2021, 9.57am'],
    ['midnight', '2021-07-06T00:00:00+07:00', 'Tuesday, 6 July 2021, 12.00am'],
    ['noon', '2021-07-05T12:00:00+07:00', 'Monday, 5 July 2021, 12.00pm'],
    ['an evening', '2021-12-31T23:05:00+07:00', 'Friday, 31 December 2021, 11.05pm'],
  ])('of %s is printed as British newspapers do, in their form', (_, instant, expected) => {
    expect(formatArticleDate(instant, english)).toBe(expected);
  });

  it('is made by the pattern of a language, with words of its own between apostrophes', () => {
    const form = { ...english, pattern: "H:m 'ngày' d/M" };
    expect(formatArticleDate('2021-07-05T09:07:00+07:00', form)).toBe('9:7 ngày 5/7');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1, '', 'hôm qua', '2021-13-05T09:57:00+07:00'])(
    'of %j, which is no date, is a RangeError',
    (instant) => {
      expect(() => formatArticleDate(instant)).toThrow(RangeError);
    },
  );

  it("is in the site's zone when none is named, wherever the build runs", () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Kathmandu';
    expect(formatArticleDate('2021-07-05T02:57:00Z')).toBe('Thứ Hai, 05/07/2021 09:57');
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});
