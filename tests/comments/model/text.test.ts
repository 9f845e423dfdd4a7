import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  countGraphemes,
  isTooLong,
  isVisible,
  maxBytes,
  maxGraphemes,
  toWellFormedNfc,
  truncate,
} from '../../../src/comments/model/text.ts';

/** Any UTF-16 units, well-formed or not, with many that names must not have. */
const anyText = fc
  .array(
    fc.oneof(
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(...' \n\t\0\u202E\u2066\u200B\u200D\uFE0F\u0301\u0323ấđ', '👩', '👨‍👩‍👧‍👦', '🇻🇳', '\uD83D'),
    ),
  )
  .map((pieces) => pieces.join(''));

/** Of 25 bytes, 11 units. */
const family = '👨‍👩‍👧‍👦';

describe('a text made well-formed', () => {
  it('is the same made so again, and has nothing of half a letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const formed = toWellFormedNfc(text);
        expect(toWellFormedNfc(formed)).toBe(formed);
        expect(formed.isWellFormed()).toBe(true);
        expect(formed).toBe(text.toWellFormed().normalize('NFC'));
      }),
    );
  });
});

const counted: [string, string, number][] = [
  ['no text', '', 0],
  ['plain letters', 'abc', 3],
  ['composed Vietnamese', 'Tiếng Việt', 10],
  ['decomposed Vietnamese', 'Tiếng Việt'.normalize('NFD'), 10],
  ['emoji', '👍👍🏽', 2],
  ['an emoji family', family, 1],
  ['emoji families', family.repeat(3), 3],
  ['flags', '🇻🇳🇻🇳', 2],
  ['a flag of three halves', '🇻🇳🇻', 2],
  ['the flag of Wales, made of tags', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 1],
  ['a letter under a heap of marks', `a${'\u0301\u0323'.repeat(500)}`, 1],
  ['a heart with a choice of look', '❤️', 1],
  ['a number in a box', '1️⃣', 1],
  ['a Korean syllable in parts', '한'.normalize('NFD'), 1],
  ['a line end of two', 'a\r\nb', 3],
  ['lines', 'a\n\nb', 4],
  ['letters beyond the first plane', '𠀀𠀀', 2],
];

describe('letters are counted as people do', () => {
  it.each(counted)('%s', (_, text, expected) => {
    expect(countGraphemes(text, 1_000)).toBe(expected);
  });

  it('up to a number and no further', () => {
    expect(countGraphemes('abc', 2)).toBe(2);
    expect(countGraphemes('abc', 3)).toBe(3);
    expect(countGraphemes('a'.repeat(1_000_000), 1)).toBe(1);
  });

  it('and never more than there are code points, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, most) => {
        const all = countGraphemes(text, Number.POSITIVE_INFINITY);
        expect(all).toBeLessThanOrEqual([...text].length);
        expect(all === 0).toBe(text === '');
        expect(countGraphemes(text, most)).toBe(Math.min(all, most));
      }),
    );
  });
});

describe('where the browser has no segmenter (Firefox before 125)', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  async function withoutSegmenter() {
    vi.stubGlobal('Intl', { ...Object.getOwnPropertyDescriptors(Intl), Segmenter: undefined });
    vi.resetModules();
    return import('../../../src/comments/model/text.ts');
  }

  it.each(counted.filter(([what]) => !what.startsWith('a Korean')))(
    '%s: counted the same',
    async (_, text, expected) => {
      const old = await withoutSegmenter();
      expect(old.countGraphemes(text, 1_000)).toBe(expected);
    },
  );

  it('a text is cut between emoji too', async () => {
    const old = await withoutSegmenter();
    expect(old.truncate(`a${family.repeat(3)}`, 3)).toBe(`a${family.repeat(2)}`);
    expect(old.cleanName(`${'a'.repeat(99)}${family}b`)).toBe('a'.repeat(99) + family);
    expect(old.countGraphemes(`${'a'.repeat(1_000_000)}`, 2)).toBe(2);
  });
});

describe('the beginning of a text', () => {
  it('is whole graphemes, as many as asked for and as fit, and the text goes on behind it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(12), fc.integer({ min: 25, max: 60 }), (text, most, mostBytes) => {
        const start = truncate(text, most, mostBytes);
        expect(text.startsWith(start)).toBe(true);
        expect(countGraphemes(start, Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(most);
        const segments = Array.from(new Intl.Segmenter('vi').segment(text), ({ segment }) => segment);
        const bytes = (count: number) => new TextEncoder().encode(segments.slice(0, count).join('')).length;
        const fitting = segments.findIndex((_, index) => index >= most || bytes(index + 1) > mostBytes);
        if (fitting > 0) expect(start).toBe(segments.slice(0, fitting).join(''));
        if (fitting === -1) expect(start).toBe(text);
      }),
    );
  });
});

describe('a text is too long', () => {
  it.each([
    ['with as many letters as there may be', 'ơ'.repeat(maxGraphemes), false],
    ['with one letter more', 'ơ'.repeat(maxGraphemes + 1), true],
    ['with as many decomposed letters', 'ấ'.normalize('NFD').repeat(maxGraphemes), false],
    ['with one decomposed letter more', 'ấ'.normalize('NFD').repeat(maxGraphemes + 1), true],
    ['with as many flags as fit into its bytes', '🇻🇳'.repeat(maxGraphemes), false],
    ['with one flag more', '🇻🇳'.repeat(maxGraphemes + 1), true],
    ['with as many bytes as there may be', family.repeat(maxBytes / 25), false],
    ['with one byte more', `${family.repeat(maxBytes / 25)}a`, true],
    ['with one letter under as many marks as fit', `ab${'\u0301'.repeat((maxBytes - 2) / 2)}`, false],
    ['with one letter under more marks than fit', `abc${'\u0301'.repeat((maxBytes - 2) / 2)}`, true],
    ['without a letter', '', false],
  ])('%s: %#', (_, text, expected) => {
    expect(isTooLong(text)).toBe(expected);
  });

  it('when a letter is added to one that is', () => {
    const near = fc.integer({ min: maxGraphemes - 2, max: maxGraphemes + 2 });
    fc.assert(
      fc.property(near, (count) => {
        expect(isTooLong('a'.repeat(count))).toBe(count > maxGraphemes);
        expect(isTooLong('👍'.repeat(count))).toBe(count > maxGraphemes);
      }),
      { numRuns: 5 },
    );
  });

  it('only beyond its letters or its bytes, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 1_500 }), (text, times) => {
        const long = text.repeat(times);
        const letters = countGraphemes(long, maxGraphemes + 1);
        const bytes = new TextEncoder().encode(long).length;
        expect(isTooLong(long)).toBe(letters > maxGraphemes || bytes > maxBytes);
      }),
      { numRuns: 10 },
    );
  });
});

describe('something can be seen', () => {
  it.each(['a', '.', '👍', '\uFFFD', '\u0301', ' a ', '\u200Ba'])('in %j', (text) => {
    expect(isVisible(text)).toBe(true);
  });

  it.each(['', ' \n', '\u200B', '\u00AD', '\u202E', '\0', '\u3164', '\uFE0F', '\u{E0041}'])('not in %j', (text) => {
    expect(isVisible(text)).toBe(false);
  });
});
