import type { Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import { readingOptionsMessages } from '../../../src/language/current/readingOptions.ts';
import { articlePath } from '../../../src/paths.ts';
import { hugeArticle } from '../faults/oddArticles.ts';
import { afterTimers } from '../support/afterTimers.ts';
import { expect, test } from '../support/media.ts';
import { articleAddress, holdScripts, islandsMounted, reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { sites } from '../support/sites.ts';
import { twoFrames } from '../support/twoFrames.ts';

/** They stand in the margin, or with the way to the top. */
const left = (page: Page) =>
  page.getByText(new RegExp(`^${messages.minutesLeft(0).replace('0', '\\d+')}$`)).filter({ visible: true });

/** How long the line is, as a share of the window. */
function line(page: Page): Promise<number> {
  return page.evaluate(() => {
    const drawn = [...document.querySelectorAll('main span')].find(
      (span) => getComputedStyle(span).position === 'fixed',
    );
    return drawn ? drawn.getBoundingClientRect().width / document.documentElement.clientWidth : 0;
  });
}

/** Brings the lower edge of the window to a share of the text. */
function readTo(page: Page, share: number): Promise<void> {
  return page.evaluate((share) => {
    const { top, height } = (document.getElementById(siteNames.textId) as HTMLElement).getBoundingClientRect();
    window.scrollBy(0, top + height * share - window.innerHeight);
  }, share);
}

test('the line grows from the first words to the last', { tag: '@promise' }, async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 360, height: 740 } });
  await reader(page).open();
  let before = 0.5;
  await expect.poll(() => line(page)).toBeLessThan(before);
  before = await line(page);
  for (const share of [0.6, 0.75, 0.9]) {
    await readTo(page, share);
    await expect.poll(() => line(page)).toBeGreaterThan(before);
    before = await line(page);
    expect(before).toBeLessThan(1);
  }
  await readTo(page, 1.01);
  await expect.poll(() => line(page)).toBeGreaterThan(0.995);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => line(page)).toBeGreaterThan(0.995);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(() => line(page)).toBeLessThan(0.5);
});

test('the minutes that are left are said in the margin all the time, by what is read', { tag: '@promise' }, async ({
  openWith,
}) => {
  const page = await openWith({ viewport: { width: 1440, height: 900 } });
  await reader(page).open();
  await expect(left(page)).toHaveText(messages.minutesLeft(3));
  await readTo(page, 0.62);
  await expect(left(page)).toHaveText(messages.minutesLeft(2));
  await expect(left(page)).toBeVisible();
  await readTo(page, 0.9);
  await expect(left(page)).toHaveText(messages.minutesLeft(1));
  // A jump over the end leaves nothing to read, and one back leaves what was left.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(left(page)).toHaveCount(0);
  await readTo(page, 0.62);
  await expect(left(page)).toHaveText(messages.minutesLeft(2));
});

test('without a margin the minutes are said with the way to the top', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 360, height: 500 } });
  await reader(page).open();
  await expect(left(page)).toHaveCount(0);
  await readTo(page, 0.7);
  // The way to the top shows itself to a reader who turns back, which takes two scrolls.
  await twoFrames(page);
  await readTo(page, 0.62);
  await expect(left(page)).toHaveText(messages.minutesLeft(2));
  await expect(left(page).locator('..')).toContainText(messages.backToTop);
});

test('the minutes of a very long text are right to a fiftieth, with few of its blocks watched', async ({
  openWith,
}) => {
  const page = await openWith({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    const watched = new Set<Element>();
    Object.assign(window, { watched });
    const { observe } = IntersectionObserver.prototype;
    IntersectionObserver.prototype.observe = function (block) {
      if (block.parentElement?.id === siteNames.textId) watched.add(block);
      observe.call(this, block);
    };
  });
  await reader(page).open(`${sites.hostile}${articlePath(hugeArticle.id)}`);
  const minutes = async () => Number((await left(page).textContent())?.match(/\d+/)?.[0]);
  const all = await minutes();
  expect(all).toBeGreaterThan(500);
  for (const share of [0.5, 0.9, 0.25]) {
    await readTo(page, share);
    await expect.poll(async () => Math.abs((await minutes()) / all - (1 - share))).toBeLessThan(0.02);
  }
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(left(page)).toHaveCount(0);
  const watched = await page.evaluate(() => (window as unknown as { watched: Set<Element> }).watched.size);
  expect(watched).toBeGreaterThan(20);
  expect(watched).toBeLessThanOrEqual(100);
});

test('line and minutes can be switched off, each by itself, and stay so', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 1440, height: 500 } });
  await reader(page).open();
  const { open, panel } = readingOptions(page);
  await open();
  await panel.getByRole('checkbox', { name: readingOptionsMessages.progress }).uncheck();
  await readTo(page, 0.62);
  await expect(left(page)).toBeVisible();
  expect(await line(page)).toBe(0);
  await panel.getByRole('checkbox', { name: readingOptionsMessages.minutes }).uncheck();
  await expect(left(page)).toBeHidden();
  await page.reload();
  await readTo(page, 0.62);
  await expect(page.getByRole('link', { name: messages.backToTop }).last()).toBeVisible();
  await expect(left(page)).toBeHidden();
  expect(await line(page)).toBe(0);
});

test('scrolling measures nothing', { tag: '@promise' }, async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 1440, height: 500 } });
  await reader(page).open();
  await readTo(page, 0.62);
  await expect(left(page)).toBeVisible();
  // What is measured when that scroll has come to rest is over by then.
  await expect.poll(() => page.evaluate(() => localStorage.getItem(`${siteNames.keyPrefix}places`))).not.toBeNull();
  await afterTimers(page, 500);
  const measured = await page.evaluate(async () => {
    let measured = 0;
    const count = (owner: object, name: string) => {
      const { get, value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      const counting = function (this: unknown, ...given: unknown[]) {
        measured += 1;
        return (get ?? value).apply(this, given);
      };
      Object.defineProperty(owner, name, get ? { configurable: true, get: counting } : { value: counting });
    };
    for (const name of ['getBoundingClientRect', 'getClientRects', 'scrollHeight', 'clientHeight', 'scrollTop'])
      count(Element.prototype, name);
    for (const name of ['offsetTop', 'offsetHeight']) count(HTMLElement.prototype, name);
    count(window, 'getComputedStyle');
    // What waits for the scroll to rest, for 150 ms or more (src/navigation), is not part of it: on a busy machine a frame may
    // take longer than that.
    const { setTimeout } = window;
    const withoutRest = (work: TimerHandler, ms = 0) => (ms < 150 ? setTimeout(work, ms) : 0);
    window.setTimeout = withoutRest as typeof window.setTimeout;
    for (let step = 0; step < 20; step += 1) {
      window.scrollBy(0, step % 2 ? 8 : 16);
      await new Promise((settle) => requestAnimationFrame(settle));
    }
    return measured;
  });
  expect(measured).toBe(0);
});

test('what was read before the script was there counts', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 1440, height: 900 } });
  const letThrough = await holdScripts(page);
  await page.goto(articleAddress, { waitUntil: 'commit' });
  await page.locator('#cuoi-bai').waitFor();
  await page.waitForFunction(() => [...document.fonts].every(({ status }) => status !== 'loading'));
  await readTo(page, 0.62);
  await twoFrames(page);
  letThrough();
  await islandsMounted(page);
  await expect(left(page)).toHaveText(messages.minutesLeft(2));
});
