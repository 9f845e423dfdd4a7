import { expect, it } from 'vitest';
import { contentOf } from '../../src/saved/model/savedContent.ts';

const article = { headline: 'Tít', inLanguage: 'vi', datePublished: '2026-11-28T16:40:00+07:00' };

it('is what the list shows, and nothing else of the article', () => {
  const shown = { ...article, published: 'Thứ Bảy', section: 'Thời sự', readingMinutes: 3, dateLanguage: 'en' };
  expect(contentOf({ kind: 'article', article: { ...shown, body: [] } })).toEqual(shown);
});

it('may lack what pages of another version do not have, or have otherwise', () => {
  expect(contentOf({ article: { ...article, published: 1, section: {}, readingMinutes: '3' } })).toEqual(article);
});

it.each([
  ['nothing', undefined],
  ['a list', { kind: 'list', list: {} }],
  ['no headline', { article: { ...article, headline: undefined } }],
  ['no language', { article: { ...article, inLanguage: undefined } }],
  ['no date', { article: { ...article, datePublished: 'hôm qua' } }],
])('is not found in %s', (_, data) => {
  expect(contentOf(data)).toBeUndefined();
});
