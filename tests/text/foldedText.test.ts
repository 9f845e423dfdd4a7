// @vitest-environment node
import { expect, it } from 'vitest';
import { foldLetters, foldTexts } from '../../src/text/foldedText.ts';
import { graphemesOf } from '../../src/text/graphemes.ts';

const decomposed = 'Ế ẩ'.normalize('NFD');

it.each([
  ['Đắk Lắk, 04/7!', 'daklak047'],
  [decomposed, 'ea'],
  ['ﬁ ²', 'fi2'],
  ['…', ''],
])('the letters of “%s” without case and marks are “%s”', (text, letters) => {
  expect(foldLetters(text)).toBe(letters);
});

it.each(['NFC', 'NFD'] as const)('each grapheme knows where its letter stands, in %s', (form) => {
  const texts = ['“Đường, sá”', '…', 'Ế 5'].map((text) => text.normalize(form));
  const { letters, indexOf } = foldTexts(texts);
  expect(letters).toBe('duongsae5');
  let index = 0;
  for (const [nth, text] of texts.entries()) {
    let start = 0;
    for (const grapheme of graphemesOf(text)) {
      const end = start + grapheme.length;
      const letter = foldLetters(grapheme);
      expect(indexOf(nth, start)).toBe(index);
      index += letter.length;
      expect(indexOf(nth, end)).toBe(index);
      expect(letters.slice(indexOf(nth, start), index)).toBe(letter);
      start = end;
    }
  }
  expect(index).toBe(letters.length);
});
