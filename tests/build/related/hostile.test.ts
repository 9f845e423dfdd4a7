import { describe, expect, it } from 'vitest';
import { relatedFinder } from '../../../src/build/related/relatedFinder.ts';
import { type ArticleWords, signatureOf } from '../../../src/build/related/signature.ts';

const none: ArticleWords = { headline: 'Tít', keywords: [], blocks: [] };
const size = 100_000;
const many = (make: (nth: number) => string) => Array.from({ length: size }, (_, nth) => make(nth));

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1_000;
}

describe('an article without measure', () => {
  it.each<[string, ArticleWords]>([
    ['lines', { ...none, blocks: many((nth) => `dòng ${nth} có a${nth} b${nth}`) }],
    ['keywords', { ...none, keywords: many((nth) => `từ a${nth} b${nth}`) }],
    ['words in a headline', { ...none, headline: many((nth) => `a${nth}`).join(' ') }],
    ['words that are repeated', { ...none, blocks: ['một hai '.repeat(size)] }],
    ['letters in one word', { ...none, blocks: [`x${'ạ'.repeat(size)}`] }],
    ['marks on one letter', { ...none, blocks: [`a${'\u0301'.repeat(size)}`] }],
    ['separators', { ...none, blocks: [`a${'. '.repeat(size)}b`] }],
  ])('of many %s has a signature in time of its length', (_, words) => {
    expect(signatureOf(words).length).toBeLessThanOrEqual(40);
    // Tenths of a second on a busy machine; with the square of the length, minutes.
    expect(secondsOf(() => signatureOf(words))).toBeLessThan(3);
  });
});

describe('many articles that are alike', () => {
  it('are searched as quickly as few are', () => {
    const subjects = Array.from({ length: 30 }, (_, subject) =>
      signatureOf({ ...none, blocks: Array.from({ length: 40 }, (_, nth) => `a${subject} b${nth}`) }),
    );
    const finder = relatedFinder();
    const addAll = () => {
      for (const signature of subjects) finder.add(signature, 'vi');
    };
    const searchAll = () => subjects.map((signature) => finder.next(signature, 'vi'));
    for (let round = 0; round < 50; round += 1) addAll();
    const early = secondsOf(() => Array.from({ length: 100 }, searchAll));
    for (let round = 0; round < 2_000; round += 1) addAll();
    expect(secondsOf(() => Array.from({ length: 100 }, searchAll))).toBeLessThan(Math.max(8 * early, 1));
  });
});
