import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { slugOf } from '../../../src/build/slug.ts';
import { makeNews, newsId, newsSections } from '../../bench/makeNews.ts';
import { buildCopy, copyProject, differences, filesOf } from '../projectCopy.ts';

/** So many that each section has more than a page of them, and two months have some. */
const count = 1_200;

let copy = '';
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'lon-len-'));
  await copyProject(copy);
  const settings = join(copy, 'src/site.json');
  await writeFile(
    settings,
    JSON.stringify({ ...JSON.parse(await readFile(settings, 'utf8')), sections: newsSections }),
  );
  await makeNews(join(copy, 'src/articles'), count);
  await buildCopy(copy, {}, 'dist', ['--config', 'vite.config.ts']);
}, 300_000);
afterAll(() => rm(copy, { recursive: true }));

const articleOf = async (number: number): Promise<Article> =>
  JSON.parse(await readFile(join(copy, `src/articles/${newsId(number)}.json`), 'utf8'));

test('publishing one article today writes what shows it, and nothing else, as a new start would', async () => {
  const before = await filesOf(join(copy, 'dist'));
  await makeNews(join(copy, 'src/articles'), count + 1, count);
  await buildCopy(copy);
  const after = await filesOf(join(copy, 'dist'));
  const added = await articleOf(count);
  const section = added.articleSection ?? '';
  const [year, month] = [added.datePublished.slice(0, 4), added.datePublished.slice(5, 7)];
  const all = await Promise.all(Array.from({ length: count }, (_, number) => articleOf(number)));
  const neighbour = all.findLast(({ articleSection }) => articleSection === section);
  const page = (path: string) => [`${path}.html`, `${path}.json`];
  const lists = [`/chuyen-muc/${section}`, ...(added.keywords ?? []).map((name) => `/chu-de/${slugOf(name)}`)];
  const allowed = new Set([
    ...page(`/bai-viet/${newsId(count)}`),
    ...page(`/bai-viet/${neighbour?.id}`),
    ...['/index', '/moi-nhat', '/luu-tru', `/luu-tru/${year}/${month}`].flatMap(page),
    ...lists.flatMap((list) => [...page(list), ...page(`${list}/${year}/${month}`)]),
    ...['', `/chuyen-muc/${section}`].flatMap((folder) =>
      ['feed.xml', 'rss.xml', 'feed.json'].map((name) => `${folder}/${name}`),
    ),
    ...[
      'sitemap.xml',
      'sitemap-lists.xml',
      'sitemap-news.xml',
      `sitemap-${year}-${month}.xml`,
      'newest.json',
      'lookup.json',
    ].map((name) => `/${name}`),
  ]);
  const changed = differences(before, after);
  expect(changed).toContain(`/bai-viet/${newsId(count)}.html`);
  expect(changed).toContain('/index.html');
  // Files of the month's index, named by their content.
  expect(changed.filter((file) => !allowed.has(file) && !file.startsWith('/lookup/'))).toEqual([]);

  await rm(join(copy, 'cold'), { recursive: true, force: true });
  await buildCopy(copy, {}, 'cold');
  expect(differences(after, await filesOf(join(copy, 'cold')))).toEqual([]);
}, 300_000);
