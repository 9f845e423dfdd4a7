import { expect, it } from 'vitest';
import { leftOutSentence } from '../../../../src/build/import/report/leftOut.ts';

it.each([
  ['scheduled', ['2026-12-05T02:05:00Z'], 'Bài hẹn giờ đăng (09:05 ngày 5/12/2026): không nhập.'],
  ['scheduled', ['2026-12-05 09:05:00'], 'Bài hẹn giờ đăng (09:05 ngày 5/12/2026): không nhập.'],
  ['scheduled', [], 'Bài hẹn giờ đăng: không nhập.'],
  ['pending', ['2026-12-05 09:05:00'], 'Bài chờ duyệt: không nhập.'],
  ['private', [], 'Bài riêng tư: không nhập.'],
  ['trash', [], 'Bài trong thùng rác: không nhập.'],
  ['password', [], 'Bài có mật khẩu: không nhập.'],
] as const)('says of an article that is %s what it is', (leftOut, published, sentence) => {
  expect(leftOutSentence(leftOut, [...published])).toBe(sentence);
});
