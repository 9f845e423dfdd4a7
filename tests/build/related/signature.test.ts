import { describe, expect, it } from 'vitest';
import {
  type ArticleWords,
  featureOf,
  isProminent,
  signatureOf,
  timesWeight,
} from '../../../src/build/related/signature.ts';

const words = (given: Partial<ArticleWords>) => signatureOf({ headline: '', keywords: [], blocks: [], ...given });

/** The features of some words, without how often and where they stand. */
const features = (given: Partial<ArticleWords>) => Array.from(words(given), featureOf);

describe('the features of an article', () => {
  it.each([
    ['case', 'Công An', 'công an'],
    ['marks', 'công an', 'cong an'],
    ['đ as typed', 'đường đua', 'ðường ɖua'],
    ['the place of a tone', 'hòa thuận', 'hoà thuận'],
    ['how letters are composed', 'tuyến đầu'.normalize('NFD'), 'tuyến đầu'],
    ['what stands between tokens', 'công – “an”', 'công\u00a0an.'],
  ])('are the same whatever %s', (_, one, other) => {
    expect(features({ blocks: [one] })).toHaveLength(1);
    expect(features({ blocks: [one] })).toEqual(features({ blocks: [other] }));
  });

  it('are pairs of neighbours in their order', () => {
    expect(features({ blocks: ['một hai ba'] })).toEqual(features({ blocks: ['một hai', 'hai ba'] }));
    expect(features({ blocks: ['một hai'] })).not.toEqual(features({ blocks: ['hai một'] }));
    expect(features({ blocks: ['một hai'] })).not.toEqual(features({ blocks: ['mộth ai'] }));
  });

  it('do not reach from one block to the next', () => {
    expect(features({ headline: 'một', description: 'hai', blocks: ['ba', 'bốn'] })).toEqual([]);
  });

  it('are whole keywords, of which one of two syllables is a pair of the text', () => {
    expect(features({ keywords: ['Covid'] })).toHaveLength(1);
    expect(features({ keywords: ['Nguyễn Văn An'] })).toHaveLength(1);
    expect(features({ keywords: ['giao thông'] })).toEqual(features({ blocks: ['giao thông'] }));
  });

  it('are none where there are no words', () => {
    expect(words({ headline: '…', description: '', keywords: ['', '–'], blocks: ['', ' \n', 'một'] })).toEqual(
      new Uint32Array(),
    );
  });
});

describe('what is chosen', () => {
  const long = Array.from({ length: 500 }, (_, nth) => `a${nth} b${nth}`);

  it('is forty at most, first of keywords and headline', () => {
    const signature = words({ headline: 'xe buýt', keywords: ['vé'], blocks: [...long, 'xe buýt'] });
    expect(signature).toHaveLength(40);
    expect(new Set(signature).size).toBe(40);
    expect(Array.from(signature.subarray(0, 3), isProminent)).toEqual([true, true, false]);
    expect(
      features({ headline: 'xe buýt', keywords: ['vé'], blocks: long })
        .slice(0, 2)
        .toSorted(),
    ).toEqual([...features({ headline: 'xe buýt' }), ...features({ keywords: ['vé'] })].toSorted());
  });

  it('is then what is written most often, and of what is written once the first', () => {
    const chosen = features({ blocks: [...long, 'hai lần', 'ba lần', 'ba lần', 'hai lần', 'ba lần'] });
    expect(chosen.slice(0, 2)).toEqual(features({ blocks: ['ba lần', 'hai lần'] }));
    expect(chosen.slice(2)).toEqual(features({ blocks: long.slice(0, 38) }));
  });

  it('weighs more the more often it is written, ever less so', () => {
    const weights = [1, 2, 3, 5, 6, 1_000].map((times) => {
      const [entry = 0] = words({ blocks: Array<string>(times).fill('giao thông') });
      return timesWeight(entry);
    });
    expect(weights).toEqual([1, 1.9, 2.6, 2.6, 3.2, 3.2]);
  });

  it('is the same each time', () => {
    const given = { headline: 'Tít của bài', description: 'Đoạn dẫn', keywords: ['một', 'hai ba'], blocks: long };
    expect(words(given)).toEqual(words(given));
  });
});
