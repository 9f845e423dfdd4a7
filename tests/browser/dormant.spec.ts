import type { Page } from '@playwright/test';
import { expect, test } from './consoleGuard.ts';
import { isTakenOver } from './isTakenOver.ts';
import { articleAddress, reader } from './reader.ts';
import { sites } from './sites.ts';

test.use({ untouched: true });

/** Whether React has taken over the first of these elements. */
const works = (page: Page, selector: string) => page.locator(selector).first().evaluate(isTakenOver);

const parts = { text: '#bai > p', end: '#cuoi-bai button', comments: '#binh-luan-moi textarea' };

/** Opens a page that nobody touches, and waits until all that happens by itself has happened. */
async function openUntouched(page: Page, address = articleAddress): Promise<void> {
  await page.goto(address);
  await page.locator(':root[data-works]').waitFor();
  await page.waitForFunction(() => new Promise((settle) => requestIdleCallback(() => settle(true))));
}

test('a page that nobody touches stays as it came, but for what is in sight', async ({ page }) => {
  const { link, heading } = reader(page);
  await openUntouched(page);
  await expect(link).toHaveText('Bình luận (0)');
  expect(await works(page, 'main header button')).toBe(true);
  for (const part of Object.values(parts)) expect(await works(page, part), part).toBe(false);
  await expect(heading).toHaveText('Bình luận');
});

const signs: Record<string, (page: Page) => Promise<unknown>> = {
  'the mouse': (page) => page.mouse.move(40, 40),
  'the wheel': (page) => page.evaluate(() => window.scrollBy(0, 1)),
  'a key': (page) => page.keyboard.press('Tab'),
  'another address': (page) =>
    page.evaluate(() => {
      window.location.hash = '#khac';
    }),
};
for (const [name, give] of Object.entries(signs))
  test(`all of it works after the first sign of a reader: ${name}`, async ({ page }) => {
    await openUntouched(page);
    await give(page);
    for (const part of Object.values(parts)) await expect.poll(() => works(page, part), part).toBe(true);
    await expect(reader(page).heading).toHaveText('Bình luận (0)');
  });

test('a touch is a sign too @chromium', async ({ browser, consoleGuard }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, serviceWorkers: 'block' });
  consoleGuard.watch(context);
  const page = await context.newPage();
  await openUntouched(page);
  await page.touchscreen.tap(100, 5);
  await expect(reader(page).heading).toHaveText('Bình luận (0)');
  await context.close();
});

test.describe('the very first press reaches what it was for', () => {
  test('Ctrl+Enter in the box', async ({ page }) => {
    const { textBox, comment } = reader(page);
    await openUntouched(page);
    // Not by Playwright’s own hands, which would move the pointer and the focus first.
    await textBox.evaluate((box: HTMLTextAreaElement) => {
      box.value = 'Gõ ngay';
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    });
    await expect(comment('Gõ ngay')).toBeVisible();
  });

  test('a photo', async ({ page }) => {
    await openUntouched(page, `${sites.fixtures}/bai-viet/every-block`);
    await page.locator('#xem-anh-1').dispatchEvent('click');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('the way to the top', async ({ page }) => {
    await openUntouched(page);
    await page.locator('#cuoi-bai a[href="#tieu-de"]').dispatchEvent('click');
    await expect(page.getByRole('button', { name: 'Quay lại chỗ đang đọc' })).toBeVisible();
  });
});

test('what stands near the top works without a sign', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 3000 });
  await openUntouched(page);
  await expect(reader(page).heading).toHaveText('Bình luận (0)');
});

test('what changes meanwhile wakes nothing, and leaves every element as it is', async ({ page, context }) => {
  await page.addInitScript(() => {
    // Firefox runs this in its empty first document too, which keeps nothing.
    if (!document.URL.startsWith('http')) return;
    localStorage.setItem(
      'ban-tin-places',
      JSON.stringify([[location.pathname.split('/').pop(), { block: 4, offset: 0 }]]),
    );
  });
  await openUntouched(page);
  await expect(page.getByRole('button', { name: 'Đọc tiếp từ chỗ đang đọc' })).toBeVisible();
  for (const part of Object.values(parts)) expect(await works(page, part), part).toBe(false);
  await page.evaluate((selectors) => {
    for (const selector of selectors) document.querySelector(selector)?.setAttribute('data-first', '');
  }, Object.values(parts));
  const other = await context.newPage();
  await openUntouched(other);
  await other.mouse.move(40, 40);
  await expect(reader(other).heading).toHaveText('Bình luận (0)');
  await reader(other).post('Từ thẻ khác');
  await expect(reader(page).link).toHaveText('Bình luận (1)');
  await page.mouse.move(40, 40);
  await expect(reader(page).comment('Từ thẻ khác')).toBeVisible();
  await expect(page.locator('[data-first]')).toHaveCount(3);
});
