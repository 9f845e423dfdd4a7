import { expect, it } from 'vitest';
import { buildPart, type IndexedArticle, writeManifest } from '../../../src/build/search/searchIndex.ts';
import { searchManifestPath } from '../../../src/paths.ts';
import { decodeKeys } from '../../../src/search/model/keys.ts';
import { headlinesInFile, partName, readManifest } from '../../../src/search/model/manifest.ts';
import { madeArticles } from '../../search/madeArticles.ts';
import { buildIndex } from '../../search/madeIndex.ts';

/** Of 2026 and 2025. */
const archive = madeArticles(400, 500);
const archiveFiles = buildIndex(archive);
const next: IndexedArticle = { ...(archive[7] as IndexedArticle), id: 'moi', datePublished: '2026-11-30T23:00:00Z' };

function manifestOf(files: ReadonlyMap<string, Uint8Array>) {
  return readManifest(new TextDecoder().decode(files.get(searchManifestPath)));
}

it('the same articles give the same bytes, in whichever order they are', () => {
  expect(buildIndex([...archive].reverse())).toEqual(archiveFiles);
});

it('an article more in the newest month changes its files and the manifest, and no others', () => {
  const files = buildIndex([...archive, next]);
  const [newest, ...others] = manifestOf(archiveFiles).parts;
  const [changed, ...same] = manifestOf(files).parts;
  expect(same).toEqual(others);
  expect(changed).toMatchObject({ name: newest?.name, articles: (newest?.articles ?? 0) + 1 });
  const rest = [...archiveFiles.keys()].filter(
    (path) => !path.includes(`/${newest?.hash}-`) && path !== searchManifestPath,
  );
  expect(rest.length).toBeGreaterThan(20);
  for (const path of rest) expect(files.get(path)).toEqual(archiveFiles.get(path));
  const added = [...files.keys()].filter((path) => !archiveFiles.has(path));
  expect(added.filter((path) => !path.includes(`/${changed?.hash}-`))).toEqual([]);
});

it('any change of what is searched or shown changes the names of the part', () => {
  const [article] = archive as [IndexedArticle];
  const hash = (changed: Partial<IndexedArticle>) => buildPart('2025', [{ ...article, ...changed }]).part.hash;
  const hashes = [
    {},
    { headline: 'Khác' },
    { excerpt: 'Khác' },
    { section: 'khac' },
    { datePublished: '2025-01-01T00:00:00Z' },
    { inLanguage: 'en' },
    { summary: ['khác'] },
    { text: ['khác'] },
  ].map(hash);
  expect(new Set(hashes).size).toBe(hashes.length);
});

it('parts are the newest month, the rest of its year, and the years before, newest first', () => {
  expect(manifestOf(archiveFiles).parts.map(({ name, articles }) => [name, articles > 0])).toEqual([
    ['2026/11', true],
    ['2026', true],
    ['2025', true],
  ]);
  expect(partName('2026/11', '2026/11')).toBe('2026/11');
  expect(partName('2026/10', '2026/11')).toBe('2026');
  expect(partName('2025/11', '2026/11')).toBe('2025');
});

it('the manifest says of a part where its syllables are, and how many files of pairs it has', () => {
  const { part, files } = buildPart('2025', madeArticles(1500, 30));
  const { parts } = readManifest(`${writeManifest([part]).content}`);
  expect(parts).toEqual([part]);
  const keys = decodeKeys(part.syllables);
  expect(keys.length).toBeGreaterThan(2);
  expect(keys).toEqual([...keys].sort());
  expect(keys[0]).toBe('');
  const postings = files.filter(({ path }) => /-\d+\.bin$/.test(path));
  expect(postings).toHaveLength(keys.length + part.pairs);
});

it('a part has a file of headlines for each four articles', () => {
  const { files } = buildPart('2025', archive.slice(0, 9));
  expect(files.filter(({ path }) => /-h\d+\.bin$/.test(path)).length).toBe(Math.ceil(9 / headlinesInFile));
});

it('no article is held when the next one comes', () => {
  let taken = 0;
  const { part } = buildPart(
    '2025',
    (function* () {
      for (const article of archive) {
        taken += 1;
        yield article;
      }
    })(),
  );
  expect([taken, part.articles]).toEqual([archive.length, archive.length]);
});
