import { expect, it } from 'vitest';
import { parseQuery } from '../../src/search/model/query.ts';
import { rules } from '../../src/search/model/rules.ts';
import { scanArticles } from '../../src/search/model/scan.ts';
import { fullScan } from './fullScan.ts';
import { madeArticles, madeWords, randomNumbers } from './madeArticles.ts';
import { madeIndex } from './madeIndex.ts';

const articles = madeArticles(1000, 300);
const random = randomNumbers(42);
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** One to four words, done or not, whole or cut in the last word, with marks, without, or with some. */
const queries = Array.from({ length: 200 }, (_, nth) => {
  const words = madeWords(random, 1 + (nth % 4)).split(/[ –]+/u);
  const marked = words.map((word) => (nth % 3 === 0 || random(3) === 0 ? word : bare(word))).join(' ');
  return nth % 5 === 0 ? `${marked} ` : marked.slice(0, marked.length - (nth % 7 === 0 ? 1 : 0));
}).filter((query) => parseQuery(query).tokens.length > 0);

// The scan takes its time by design; `npm run bench:search` asks the same at 10,000 articles.
it('the ten shown for 200 random queries are those of a full scan, in its order', { timeout: 300_000 }, async () => {
  const { client } = madeIndex(articles);
  for (const query of queries) {
    const { results } = await client.search(query);
    expect([query, ...results.map(({ id }) => id)]).toEqual([query, ...fullScan(articles, query)]);
  }
});

it('articles at hand are searched alike', () => {
  const few = articles.slice(-150);
  for (const query of queries) {
    const found = scanArticles(rules, few, query).map(({ article }) => article.id);
    expect([query, ...found.slice(0, 10)]).toEqual([query, ...fullScan(few, query)]);
  }
});
