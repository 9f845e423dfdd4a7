import { describe, expect, it } from 'vitest';
import { searchManifestPath } from '../../../src/paths.ts';
import { searchClient } from '../../../src/search/client/search.ts';
import { SearchUnavailable } from '../../../src/search/client/searchIndex.ts';
import { archive, fileAt, idsOf, written } from '../archive.ts';
import { madeArticles, madeWords, randomNumbers } from '../madeArticles.ts';
import { buildIndex, madeIndex } from '../madeIndex.ts';

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
      await index.client.search(query);
      expect(index.asked.length).toBeLessThanOrEqual(40);
      for (const path of index.asked)
        if (path !== searchManifestPath) expect(path).toMatch(/^\/lookup\/[0-9a-f]{16}-[hs]?\d*\.bin$/);
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
