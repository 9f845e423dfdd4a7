// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { IndexedArticle } from '../../../src/build/search/searchIndex.ts';
import { searchIndexFolder, searchManifestPath } from '../../../src/paths.ts';
import { searchClient } from '../../../src/search/client/search.ts';
import { SearchUnavailable } from '../../../src/search/client/searchIndex.ts';
import { suggestQueries } from '../../../src/search/client/suggest.ts';
import { madeArticles, madeWords, randomNumbers } from '../madeArticles.ts';
import { buildIndex, madeIndex } from '../madeIndex.ts';
import { toIndexed } from '../toIndexed.ts';

function written(
  id: string,
  datePublished: string,
  headline: string,
  section = '',
  body: string[] = [],
): IndexedArticle {
  return toIndexed({ id, datePublished: `${datePublished}T08:00:00+07:00`, headline, section, body });
}

/** Twelve articles of 2026, three of 2025, one of 2024; all but one say Hà Nội. */
const archive = [
  written('a24', '2024-03-01', 'Hà Nội xưa', 'van-hoa'),
  written('a25', '2025-03-01', 'Hà Nội phố', 'van-hoa'),
  written('b25', '2025-04-01', 'Hạ nồi xuống', 'doi-song'),
  written('c25', '2025-05-01', 'Sông Hồng', 'doi-song', ['Nước sông Hồng ở Hà Nội lên nhanh.']),
  ...Array.from({ length: 12 }, (_, nth) =>
    written(
      `m${nth + 1}`,
      `2026-${String(nth + 1).padStart(2, '0')}-01`,
      'Tin Hà Nội',
      nth % 4 === 0 ? 'van-hoa' : 'thoi-su',
    ),
  ),
];

const idsOf = (results: readonly { id: string }[]) => results.map(({ id }) => id);
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

  it('one alone reads no other', async () => {
    const { client, asked, files } = madeIndex(archive);
    const manifest = JSON.parse(new TextDecoder().decode(fileAt(files, searchManifestPath)));
    const found = await client.search('ha noi', { year: '2025' });
    expect(idsOf(found.results)).toEqual(['b25', 'a25', 'c25']);
    expect(found.isComplete).toBe(true);
    const own = manifest.parts.find(({ name }: { name: string }) => name === '2025').hash;
    for (const path of indexFiles(asked)) expect(path).toContain(`${searchIndexFolder}${own}-`);
  });
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
      const { results } = await searchClient(fetchFile, readArticle).search('bộ trưởng công an');
      expect(results.map(({ id, level }) => [id, level])).toEqual([
        ['true', 0],
        ['chained', 0],
      ]);
    }
    expect((await searchClient(fetchFile).search('bộ trưởng công an')).isComplete).toBe(false);
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

describe('whatever is typed', () => {
  const index = madeIndex(madeArticles(300, 400));
  const random = randomNumbers(5);
  const long = Array.from({ length: 2500 }, () => madeWords(random, 1)).join(' ');
  const hostile = [
    '',
    '   \u200B ',
    '.*+?^$' + '{}()|[]\\',
    '😀👍🏽',
    '__proto__',
    'constructor prototype',
    '../../m.json%00',
  ];
  hostile.push(
    '<img src=x onerror=alert(1)>',
    'a'.repeat(10_000),
    long,
    'đồng '.repeat(2000),
    '\uD83D',
    'q\u0301\u0323',
    '\u0301',
  );

  it.each(hostile.map((query) => [query.slice(0, 30), query]))(
    '“%s” asks for few files of the index and no others',
    async (_, query) => {
      index.asked.length = 0;
      const start = performance.now();
      await index.client.search(query);
      expect(performance.now() - start).toBeLessThan(2000);
      expect(index.asked.length).toBeLessThanOrEqual(40);
      for (const path of index.asked)
        expect(path.slice(searchIndexFolder.length)).toMatch(/^(?:manifest\.json|[0-9a-f]{16}-[khs]?\d*\.bin)$/);
    },
  );

  it('ten thousand letters read at most six files of postings', async () => {
    for (const query of [long, 'đồng '.repeat(2000), 'a'.repeat(10_000)]) {
      const { client, asked } = madeIndex(madeArticles(300, 40));
      await client.search(query);
      expect(asked.filter((path) => /-\d+\.bin$/.test(path)).length).toBeLessThanOrEqual(6);
    }
  });

  it('words that are names of JavaScript are found like others', async () => {
    const { client } = madeIndex([written('js', '2026-01-01', 'Constructor và __proto__')]);
    expect(idsOf((await client.search('constructor')).results)).toEqual(['js']);
    expect(idsOf((await client.search('__proto__')).results)).toEqual(['js']);
    expect((await client.search('toString')).results).toEqual([]);
  });

  it('an archive with a word, with a sign alone, or with nothing is searched too', async () => {
    expect(idsOf((await madeIndex([written('one', '2026-01-01', 'Bão')]).client.search('bão lớn')).results)).toEqual(
      [],
    );
    expect(idsOf((await madeIndex([written('one', '2026-01-01', 'Bão')]).client.search('ba')).results)).toEqual([
      'one',
    ]);
    expect((await madeIndex([written('one', '2026-01-01', '…')]).client.search('bão')).results).toEqual([]);
    expect((await madeIndex([]).client.search('bão')).results).toEqual([]);
  });
});

