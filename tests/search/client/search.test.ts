import { describe, expect, it } from 'vitest';
import { searchIndexFolder, searchManifestPath } from '../../../src/paths.ts';
import { searchClient } from '../../../src/search/client/search.ts';
import { settleBy } from '../../../src/search/client/settle.ts';
import { suggestQueries } from '../../../src/search/client/suggest.ts';
import { rules } from '../../../src/search/model/rules.ts';
import { archive, fileAt, idsOf, written } from '../archive.ts';
import { fullScan } from '../fullScan.ts';
import { madeArticles, madeWords, randomNumbers } from '../madeArticles.ts';
import { madeIndex } from '../madeIndex.ts';

const indexFiles = (asked: readonly string[]) => asked.filter((path) => path !== searchManifestPath);

describe('years', () => {
  it('earlier ones are not read once ten were found', async () => {
    const { client, asked } = madeIndex(archive);
    const found = await client.search('hà nội ');
    expect(idsOf(found.results)).toEqual(['m12', 'm11', 'm10', 'm9', 'm8', 'm7', 'm6', 'm5', 'm4', 'm3']);
    expect(found).toMatchObject({
      total: 12,
      isComplete: false,
      unreadYears: ['2025', '2024'],
      years: [{ year: '2026', count: 12 }],
    });
    expect(indexFiles(asked).length).toBeLessThan(7);
  });

  it('are read when more is asked for, and their articles take their place in the order', async () => {
    const found = await madeIndex(archive).client.search('hà nội ', { count: 30 });
    expect(idsOf(found.results).slice(11)).toEqual(['m1', 'a25', 'a24', 'c25', 'b25']);
    expect(found).toMatchObject({ total: 16, asWritten: 15, isComplete: true, unreadYears: [] });
    expect(found.years).toEqual([
      { year: '2026', count: 12 },
      { year: '2025', count: 3 },
      { year: '2024', count: 1 },
    ]);
    expect(found.spellings).toEqual([
      { spelling: 'hà nội', count: 15 },
      { spelling: 'hạ nồi', count: 1 },
    ]);
    expect(await found.sections()).toEqual([
      { section: 'thoi-su', count: 9 },
      { section: 'van-hoa', count: 5 },
      { section: 'doi-song', count: 2 },
    ]);
  });

  it('one alone reads no other for a single word', async () => {
    const { client, asked, files } = madeIndex(archive);
    const manifest = JSON.parse(new TextDecoder().decode(fileAt(files, searchManifestPath)));
    await client.search('noi ', { year: '2025' });
    const own = manifest.parts.find(({ name }: { name: string }) => name === '2025').hash;
    for (const path of indexFiles(asked)) expect(path).toContain(`${searchIndexFolder}${own}-`);
  });

  it('one alone shows its own articles', async () => {
    const { client } = madeIndex(archive);
    const found = await client.search('ha noi', { year: '2025' });
    expect(idsOf(found.results)).toEqual(['b25', 'a25', 'c25']);
    expect(found.isComplete).toBe(true);
  });
});

it('a filter adds nothing to what is found without it', async () => {
  const phrases = Array.from({ length: 12 }, (_, nth) => written(`p${nth}`, `2026-01-${10 + nth}`, 'Hà Nội mưa'));
  const words = [written('w25', '2025-03-01', 'Nội thành Hà Đông'), written('w26', '2026-03-01', 'Nội thành Hà Đông')];
  const { client } = madeIndex([...phrases, ...words]);
  expect((await client.search('hà nội ')).total).toBe(12);
  for (const year of ['2025', '2026'])
    expect((await client.search('hà nội ', { year })).total, year).toBe(year === '2025' ? 0 : 12);
  const few = madeIndex([...phrases.slice(0, 3), ...words]).client;
  expect((await few.search('hà nội ')).total).toBe(5);
  expect((await few.search('hà nội ', { year: '2025' })).total).toBe(1);
});

it('a year is asked for a file of each whole word or pair', async () => {
  const year = madeArticles(1500, 300).map((article) => ({
    ...article,
    datePublished: article.datePublished.replace('2026', '2025'),
  }));
  const { client, asked } = madeIndex([...year, written('new', '2026-01-01', 'Năm mới')]);
  const random = randomNumbers(3);
  for (let nth = 0; nth < 20; nth += 1) {
    const query = `${madeWords(random, 1 + (nth % 2))} `;
    asked.length = 0;
    const { results } = await client.search(query, { year: '2025' });
    expect([query, ...idsOf(results)]).toEqual([query, ...fullScan(year, query)]);
    const postings = asked.filter((path) => /-\d+\.bin$/.test(path));
    // A pair found too seldom is looked for with its words apart, unless without the year enough is found.
    expect(postings.length).toBeLessThanOrEqual(nth % 2 === 0 ? 1 : 6);
  }
});

