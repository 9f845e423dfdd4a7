import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articleLines } from '../../../src/article/model/articleLines.ts';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { searchableText } from '../../../src/build/library/searchableText.ts';
import { fixtureArticle } from '../../fixtures/readArticle.ts';

it.each(
  readdirSync('tests/fixtures/articles')
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5)),
)('are those that the index has of %s', (id) => {
  const article = fixtureArticle(id);
  expect(articleLines(enhanceArticle(article).body)).toEqual(searchableText(article).blocks);
});
