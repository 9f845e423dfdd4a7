import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { dataAddress } from '../../src/app/pageData.ts';
import { sitePages } from '../../src/publish/pages.ts';
import { articleReader } from '../../src/publish/readArticles.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');
const publicFolder = resolve(fixtures, 'public');

/**
 * Answers with the fixture articles and their photos where a page of the production build asks for the data of another one.
 * So what only they have is seen in the shipped scripts and styles without a build of their own: by following links.
 */
export async function answerWithFixtures(page: Page): Promise<void> {
  const data = new Map(
    sitePages(articleReader(resolve(fixtures, 'articles'), publicFolder)()).map(({ pathname, page }) => [
      dataAddress(pathname),
      page,
    ]),
  );
  await page.route(
    ({ pathname }) => data.has(pathname),
    (route) => route.fulfill({ json: data.get(new URL(route.request().url()).pathname) }),
  );
  await page.route('**/fixtures/**', (route) =>
    route.fulfill({ path: `${publicFolder}${new URL(route.request().url()).pathname}` }),
  );
}
