import type { Locator, Page } from '@playwright/test';
import { afterTimers } from '../support/afterTimers.ts';
import { overwriteClipboard, pastedInto } from '../support/clipboard.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { goBack } from '../support/goBack.ts';
import { overlayLeft } from '../support/overlayLeft.ts';
import { blockTexts, knowPassages, passageOf, select, standInForShareSheet } from '../support/passages.ts';
import { articleAddress, holdScripts, reader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';
import { preloadOwnFont } from '../support/testFonts.ts';
import { twoFrames } from '../support/twoFrames.ts';

const shareButton = (page: Page) => page.locator('header').getByRole('button', { name: 'Chia sẻ', exact: true });
const shareAtEnd = (page: Page) => page.locator('#cuoi-bai').getByRole('button', { name: 'Chia sẻ', exact: true });
const quoteButton = (page: Page) => page.getByRole('button', { name: 'Chia sẻ trích đoạn' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Chia sẻ' });
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

const pasted = (page: Page) => pastedInto(reader(page).textBox);

async function selectWords(page: Page, words: string, nth = 1) {
  await select(page, passageOf(await blockTexts(page), words, nth));
}

/** How far the page can be scrolled sideways, in px. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await knowPassages(page);
});

test('without a share sheet each button copies the link, says so, and moves nothing', async ({ page }) => {
  const { open } = reader(page);
  await open();
  const places = () =>
    page
      .locator('#bai, #binh-luan, #cuoi-bai > button, #cuoi-bai > a')
      .evaluateAll((all) => all.map((each) => [(each as HTMLElement).offsetLeft, (each as HTMLElement).offsetTop]));
  for (const [place, button, width] of [
    ['under the headline', shareButton, 768],
    ['in the margin', shareButton, 1280],
    ['at the end of the text', shareAtEnd, 360],
    ['at the end of the text in a wide window', shareAtEnd, 1280],
  ] as const)
    await test.step(place, async () => {
      await page.setViewportSize({ width, height: 700 });
      await open();
      await overwriteClipboard(reader(page).textBox);
      const before = await places();
      await button(page).press('Enter');
      await expect(said(page, 'Đã sao chép liên kết.')).toBeVisible();
      expect(await places()).toEqual(before);
      expect(await sideways(page)).toBe(0);
      expect(await pasted(page)).toBe(articleAddress);
    });
});

test('on a phone the button stands at the text’s end alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await reader(page).open();
  await expect(page.getByRole('button', { name: 'Chia sẻ', exact: true })).toHaveCount(1);
  await expect(shareAtEnd(page)).toBeVisible();
});

test('the sentence goes after a while', async ({ page }) => {
  await page.clock.install();
  await reader(page).open();
  await shareButton(page).click();
  await page.clock.runFor(1000);
  await expect(said(page, 'Đã sao chép liên kết.')).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(said(page, 'Đã sao chép liên kết.')).toHaveCount(0);
});

test('the share sheet is handed headline and address, and a closed one is passed over in silence', async ({ page }) => {
  await standInForShareSheet(page);
  const { open, headline } = reader(page);
  await open(`${articleAddress}?from=mail#binh-luan`);
  await shareButton(page).click();
  await expect
    .poll(() => page.evaluate(() => window.shared))
    .toEqual([{ title: await headline.textContent(), url: articleAddress }]);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('closed', 'AbortError')),
    });
  });
  await shareButton(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'sao chép' })).toHaveCount(0);
  await expect(dialog(page)).toHaveCount(0);
});

test('what a key has shared is said in sight, although the button is not', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await preloadOwnFont(page);
  await reader(page).open();
  await page.evaluate(() => window.scrollTo(0, 900));
  await page.keyboard.press('s');
  const sentence = said(page, 'Đã sao chép liên kết.');
  await expect(sentence).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(900);
});

test('a second press while the share sheet is open is passed over in silence', async ({ page }) => {
  await page.addInitScript(() => {
    let close = () => {};
    let isOpen = false;
    const counts = { opened: 0, refused: 0 };
    const share = () => {
      if (isOpen) {
        counts.refused += 1;
        return Promise.reject(new DOMException('An earlier share has not yet completed.', 'InvalidStateError'));
      }
      isOpen = true;
      counts.opened += 1;
      return new Promise<void>((_, reject) => {
        close = () => {
          isOpen = false;
          reject(new DOMException('Share canceled', 'AbortError'));
        };
      });
    };
    Object.defineProperties(navigator, { canShare: { value: () => true }, share: { value: share } });
    Object.assign(window, { sheet: { counts, close: () => close() } });
  });
  const sheet = () =>
    page.evaluate(() => (window as unknown as { sheet: { counts: { opened: number; refused: number } } }).sheet.counts);
  const closeSheet = () => page.evaluate(() => (window as unknown as { sheet: { close: () => void } }).sheet.close());
  await reader(page).open();
  for (const [opened, button] of [
    [1, shareButton(page)],
    [2, shareAtEnd(page)],
    [3, quoteButton(page)],
  ] as const) {
    if (opened === 3) await selectWords(page, 'đã đạt được');
    await button.dblclick();
    await expect.poll(sheet).toEqual({ opened, refused: opened });
    await twoFrames(page);
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: 'sao chép' })).toHaveCount(0);
    await closeSheet();
    await twoFrames(page);
    await expect(dialog(page)).toHaveCount(0);
  }
});

test('a share sheet that fails gives way to the clipboard', async ({ page }) => {
  await page.addInitScript(() => {
    const share = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperties(navigator, { canShare: { value: () => true }, share: { value: share } });
  });
  await reader(page).open();
  await shareButton(page).click();
  await expect(said(page, 'Đã sao chép liên kết.')).toBeVisible();
});

test('where copying is forbidden the address stands selected in a dialog', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await reader(page).open();
  await shareButton(page).press('Enter');
  const field = dialog(page).getByRole('textbox', { name: 'Nội dung chia sẻ' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(articleAddress);
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(shareButton(page)).toBeFocused();
  await overlayLeft(page);
  await shareButton(page).press('Enter');
  await expect(field).toBeFocused();
  await goBack(page);
  await expect(dialog(page)).toHaveCount(0);
  await expect(shareButton(page)).toBeFocused();
  expect(page.url()).toBe(articleAddress);
  expect(await pasted(page)).toBe(articleAddress);
});

test('once a passage has been copied by hand it is selected again, with the focus on its button', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await reader(page).open();
  await selectWords(page, 'đã đạt được');
  await quoteButton(page).press('Enter');
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(quoteButton(page)).toBeFocused();
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe('đã đạt được');
});

test('after a change of page the link is that of the article on it', async ({ page }) => {
  await standInForShareSheet(page);
  await page.goto(`${sites.fixtures}/bai-viet/second-article`);
  const { headline } = reader(page);
  const before = await headline.innerText();
  const other = page.locator('a[href="/bai-viet/every-block"]').first();
  await other.click();
  // The address changes a moment before the page does.
  await expect(page).toHaveURL(/every-block$/);
  await expect(headline).not.toHaveText(before);
  await shareButton(page).click();
  await expect
    .poll(() => page.evaluate(() => window.shared.map(({ url }) => url)))
    .toEqual([`${sites.fixtures}/bai-viet/every-block`]);
});

test('what sharing takes loads when it is asked for, and a press says when that cannot be had', async ({
  page,
  browserName,
  consoleGuard,
}) => {
  if (browserName === 'chromium') consoleGuard.expectMessage(/net::ERR_FAILED/);
  const loaded: string[] = [];
  page.on('request', (request) => /sharing-.*\.js/.test(request.url()) && loaded.push(request.url()));
  await page.route(/sharing-.*\.js/, (route) => route.abort());
  await reader(page).open();
  expect(loaded).toEqual([]);
  await shareButton(page).focus();
  await expect.poll(() => loaded.length).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('header').getByRole('alert')).toHaveText(/^Chưa tải được phần này/);
});

test('a passage selected with the mouse is copied with its link, and stays selected', async ({ page }) => {
  await reader(page).open();
  const passage = passageOf(await blockTexts(page), 'Chiều');
  const { left, right, middle } = await page.evaluate((passage) => {
    const { left, right, top, bottom } = window.rangeOf(passage).getBoundingClientRect();
    return { left, right, middle: (top + bottom) / 2 };
  }, passage);
  await page.mouse.move(left + 1, middle);
  await page.mouse.down();
  await page.mouse.move((left + right) / 2, middle);
  await page.mouse.move(right, middle);
  await page.mouse.up();
  await quoteButton(page).click();
  await expect(said(page, 'Đã sao chép trích đoạn kèm liên kết.')).toBeVisible();
  expect(await page.evaluate(() => document.getSelection()?.toString().trim())).toBe('Chiều');
  expect(await pasted(page)).toBe(`“Chiều” ${articleAddress}#doan-1:~:text=Chi%E1%BB%81u`);
});

test('by keyboard: from the selection to the button, and Escape leads back to the text', async ({ page }) => {
  const { open, headline } = reader(page);
  await open();
  await headline.focus();
  await selectWords(page, 'nhấn mạnh, công tác');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(quoteButton(page)).toBeVisible();
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    if (await quoteButton(page).evaluate((button) => button === document.activeElement)) break;
  }
  await expect(quoteButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page, 'Đã sao chép trích đoạn kèm liên kết.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(quoteButton(page)).toHaveCount(0);
  await expect(page.locator('#doan-5')).toBeFocused();
});

test('it goes with the selection, and is not offered for what is no text of the article', async ({ page }) => {
  await reader(page).open();
  await selectWords(page, 'Bộ Công an');
  await expect(quoteButton(page)).toBeVisible();
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await expect(quoteButton(page)).toHaveCount(0);
  for (const other of ['header a', '#binh-luan', 'body', '#chan-trang p']) {
    await page
      .locator(other)
      .first()
      .evaluate((element) => document.getSelection()?.selectAllChildren(element));
    // Longer than a selection is at rest before it is looked at (src/reading/share/useSelectedRange.ts).
    await afterTimers(page, 150);
    await expect(quoteButton(page), other).toHaveCount(0);
  }
  await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
  await expect(quoteButton(page)).toBeVisible();
});

test('a paragraph that the browser selects to the next one is shared alone', async ({ page }) => {
  await standInForShareSheet(page);
  await reader(page).open();
  // What three clicks do in Chromium: from the beginning of the paragraph to the beginning of what follows.
  await page.evaluate(() => {
    const [last, next] = [document.querySelector('#doan-7'), document.querySelector('#cuoi-bai')];
    if (last && next) document.getSelection()?.setBaseAndExtent(last, 0, next, 0);
  });
  await quoteButton(page).click();
  await expect.poll(() => page.evaluate(() => window.shared.length)).toBe(1);
  const [{ text = '', url = '' } = {}] = await page.evaluate(() => window.shared);
  expect(text).toBe(`“${await page.locator('#doan-7').textContent()}”`);
  expect(decodeURIComponent(url)).toMatch(/#doan-7:~:text=Thời gian tới,.*Covid-19$/);
});

test.describe('its place', () => {
  test('is the margin beside the end of the passage, where there is one, clear of the way to the top', async ({
    page,
  }) => {
    await reader(page).open();
    await selectWords(page, 'Mỗi cán bộ');
    await page.evaluate(
      (passage) => {
        const { bottom } = window.rangeOf(passage).getBoundingClientRect();
        window.scrollBy(0, bottom - window.innerHeight + 8);
      },
      passageOf(await blockTexts(page), 'Mỗi cán bộ'),
    );
    const floating = page.locator('[data-shown] > a').filter({ hasText: 'Lên đầu trang' });
    await expect(floating).toBeVisible();
    await expect
      .poll(async () => {
        const bar = await boxOf(quoteButton(page));
        return bar.y + bar.height < (await boxOf(floating)).y;
      })
      .toBe(true);
    const bar = await boxOf(quoteButton(page));
    const text = await boxOf(page.locator('#bai'));
    expect(bar.x).toBeGreaterThan(text.x + text.width);
    expect(bar.x + bar.width).toBeLessThanOrEqual(1280);
  });

  test('is a strip along the foot of the window where there is none, and along its head when the passage stands there', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await reader(page).open();
    const passage = passageOf(await blockTexts(page), 'Mỗi cán bộ');
    const moveTo = (top: number) =>
      page.evaluate(
        ({ passage, top }) => window.scrollBy(0, window.rangeOf(passage).getBoundingClientRect().top - top),
        { passage, top },
      );
    await moveTo(300);
    await select(page, passage);
    await expect.poll(async () => (await boxOf(quoteButton(page))).y).toBeGreaterThan(500);
    const low = await boxOf(quoteButton(page));
    await moveTo(low.y + 5);
    await expect.poll(async () => (await boxOf(quoteButton(page))).y).toBeLessThan(100);
    const high = await boxOf(quoteButton(page));
    expect(high.height).toBeGreaterThanOrEqual(44);
    expect(await sideways(page)).toBe(0);
  });

  for (const width of [360, 800])
    test(`holds what is said, and the way to the top makes way for it, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await reader(page).open();
      const floating = page.locator('[data-shown] > a').filter({ hasText: 'Lên đầu trang' });
      for (const top of [300, 650, 950, 900]) {
        await page.evaluate((top) => window.scrollTo(0, top), top);
        await twoFrames(page);
      }
      await expect(floating).toBeVisible();
      await selectWords(page, 'đã đạt được');
      await expect(quoteButton(page)).toBeVisible();
      // Its key moves neither pointer nor focus, and allows the clipboard as a script's click does not.
      await page.keyboard.press('s');
      const sentence = said(page, 'Đã sao chép trích đoạn kèm liên kết.');
      await expect(sentence).toBeVisible();
      const bar = await boxOf(quoteButton(page).locator('..'));
      const inside = await boxOf(sentence);
      expect(inside.x).toBeGreaterThanOrEqual(bar.x);
      expect(inside.x + inside.width).toBeLessThanOrEqual(bar.x + bar.width);
      expect(inside.y).toBeGreaterThanOrEqual(bar.y);
      expect(inside.y + inside.height).toBeLessThanOrEqual(bar.y + bar.height);
      await expect(floating).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(floating).toBeVisible();
    });
});

test.describe('by touch @chromium', () => {
  test.use({ hasTouch: true });

  test('a tap shares the passage, and its sentence stays when the selection goes', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await reader(page).open();
    await selectWords(page, 'Bộ Công an');
    await quoteButton(page).tap();
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await expect(said(page, 'Đã sao chép trích đoạn kèm liên kết.')).toBeVisible();
    await afterTimers(page, 150);
    await expect(said(page, 'Đã sao chép trích đoạn kèm liên kết.')).toBeVisible();
  });

  test('so it does where the clipboard takes its time', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.addInitScript(() => {
      const write = Clipboard.prototype.writeText;
      Clipboard.prototype.writeText = async function (text) {
        await new Promise((settle) => addEventListener('release', settle));
        return write.call(this, text);
      };
    });
    await reader(page).open();
    await selectWords(page, 'Bộ Công an');
    await quoteButton(page).tap();
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await afterTimers(page, 300);
    await page.evaluate(() => dispatchEvent(new Event('release')));
    await expect(said(page, 'Đã sao chép trích đoạn kèm liên kết.')).toBeVisible();
  });
});

test.describe('a link to a passage', () => {
  const link = `${articleAddress}#doan-5:~:text=%C4%91i%E1%BB%81u%20h%C3%A0nh`;

  test('leads to it although another place is kept, and no other place is offered', async ({ page }) => {
    const { open } = reader(page);
    await open();
    const kept = JSON.stringify([[articleAddress.split('/').at(-1), { block: 1, offset: 30 }]]);
    await page.evaluate((kept) => localStorage.setItem('ban-tin-places', kept), kept);
    await page.goto('about:blank');
    await open(link);
    await expect(page.locator('#doan-5')).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Đọc tiếp từ chỗ đang đọc' })).toHaveCount(0);
    expect(await page.evaluate(() => window.location.hash)).toBe('#doan-5');
  });

  test('shows it readable in every theme', async ({ page }) => {
    await reader(page).open();
    for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
      await page.locator('html').evaluate((root, theme) => root.setAttribute('data-theme', theme), theme);
      const { contrast, backgroundColor } = await page.evaluate(() => {
        const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
        const inside = rules.flatMap((rule) => (rule instanceof CSSLayerBlockRule ? [...rule.cssRules] : []));
        const rule = inside.find((each) => each instanceof CSSStyleRule && each.selectorText === '::target-text');
        if (!(rule instanceof CSSStyleRule)) throw new Error('no rule');
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.cssText = rule.style.cssText;
        const { color, backgroundColor } = getComputedStyle(probe);
        const luminance = (text: string) => {
          const scale = text.startsWith('rgb') ? 255 : 1;
          const [r = 0, g = 0, b = 0] = (text.match(/[\d.]+/g) ?? [])
            .map((part) => Number(part) / scale)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [low = 0, high = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b);
        return { contrast: (high + 0.05) / (low + 0.05), backgroundColor };
      });
      expect.soft(contrast, `${theme}: on ${backgroundColor}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('the toolbar of a passage stays while its button has the focus, also when the selection goes', async ({
  page,
}) => {
  await reader(page).open();
  await selectWords(page, 'đã đạt được');
  await quoteButton(page).focus();
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  // A selection is read once it has rested for 150 ms.
  await afterTimers(page, 300);
  await expect(quoteButton(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(quoteButton(page)).toHaveCount(0);
});

test('a passage that was selected before the script was there can be shared too', async ({ page }) => {
  const letThrough = await holdScripts(page);
  await page.goto(articleAddress, { waitUntil: 'commit' });
  await page.locator('#cuoi-bai').waitFor();
  await selectWords(page, 'đã đạt được');
  letThrough();
  await expect(quoteButton(page)).toBeVisible();
});
