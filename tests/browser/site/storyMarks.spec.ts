import type { Page } from '@playwright/test';
import { marksMessages } from '../../../src/language/current/marks.ts';
import { savedMessages } from '../../../src/language/current/saved.ts';
import { articlePath, homePath, latestPath } from '../../../src/paths.ts';
import { keyPrefix, savedKey } from '../../../src/storage.ts';
import { findings, withAxe } from '../support/axe.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { writeRecords } from '../support/rawStore.ts';
import { holdScripts, islandsMounted, partOf } from '../support/reader.ts';
import { forgetShifts, shiftsOf, watchShifts } from '../support/shifts.ts';
import { sites } from '../support/sites.ts';
import { twoFrames } from '../support/twoFrames.ts';

const pages = { front: homePath, latest: latestPath, article: articlePath('every-block') };
const rows = '[data-story] p:last-of-type';

/** Every article of the page is commented and saved, and read, or half read, by turns. */
async function doEverything(page: Page): Promise<void> {
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

/** Waits for the first mark: all come at once. */
const marksShown = (page: Page) => page.getByText(marksMessages.comments(99)).first().waitFor({ state: 'attached' });

for (const [name, path] of Object.entries(pages))
  for (const width of [320, 360, 768, 1280])
    test(`marks move nothing on a ${name} page of ${width} px @chromium`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await watchShifts(page);
      await page.goto(sites.fixtures + path);
      await islandsMounted(page);
      // The chunk opens the database.
      await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
      await doEverything(page);
      const letThrough = await holdScripts(page, partOf('StoryMarks'));
      await page.reload();
      await islandsMounted(page);
      await page.evaluate(() => document.fonts.ready);
      await twoFrames(page);
      await forgetShifts(page);
      const heights = () =>
        page.locator(rows).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
      const before = await heights();
      letThrough();
      await marksShown(page);
      await twoFrames(page);
      expect(await heights()).toEqual(before);
      expect(await shiftsOf(page)).toEqual([]);
      const wide = await page
        .locator(rows)
        .evaluateAll((all) => all.filter((row) => row.scrollWidth > row.clientWidth));
      expect(wide).toHaveLength(0);
    });

test('axe finds nothing at marks, and a button says what it saves @chromium', async ({ page }) => {
  await withAxe(page);
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(sites.fixtures + homePath);
  const button = page.getByRole('button', { name: new RegExp(`^${savedMessages.save}: .+`) });
  await button.first().waitFor();
  expect((await button.first().boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await doEverything(page);
  await page.reload();
  await marksShown(page);
  expect(await findings(page)).toEqual([]);
});

test('marks follow to the page that a link leads to, are on no paper, and lead to the comments @chromium', async ({
  page,
}) => {
  await page.goto(sites.fixtures + homePath);
  await page
    .getByRole('button', { name: new RegExp(`^${savedMessages.save}: .+`) })
    .first()
    .waitFor();
  await doEverything(page);
  await page.locator(`main a[href="${pages.article}"]`).first().click();
  await page.waitForURL(`**${pages.article}`);
  await marksShown(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(marksMessages.comments(99)).first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page
    .getByRole('link', { name: marksMessages.comments(99) })
    .first()
    .click();
  await page.waitForURL(/\/bai-viet\/.+#binh-luan$/u);
});
