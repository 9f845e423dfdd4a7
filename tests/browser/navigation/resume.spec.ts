import type { Page } from '@playwright/test';
import { commentsId, headlineId, textEndId, textId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { readingOptionsMessages } from '../../../src/language/current/readingOptions.ts';
import { notFoundPath } from '../../../src/paths.ts';
import { afterTimers } from '../support/afterTimers.ts';
import { goBack } from '../support/goBack.ts';
import { expect, test } from '../support/media.ts';
import { overlayLeft } from '../support/overlayLeft.ts';
import { articleAddress, islandsMounted, reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';
import { twoFrames } from '../support/twoFrames.ts';

const offer = (page: Page) => page.getByRole('button', { name: messages.resume });

/** The first words in sight: the block, and where in it the line begins. */
function firstLine(page: Page) {
  return page.evaluate(() => {
    const blocks = [...(document.getElementById(siteNames.textId)?.children ?? [])];
    const block = blocks.findIndex((element) => element.getBoundingClientRect().bottom > 24);
    const element = blocks[block] as HTMLElement;
    const { lineHeight } = getComputedStyle(element);
    return { block, top: element.getBoundingClientRect().top, line: Number.parseFloat(lineHeight) };
  });
}

/** Scrolls as a hand does, and waits until the place is kept. */
async function readTo(page: Page, block: number, into: number): Promise<void> {
  await page.evaluate(
    ({ block, into }) => {
      const element = document.getElementById(siteNames.textId)?.children[block] as HTMLElement;
      const { top, height } = element.getBoundingClientRect();
      window.scrollBy(0, top + height * into);
    },
    { block, into },
  );
  await expect
    .poll(() =>
      page.evaluate(() => JSON.parse(localStorage.getItem(`${siteNames.keyPrefix}places`) ?? '[]')[0]?.[1].block),
    )
    .toBe(block);
}

/** In ms: longer than a scroll is at rest before the place is noted that is held (src/navigation/useScrollAnchoring.ts). */
const noted = 150;

/** What is kept, as text. */
const keptPlaces = (page: Page) => page.evaluate(() => localStorage.getItem(`${siteNames.keyPrefix}places`) ?? '');

/** Where a letter that was kept stands now, in px from the top, and how high a line is. */
function keptLetter(page: Page, places: string) {
  return page.evaluate((places) => {
    const [[, { block, offset }]] = JSON.parse(places);
    const element = document.getElementById(siteNames.textId)?.children[block] as HTMLElement;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (offset < before + length) {
        const range = document.createRange();
        range.setStart(node, offset - before);
        range.setEnd(node, offset - before + 1);
        return {
          top: range.getBoundingClientRect().top,
          line: Number.parseFloat(getComputedStyle(element).lineHeight),
        };
      }
      before += length;
    }
    throw new Error('no such letter');
  }, places);
}

/** What may have changed since a place was left: nothing, how the text is set, or the window. */
const changes = [
  ['nothing', '', { width: 1280, height: 800 }],
  ['a larger text', '{"size":"7"}', { width: 1280, height: 800 }],
  ['wider lines and more air between them', '{"width":"4","spacing":"4"}', { width: 1280, height: 800 }],
  ['another typeface and theme', '{"typeface":"sans","theme":"sepia"}', { width: 1280, height: 800 }],
  ['a turned phone', '', { width: 740, height: 360 }],
  ['a narrow window', '', { width: 320, height: 640 }],
] as const;

for (const [block, into] of [
  [1, 0.6],
  [3, 0.3],
] as const)
  test(`the place in block ${block} is found again, whatever has changed since`, {
    tag: block === 3 ? '@promise' : [],
  }, async ({ openWith }) => {
    const page = await openWith({ viewport: { width: 1280, height: 800 } });
    await reader(page).open();
    await readTo(page, block, into);
    await page.goto(notFoundPath);
    const kept = await keptPlaces(page);
    for (const [change, options, viewport] of changes)
      await test.step(change, async () => {
        await page.goto(notFoundPath);
        await page.setViewportSize(viewport);
        await page.evaluate(
          ([options, kept]) => {
            localStorage.setItem(`${siteNames.keyPrefix}reading`, options);
            localStorage.setItem(`${siteNames.keyPrefix}places`, kept);
          },
          [options, kept] as const,
        );
        await reader(page).open();
        await offer(page).click();
        await expect(offer(page)).toHaveCount(0);
        const { top, line } = await keptLetter(page, kept);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThanOrEqual(24 + line);
        expect((await firstLine(page)).block).toBe(block);
        expect(await page.evaluate((id) => document.activeElement?.closest(`#${id} > *`) !== null, textId)).toBe(true);
      });
  });

test('nothing is offered at first, nor after the end was reached', { tag: '@promise' }, async ({ page }) => {
  const { open } = reader(page);
  await open();
  await expect(offer(page)).toHaveCount(0);
  await readTo(page, 3, 0);
  await page.locator(`#${textEndId}`).scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => localStorage.getItem(`${siteNames.keyPrefix}places`))).toBe('[]');
  await page.goto(notFoundPath);
  await open();
  await expect(offer(page)).toHaveCount(0);
});

