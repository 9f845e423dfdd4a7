import type { Page } from '@playwright/test';
import { afterTimers } from '../support/afterTimers.ts';
import { drag } from '../support/drag.ts';
import { delayGoingBack, goBack } from '../support/goBack.ts';
import { expect, test } from '../support/media.ts';
import { holdScripts, islandsMounted, partOf } from '../support/reader.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';
import { sites } from '../support/sites.ts';
import { preloadOwnFont } from '../support/testFonts.ts';

const address = `${sites.fixtures}/bai-viet/long-read`;

/** What a reader does and sees, in the words of the page. */
function details(page: Page) {
  const lightbox = page.getByRole('dialog', { name: 'Ảnh trong bài' });
  const button = (name: string) => lightbox.getByRole('button', { name });
  return {
    photo: (number: number) => page.locator(`#xem-anh-${number}`),
    lightbox,
    close: button('Đóng'),
    previous: button('Ảnh trước'),
    next: button('Ảnh sau'),
    counter: lightbox.getByRole('status'),
    large: lightbox.locator('img'),
    number: (name: number) => page.getByRole('link', { name: `Chú thích ${name}`, exact: true }),
    note: page.getByRole('note'),
    /** Opens the article, its typeface there, and waits until the script has answered. */
    open: async (at = address) => {
      await preloadOwnFont(page);
      await page.goto(at);
      await page.getByRole('heading', { level: 2, name: /^Bình luận \([\d.]+\)$/ }).waitFor();
      await islandsMounted(page);
    },
  };
}

/** Where the page stands once the browser has had time for moves of its own. */
const scrolled = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    return Math.round(window.scrollY);
  });
const entries = (page: Page) => page.evaluate(() => history.length);

