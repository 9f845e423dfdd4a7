// @vitest-environment node
import { expect, it } from 'vitest';
import { enhanceArticle, summaryOf } from '../../../src/build/enhance/enhanceArticle.ts';
import { fixtureArticle, madeArticle } from '../../fixtures/readArticle.ts';

it('is what a list shows of an article and nothing more', () => {
  expect(summaryOf(enhanceArticle(fixtureArticle('second-article')))).toStrictEqual({
    id: 'second-article',
    inLanguage: 'vi',
    headline: 'Cống Ba Lai đóng sớm mười ngày',
    description: 'Mặn tới sớm, tỉnh Bến Tre đóng cống để giữ nước ngọt cho hơn 40.000 hộ dân.',
    datePublished: '2024-02-26T18:05:00+07:00',
    published: 'Thứ Hai, 26/02/2024 18:05',
  });
});

it('has no standfirst where the article has none', () => {
  expect(summaryOf(enhanceArticle(madeArticle()))).toStrictEqual({
    id: 'bai',
    inLanguage: 'vi',
    headline: 'Tít bài',
    datePublished: '2021-07-05T09:57:00+07:00',
    published: 'Thứ Hai, 05/07/2021 09:57',
  });
});
