import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Article } from '../../../../src/article/schema/articleSchema.ts';
import { articleText, isSameArticle } from '../../../../src/build/import/output/articleText.ts';

const article: Article = {
  id: 'ghe',
  inLanguage: 'vi',
  headline: 'Ghe về bến',
  datePublished: '2021-07-05T09:57:00+07:00',
  body: [{ type: 'paragraph', children: [{ type: 'text', value: 'Ghe về.' }] }],
};

it('names the schema from where the article lies', () => {
  expect(articleText(article, 'src/articles')).toMatch(
    /^\{\n {2}"\$schema": "\.\/article\.schema\.json",\n {2}"id": "ghe",/u,
  );
  expect(JSON.parse(articleText(article, 'src/khac')).$schema).toBe('../articles/article.schema.json');
});

it('is the same article wherever the schema lies', () => {
  const elsewhere = articleText(article, join(tmpdir(), 'ra'));
  expect(elsewhere).not.toBe(articleText(article, 'src/articles'));
  expect(isSameArticle(elsewhere, articleText(article, 'src/articles'))).toBe(true);
  expect(isSameArticle(elsewhere, articleText({ ...article, headline: 'Ghe đi' }, 'src/articles'))).toBe(false);
});
