import type { Page } from '@playwright/test';
import { commentFormId, commentsId, headlineId, textEndId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { pageMessages } from '../../../src/language/current/page.ts';
import { afterTimers } from '../support/afterTimers.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { delayGoingBack, goBack } from '../support/goBack.ts';
import { pressTwice } from '../support/pressTwice.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { scrollBy } from '../support/scrollBy.ts';
import { preloadOwnFont } from '../support/testFonts.ts';
import { frames } from '../support/twoFrames.ts';

/** In px. */
const scrollY = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
/** To one px: Firefox rounds a restored scroll in its own way. */
async function expectScroll(page: Page, wanted: number) {
  await expect.poll(async () => Math.abs((await scrollY(page)) - wanted)).toBeLessThanOrEqual(1);
}

/**
 * Records where the page is when a link to the top is pressed: the driver scrolls before it clicks, and Firefox moves to the
 * focus some frames late.
 *
 * @returns reads the scroll of the last press, in px
 */
async function recordJumps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const record = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a'))
        document.documentElement.setAttribute('data-jump-at', `${Math.round(window.scrollY)}`);
    };
    document.addEventListener('click', record, { capture: true });
  });
  return async () => {
    const place = Number(await page.locator('html').getAttribute('data-jump-at'));
    expect(place).toBeGreaterThan(0);
    return place;
  };
}

/** For so many frames a place is held that the way back leads to (src/ui/scrollAnchor.ts). */
const framesHeld = 20;

const inFlow = (page: Page) => page.locator(`#${textEndId}`).getByRole('link', { name: messages.backToTop });
const floating = (page: Page) => page.locator('[data-shown] > a').filter({ hasText: messages.backToTop });
const wayBack = (page: Page) => page.getByRole('button', { name: messages.backToPlace });

/** @param what of several jumps, in the message of a failure */
async function jumpByKeyboard(page: Page, what?: string): Promise<void> {
  await inFlow(page).focus();
  await page.keyboard.press('Enter');
  await expect(reader(page).headline, what).toBeFocused();
}

test.beforeEach(async ({ page }) => {
  await preloadOwnFont(page);
  await page.setViewportSize({ width: 1280, height: 600 });
});

