import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatArticleDate } from '../../src/build/enhance/articleDate.ts';
import { formatDate } from '../../src/language/dates.ts';
import { formatTimeAgo } from '../../src/language/timeAgo.ts';

describe('a date on the clock of the reader', () => {
  it("is in the reader's own zone when none is named", () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Kathmandu';
    expect(formatDate(Date.UTC(2021, 6, 5, 2, 57))).toBe('Thứ Hai, 05/07/2021 08:42');
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is what calendar and clock of the reader show', () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('1960-01-01'), max: new Date('2100-01-01') }),
        (date) => {
          expect(formatDate(date.getTime())).toBe(formatArticleDate(date.getTime(), undefined, timeZone));
        },
      ),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1])(
    'of %j, which is no date, is a RangeError',
    (instant) => {
      expect(() => formatDate(instant)).toThrow(RangeError);
    },
  );
});

describe('how long ago a comment was written', () => {
  const second = 1000;
  const minute = 60 * second;
  const hour = 60 * minute;
  const now = Date.parse('2021-07-05T09:57:00+07:00');

  it.each([
    ['at this moment', 0, 'Vừa xong'],
    ['59 s', 59 * second, 'Vừa xong'],
    ['1 ms short of a minute', minute - 1, 'Vừa xong'],
    ['60 s', minute, '1 phút trước'],
    ['1 min 59 s', 2 * minute - 1, '1 phút trước'],
    ['5 min', 5 * minute, '5 phút trước'],
    ['59 min 59 s', hour - second, '59 phút trước'],
    ['60 min', hour, '1 giờ trước'],
    ['3 h 40 min', 3 * hour + 40 * minute, '3 giờ trước'],
    ['23 h 59 min 59 s', 24 * hour - second, '23 giờ trước'],
    ['in the future by less than clocks differ', -minute, 'Vừa xong'],
  ])('%s: %s', (_, age, expected) => {
    expect(formatTimeAgo(now - age, now)).toBe(expected);
  });

  it.each([
    ['24 h', 24 * hour],
    ['a year', 365 * 24 * hour],
    ['a future time, after the clock was set back', -minute - 1],
    ['a future day', -48 * hour],
  ])('%s is told as the full date in the zone of the reader', (_, age) => {
    expect(formatTimeAgo(now - age, now)).toBe(formatDate(now - age));
  });
});
