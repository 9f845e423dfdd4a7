import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters, foldTexts } from '../../src/text/foldedText.ts';
import { graphemesOf, toGraphemes, toUnits } from '../../src/text/graphemes.ts';

const family = '👨‍👩‍👧';
const decomposed = 'Ế ẩ'.normalize('NFD');

describe('offsets in graphemes', () => {
  it.each([
    ['Mưa', 2, 2],
    [decomposed, 3, 1],
    [decomposed, 4, 2],
    [`a${family}b`, 1 + family.length, 2],
    ['Mưa', 9, 3],
    ['', 0, 0],
  ])('%s: %i UTF-16 units are %i', (text, units, graphemes) => {
    expect(toGraphemes(text, units)).toBe(graphemes);
    expect(toUnits(text, graphemes)).toBe(Math.min(units, text.length));
  });

  it('one that is cut counts as before the offset', () => {
    expect(toGraphemes(`a${family}b`, 3)).toBe(2);
  });

  it('whatever the text, there and back is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, graphemes) => {
        const count = Math.min(graphemes, [...graphemesOf(text)].length);
        expect(toGraphemes(text, toUnits(text, count))).toBe(count);
      }),
    );
  });
});

it.each([
  ['Đắk Lắk, 04/7!', 'daklak047'],
  [decomposed, 'ea'],
  ['ﬁ ²', 'fi2'],
  ['…', ''],
])('the letters of “%s” without case and marks are “%s”', (text, letters) => {
  expect(foldLetters(text)).toBe(letters);
});

it.each(['NFC', 'NFD'] as const)('each letter knows the grapheme it comes from, in %s', (form) => {
  const texts = ['“Đường, sá”', '…', 'Ế 5'].map((text) => text.normalize(form));
  const { letters, indexOf, graphemeAt } = foldTexts(texts);
  expect(letters).toBe('duongsae5');
  for (const [index, letter] of [...letters].entries()) {
    const { nth, start, end } = graphemeAt(index);
    expect(foldLetters(texts[nth]?.slice(start, end) ?? '')).toBe(letter);
    expect(indexOf(nth, start)).toBe(index);
    expect(indexOf(nth, end)).toBe(index + 1);
  }
});
