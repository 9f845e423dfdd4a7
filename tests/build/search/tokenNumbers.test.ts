import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenNumbers } from '../../../src/build/search/tokenNumbers.ts';
import { tokenPattern } from '../../../src/search/model/tokens.ts';

const letters = fc.constantFrom(
  ...'aáậđĐhoàN09²',
  '\u0301',
  '\u200D',
  '\u00AD',
  ' ',
  '-',
  '“',
  '𠀀',
  '😀',
  '\uD83D',
  '한',
  'ß',
);
const texts = fc.array(fc.oneof(letters, fc.constantFrom('a'.repeat(39), 'ờ'.repeat(41))), { maxLength: 60 });

it('finds the tokens of the pattern, in any text, each with the number that it was given first', () => {
  const raws: string[] = [];
  const read = tokenNumbers((raw) => raws.push(raw) - 1);
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const found: (string | undefined)[] = [];
      read(text, (number) => found.push(raws[number]));
      expect(found).toEqual(text.match(tokenPattern) ?? []);
      expect(new Set(raws).size).toBe(raws.length);
    }),
    { numRuns: 500 },
  );
});

it('keeps apart as many tokens as a paper has', () => {
  const raws: string[] = [];
  const read = tokenNumbers((raw) => raws.push(raw) - 1);
  const words = Array.from({ length: 10_000 }, (_, nth) => `t${nth}`);
  for (let time = 0; time < 2; time += 1) {
    const found: (string | undefined)[] = [];
    read(words.join(' '), (number) => found.push(raws[number]));
    expect(found).toEqual(words);
  }
  expect(raws).toHaveLength(10_000);
});