describe('files', () => {
  it('each is fetched once', async () => {
    const { client, asked } = madeIndex(archive);
    for (const query of ['hà nội', 'hà nội', 'ha noi ']) await client.search(query);
    expect(asked).toEqual([...new Set(asked)]);
  });

  it('an old tab finds the new ones after a publishing', async () => {
    let files = buildIndex(archive);
    const client = searchClient(async (path) => fileAt(files, path));
    await client.prepare();
    files = buildIndex([...archive, written('new', '2026-12-02', 'Hà Nội hôm nay')]);
    expect(idsOf((await client.search('hà nội')).results)[0]).toBe('new');
  });

  it('one that came damaged is fetched anew, past the cache', async () => {
    const files = buildIndex(archive);
    const client = searchClient(async (path, isFresh) => {
      const file = fileAt(files, path);
      return isFresh || path === searchManifestPath ? file : file.map((byte) => byte ^ 0x55);
    });
    expect((await client.search('hà nội')).total).toBe(12);
  });

  it.each([
    ['missing', () => Promise.reject(new Error('404'))],
    ['empty', async () => new Uint8Array()],
    ['HTML', async () => new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['of another format', async () => new TextEncoder().encode('{"format":0,"parts":[]}')],
  ])('a manifest that is %s makes the search unavailable, until it is there', async (_, manifest) => {
    const files = buildIndex(archive);
    let isBad = true;
    const client = searchClient((path) =>
      isBad && path === searchManifestPath ? manifest() : Promise.resolve(fileAt(files, path)),
    );
    await client.prepare();
    await expect(client.search('hà nội')).rejects.toBeInstanceOf(SearchUnavailable);
    isBad = false;
    expect((await client.search('hà nội')).total).toBe(12);
  });

  it('any that is damaged makes the search unavailable', async () => {
    const files = buildIndex(archive);
    const client = searchClient(async (path) =>
      path === searchManifestPath ? fileAt(files, path) : fileAt(files, path).subarray(0, 9),
    );
    await expect(client.search('hà nội')).rejects.toBeInstanceOf(SearchUnavailable);
  });
});

function fileAt(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const file = files.get(path);
  if (!file) throw new Error(`404 ${path}`);
  return file;
}

describe('where nothing is found', () => {
  it('a word one letter away is suggested, as it is mostly written', async () => {
    const { client } = madeIndex(archive);
    expect(await suggestQueries(client, 'hà nôji')).toEqual([{ query: 'hà nội', total: 12, isComplete: false }]);
  });

  it('otherwise what a word less finds', async () => {
    const { client } = madeIndex(archive);
    expect(await suggestQueries(client, 'sông hồng zzzzzz')).toEqual([
      { query: 'sông hồng', total: 1, isComplete: true },
    ]);
  });

  it('nothing is suggested for nothing', async () => {
    expect(await suggestQueries(madeIndex(archive).client, 'zzzzzz')).toEqual([]);
    expect(await suggestQueries(madeIndex(archive).client, '…')).toEqual([]);
  });
});
