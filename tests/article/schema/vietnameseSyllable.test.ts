import { expect, test } from 'vitest';
import { isVietnameseSyllable } from '../../../src/article/schema/vietnameseSyllable.ts';

test.each(
  'Nghiêng quyết giếng gì QUANG khuỷu Đường toà tòa hoá ngoằng uỷ ý xoong thuở ướt yêu rượu ghế gạch'.split(' '),
)('%s is spelt as a syllable', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
  expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(true);
});

test.each(['', 'Müller', 'João', 'est', 'tat', 'nhàạ', 'bằ', 'fa', 'hoc', 'hỏc', 'ôan', 'straße'])(
  '%s is not',
  (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  },
);