test('a photo is shown large; Back, Escape, the button and a press beside close it, and the page has not moved', async ({
  openWith,
}) => {
  const page = await openWith({ viewport: { width: 1280, height: 800 } });
  const { open, photo, lightbox, counter, large, close } = details(page);
  await open(`${address}#binh-luan`);
  await photo(2).scrollIntoViewIfNeeded();
  const place = await scrolled(page);
  const before = await entries(page);
  const ways = {
    Back: () => goBack(page),
    Escape: () => page.keyboard.press('Escape'),
    'the button': () => close.click(),
    'a press beside': () => page.mouse.click(40, 400),
  };
  for (const [way, act] of Object.entries(ways)) {
    await photo(2).click();
    await expect(counter, way).toHaveText('Ảnh 2/3');
    await expect(page, way).toHaveURL(/#xem-anh-2$/);
    await expect(close, way).toBeFocused();
    await expect.poll(() => large.evaluate((img: HTMLImageElement) => img.naturalWidth), way).toBe(600);
    await act();
    await expect(lightbox, way).toHaveCount(0);
    await expect(page, way).toHaveURL(/#binh-luan$/);
    await expect(photo(2), way).toBeFocused();
    expect(await scrolled(page), way).toBe(place);
  }
  expect(await entries(page)).toBe(before + 1);
});

test('a drag from the caption to beside it, or back, does not close the photo', async ({ page }) => {
  const { open, photo, lightbox, counter } = details(page);
  await open();
  await photo(2).click();
  await expect(counter).toHaveText('Ảnh 2/3');
  const caption = await lightbox.locator('figcaption').boundingBox();
  const inside = { x: (caption?.x ?? 0) + 40, y: (caption?.y ?? 0) + 20 };
  const beside = { x: 40, y: 400 };
  for (const [from, to] of [
    [inside, beside],
    [beside, inside],
  ] as const) {
    await drag(page, from, to);
    await scrolled(page);
    await expect(lightbox).toBeVisible();
  }
  await page.mouse.click(beside.x, beside.y);
  await expect(lightbox).toHaveCount(0);
});

test('going through the photos by keyboard replaces the entry, and Back leads to where the reader began', async ({
  openWith,
}) => {
  const page = await openWith({ viewport: { width: 1280, height: 800 } });
  const { open, photo, lightbox, counter, previous, next } = details(page);
  await open();
  await photo(1).focus();
  const place = await scrolled(page);
  await page.keyboard.press('Enter');
  await expect(counter).toHaveText('Ảnh 1/3');
  const before = await entries(page);
  await expect(previous).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(counter).toHaveText('Ảnh 2/3');
  await next.press('Enter');
  await expect(counter).toHaveText('Ảnh 3/3');
  await expect(lightbox.getByRole('figure')).toContainText('Vườn chôm chôm bốn mươi gốc của ông Sáu Nhựt.');
  await expect(next).toBeFocused();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#xem-anh-3$/);
  expect(await entries(page)).toBe(before);
  await goBack(page);
  await expect(lightbox).toHaveCount(0);
  await expect(photo(1)).toBeFocused();
  expect(await scrolled(page)).toBe(place);
  expect(await page.evaluate(() => window.location.hash)).toBe('');
});

test('a link to a photo opens it; closed, it is gone from the address and from the history', async ({ page }) => {
  const { open, photo, lightbox, counter, close } = details(page);
  await open(`${address}#xem-anh-3`);
  const before = await entries(page);
  await expect(counter).toHaveText('Ảnh 3/3');
  await close.click();
  await expect(lightbox).toHaveCount(0);
  await expect(page).toHaveURL(address);
  await expect(photo(3)).toBeFocused();
  await expect(photo(3)).toBeInViewport();
  expect(await entries(page)).toBe(before);
});

test('a photo that cannot be had says so, and can be opened again', async ({ page, consoleGuard }) => {
  consoleGuard.expectMessage(/cong\.png|Failed to load resource/);
  const { open, photo, lightbox, close, large } = details(page);
  await page.route('**/cong.png', (route) => route.fulfill({ status: 503 }));
  await open();
  await photo(2).click();
  await expect(lightbox.getByRole('alert')).toHaveText(
    'Chưa tải được ảnh này. Hãy kiểm tra mạng, đóng lại rồi mở ảnh lần nữa.',
  );
  await expect(lightbox.getByRole('figure')).toContainText('Cửa cống Ba Lai nhìn từ phía biển');
  await close.click();
  await expect(lightbox).toHaveCount(0);
  await page.unroute('**/cong.png');
  await photo(2).press('Enter');
  await expect.poll(() => large.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(600);
});

test('until a photo is there it says that it comes; where its script cannot be had its file opens', async ({
  page,
  consoleGuard,
}) => {
  consoleGuard.expectMessage(/Lightbox-/);
  const { open, photo, lightbox } = details(page);
  await page.route('**/vuon.svg', () => {});
  await open();
  await photo(3).click();
  await expect(lightbox.getByText('Đang tải ảnh…')).toBeVisible();
  await page.unroute('**/vuon.svg');
  await page.route(partOf('Lightbox'), (route) => route.fulfill({ status: 404, contentType: 'text/javascript' }));
  await open();
  await photo(2).click();
  await expect(page).toHaveURL(/\/fixtures\/cong\.png$/);
});

test('a press with Ctrl on a photo or a footnote is the browser’s @chromium', async ({ page, context }) => {
  const { open, photo, number, lightbox, note } = details(page);
  await open();
  for (const [link, opened] of [
    [photo(1), /\/fixtures\/song-1200\.jpg$/],
    [number(1), /#chu-thich-nuoc-trong$/],
  ] as const) {
    const another = context.waitForEvent('page');
    await link.click({ modifiers: ['Control'] });
    await expect(await another).toHaveURL(opened);
  }
  await expect(lightbox).toHaveCount(0);
  await expect(note).toHaveCount(0);
});

test('a footnote opens under the line of its number and moves nothing above; Escape closes it', async ({
  openWith,
}) => {
  const page = await openWith({ viewport: { width: 1280, height: 800 } });
  const { open, number, note } = details(page);
  await open();
  await number(1).scrollIntoViewIfNeeded();
  const line = await number(1).boundingBox();
  await number(1).focus();
  await page.keyboard.press('Enter');
  await expect(note).toHaveText(/^Phù sa kết lại .* nước trong bén\.$/);
  await expect(number(1)).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(address);
  expect(await number(1).boundingBox()).toEqual(line);
  // The rest of the line stays beside the number: words on both sides of the note, none under it.
  const covered = await note.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const paragraph = element.closest('p') as HTMLElement;
    const range = document.createRange();
    return [...paragraph.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      })
      .filter((text) => text.top < box.bottom - 1 && text.bottom > box.top + 1).length;
  });
  expect(covered).toBe(0);
  await number(2).press('Enter');
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link', { name: 'quy hoạch cấp nước' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(number(2)).toBeFocused();
  await expect(note).toHaveCount(1);
  await number(1).press('Enter');
  await expect(note).toHaveCount(0);
  await expect(number(1)).toHaveAttribute('aria-expanded', 'false');
});

test('an open note does not count in the place that is kept', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 360, height: 740 } });
  const { open, number, note } = details(page);
  await open();
  await number(1).press('Enter');
  await note.waitFor();
  const plain = await page.locator('#mo-dau').evaluate((paragraph) => {
    window.scrollBy(0, paragraph.getBoundingClientRect().bottom - 20);
    const copy = paragraph.cloneNode(true) as Element;
    copy.querySelector('[role=note]')?.remove();
    return copy.textContent;
  });
  const kept = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('ban-tin-places') ?? '[]')[0]?.[1] ?? { block: -1 });
  await expect.poll(async () => (await kept()).block).toBe(0);
  const lastLine = plain.slice((await kept()).offset);
  expect(lastLine).not.toBe('');
  expect(lastLine.length).toBeLessThan(60);
});

