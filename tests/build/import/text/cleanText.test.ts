import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { detectLegacyEncoding } from '../../../../src/article/schema/legacyEncodings.ts';
import { textRules } from '../../../../src/article/schema/textRules.ts';
import { cleanLine, cleanText } from '../../../../src/build/import/text/cleanText.ts';

test('text that is fine stays and nothing is counted', () => {
  const text = 'Đò ngang “Vàm Nao”…\nchạy lại – từ 6 giờ.\n';
  expect(cleanText(text)).toEqual({ text, cleaned: 0 });
  expect(cleanText('a\r\nb\rc  d\t e')).toEqual({ text: 'a\nb\nc d e', cleaned: 0 });
  expect(cleanText('bến đò'.normalize('NFD'))).toEqual({ text: 'bến đò', cleaned: 0 });
});

test.each([
  ['a byte order mark', '\uFEFFđò', 'đò', 1],
  ['soft hyphens and zero-width blanks', 'đò\u00AD ngang\u200B\u2060', 'đò ngang', 3],
  ['signs of direction', '\u202Ađò\u202C \u2066ngang\u2069\u200E\u061C', 'đò ngang', 6],
  ['controls', 'đò\0 ng\u0010ang\u007F', 'đò ngang', 3],
  ['other ends of lines', 'đò\u2028ngang\u2029a\u0085b\vc\fd', 'đò\nngang\na\nb\nc\nd', 5],
  ['other blanks, one for a run', 'đò\u00A0 ngang\u2003\u3000a', 'đò ngang a', 3],
  ['what could not be read', 'đò\uFFFD ngang\uD800', 'đò ngang', 2],
  ['joiners between Latin letters', 'đò\u200D ng\u200Cang\u200D', 'đò ngang', 3],
])('%s', (_, input, text, cleaned) => {
  expect(cleanText(input)).toEqual({ text, cleaned });
});

test('joiners stay in emoji and in scripts that need them', () => {
  for (const text of ['👩‍🌾', '👩🏽‍🌾', '🏳️‍🌈', 'می‌خواهم', 'क्‍ष']) expect(cleanText(text)).toEqual({ text, cleaned: 0 });
});

test('a text on one line', () => {
  expect(cleanLine(' Đò\u2028ngang\r\n\n Vàm Nao\u00A0')).toBe('Đò ngang Vàm Nao');
});

test('1 MB of any of these ends in a second', () => {
  for (const piece of ['\u200D', '\u00A0', 'a\u0301', '\r', '\u2028', '\uD800', ' \t', '👩‍🌾', '\u0301']) {
    const start = process.cpuUsage().user;
    cleanText(piece.repeat(1_000_000 / piece.length));
    expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(5_000);
  }
});

test('what comes out obeys the rules for texts, and is clean when cleaned again', () => {
  const odd = fc.constantFrom(
    ...'\u00A0\u200B\u200C\u200D\uFEFF\uFFFD\u2028\u202E\0\r\n\t ạ\u0323\u0301\uFE0Fa\uD800'.split(''),
  );
  const letters = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 2 }), fc.constantFrom('ع', '👩', 'क्'));
  const rules = v.pipe(v.string(), ...textRules);
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const { text } = cleanText(parts.join(''));
      expect(cleanText(text)).toEqual({ text, cleaned: 0 });
      const line = text.replaceAll('\n', ' ');
      if (!detectLegacyEncoding(line)) expect(v.safeParse(rules, line).issues).toBeUndefined();
    }),
    { numRuns: 3_000 },
  );
});
