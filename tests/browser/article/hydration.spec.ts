import { textId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { articlePath, homePath, notFoundPath } from '../../../src/paths.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { isTakenOver } from '../support/isTakenOver.ts';
import { holdScripts } from '../support/reader.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';
import { sites } from '../support/sites.ts';

declare global {
  interface Window {
    htmlBefore: string;
    releaseStore: () => void;
  }
}

const article = articlePath('bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich');
const pages = [
  `${sites.production}${homePath}`,
  `${sites.production}${article}`,
  `${sites.production}${notFoundPath}`,
  `${sites.development}${homePath}`,
  `${sites.development}${article}`,
  `${sites.development}${notFoundPath}`,
  `${sites.fixtures}${homePath}`,
  `${sites.fixtures}${articlePath('every-block')}`,
  `${sites.fixtures}${articlePath('long-read')}`,
];

/**
 * Keeps the HTML of #root as it was before any script of the page ran, and holds the store: a real upgrade of the real
 * database stays open until it is released, so that what hydration does is not mixed with what the store answers.
 */
function keepWhatWasBefore() {
  // Firefox runs this in its empty first document too, which may open no database.
  if (!document.URL.startsWith('http') || window.origin === 'null') return;
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') window.htmlBefore = document.getElementById('root')?.innerHTML ?? '';
  });
  const opening = indexedDB.open(siteNames.databaseName, 1);
  let held = true;
  window.releaseStore = () => {
    held = false;
  };
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('comments', { keyPath: 'id' });
    store.createIndex('byArticle', 'articleId');
    const hold = () => {
      if (held) store.get('none').onsuccess = hold;
    };
    hold();
  };
  opening.onsuccess = () => opening.result.close();
}

/** What #root holds once everything on the page lives: its tools show, and React has taken over the comments. */
function htmlOnceStarted(): string | false {
  const box = document.querySelector('textarea');
  const isStarted =
    document.documentElement.dataset.works === '' &&
    (!box || Object.keys(box).some((name) => name.startsWith('__reactFiber')));
  return (isStarted && document.getElementById('root')?.innerHTML) || false;
}

/** Whether a browser can keep articles is known only in it; where it cannot, the button that is hidden at first stays so. */
const withoutSaving = (html: string) => html.replace(/ data-void="\w+"/gu, '');

for (const address of pages) {
  test(`the start leaves #root as it was: ${address}`, async ({ page }) => {
    await page.addInitScript(keepWhatWasBefore);
    if (address.endsWith(notFoundPath)) await page.goto(address);
    else await page.goto(address, { waitUntil: 'load' });
    // In one step: the section waits five seconds for the store before it says so.
    const started = await page.waitForFunction(htmlOnceStarted);
    const after = await started.jsonValue();
    const before = await page.evaluate(() => window.htmlBefore);
    expect(before).toContain('<h1');
    expect(withoutSaving(`${after}`)).toBe(withoutSaving(before));
    await page.evaluate(() => window.releaseStore());
  });
}

test('React takes over the comments and never the text', { tag: '@promise' }, async ({ page }) => {
  await page.goto(article);
  await expect(page.getByText(messages.noComments)).toBeVisible();
  expect(await page.locator('textarea').evaluate(isTakenOver)).toBe(true);
  for (const part of [
    'h1',
    `#${textId}`,
    `#${textId} > p >> nth=0`,
    'figcaption >> nth=0',
    'main time >> nth=0',
    'banner',
  ])
    expect(await page.locator(part === 'banner' ? 'body header >> nth=0' : part).evaluate(isTakenOver), part).toBe(
      false,
    );
});

test('the headline is the same node before and after', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') document.querySelector('h1')?.setAttribute('data-first', '');
    });
  });
  await page.goto(article);
  await expect(page.getByText(messages.noComments)).toBeVisible();
  await expect(page.locator('h1[data-first]')).toHaveCount(1);
});

for (const width of [360, 1280]) {
  test(`the script moves nothing above the list of comments, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const letScriptsThrough = await holdScripts(page);
    const boxes = () =>
      page
        .locator('header, h1, h2, article p, figure, form, form *, article time, a:not(copy-notice a)')
        .evaluateAll((all) => all.map((element) => JSON.stringify(element.getBoundingClientRect())));
    await page.goto(article, { waitUntil: 'commit' });
    await page.locator('footer').last().waitFor();
    await page.waitForFunction(() => [...document.fonts].every(({ status }) => status !== 'loading'));
    const before = await boxes();
    letScriptsThrough();
    await expect(page.getByText(messages.noComments)).toBeVisible();
    expect(before.length).toBeGreaterThan(20);
    expect(await boxes()).toEqual(before);
  });
}

test('the browser counts no layout shift @chromium', { tag: '@promise' }, async ({ page }) => {
  await watchShifts(page);
  await page.goto(article);
  await expect(page.getByText(messages.noComments)).toBeVisible();
  await page.reload();
  await expect(page.getByText(messages.noComments)).toBeVisible();
  expect(await shiftsOf(page)).toEqual([]);
});
