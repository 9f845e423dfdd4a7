import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { writeFeeds } from '../../../src/build/feeds/writeFeeds.ts';
import { paperOf } from '../../../src/build/library/paper.ts';
import { incrementalWriter } from '../../../src/build/render/incrementalWriter.ts';
import { madeArticle } from '../../fixtures/readArticle.ts';
import { articleHtml } from './madeFeed.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'nguon-tin-'));
});
afterEach(() => rmSync(place, { recursive: true }));

const folder = () => join(place, 'site');
const time = (file: string) => statSync(join(folder(), file)).mtimeMs;

const withSections = ['/', '/chuyen-muc/thoi-su', '/chuyen-muc/moi-truong'];

/** Writes the feeds as a build does. @returns how many texts of articles were rendered */
async function write(articles: readonly Article[], lists = withSections): Promise<number> {
  let rendered = 0;
  const files = incrementalWriter(folder(), join(place, 'note.json'));
  files.clear();
  await writeFeeds(paperOf(articles), {
    code: 'a',
    files,
    lists,
    hasSearch: lists.length > 1,
    articleHtml: (article) => {
      rendered += 1;
      return articleHtml(article);
    },
  });
  files.done();
  return rendered;
}

const articles = ['thoi-su', 'thoi-su', 'moi-truong'].map((articleSection, number) =>
  madeArticle({ id: `bai-${number}`, articleSection, datePublished: `2026-11-2${9 - number}T08:00:00+07:00` }),
);

it('are those of the paper and of each section that has a page, sitemaps, and what says how to search', async () => {
  expect(await write(articles)).toBe(3);
  for (const feeds of ['', 'chuyen-muc/thoi-su/', 'chuyen-muc/moi-truong/'])
    for (const name of ['feed.xml', 'rss.xml', 'feed.json'])
      expect(existsSync(join(folder(), feeds, name)), feeds + name).toBe(true);
  for (const name of ['feed.css', 'sitemap.xml', 'sitemap-news.xml', 'opensearch.xml', 'robots.txt'])
    expect(existsSync(join(folder(), name)), name).toBe(true);
  expect(readFileSync(join(folder(), 'opensearch.xml'), 'utf8')).toContain('Tìm bài trên Bản Tin');
  expect(existsSync(join(folder(), 'chuyen-muc/phong-su/feed.xml'))).toBe(false);
});

it('of one article lead neither to sections nor to a search, which have no pages yet', async () => {
  await write(articles.slice(0, 1), ['/']);
  expect(existsSync(join(folder(), 'feed.xml'))).toBe(true);
  for (const name of ['chuyen-muc/thoi-su/feed.xml', 'opensearch.xml'])
    expect(existsSync(join(folder(), name)), name).toBe(false);
});

it('a new article of a section makes the feeds of that section and of the paper anew, and no other', async () => {
  await write(articles);
  const untouched = time('chuyen-muc/moi-truong/feed.xml');
  const section = time('chuyen-muc/thoi-su/feed.xml');
  const added = madeArticle({ id: 'moi', articleSection: 'thoi-su', datePublished: '2026-11-30T08:00:00+07:00' });
  expect(await write([added, ...articles])).toBe(4);
  expect(time('chuyen-muc/moi-truong/feed.xml')).toBe(untouched);
  expect(time('chuyen-muc/thoi-su/feed.xml')).not.toBe(section);
  expect(readFileSync(join(folder(), 'feed.json'), 'utf8')).toContain('/bai-viet/moi');
  expect(await write([added, ...articles])).toBe(0);
});