test('by keyboard: to the top, the way back, and to where the reader was', { tag: '@promise' }, async ({ page }) => {
  const { open, headline, link } = reader(page);
  await open();
  const jumpedAt = await recordJumps(page);
  await inFlow(page).focus();
  await expect.poll(() => scrollY(page)).toBeGreaterThan(600);
  await page.keyboard.press('Enter');
  await expect(headline).toBeFocused();
  const before = await jumpedAt();
  expect(before).toBeGreaterThan(600);
  await expect.poll(() => scrollY(page)).toBe(0);
  await page.keyboard.press('Tab');
  await expect(wayBack(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expectScroll(page, before);
  await expect(inFlow(page)).toBeFocused();
  await expect(wayBack(page)).toHaveCount(0);
});

test('going back in the history does the same, also after a second jump', async ({ page }) => {
  const { open, headline } = reader(page);
  await open();
  const jumpedAt = await recordJumps(page);
  for (const jump of [1, 2]) {
    await jumpByKeyboard(page, `jump ${jump}`);
    await goBack(page);
    await expectScroll(page, await jumpedAt());
    await expect(inFlow(page)).toBeFocused();
  }
  await inFlow(page).press('Enter');
  await expect(headline).toBeFocused();
  await scrollBy(page, 1000);
  await jumpByKeyboard(page);
  await goBack(page);
  await expectScroll(page, await jumpedAt());
  await expect(inFlow(page)).toBeFocused();
});

test('going back at once does the same, before React has rendered the jump', async ({ page }) => {
  const { open } = reader(page);
  await open();
  const jumpedAt = await recordJumps(page);
  for (const jump of [1, 2]) {
    await inFlow(page).focus();
    await inFlow(page).evaluate((link: HTMLElement) => {
      link.click();
      history.back();
    });
    await expect(inFlow(page), `jump ${jump}`).toBeFocused();
    await expectScroll(page, await jumpedAt());
    await expect(wayBack(page)).toHaveCount(0);
  }
});

for (const [situation, arrive] of Object.entries({
  'the skip link': (page: Page) => page.getByRole('link', { name: pageMessages.skipToText }).press('Enter'),
  'the link to the comments': (page: Page) => reader(page).link.press('Enter'),
  [`an address with #${headlineId}`]: (page: Page) => page.goto(`${articleAddress}#${headlineId}`),
  [`an address with #${commentsId}`]: (page: Page) => page.goto(`${articleAddress}#${commentsId}`),
})) {
  test(`the way back leads back also after ${situation}`, async ({ page }) => {
    const { open, headline, heading } = reader(page);
    await open();
    await arrive(page);
    await page.waitForFunction(() => document.activeElement?.id === location.hash.slice(1));
    await expect(heading).toHaveText(`${messages.comments} (0)`);
    await inFlow(page).focus();
    await page.evaluate(() => window.scrollBy(0, -25));
    const jumpedAt = await recordJumps(page);
    await page.keyboard.press('Enter');
    await expect(headline).toBeFocused();
    await wayBack(page).press('Enter');
    await expect(inFlow(page)).toBeFocused();
    await expectScroll(page, await jumpedAt());
  });
}

test('each of several jumps has its own way back', async ({ page }) => {
  const { open, headline } = reader(page);
  await open();
  const jumpedAt = await recordJumps(page);
  const places: number[] = [];
  for (const distance of [700, 1000]) {
    await page.evaluate((distance) => window.scrollTo(0, distance), distance);
    await expect(floating(page)).toBeVisible();
    await floating(page).click();
    await expect(headline).toBeFocused();
    places.push(await jumpedAt());
  }
  for (const place of places.reverse()) {
    await goBack(page);
    await expectScroll(page, place);
    await expect(floating(page)).toBeFocused();
  }
});

test('a link within the page is not taken for the way back', async ({ page }) => {
  const { open, headline, link, heading } = reader(page);
  await open();
  await inFlow(page).press('Enter');
  await expect(headline).toBeFocused();
  await link.press('Enter');
  await expect(heading).toBeFocused();
  await frames(page, framesHeld + 2);
  await expect(heading).toBeFocused();
});

test('another page takes the offer away', async ({ page }) => {
  const { open, headline } = reader(page);
  await open();
  await inFlow(page).press('Enter');
  await expect(wayBack(page)).toBeVisible();
  await page.getByRole('link', { name: 'Bản Tin' }).click();
  await expect(wayBack(page)).toHaveCount(0);
  await expect(headline).toBeFocused();
});

test('the way back finds the text again after the window has changed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  const { open, headline } = reader(page);
  await open();
  await page.evaluate(() => document.querySelector('#doan-6')?.scrollIntoView({ block: 'center' }));
  await scrollBy(page, 100);
  await scrollBy(page, -60);
  await floating(page).click();
  await expect(headline).toBeFocused();
  await page.setViewportSize({ width: 780, height: 600 });
  await wayBack(page).click();
  await expect(page.locator('#doan-6')).toBeInViewport();
});

test('nothing that floats is taken for the place in the text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const { open, headline } = reader(page);
  await open();
  const jumpedAt = await recordJumps(page);
  await inFlow(page).evaluate((link: HTMLElement) => {
    // Past the last paragraph, and before the minutes left have gone from their corner.
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    link.click();
  });
  await expect(headline).toBeFocused();
  await wayBack(page).click();
  await expect(inFlow(page)).toBeFocused();
  await frames(page, framesHeld + 2);
  await expectScroll(page, await jumpedAt());
});

