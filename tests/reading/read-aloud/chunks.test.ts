import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunksOf } from '../../../src/reading/read-aloud/chunks.ts';

it.each([
  ['a short sentence stays whole', 'Một câu ngắn, gọn.', 40, ['Một câu ngắn, gọn.']],
  [
    'behind a semicolon rather than a comma',
    'aaaa bbbb cccc; dddd, eeee ffff',
    24,
    ['aaaa bbbb cccc; ', 'dddd, eeee ffff'],
  ],
  ['behind the last comma that fits', 'aa, bb, cccc, dddd eeee ffff', 20, ['aa, bb, cccc, ', 'dddd eeee ffff']],
  ['not behind a comma at the very start', 'à, bbbb cccc dddd eeee', 15, ['à, bbbb cccc ', 'dddd eeee']],
  ['never inside a number', 'giá là 1.000,50 đồng', 12, ['giá là ', '1.000,50 ', 'đồng']],
  ['a word without end is cut', 'aaaaaaaaaa', 4, ['aaaa', 'aaaa', 'aa']],
])('%s', (_, sentence, most, pieces) => {
  expect(chunksOf(sentence, most)).toEqual(pieces);
});

it('together the pieces are the sentence, and none is too long', () => {
  const sentence = fc
    .array(fc.constantFrom('phòng', 'chống,', 'dịch;', '“a”:', ' ', ' ', '–'))
    .map((words) => words.join(''));
  fc.assert(
    fc.property(sentence, fc.integer({ min: 5, max: 60 }), (text, most) => {
      const pieces = chunksOf(text, most);
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(most + 1);
    }),
  );
});
