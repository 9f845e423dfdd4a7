import { expect, it } from 'vitest';
import { prefixTops } from '../../../src/build/search/prefixTops.ts';
import { groupPostings, sortTerms } from '../../../src/build/search/sortTerms.ts';
import { termTable } from '../../../src/build/search/termTable.ts';
import { searchManifestPath } from '../../../src/paths.ts';
import { fullScan } from '../../search/fullScan.ts';
import { madeArticles } from '../../search/madeArticles.ts';
import { buildIndex, madeIndex } from '../../search/madeIndex.ts';

const articles = madeArticles(2000, 300);

it('the beginning of a word that is in many files is answered from one of each part, as by a full scan', async () => {
  const { client, asked } = madeIndex(articles);
  const read = new Set<string>();
  for (const query of ['t', 'T', 'c', 'd', 'đ', 'n', 'th', 'ng']) {
    asked.length = 0;
    const { results, isComplete } = await client.search(query);
    expect([query, ...results.map(({ id }) => id)]).toEqual([query, ...fullScan(articles, query)]);
    const ofTops = asked.filter((path) => /-t\d+\.bin$/.test(path));
    if (ofTops.length > 0) expect(isComplete).toBe(false);
    for (const path of ofTops) read.add(path);
  }
  expect(read.size).toBeGreaterThan(0);
});

it('the first results of a letter alone need one file of a part, with their headlines', async () => {
  const ofMonth = articles.map((article) => ({
    ...article,
    datePublished: article.datePublished.replace(/^\d+-\d+-\d+/, '2026-11-20'),
  }));
  const { client, asked } = madeIndex(ofMonth);
  const { results } = await client.search('t');
  expect(results).toHaveLength(10);
  expect(asked).toEqual([searchManifestPath, expect.stringMatching(/-t116\.bin$/)]);
});

it('is read whole where more than ten results are asked for', async () => {
  const { client } = madeIndex(articles);
  const few = await client.search('t');
  const more = await client.search('t', { count: 40 });
  expect(more.results.map(({ id }) => id)).toEqual(fullScan(articles, 't', 40));
  expect(more.total).toBeGreaterThan(few.total);
});

it('is as small as what it says', () => {
  for (const [path, { length }] of buildIndex(articles))
    if (/-t\d+\.bin$/.test(path)) expect(length).toBeLessThan(3000);
});

it('tells d from đ, the whole word from its beginning, headline from text, and the newer from the older', () => {
  const table = termTable();
  const headlines = ['đá', 'dê', 'đi', 'xa', 'd', 'dê'];
  for (const headline of headlines) table.add({ headline, summary: [], text: headline === 'xa' ? ['đò'] : [] });
  const sorted = sortTerms(table);
  const firstKeys = ['', 'da', 'de', 'di', 'do'];
  const tops = prefixTops(sorted, groupPostings(table), firstKeys, headlines.length);
  const articles = (typed: string) => tops.get('d')?.[typed]?.filter((_, nth) => nth % 2 === 0);
  expect(articles('d')).toEqual([4, 5, 1, 2, 0, 3]);
  expect(articles('đ')).toEqual([2, 0, 3, 4, 5, 1]);
  expect([...tops.keys()]).toEqual(['d']);
});
