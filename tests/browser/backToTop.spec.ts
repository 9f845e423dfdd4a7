import type { Page } from '@playwright/test';
import { expect, test } from './consoleGuard.ts';
import { articleAddress, reader } from './reader.ts';

/** In whole px: Firefox restores fractions of one otherwise than it had them. */
const scrollY = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
const inFlow = (page: Page) => page.locator('#cuoi-bai').getByRole('link', { name: 'Lên đầu trang' });
const floating = (page: Page) => page.locator('main > a').filter({ hasText: 'Lên đầu trang' });
const wayBack = (page: Page) => page.getByRole('button', { name: 'Quay lại chỗ đang đọc' });

/** Scrolls as a hand does, in steps of less than a screen. */
async function scrollBy(page: Page, distance: number) {
  await page.evaluate(async (distance) => {
    for (let step = 0; step < 10; step += 1) {
      window.scrollBy(0, distance / 10);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, distance);
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
});

test('by keyboard: to the top, the way back, and to where the reader was', async ({ page }) => {
  const { open, headline, link } = reader(page);
  await open();
  await inFlow(page).focus();
  const before = await scrollY(page);
  expect(before).toBeGreaterThan(600);
  await page.keyboard.press('Enter');
  await expect(headline).toBeFocused();
  await expect.poll(() => scrollY(page)).toBe(0);
  await page.keyboard.press('Tab');
  await expect(wayBack(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => scrollY(page)).toBe(before);
  await expect(inFlow(page)).toBeFocused();
  await expect(wayBack(page)).toHaveCount(0);
});

test('going back in the history does the same, also after a second jump', async ({ page }) => {
  const { open, headline } = reader(page);
  await open();
  for (const jump of [1, 2]) {
    await inFlow(page).focus();
    const before = await scrollY(page);
    await page.keyboard.press('Enter');
    await expect(headline, `jump ${jump}`).toBeFocused();
    await page.evaluate(() => history.back());
    await expect.poll(() => scrollY(page)).toBe(before);
    await expect(inFlow(page)).toBeFocused();
  }
  await inFlow(page).press('Enter');
  await expect(headline).toBeFocused();
  await scrollBy(page, 1000);
  await inFlow(page).focus();
  const second = await scrollY(page);
  await page.keyboard.press('Enter');
  await expect(headline).toBeFocused();
  await page.evaluate(() => history.back());
  await expect.poll(() => scrollY(page)).toBe(second);
  await expect(inFlow(page)).toBeFocused();
});

test('so does the Back button @chromium', async ({ page }) => {
  const { open, headline } = reader(page);
  await open();
  await inFlow(page).focus();
  const before = await scrollY(page);
  await page.keyboard.press('Enter');
  await expect(headline).toBeFocused();
  await page.goBack();
  await expect.poll(() => scrollY(page)).toBe(before);
  await expect(inFlow(page)).toBeFocused();
});

test('the way back is withdrawn when the reader scrolls on by hand', async ({ page }) => {
  const { open } = reader(page);
  await open();
  await inFlow(page).press('Enter');
  await expect(wayBack(page)).toBeVisible();
  await page.mouse.move(600, 300);
  await page.mouse.wheel(0, 200);
  await expect(wayBack(page)).toHaveCount(0);
});

test('in the margin the link floats once the reader is a screen down, and makes way', async ({ page }) => {
  const { open, headline } = reader(page);
  await open();
  await expect(floating(page)).toBeHidden();
  await scrollBy(page, 500);
  await expect(floating(page)).toBeHidden();
  await scrollBy(page, 300);
  await expect(floating(page)).toBeVisible();
  const box = await floating(page).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(box?.width).toBeGreaterThanOrEqual(44);
  const text = await page.locator('article').boundingBox();
  expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await page.locator('#binh-luan-moi').scrollIntoViewIfNeeded();
  await expect(floating(page)).toBeHidden();
  await page.evaluate(() => window.scrollTo(0, 800));
  await expect(floating(page)).toBeVisible();
  await floating(page).focus();
  await page.keyboard.press('Enter');
  await expect(headline).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => scrollY(page)).toBe(800);
  await expect(floating(page)).toBeFocused();
});

test('without a margin the link shows only after turning back up, and leaves on scrolling down', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 600 });
  const { open } = reader(page);
  await open();
  await scrollBy(page, 1200);
  await expect(floating(page)).toBeHidden();
  await scrollBy(page, -150);
  await expect(floating(page)).toBeVisible();
  await scrollBy(page, 150);
  await expect(floating(page)).toBeHidden();
});

test('without a margin the way back puts scroll and focus back on the floating link', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 600 });
  const { open, headline } = reader(page);
  await open();
  await scrollBy(page, 1200);
  await scrollBy(page, -150);
  const before = await scrollY(page);
  await floating(page).click();
  await expect(headline).toBeFocused();
  await expect.poll(() => scrollY(page)).toBe(0);
  await wayBack(page).click();
  await expect.poll(() => scrollY(page)).toBe(before);
  await expect(floating(page)).toBeFocused();
});

test('the floating link never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const { open, post } = reader(page);
  await open();
  for (let i = 0; i < 12; i += 1) await post(`ý kiến ${i} ${'nhiều chữ '.repeat(12)}`);
  const deleteButtons = page.getByRole('button', { name: /^Xóa/ });
  await deleteButtons.last().focus();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const covered = await page.evaluate(() => {
        const link = document.querySelector<HTMLElement>('main > a');
        const focused = document.activeElement;
        if (!link || !focused || focused === document.body || focused === link) return '';
        if (getComputedStyle(link).visibility === 'hidden') return '';
        const a = focused.getBoundingClientRect();
        const b = link.getBoundingClientRect();
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        return apart ? '' : focused.outerHTML;
      });
      expect(covered).toBe('');
    }
  }
});

test('it hides while the form is on screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const { open, textBox } = reader(page);
  await open();
  await textBox.focus();
  await scrollBy(page, -60);
  await expect(floating(page)).toBeHidden();
});

test('a modified click is left to the browser', async ({ page }) => {
  const { open } = reader(page);
  await open();
  await inFlow(page).scrollIntoViewIfNeeded();
  const before = await scrollY(page);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    inFlow(page).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await opened.close();
  expect(await scrollY(page)).toBe(before);
});

test.describe('by touch @chromium', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('a tap leads to the top, another one back', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const { headline, open } = reader(page);
    await open(articleAddress);
    await inFlow(page).scrollIntoViewIfNeeded();
    const before = await scrollY(page);
    await inFlow(page).tap();
    await expect(headline).toBeFocused();
    await expect.poll(() => scrollY(page)).toBe(0);
    await wayBack(page).tap();
    await expect.poll(() => scrollY(page)).toBe(before);
  });
});