it('a section alone is what is counted up to ten', async () => {
  const found = await madeIndex(archive).client.search('hà nội ', { section: 'van-hoa' });
  expect(idsOf(found.results)).toEqual(['m9', 'm5', 'm1', 'a25', 'a24']);
  expect(found).toMatchObject({ total: 5, isComplete: true });
  expect((await madeIndex(archive).client.search('hà nội', { section: 'van-hoa', year: '2026' })).total).toBe(3);
  expect((await madeIndex(archive).client.search('hà nội', { section: 'khong-co' })).results).toEqual([]);
});

describe('a phrase of three words', () => {
  const chained = [
    written('true', '2026-05-01', 'Bộ trưởng Công an họp'),
    written('chained', '2026-05-02', 'Trưởng công trường', '', [
      'Bộ trưởng mới.',
      'Đội trưởng công trình.',
      'Công an xã.',
    ]),
  ];

  it('is none where only its pairs are in the article, which has the words apart', async () => {
    const { results, isComplete } = await madeIndex(chained).client.search('bộ trưởng công an');
    expect(results.map(({ id, level }) => [id, level])).toEqual([
      ['true', 0],
      ['chained', 3],
    ]);
    expect(isComplete).toBe(true);
  });

  it('is believed, and said to be uncertain, without the articles', async () => {
    const { fetchFile } = madeIndex(chained);
    for (const readArticle of [undefined, async () => Promise.reject(new Error('offline'))]) {
      const { results } = await searchClient(fetchFile, readArticle && settleBy(readArticle)).search(
        'bộ trưởng công an',
      );
      expect(results.map(({ id, level }) => [id, level])).toEqual([
        ['true', 0],
        ['chained', 0],
      ]);
    }
    expect((await searchClient(fetchFile).search('bộ trưởng công an')).isComplete).toBe(false);
  });

  it('is not among ten others that are, where only its pairs are in the article', async () => {
    const others = Array.from({ length: 11 }, (_, nth) =>
      written(`p${nth}`, '2026-04-01', 'Tin', '', ['Bộ trưởng Công an họp.']),
    );
    const inHeadline = written('chained', '2026-05-02', 'Bộ trưởng, trưởng công trường, công an');
    const { results, total } = await madeIndex([...others, inHeadline]).client.search('bộ trưởng công an');
    expect(idsOf(results)).not.toContain('chained');
    expect(total).toBe(11);
  });

  it('is written in the ways that were read', async () => {
    const people = [
      written('one', '2026-05-01', 'Ông Nguyễn Văn Hòa'),
      written('two', '2026-05-02', 'Ông Nguyễn Văn Hoà'),
      written('three', '2026-05-03', 'Ông Nguyễn Văn Hoạ'),
    ];
    expect((await madeIndex(people).client.search('nguyen van hoa ')).spellings).toEqual([
      { spelling: 'nguyễn văn hòa', count: 2 },
      { spelling: 'nguyễn văn họa', count: 1 },
    ]);
  });
});

describe('where nothing is found', () => {
  it('a word one letter away is suggested, as it is mostly written', async () => {
    const { client } = madeIndex(archive);
    expect(await suggestQueries(rules, client, 'hà nôji')).toEqual([{ query: 'hà nội', total: 12, isComplete: false }]);
  });

  it('otherwise what a word less finds', async () => {
    const { client } = madeIndex(archive);
    expect(await suggestQueries(rules, client, 'sông hồng zzzzzz')).toEqual([
      { query: 'sông hồng', total: 1, isComplete: true },
    ]);
  });

  it('is suggested once, as its phrase is written and not as the word is elsewhere', async () => {
    const city = Array.from({ length: 3 }, (_, nth) => written(`c${nth}`, `2026-02-0${nth + 1}`, 'Hà Nội mưa'));
    const talk = Array.from({ length: 9 }, (_, nth) =>
      written(`t${nth}`, `2026-03-0${nth + 1}`, 'Ông nói, bà nơi khác'),
    );
    const { client } = madeIndex([...city, ...talk]);
    expect(await suggestQueries(rules, client, 'hà nọii')).toMatchObject([{ query: 'hà nội' }]);
  });

  it('nothing is suggested for nothing', async () => {
    expect(await suggestQueries(rules, madeIndex(archive).client, 'zzzzzz')).toEqual([]);
    expect(await suggestQueries(rules, madeIndex(archive).client, '…')).toEqual([]);
  });
});