test('the focus is not lost when the way back is withdrawn', async ({ page }) => {
  const { open } = reader(page);
  await open();
  await inFlow(page).press('Enter');
  await page.keyboard.press('Tab');
  await expect(wayBack(page)).toBeFocused();
  // For a fifth of a second a scroll is taken for the browser's own, which brings the focus into view.
  await afterTimers(page, 250);
  // Not by a key: once in a hundred times Chromium drops the scroll of a key that is let go at once.
  await scrollBy(page, 300);
  await expect(wayBack(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('nor when it reaches the button just before it goes', async ({ page }) => {
  const { open } = reader(page);
  await open();
  await inFlow(page).press('Enter');
  await wayBack(page).waitFor();
  await afterTimers(page, 250);
  await wayBack(page).evaluate((button) => {
    // After the page's own listener, and before React renders.
    window.addEventListener('scroll', () => button.focus(), { once: true });
    window.scrollBy(0, 300);
  });
  await expect(wayBack(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const viewport of [
  { width: 320, height: 256 },
  { width: 480, height: 300 },
]) {
  test(`in a low window the way back covers nothing and survives Tab, ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const { open, headline, link } = reader(page);
    await open();
    await inFlow(page).press('Enter');
    await expect(headline).toBeFocused();
    const [title, button] = [await headline.boundingBox(), await wayBack(page).boundingBox()];
    expect(button?.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0));
    await page.keyboard.press('Tab');
    await expect(wayBack(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(wayBack(page)).toHaveCount(1);
  });
}

test('so does the Back button @chromium', async ({ page }) => {
  const { open } = reader(page);
  await open();
  const jumpedAt = await recordJumps(page);
  await jumpByKeyboard(page);
  await page.goBack();
  await expectScroll(page, await jumpedAt());
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

test('the way back makes way for a text that is begun, at once', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const { open, textBox } = reader(page);
  await open();
  await inFlow(page).press('Enter');
  await expect(wayBack(page)).toBeVisible();
  await textBox.focus();
  await expect(wayBack(page)).toHaveCount(0);
  await expect(textBox).toBeFocused();
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
  await page.locator(`#${commentFormId}`).scrollIntoViewIfNeeded();
  await expect(floating(page)).toBeHidden();
  await page.evaluate(() => window.scrollTo(0, 800));
  await expect(floating(page)).toBeVisible();
  const jumpedAt = await recordJumps(page);
  await floating(page).focus();
  await page.keyboard.press('Enter');
  await expect(headline).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(wayBack(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expectScroll(page, await jumpedAt());
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
  const jumpedAt = await recordJumps(page);
  await floating(page).click();
  await expect(headline).toBeFocused();
  await expect.poll(() => scrollY(page)).toBe(0);
  await wayBack(page).click();
  await expectScroll(page, await jumpedAt());
  await expect(floating(page)).toBeFocused();
});

test('the floating link never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const { open, post } = reader(page);
  await open();
  for (let i = 0; i < 12; i += 1) await post(`ý kiến ${i} ${'nhiều chữ '.repeat(12)}`);
  const deleteButtons = page.getByRole('button', { name: new RegExp(`^${messages.action.delete}`) });
  await deleteButtons.last().focus();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press(key);
      // Firefox moves to the focus a frame later, and the link answers to that.
      await frames(page, 4);
      const covered = await page.evaluate(() => {
        const link = document.querySelector<HTMLElement>('[data-shown] > a');
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

test('it does not hide while it has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const { open } = reader(page);
  await open();
  await page.evaluate(() => window.scrollTo(0, 1500));
  await scrollBy(page, -60);
  await expect(floating(page)).toBeVisible();
  await floating(page).focus();
  await page.locator(`#${textEndId}`).evaluate((end) => end.scrollIntoView());
  await frames(page, 3);
  await expect(floating(page)).toBeFocused();
  await inFlow(page).focus();
  await expect(floating(page)).toBeHidden();
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
  const jumpedAt = await recordJumps(page);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    inFlow(page).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await opened.close();
  expect(await scrollY(page)).toBe(await jumpedAt());
});

test.describe('by touch @chromium', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('a tap leads to the top, another one back', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const { headline, open } = reader(page);
    await open(articleAddress);
    const jumpedAt = await recordJumps(page);
    await inFlow(page).tap();
    await expect(headline).toBeFocused();
    await expect.poll(() => scrollY(page)).toBe(0);
    await wayBack(page).tap();
    await expectScroll(page, await jumpedAt());
  });
});

test('pressed twice, the way back leads no further than to where the reader was', async ({ page }) => {
  const { open } = reader(page);
  await open();
  const jumpedAt = await recordJumps(page);
  for (const jump of [1, 2]) {
    await jumpByKeyboard(page, `jump ${jump}`);
    await delayGoingBack(page, 300);
    await pressTwice(wayBack(page));
    await expect(inFlow(page), `jump ${jump}`).toBeFocused();
    await expect(wayBack(page)).toHaveCount(0);
    await afterTimers(page, 300);
    await expectScroll(page, await jumpedAt());
    await expect(page).toHaveURL(articleAddress);
  }
});
