// @vitest-environment node
import { expect, it } from 'vitest';
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

it('is read whole where more than ten results are asked for', async () => {
  const { client } = madeIndex(articles);
  const few = await client.search('t');
  const more = await client.search('t', { count: 40 });
  expect(more.results.map(({ id }) => id)).toEqual(fullScan(articles, 't', 40));
  expect(more.total).toBeGreaterThan(few.total);
});

it('is as small as what it says', () => {
  for (const [path, { length }] of buildIndex(articles))
    if (/-t\d+\.bin$/.test(path)) expect(length).toBeLessThan(2000);
});
