import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/language/foldText.ts';
import { normalizeSpelling } from '../../src/language/normalizeSpelling.ts';

describe('a word', () => {
  it.each([
    ['hòa', 'hoà'],
    ['hóa', 'hoá'],
    ['hỏa', 'hoả'],
    ['lõa', 'loã'],
    ['họa', 'hoạ'],
    ['lòe', 'loè'],
    ['khóe', 'khoé'],
    ['khỏe', 'khoẻ'],
    ['xõe', 'xoẽ'],
    ['lọe', 'loẹ'],
    ['tùy', 'tuỳ'],
    ['thúy', 'thuý'],
    ['thủy', 'thuỷ'],
    ['lũy', 'luỹ'],
    ['ụy', 'uỵ'],
    ['qúy', 'quý'],
    ['qúa', 'quá'],
    ['qùe', 'què'],
    ['qủyên', 'quỷên'],
    ['hòan', 'hoàn'],
    ['lọai', 'loại'],
    ['khủyu', 'khuỷu'],
    ['ði', 'đi'],
    ['ɖi', 'đi'],
  ])('is one, %s and %s', (one, other) => {
    expect(normalizeSpelling(one)).toBe(normalizeSpelling(other));
    expect(foldText(normalizeSpelling(one))).toBe(foldText(other));
    expect(normalizeSpelling(normalizeSpelling(one))).toBe(normalizeSpelling(one));
  });

  it.each([
    ...['hoa', 'huy', 'khoe', 'qua', 'của', 'mía', 'giá', 'gì', 'người', 'thuở', 'huế', 'hoặc', 'áo', 'ủi', 'đi', 'da'],
    ...['yêu', 'nghĩa', 'mèo', 'quen', 'rượu', 'coóc'],
  ])('%s stays as it is', (word) => {
    expect(normalizeSpelling(word)).toBe(word);
  });
});

it('whatever the text, its length stays, and letters only change their tones', () => {
  const text = fc.array(fc.constantFrom(...'oòóaàáeèuùúyỳýqhđðɖ ăắ'), { maxLength: 30 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (written) => {
      const one = normalizeSpelling(written);
      expect(one).toHaveLength(written.length);
      expect(foldText(one)).toBe(foldText(written));
      for (const [at, letter] of written.split('').entries())
        if (foldText(letter) !== letter && letter !== 'ð' && letter !== 'ɖ') expect(one[at]).toBe(letter);
    }),
  );
});