test('an address with a hash leads where it says, but the headline’s own is no place', async ({ page }) => {
  const { open, heading } = reader(page);
  await open();
  await readTo(page, 3, 0);
  await page.goto(notFoundPath);
  await open(`${articleAddress}#${commentsId}`);
  await expect(heading).toBeInViewport();
  await expect(offer(page)).toHaveCount(0);
  await page.goto(notFoundPath);
  await open(`${articleAddress}#${headlineId}`);
  await expect(offer(page)).toBeVisible();
});

/** Opens the first article as one that was left at a place when its text was another. */
async function openWithPlace(page: Page, place: { block: number; offset: number }, address = articleAddress) {
  await page.goto(notFoundPath);
  const kept = JSON.stringify([[address.split('/').at(-1), place]]);
  await page.goto(address);
  await page.evaluate((kept) => localStorage.setItem(`${siteNames.keyPrefix}places`, kept), kept);
  await page.goto('about:blank');
  await reader(page).open(address);
}

/** How far down the page the reader is. */
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test('a place in a text that has got shorter is not offered where it is gone', async ({ page, consoleGuard }) => {
  consoleGuard.allowMessage(/^response 404/);
  for (const block of [40, 9, 1_000_000]) {
    await openWithPlace(page, { block, offset: 0 });
    await islandsMounted(page);
    await expect(offer(page), `block ${block}`).toHaveCount(0);
  }
});

test('a place in a block that has got shorter is the last line of that block', async ({ page, consoleGuard }) => {
  consoleGuard.allowMessage(/^response 404/);
  for (const [block, offset] of [
    [1, 5_000],
    [3, 54],
    [4, 213],
    [6, 1_000_000],
  ] as const) {
    await openWithPlace(page, { block, offset });
    await offer(page).click();
    await expect(offer(page)).toHaveCount(0);
    expect(await scrolled(page)).toBeGreaterThan(100);
    const bottom = await page.evaluate(
      (block) => document.getElementById(siteNames.textId)?.children[block]?.getBoundingClientRect().bottom,
      block,
    );
    expect(bottom, `block ${block}`).toBeGreaterThan(24);
    expect(bottom, `block ${block}`).toBeLessThan(100);
    expect(
      await page.evaluate(
        (block) => document.getElementById(siteNames.textId)?.children[block]?.matches(':focus'),
        block,
      ),
    ).toBe(true);
  }
});

test('a place that leads nowhere is not offered: its block is hidden, or all of the text is in sight', async ({
  openWith,
  consoleGuard,
}) => {
  consoleGuard.allowMessage(/^response 404/);
  const page = await openWith({ viewport: { width: 1280, height: 800 } });
  await openWithPlace(page, { block: 2, offset: 20 });
  await expect(offer(page)).toBeVisible();
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () =>
      document.getElementById('doan-3')?.style.setProperty('display', 'none'),
    ),
  );
  await openWithPlace(page, { block: 2, offset: 20 });
  await expect(page.locator('#doan-3')).toBeHidden();
  await expect(offer(page)).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 6000 });
  await openWithPlace(page, { block: 4, offset: 20 });
  await islandsMounted(page);
  await expect(offer(page)).toHaveCount(0);
});

test('a press on the offer goes as near as it can when the block has gone meanwhile', async ({
  page,
  consoleGuard,
}) => {
  consoleGuard.allowMessage(/^response 404/);
  await openWithPlace(page, { block: 7, offset: 20 });
  await page.evaluate(() => {
    const blocks = [...(document.getElementById(siteNames.textId)?.children ?? [])];
    for (const block of blocks.slice(5)) block.remove();
  });
  await offer(page).click();
  await expect(offer(page)).toHaveCount(0);
  expect(await scrolled(page)).toBeGreaterThan(100);
  await expect(page.locator(`#${textId} > :nth-child(5)`)).toBeInViewport();
});

