import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/language/foldText.ts';

/** Any UTF-16 units, well-formed or not, with many letters that have marks. */
const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xc0, max: 0x36f }), fc.integer({ min: 0x1ea0, max: 0x1ef9 })))
  .map((units) => String.fromCharCode(...units));

/** Every UTF-16 unit. */
const units = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit));

describe('a text without marks', () => {
  it.each([
    ['is in lower case', 'TP. HCM', 'tp. hcm'],
    ['has no tones', 'chi chí chì chỉ chĩ chị', 'chi chi chi chi chi chi'],
    ['has no circumflex, breve or horn', 'âăêôơư', 'aaeoou'],
    ['has d for đ, small and capital', 'Đường đi', 'duong di'],
    ['has d for what is typed for đ', 'ÐÀ NẴNG, Ɖường ði ɖâu', 'da nang, duong di dau'],
    ['is the same from decomposed letters', 'Tuyến đầu chống dịch'.normalize('NFD'), 'tuyen dau chong dich'],
    ['keeps what is no letter', '5.000 \n\t👍🏽 – “”', '5.000 \n\t👍🏽 – “”'],
    ['has no dot from the Turkish İ, which lower case alone makes longer', 'İ', 'i'],
    ['keeps ß and ﬁ, which are no two letters', 'ßﬁ', 'ßﬁ'],
    ['keeps Korean syllables, which come apart into several', '한국', '한국'],
    ['keeps a mark that has no letter of its own', 'q\u0301\u0323', 'q\u0323\u0301'],
    ['keeps surrogates alone', 'a\uD83Db\uDC4D', 'a\uD83Db\uDC4D'],
    ['keeps letters beyond the first plane', '𠀀', '𠀀'],
    ['may be empty', '', ''],
    ['may be long', 'Ấ\0'.repeat(100_000), 'a\0'.repeat(100_000)],
  ])('%s', (_, text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('has a plain letter for each of the Vietnamese alphabet with each tone', () => {
    for (const [plain, letters] of ['aăâ', 'eê', 'i', 'oôơ', 'uư', 'y'].map((group) => [group[0], group] as const))
      for (const letter of letters)
        for (const tone of ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'])
          expect(foldText((letter + tone).toUpperCase())).toBe(plain);
  });
});

describe('whatever the text', () => {
  it('it has the length of the NFC text', () => {
    fc.assert(fc.property(anyText, (text) => foldText(text).length === text.normalize('NFC').length));
  });

  it('each unit depends on the one at the same offset only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const composed = text.normalize('NFC');
        expect(foldText(composed)).toBe(Array.from(composed.split(''), foldOne).join(''));
      }),
    );
  });

  it('to fold once is enough, where no mark is left over', () => {
    expect(units.filter((unit) => !/\p{M}/u.test(unit) && foldText(foldText(unit)) !== foldText(unit))).toEqual([]);
    const withoutMarks = anyText.map((text) => text.normalize('NFC').replace(/\p{M}/gu, ''));
    fc.assert(fc.property(withoutMarks, (text) => foldText(foldText(text)) === foldText(text)));
  });

  it('NFC and NFD are folded alike', () => {
    fc.assert(fc.property(anyText, (text) => foldText(text.normalize('NFD')) === foldText(text.normalize('NFC'))));
  });
});

/** A unit folded alone. Alone, some units are not NFC: composed text does not have them. */
function foldOne(unit: string): string {
  return unit.normalize('NFC') === unit ? foldText(unit) : unit;
}