test('a passage around an open note is shared as its text alone', async ({ page }) => {
  const { open, number } = details(page);
  await open();
  await number(1).press('Enter');
  await expect(page.getByRole('note')).toHaveCount(1);
  await page.locator('#mo-dau').evaluate((paragraph) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
    });
  });
  await page.getByRole('button', { name: 'Chia sẻ trích đoạn' }).click();
  const copied = () => page.evaluate(() => (window as unknown as { copied?: string }).copied ?? '');
  await expect.poll(copied).toContain('giờ thì Giêng đã mặn');
  expect(await copied()).not.toContain('Phù sa');
});

test('footnotes open in lists, tables and quotations, each inside its block', async ({ page }) => {
  const { open, number, note } = details(page);
  await open();
  for (const [index, block] of [
    [4, 'li'],
    [5, 'td'],
    [6, 'blockquote p'],
    [7, 'p'],
  ] as const) {
    await number(index).click();
    // The first press may come before the part that answers it.
    await note.waitFor();
    const inside = await page.locator(block, { has: note }).evaluateAll((blocks) =>
      blocks.map((element) => {
        const opened = element.querySelector('[role=note]')?.getBoundingClientRect();
        const { top, bottom } = element.getBoundingClientRect();
        return opened !== undefined && opened.height > 20 && opened.top > top && opened.bottom <= bottom + 1;
      }),
    );
    expect(inside, block).toEqual([true]);
    await number(index).click();
    await expect(note).toHaveCount(0);
  }
});

test('clicks that come while their handlers are loading are all answered: each footnote opens, of two photos the last', async ({
  page,
}) => {
  const { open, number, note, photo, counter } = details(page);
  const letThrough = await holdScripts(page, partOf('TextTools'));
  await open();
  for (const index of [1, 2, 3, 2]) await number(index).click();
  await photo(1).click();
  const before = await entries(page);
  await photo(2).click();
  await expect(note).toHaveCount(0);
  letThrough();
  await expect(counter).toHaveText('Ảnh 2/3');
  expect(await entries(page)).toBe(before + 1);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(3);
});