test('the offer is the next stop of Tab after the headline, and goes when the reader scrolls on by hand', async ({
  page,
}) => {
  const { open, headline } = reader(page);
  await open();
  await readTo(page, 3, 0);
  await page.goto(notFoundPath);
  await open();
  await expect(offer(page)).toBeVisible();
  await headline.focus();
  await page.keyboard.press('Tab');
  await expect(offer(page)).toBeFocused();
  await page.evaluate(() => window.scrollTo(0, 600));
  await expect(offer(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const [where, viewport] of [
  ['the margin', { width: 1440, height: 900 }],
  ['a dialog', { width: 360, height: 740 }],
] as const) {
  test(`the line that is read stays in its place, whatever is set in ${where} or in another tab`, async ({
    openWith,
    browserName,
  }) => {
    const page = await openWith({ viewport });
    await reader(page).open();
    await readTo(page, 3, 0.5);
    const { panel, more, less, slider, radio, reset } = readingOptions(page);
    const places = await keptPlaces(page);
    const { top } = await keptLetter(page, places);
    const expectHeld = async (setting: string) => {
      await twoFrames(page);
      expect(Math.abs((await keptLetter(page, places)).top - top), setting).toBeLessThanOrEqual(2);
    };
    // The dialog is opened by its key: the button is out of sight, and a press on it would scroll there.
    await page.keyboard.press('o');
    await panel.waitFor();
    await expectHeld('nothing');
    await more(readingOptionsMessages.size).press('Enter');
    await expectHeld('larger');
    await slider(readingOptionsMessages.size).press('End');
    await expectHeld('largest');
    await less(readingOptionsMessages.width).press('Enter');
    await expectHeld('narrower');
    await more(readingOptionsMessages.spacing).press('Enter');
    await expectHeld('more air');
    // A typeface that loads in time is set with its font; one that comes later moves the text. Firefox may break a load off, now
    // and then for good.
    const lexend = async () => {
      await document.fonts.load('16px Lexend').catch(() => {});
      return [...document.fonts].filter(({ family }) => family.includes('Lexend')).map(({ status }) => status);
    };
    await expect
      .poll(() => page.evaluate(lexend).then((statuses) => statuses.join()))
      .toMatch(browserName === 'firefox' ? /loaded|error/ : /loaded/);
    // A press by pointer would first scroll the button into sight, and with it the page.
    await radio(readingOptionsMessages.typefaces.sans).dispatchEvent('click');
    await expectHeld('sans');
    await radio(readingOptionsMessages.typefaces.lexend).dispatchEvent('click');
    await page.evaluate(() => document.fonts.ready);
    await expectHeld('Lexend');
    await reset.press('Enter');
    await expectHeld('reset');
    const other = await page.context().newPage();
    await reader(other).open();
    // From one tab to another localStorage takes its time.
    await other.waitForFunction(() => document.documentElement.dataset.size === undefined);
    await other.keyboard.press('o');
    await readingOptions(other).more(readingOptionsMessages.size).press('Enter');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.size)).toBe('4');
    await expectHeld('larger in another tab');
  });
}

test('the line that is read stays in its place when the options are closed, however', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 360, height: 740 } });
  await reader(page).open();
  const { panel, slider, close } = readingOptions(page);
  for (const [way, act] of [
    [readingOptionsMessages.close, () => close.press('Enter')],
    ['Escape', () => page.keyboard.press('Escape')],
    ['Back', () => goBack(page)],
  ] as const)
    await test.step(way, async () => {
      await page.goto(notFoundPath);
      await page.evaluate(() => localStorage.clear());
      await reader(page).open();
      await readTo(page, 3, 0.5);
      const places = await keptPlaces(page);
      await page.keyboard.press('o');
      await panel.waitFor();
      await slider(readingOptionsMessages.size).press('End');
      const { top } = await keptLetter(page, places);
      await act();
      await expect(panel).toHaveCount(0);
      await overlayLeft(page);
      await afterTimers(page, noted);
      expect(Math.abs((await keptLetter(page, places)).top - top)).toBeLessThanOrEqual(2);
    });
});

test('the line that is read stays in its place in a window of another width, and there and back', async ({
  openWith,
}) => {
  const page = await openWith({ viewport: { width: 1440, height: 900 } });
  await reader(page).open();
  await readTo(page, 3, 0.5);
  const places = await keptPlaces(page);
  const { top } = await keptLetter(page, places);
  for (const [width, height] of [
    [720, 450],
    [360, 740],
    [740, 360],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect
      .poll(async () => Math.abs((await keptLetter(page, places)).top - top), `${width} × ${height}`)
      .toBeLessThanOrEqual(2);
    await afterTimers(page, noted);
  }
});

test('the comment that is read stays in its place, whatever is set', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 1440, height: 900 } });
  const { open, post, list } = reader(page);
  await open();
  for (const text of ['một', 'hai', 'ba', 'bốn', 'năm']) await post(`${text} ${'ý kiến dài '.repeat(60)}`);
  const third = list.filter({ hasText: 'ba ý' }).getByRole('heading').first();
  await third.evaluate((heading) => window.scrollBy(0, heading.getBoundingClientRect().top - 20));
  await afterTimers(page, noted);
  const topOf = () => third.evaluate((heading) => heading.getBoundingClientRect().top);
  const before = await topOf();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('o');
  const { panel, slider } = readingOptions(page);
  await panel.waitFor();
  await slider(readingOptionsMessages.size).press('End');
  await twoFrames(page);
  expect(Math.abs((await topOf()) - before)).toBeLessThan(40);
});

for (const viewport of [
  { width: 360, height: 740 },
  { width: 740, height: 360 },
]) {
  const size = `${viewport.width} × ${viewport.height}`;
  test(`the offer stands along the foot of the window and moves nothing, ${size} @chromium`, async ({ openWith }) => {
    const page = await openWith({ viewport });
    await reader(page).open();
    await readTo(page, 3, 0);
    await page.goto(notFoundPath);
    await watchShifts(page);
    await reader(page).open();
    await expect(offer(page)).toBeVisible();
    const box = await offer(page).locator('..').boundingBox();
    expect(box).toMatchObject({ x: 0, width: viewport.width });
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(viewport.height);
    await twoFrames(page);
    expect(await shiftsOf(page)).toEqual([]);
  });
}
