import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { articleLibrary } from '../../../src/build/library/articleLibrary.ts';
import { photoLibrary } from '../../../src/build/photos/photoLibrary.ts';
import { madeArticle } from '../../fixtures/readArticle.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bai-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const library = () => articleLibrary({ articles: folder, publicDir: folder, photos: photoLibrary(folder, 'photos') });

function write(id: string, url: string, fields: Partial<Article> = {}): void {
  const body: Article['body'] = [
    { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: 'đây' }] }] },
  ];
  const article = madeArticle({
    id,
    datePublished: '2026-11-30T08:00:00+07:00',
    articleSection: 'thoi-su',
    body,
    ...fields,
  });
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(article));
}

/** The places of the issues, without their columns. */
const issues = () =>
  library()
    .read()
    .then(
      () => [],
      (error: Error) =>
        error.message.split('\n').map((line) => line.replace(/^.*(\w+\.json).* found "(.*?)".*$/u, '$1 $2')),
    );

it.each([
  '/moi-nhat',
  '/luu-tru',
  '/luu-tru/2026/11',
  '/chuyen-muc/thoi-su',
  '/chu-de/con-do',
  '/tim?q=%C4%91%C3%B2#a',
])('a link to %s is right as long as it has articles', async (url) => {
  const keywords = ['Con đò'];
  write('a', url, { keywords });
  expect(await issues()).toEqual([`a.json ${url}`]);
  write('b', '/', { keywords });
  expect(await issues()).toEqual([]);
});

it.each(['/chuyen-muc/moi-truong', '/chu-de/khac', '/luu-tru/2026/10', '/luu-tru/x'])(
  'a link to %s, where no article is, is found each time that the articles are read',
  async (url) => {
    write('a', url);
    write('b', '/');
    const one = library();
    for (const _ of ['new', 'known']) await expect(one.read()).rejects.toThrow(`a.json:1:`);
  },
);
