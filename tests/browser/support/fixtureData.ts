import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { articleLibrary } from '../../../src/build/library/articleLibrary.ts';
import { photoLibrary } from '../../../src/build/photos/photoLibrary.ts';
import { sitePages } from '../../../src/build/render/sitePages.ts';
import { dataPath, fileName } from '../../../src/paths.ts';
import { cachedArticles, writeArticles } from './fixtureArticles.ts';

const root = resolve(import.meta.dirname, '../../..');
const publicFolder = resolve(root, 'tests/fixtures/public');

/**
 * Answers with the fixture articles and their photos where a page of the production build asks for the data of another one.
 * So what only they have is seen in the shipped scripts and styles without a build of their own: by following links.
 */
export async function answerWithFixtures(page: Page): Promise<void> {
  const articles = cachedArticles('fixtures');
  writeArticles(articles, ['tests/fixtures/articles']);
  const photos = photoLibrary(root, 'tests/fixtures/photos');
  const library = articleLibrary({ articles: resolve(root, articles), publicDir: publicFolder, photos });
  const data = new Map(sitePages(await library.read()).map(({ pathname, page }) => [dataPath(pathname), page]));
  await page.route(
    ({ pathname }) => data.has(pathname),
    (route) => route.fulfill({ json: data.get(new URL(route.request().url()).pathname) }),
  );
  await page.route('**/fixtures/**', (route) =>
    route.fulfill({ path: publicFolder + fileName(new URL(route.request().url()).pathname) }),
  );
}