test('a footnote’s number is easy to hit', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 360, height: 740 } });
  const { open, number } = details(page);
  await open();
  for (const index of [1, 2, 3, 4, 5, 6, 7]) {
    const box = await number(index).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${index}`).toBeGreaterThanOrEqual(24);
  }
});

test('a line of the contents leads to its chapter, with the focus', async ({ page }) => {
  const { open } = details(page);
  await open();
  const lines = page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link');
  await expect(lines).toHaveText(['Nước rút', 'Cửa cống', 'Người giữ vườn', 'Mùa nước ngọt']);
  for (const [name, hash] of [
    ['Người giữ vườn', '#phan-3'],
    ['Cửa cống', '#cua-cong'],
  ] as const) {
    await lines.filter({ hasText: name }).press('Enter');
    const heading = page.getByRole('heading', { level: 2, name });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
  }
  await page.keyboard.press('Tab');
  await expect(page.locator('#xem-anh-2')).toBeFocused();
});

test('with scripts off photos lead to their files, numbers to their notes, contents to chapters @chromium', async ({
  openWith,
}) => {
  const page = await openWith({ javaScriptEnabled: false });
  await page.goto(address);
  await page.getByRole('link', { name: 'Người giữ vườn' }).click();
  await expect(page.locator('h2:target')).toBeInViewport();
  await page.getByRole('link', { name: 'Chú thích 3', exact: true }).click();
  await expect(page.locator('li:target')).toBeInViewport();
  await page.getByRole('link', { name: 'Về chỗ có chú thích 3' }).click();
  await expect(page.locator('a:target')).toHaveText('3');
  await page.goto(`${address}#xem-anh-2`);
  await expect(page.locator('a:target')).toBeInViewport();
  await page.getByRole('link', { name: /^Xem ảnh lớn: Cửa cống Ba Lai/ }).click();
  await expect(page).toHaveURL(/\/fixtures\/cong\.png$/);
});

test('at 320 px nothing scrolls sideways with open notes and photos, however low the window', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 320, height: 256 } });
  const { open, number, photo, lightbox, next, counter } = details(page);
  await open();
  for (const index of [1, 2, 3, 4, 5, 6, 7]) await number(index).click();
  await expect(page.getByRole('note')).toHaveCount(7);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await photo(1).click();
  await next.click();
  await expect(counter).toHaveText('Ảnh 2/3');
  expect(await lightbox.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  await next.scrollIntoViewIfNeeded();
  await expect(next).toBeInViewport();
});

