import type { Page } from '@playwright/test';
import { textId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { articlePath } from '../../../src/paths.ts';
import { hugeArticle } from '../faults/oddArticles.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { reader } from '../support/reader.ts';
import { seedComments, seededFirst, upTo } from '../support/seedComments.ts';
import { sites } from '../support/sites.ts';

const address = `${sites.hostile}${articlePath(hugeArticle.id)}`;

/** Looks for a text from the top of the page on, as the browser's own search does. */
const find = (page: Page, text: string) =>
  page.evaluate((text) => {
    getSelection()?.removeAllRanges();
    return (window as unknown as { find: (text: string) => boolean }).find(text);
  }, text);

/** Where the text that was found stands in the window: its words, and whether they are in sight. */
const found = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection();
    const box = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : new DOMRect();
    return {
      words: selection?.toString(),
      inSight: box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight,
    };
  });

test('the last words of a very long article are found and brought into sight', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 412, height: 823 });
  await reader(page).open(address);
  for (const words of ['câu số 999.9.', 'câu số 500.0.']) {
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await find(page, words)).toBe(true);
    await expect.poll(() => found(page)).toEqual({ words, inSight: true });
  }
  expect(await find(page, 'câu số 1000.0.')).toBe(false);
});

test('a link to words at the very end of a very long article leads there', async ({ page }) => {
  test.slow();
  await page.goto(`${address}#:~:text=c%C3%A2u%20s%E1%BB%91%20999.9.`);
  const last = page.locator(`#${textId} > p`).last();
  await expect(last).toBeInViewport();
  await page.getByRole('link', { name: messages.backToTop }).first().click();
  await expect(reader(page).headline).toBeInViewport();
  await page.goBack();
  await expect(last).toBeInViewport();
});

test('a comment far down, neither laid out nor painted before, is found and brought into sight', {
  tag: '@promise',
}, async ({ page }) => {
  const { open, list } = reader(page);
  await open();
  await seedComments(page, upTo(50).map(seededFirst));
  await page.reload();
  await list.nth(49).waitFor({ state: 'attached' });
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await find(page, 'ý 1.')).toBe(true);
  await expect.poll(() => found(page)).toEqual({ words: 'ý 1.', inSight: true });
  await expect(list.last()).toBeInViewport();
});
