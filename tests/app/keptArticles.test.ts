// @vitest-environment node
import { expect, it } from 'vitest';
import { keptArticles } from '../../src/app/keptArticles.ts';
import { summaryOf } from '../../src/article/summary.ts';
import { madeArticle } from '../fixtures/readArticle.ts';

const page = (fields: object) => ({ kind: 'article', article: { ...summaryOf(madeArticle()), ...fields } });

it('lists the articles among kept pages once each, the newest first', () => {
  const older = page({ id: 'cu', datePublished: '2020-01-01T00:00:00+07:00' });
  const newer = page({ id: 'moi' });
  expect(keptArticles([older, newer, { kind: 'front', articles: [] }, newer]).map(({ id }) => id)).toEqual([
    'moi',
    'cu',
  ]);
});

it.each([
  undefined,
  null,
  'chữ',
  { kind: 'article' },
  page({ headline: 7 }),
  page({ id: undefined }),
  page({ datePublished: 'hôm qua' }),
])('leaves out what is no article: %j', (data) => {
  expect(keptArticles([data])).toEqual([]);
});
