import { expect, it } from 'vitest';
import { cachedArticles } from '../../src/app/cachedArticles.ts';
import { enhanceArticle } from '../../src/build/enhance/enhanceArticle.ts';
import { madeArticle } from '../fixtures/readArticle.ts';

const page = (fields: object) => ({ kind: 'article', article: { ...enhanceArticle(madeArticle()), ...fields } });

it('lists the articles among kept pages once each, the newest first', () => {
  const older = page({ id: 'cu', datePublished: '2020-01-01T00:00:00+07:00' });
  const newer = page({ id: 'moi' });
  expect(cachedArticles([older, newer, { kind: 'front', articles: [] }, newer]).map(({ id }) => id)).toEqual([
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
  expect(cachedArticles([data])).toEqual([]);
});

it('takes the date as it was printed at the build', () => {
  expect(cachedArticles([page({})])[0]?.published).toBe('Thứ Hai, 05/07/2021 09:57');
});

it.each([undefined, null, 7])(
  'lists an article of a version without printed dates, here %j, without one',
  (published) => {
    expect(cachedArticles([page({ published })])).toMatchObject([{ id: 'bai', published: undefined }]);
  },
);
