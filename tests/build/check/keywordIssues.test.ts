import { expect, it } from 'vitest';
import { checkArticles } from '../../../src/build/check/checkArticles.ts';
import { formatIssue } from '../../../src/build/check/issue.ts';
import { madeArticle } from '../../fixtures/readArticle.ts';

const lines = (...keywords: string[][]) => {
  const sources = keywords.map((of, index) => ({
    file: `bai-${index}.json`,
    text: JSON.stringify(madeArticle({ id: `bai-${index}`, keywords: of })),
  }));
  return checkArticles(sources, () => false).issues.map(formatIssue);
};

it('two keywords of one address are a fault, named with both', () => {
  expect(lines(['hóa'], ['Đồng Nai', 'hòa'])).toEqual([
    expect.stringMatching(
      /^bai-1\.json:1:\d+ \/keywords\/1 found "hòa", expected "hóa" as in bai-0\.json, or a word of another address than \/chu-de\/hoa$/u,
    ),
  ]);
  expect(lines(['Covid-19', 'COVID-19'])).toHaveLength(1);
});

it('the same keyword is none, nor are words without an address', () => {
  expect(lines(['Đồng Nai'], ['Đồng Nai'], ['…', '—'])).toEqual([]);
});