test('forced colours keep the photo’s buttons, the hairlines of a note and the focus', async ({ openWith }) => {
  const page = await openWith({ forcedColors: 'active', colorScheme: 'dark' });
  const { open, number, note, photo, close, lightbox } = details(page);
  await open();
  await number(1).press('Enter');
  expect(await note.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
  await photo(1).press('Enter');
  await expect(close).toBeFocused();
  expect(await close.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  expect(await lightbox.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 0, 0)');
});

test('on paper there is neither an open note nor the contents @chromium', async ({ page }) => {
  const { open, number, note } = details(page);
  await open();
  await number(1).click();
  await expect(note).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeHidden();
  await expect(page.getByText('Mục lục')).toBeHidden();
  await expect(page.locator('#chu-thich-nuoc-trong')).toBeVisible();
});

test('headlines are balanced, and quotes and dashes are the author’s', async ({ page }) => {
  const { open } = details(page);
  await open();
  for (const level of [1, 2] as const) {
    const heading = page.getByRole('heading', { level }).first();
    expect(await heading.evaluate((element) => getComputedStyle(element).getPropertyValue('text-wrap'))).toMatch(
      /^(wrap )?balance$/,
    );
  }
  const text = await page.locator('#bai').evaluate((element) => element.textContent);
  for (const written of [
    '“Mặn rồi… Hồi đó tới tháng Ba mới mặn – giờ thì Giêng đã mặn.”',
    'đường ống2... Cả ba đều đắt.',
    '120.000–150.000 đồng',
  ])
    expect(text).toContain(written);
});

test('photos that come late move nothing @chromium', async ({ page }) => {
  await watchShifts(page);
  const late: (() => void)[] = [];
  await page.route('**/fixtures/*', async (route) => {
    await new Promise<void>((resolve) => late.push(resolve));
    await route.continue();
  });
  await page.setViewportSize({ width: 360, height: 2_400 });
  await page.goto(address);
  await page.getByRole('heading', { level: 2, name: /^Bình luận \([\d.]+\)$/ }).waitFor();
  await expect.poll(() => late.length).toBeGreaterThanOrEqual(2);
  const before = await page.locator('#bai').boundingBox();
  for (const letThrough of late) letThrough();
  await expect
    .poll(() =>
      page.locator('#bai img').evaluateAll((all) => all.filter((img) => (img as HTMLImageElement).complete).length),
    )
    .toBeGreaterThanOrEqual(2);
  expect(await page.locator('#bai').boundingBox()).toEqual(before);
  expect(await shiftsOf(page)).toEqual([]);
});

test('each press of an arrow key turns a photo, also before the one before is answered; Escape twice closes once', async ({
  page,
}) => {
  const { open, photo, lightbox, counter } = details(page);
  await open(`${address}#binh-luan`);
  await photo(1).click();
  await expect(counter).toHaveText('Ảnh 1/3');
  const press = (...keys: string[]) =>
    lightbox.evaluate((dialog, keys) => {
      for (const key of keys) {
        if (key === 'Escape') dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
        else dialog.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
    }, keys);
  await press('ArrowRight', 'ArrowRight');
  await expect(counter).toHaveText('Ảnh 3/3');
  await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await expect(counter).toHaveText('Ảnh 1/3');
  await delayGoingBack(page, 500);
  await press('ArrowRight', 'Escape');
  await expect(counter).toHaveText('Ảnh 2/3');
  await press('Escape');
  await expect(lightbox).toHaveCount(0);
  await afterTimers(page, 500);
  await expect(page).toHaveURL(`${address}#binh-luan`);
});

/** Keeps a part of the script waiting. @returns lets it through, and waits until it has run */
async function holdPart(page: Page, name: string): Promise<() => Promise<void>> {
  const letThrough = await holdScripts(page, partOf(name));
  return async () => {
    const come = page.waitForResponse(partOf(name));
    letThrough();
    await (await come).finished();
    await scrolled(page);
  };
}

test('of two photos that are pressed while the part that shows them is loading the last is shown, and closes at once', async ({
  page,
}) => {
  const { open, photo, lightbox, counter, close } = details(page);
  const letThrough = await holdPart(page, 'Lightbox');
  await open();
  await photo(1).click();
  await photo(2).click();
  const before = await entries(page);
  await letThrough();
  await expect(counter).toHaveText('Ảnh 2/3');
  expect(await entries(page)).toBe(before + 1);
  await close.click();
  await expect(lightbox).toHaveCount(0);
  await expect(page).toHaveURL(address);
});

test('a photo whose page is left while the parts that show it are loading changes nothing on the next page', async ({
  page,
}) => {
  const { open, photo } = details(page);
  const home = page.getByRole('banner').getByRole('link').first();
  const front = page.getByRole('heading', { level: 1, name: /^Trang nhất, / });
  const letLightboxThrough = await holdPart(page, 'Lightbox');
  const letToolsThrough = await holdPart(page, 'TextTools');
  const letPageThrough = await holdPart(page, 'WholePage');
  await open();
  // The address changes a moment before the page does, and meanwhile the press is replayed.
  await photo(1).click();
  await home.click();
  await expect(page).toHaveURL(`${sites.fixtures}/`);
  await letToolsThrough();
  await letPageThrough();
  await expect(front).toBeFocused();
  await letLightboxThrough();
  await afterTimers(page, 100);
  await expect(page).toHaveURL(`${sites.fixtures}/`);
});

test('a footnote whose part could not be had is not opened later, together with another @chromium', async ({
  page,
  consoleGuard,
}) => {
  consoleGuard.allowMessage(/net::ERR_FAILED/);
  const { open, number, note } = details(page);
  await open();
  await page.route(partOf('TextTools'), (route) => route.abort());
  await number(1).click();
  await expect(page).toHaveURL(/#chu-thich-nuoc-trong$/);
  await page.unroute(partOf('TextTools'));
  await number(2).click();
  await note.first().waitFor();
  await expect(note).toHaveCount(1);
});
