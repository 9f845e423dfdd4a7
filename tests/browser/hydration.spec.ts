import { expect, test } from './consoleGuard.ts';
import { holdScripts } from './reader.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { sites } from './sites.ts';

declare global {
  interface Window {
    htmlBefore: string;
    releaseStore: () => void;
  }
}

const article = '/bai-viet/bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich';
const pages = [
  `${sites.production}/`,
  `${sites.production}${article}`,
  `${sites.production}/404`,
  `${sites.development}/`,
  `${sites.development}${article}`,
  `${sites.development}/404`,
  `${sites.fixtures}/`,
  `${sites.fixtures}/bai-viet/every-block`,
  `${sites.fixtures}/bai-viet/long-read`,
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
  const opening = indexedDB.open('ban-tin', 1);
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

/** Whether React has taken over the whole page: it goes through it in steps, and marks what it has taken over. */
function isHydrated(): boolean {
  const ofRoot = Object.entries(document.getElementById('root') ?? {});
  const [, container] = ofRoot.find(([name]) => name.startsWith('__reactContainer')) ?? [];
  const later = document.querySelectorAll('#bai > p, #cuoi-bai, #binh-luan-moi textarea');
  return (
    container?.stateNode.current.memoizedState.isDehydrated === false &&
    [...later].every((element) => Object.keys(element).some((name) => name.startsWith('__reactFiber')))
  );
}

for (const address of pages) {
  test(`hydration leaves #root as it was: ${address}`, async ({ page }) => {
    await page.addInitScript(keepWhatWasBefore);
    if (address.endsWith('/404')) await page.goto(address);
    else await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(isHydrated);
    const { before, after } = await page.evaluate(() => ({
      before: window.htmlBefore,
      after: document.getElementById('root')?.innerHTML,
    }));
    expect(before).toContain('<h1');
    expect(after).toBe(before);
    await page.evaluate(() => window.releaseStore());
  });
}

test('the headline is the same node before and after', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') document.querySelector('h1')?.setAttribute('data-first', '');
    });
  });
  await page.goto(article);
  await expect(page.getByText('Chưa có bình luận nào.')).toBeVisible();
  await expect(page.locator('h1[data-first]')).toHaveCount(1);
});

for (const width of [360, 1280]) {
  test(`the script moves nothing above the list of comments, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const letScriptsThrough = await holdScripts(page);
    const boxes = () =>
      page
        .locator('header, h1, h2, article p, figure, form, form *, article time, a')
        .evaluateAll((all) => all.map((element) => JSON.stringify(element.getBoundingClientRect())));
    await page.goto(article, { waitUntil: 'commit' });
    await page.locator('footer').last().waitFor();
    await page.waitForFunction(() => [...document.fonts].every(({ status }) => status !== 'loading'));
    const before = await boxes();
    letScriptsThrough();
    await expect(page.getByText('Chưa có bình luận nào.')).toBeVisible();
    expect(before.length).toBeGreaterThan(20);
    expect(await boxes()).toEqual(before);
  });
}

test('the browser counts no layout shift @chromium', async ({ page }) => {
  await watchShifts(page);
  await page.goto(article);
  await expect(page.getByText('Chưa có bình luận nào.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Chưa có bình luận nào.')).toBeVisible();
  expect(await shiftsOf(page)).toEqual([]);
});
