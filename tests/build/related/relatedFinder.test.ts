import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatedFinder } from '../../../src/build/related/relatedFinder.ts';
import { signatureOf } from '../../../src/build/related/signature.ts';

interface Given {
  headline: string;
  keywords?: string[];
  blocks?: string[];
  language?: string;
}

/** What is found for each of some articles, oldest first. */
function foundFor(articles: readonly Given[]): number[][] {
  const finder = relatedFinder();
  return articles.map(({ headline, keywords = [], blocks = [], language = 'vi' }) =>
    finder.next(signatureOf({ headline, keywords, blocks }), language),
  );
}

/** An article of words of its own, which no other has. */
const other = (nth: number): Given => ({
  headline: `h${nth}a h${nth}b h${nth}c`,
  keywords: [`k${nth}a k${nth}b`],
  blocks: [`t${nth}a t${nth}b t${nth}c t${nth}d`],
});

/** Always of the same text. */
const withText = (headline: string): Given => ({ headline, blocks: ['một hai ba bốn'] });

const flood: Given = { headline: 'Lũ lớn ở miền Trung', keywords: ['lũ lụt'], blocks: ['Nước sông Hương dâng cao'] };
const floodAgain: Given = { headline: 'Nước sông Hương lại dâng', keywords: ['lũ lụt'], blocks: ['Miền Trung lũ lớn'] };
const others = (from: number, count: number) => Array.from({ length: count }, (_, nth) => other(from + nth));

describe('what is found for an article', () => {
  it('is an earlier one of the same subject', () => {
    const found = foundFor([...others(0, 9), flood, ...others(10, 9), floodAgain]);
    expect(found.at(-1)).toEqual([9]);
    expect(found.slice(0, -1).flat()).toEqual([]);
  });

  it('is found with the one article there is', () => {
    expect(foundFor([flood, floodAgain])).toEqual([[], [0]]);
  });

  it('is never of another language, but of the same in another script or region', () => {
    expect(foundFor([{ ...flood, language: 'en' }, other(0), floodAgain])).toEqual([[], [], []]);
    expect(foundFor([other(0), { ...flood, language: 'en' }, flood, { ...floodAgain, language: 'vi-VN' }])[3]).toEqual([
      2,
    ]);
  });

  it('is at most five, the nearest first, the newer of two that are as near', () => {
    const half: Given = { headline: 'Lũ lớn ở miền Trung', blocks: ['Chuyện khác hẳn'] };
    const found = foundFor([half, flood, ...others(0, 30), flood, half, half, half, floodAgain, flood]);
    expect(found.at(-1)).toEqual([32, 1, 36, 35, 34]);
  });

  it.each<[string, Given, Given]>([
    ['share nothing', other(1), other(2)],
    ['share one feature only, even the whole headline', { headline: 'Bản tin' }, { headline: 'Bản tin' }],
    ['share words of their texts only', withText('Tít thứ nhất'), withText('Đầu đề kia')],
    ['share words of another order', { headline: 'một hai ba' }, { headline: 'ba hai một' }],
    ['have no words', { headline: '…' }, { headline: '…' }],
  ])('is nothing where two %s', (_, one, two) => {
    expect(foundFor([...others(10, 20), one, two]).flat()).toEqual([]);
  });

  it('is nothing where two share little of much', () => {
    const much = (name: string) => Array.from({ length: 60 }, (_, nth) => `${name}x${nth} ${name}y${nth}`);
    const headline = 'Sáng nay trời mưa';
    expect(foundFor([...others(0, 20), { headline, blocks: [] }, { headline, blocks: [] }]).at(-1)).toEqual([20]);
    const repeated = (name: string) => [...much(name), ...much(name), ...much(name)];
    expect(
      foundFor([...others(0, 20), { headline, blocks: repeated('a') }, { headline, blocks: repeated('b') }]).at(-1),
    ).toEqual([]);
  });

  it('does not rest on words that more than one in twenty have', () => {
    /** Every so many articles are of a series, which has its name in the headline. */
    const foundOfSeries = (every: number) => {
      const found = foundFor(
        others(0, 1_100).map((one, nth) => (nth % every === 0 ? { headline: `Bản tin sáng ${one.headline}` } : one)),
      );
      return found.filter((_, nth) => nth > 1_000 && nth % every === 0);
    };
    expect(foundOfSeries(16).flat()).toEqual([]);
    expect(foundOfSeries(32).every((numbers) => numbers.length === 5)).toBe(true);
  });
});

describe('a new article', () => {
  /** Of few words, so that much is found. */
  const anyArticle = fc.record({
    headline: fc
      .array(fc.constantFrom('một', 'hai', 'ba', 'bốn', 'năm'), { maxLength: 6 })
      .map((tokens) => tokens.join(' ')),
    keywords: fc.array(fc.constantFrom('sáu', 'bảy', 'tám chín'), { maxLength: 3 }),
    blocks: fc.array(fc.constantFrom('một hai ba', 'sáu bảy', 'tám chín mười'), { maxLength: 3 }),
    language: fc.constantFrom('vi', 'en'),
  });
  const anyArticles = fc.array(anyArticle, { maxLength: 40 });

  it('changes nothing that was found for older ones', () => {
    let found = 0;
    fc.assert(
      fc.property(anyArticles, anyArticles, (earlier, later) => {
        const alone = foundFor(earlier);
        found += alone.flat().length;
        expect(foundFor([...earlier, ...later]).slice(0, earlier.length)).toEqual(alone);
        expect(alone.every((numbers, nth) => numbers.every((number) => number < nth))).toBe(true);
      }),
    );
    expect(found).toBeGreaterThan(100);
  });

  it('finds as much where those before it were added without a search', () => {
    fc.assert(
      fc.property(anyArticles, anyArticle, (earlier, { language, ...words }) => {
        const finder = relatedFinder();
        for (const { language: of, ...before } of earlier) finder.add(signatureOf(before), of);
        expect(finder.next(signatureOf(words), language)).toEqual(
          foundFor([...earlier, { ...words, language }]).at(-1),
        );
      }),
    );
  });
});
