import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { type Paper, paperOf } from '../../../src/build/library/paper.ts';
import { incrementalWriter } from '../../../src/build/render/incrementalWriter.ts';
import { searchFiles, writeSearch } from '../../../src/build/search/writeSearch.ts';
import { searchManifestPath } from '../../../src/paths.ts';
import { searchClient } from '../../../src/search/client/search.ts';
import { madeArticle } from '../../fixtures/readArticle.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'tim-bai-'));
});
afterEach(() => rmSync(place, { recursive: true }));

const folder = () => join(place, 'site');
const names = () => (existsSync(folder()) ? readdirSync(join(folder(), 'lookup')).sort() : []);

/** Writes the index as a build does. @returns the ids of the articles that were read */
async function write(articles: readonly Article[], code = 'a'): Promise<string[]> {
  const paper = paperOf(articles);
  const read: string[] = [];
  const watched: Paper = {
    ...paper,
    articles: paper.articles.map((article) => ({
      ...article,
      read: () => {
        read.push(article.entry.story.id);
        return article.read();
      },
    })),
  };
  const files = incrementalWriter(folder(), join(place, 'note.json'));
  files.clear();
  await writeSearch(watched, { files, code, record: join(place, 'search.json') });
  files.done();
  return read.sort();
}

async function find(text: string): Promise<string[]> {
  const { search } = searchClient(async (path) => readFileSync(join(folder(), path)));
  return (await search(text)).results.map(({ id }) => id);
}

const article = (id: string, datePublished: string, headline: string) => madeArticle({ id, datePublished, headline });
const november = article('thang-nay', '2026-11-20T08:00:00+07:00', 'Chợ nổi đông khách');
const may = article('thang-truoc', '2026-05-20T08:00:00+07:00', 'Chợ nổi vắng khách');
const lastYear = article('nam-truoc', '2025-05-20T08:00:00+07:00', 'Chợ nổi mở lại');

it('is found by what is written, newest first', async () => {
  await write([november, may, lastYear]);
  expect(await find('chợ nổi')).toEqual(['thang-nay', 'thang-truoc', 'nam-truoc']);
  expect(await find('mo lai')).toEqual(['nam-truoc']);
});

it('reads nothing again where nothing has changed, and leaves the files', async () => {
  expect(await write([november, may, lastYear])).toHaveLength(3);
  const before = names();
  expect(await write([november, may, lastYear])).toEqual([]);
  expect(names()).toEqual(before);
  expect(await find('chợ nổi')).toHaveLength(3);
});

it('makes only the parts anew whose articles have changed', async () => {
  await write([november, may, lastYear]);
  const before = names();
  const added = article('moi', '2026-11-21T08:00:00+07:00', 'Chợ nổi lên đèn');
  expect(await write([added, november, may, lastYear])).toEqual(['moi', 'thang-nay']);
  expect(await find('chợ nổi')).toEqual(['moi', 'thang-nay', 'thang-truoc', 'nam-truoc']);
  const stayed = names().filter((name) => before.includes(name));
  expect(stayed.length).toBeGreaterThan(before.length / 2);
});

it('makes all anew for other code, and what is gone from the folder', async () => {
  await write([november, may, lastYear]);
  expect(await write([november, may, lastYear], 'b')).toHaveLength(3);
  rmSync(folder(), { recursive: true });
  expect(await write([november, may, lastYear], 'b')).toHaveLength(3);
  expect(await find('chợ nổi')).toHaveLength(3);
});

it('is absent from a paper of one article', async () => {
  await write([november]);
  expect(names()).toEqual([]);
  expect(searchFiles(paperOf([november]))).toEqual([]);
});

it('is the same for the development server', async () => {
  await write([november, may, lastYear]);
  const files = searchFiles(paperOf([november, may, lastYear]));
  const parts = files.map(({ path }) => path).filter((path) => path !== searchManifestPath);
  expect(parts.map((path) => path.replace('/lookup/', '')).sort()).toEqual(names());
  expect(parts).toHaveLength(files.length - 1);
});
