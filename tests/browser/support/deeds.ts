import { expect, type Page } from '@playwright/test';
import { marksMessages } from '../../../src/language/current/marks.ts';
import { keyPrefix, savedKey } from '../../../src/storage.ts';
import { writeRecords } from './rawStore.ts';

/**
 * Every article that the page lists is commented and saved, and read, or half read, by turns; from the next load on. There must be a
 * database already.
 */
export async function doEverything(page: Page): Promise<void> {
  const ids = await page
    .locator('[data-story]')
    .evaluateAll((stories) => stories.map((story) => story.getAttribute('data-story') ?? ''));
  const half = ids.filter((_, turn) => turn % 2 === 0).map((id) => [id, { block: 0, offset: 1 }, 0.1]);
  const kept = {
    [`${keyPrefix}read`]: ids.filter((_, turn) => turn % 2 > 0),
    [`${keyPrefix}places`]: half,
    [savedKey]: ids.map((id) => [id, 1, '']),
  };
  await page.evaluate((kept) => {
    for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, JSON.stringify(value));
  }, kept);
  const make = (_: string, given: string) => JSON.parse(given).map((id: string) => ({ id, comments: 99 }));
  await writeRecords(page, 'counts', make, JSON.stringify(ids));
}

/** Waits until the database is there and has its stores: the first page with marks makes it. */
export async function databaseOpened(page: Page): Promise<void> {
  const hasStores = () =>
    page.evaluate(async (name) => {
      // Opened before it is there, it would be made without stores.
      if (!(await indexedDB.databases()).some((database) => database.name === name)) return false;
      return new Promise<boolean>((settle) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          settle(opening.result.objectStoreNames.contains('counts'));
          opening.result.close();
        };
      });
    }, siteNames.databaseName);
  // `waitForFunction` takes a promise for an answer.
  await expect.poll(hasStores).toBe(true);
}

/** Waits for the first mark after `doEverything`: all come at once. */
export const marksShown = (page: Page) =>
  page.getByText(marksMessages.comments(99)).first().waitFor({ state: 'attached' });
