import type { Page } from '@playwright/test';
import { licencesPath, searchPath } from '../../../src/paths.ts';
import { expect, test } from '../support/newspaperSite.ts';

// The page without results is longer than the screen, so the browser finds a place of its own on it.
test.use({ viewport: { width: 360, height: 640 } });

// In Firefox passages that come late can move it once more.
test('on a phone a search is where it was left after a reload @chromium', async ({ page, paper }) => {
  const { results, place } = await leaveAtNinth(page, paper.address);
  await page.reload();
  await expect(results).toHaveCount(20);
  await expect.poll(async () => Math.abs((await place()) - 100)).toBeLessThan(40);
});

// Firefox does not tell Playwright of a page that comes back from its memory.
test('and on the way back from another document @chromium', async ({ page, paper }) => {
  const { results, place } = await leaveAtNinth(page, paper.address);
  await page.goto(paper.address + licencesPath);
  await page.goBack();
  await expect(results).toHaveCount(20);
  await expect.poll(async () => Math.abs((await place()) - 100)).toBeLessThan(40);
});

// A typeface that comes too late for the first visit does the same.
test('though lines break otherwise by then @chromium', async ({ page, paper }) => {
  const { results, place } = await leaveAtNinth(page, paper.address);
  await page.goto(paper.address + licencesPath);
  await page.setViewportSize({ width: 300, height: 640 });
  await page.goBack();
  await expect(results).toHaveCount(20);
  await expect.poll(async () => Math.abs((await place()) - 100)).toBeLessThan(40);
});

/** Shows twenty results, and scrolls until the ninth stands 100 px below the upper edge. */
async function leaveAtNinth(page: Page, address: string) {
  await page.goto(`${address}${searchPath}?${new URLSearchParams({ q: 'cây cầu' })}`);
  const results = page.locator('main[data-search] li[data-story]');
  await expect(results).toHaveCount(10);
  await page.getByRole('button', { name: /^Xem thêm/u }).click();
  await expect(results).toHaveCount(20);
  // Passages of results come after them, and move what is below.
  await expect(results.filter({ hasNot: page.locator('mark') })).toHaveCount(0);
  const left = results.nth(8);
  const place = () => left.evaluate((item) => Math.round(item.getBoundingClientRect().top));
  await left.evaluate((item) => window.scrollBy(0, item.getBoundingClientRect().top - 100));
  await expect.poll(place).toBe(100);
  const isKept = () => page.evaluate(() => Math.abs(history.state?.scroll - window.scrollY) < 2);
  await expect.poll(isKept).toBe(true);
  return { results, place };
}
