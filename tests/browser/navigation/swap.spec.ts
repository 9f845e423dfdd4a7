import type { Page } from '@playwright/test';
import { afterRequests, afterTimers } from '../support/afterTimers.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { watchFrames } from '../support/pageFrames.ts';
import { islandsMounted, reader } from '../support/reader.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';
import { sites } from '../support/sites.ts';
import { twoFrames } from '../support/twoFrames.ts';

const address = (id: string) => `${sites.fixtures}/bai-viet/${id}`;
const titles = {
  'every-block': 'Nước mặn vào sâu 60 km, đồng bằng giữ từng giọt nước ngọt',
  'long-read': 'Một mùa nước mặn ở Thạnh Phước, từ rằm tháng Giêng tới cơn mưa đầu',
  'second-article': 'Cống Ba Lai đóng sớm mười ngày',
};
const data = '**/bai-viet/second-article.json';

/** In ms: longer than a pointer or the focus rests on a link before that counts (src/app/observeLinkIntent.ts). */
const intent = 100;

/** What is asked for the data of the second article: `prefetched`, or by the way there itself. */
function watchAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/second-article.json')) return;
    asked.push(request.headers().purpose === 'prefetch' ? 'ahead' : 'itself');
  });
  return asked;
}

/** Opens the front page, and marks the document, to know it again. */
async function openFront(page: Page) {
  const asked = watchAsked(page);
  await page.goto(sites.fixtures);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const link = page.getByRole('link', { name: titles['second-article'] });
  await islandsMounted(page);
  return { asked, link, headline: reader(page).headline };
}

const isSameDocument = (page: Page) => page.evaluate(() => 'sameDocument' in window);

test.describe('the data of a page comes before it is asked for', () => {
  test('a pointer over the link, once, however often; then no request is left to make', async ({ page }) => {
    const { asked, link, headline } = await openFront(page);
    await link.hover();
    await expect.poll(() => asked).toEqual(['ahead']);
    await headline.hover();
    await link.hover();
    await link.focus();
    await afterRequests(page, intent);
    await link.click();
    await expect(headline).toHaveText(titles['second-article']);
    expect(asked).toEqual(['ahead']);
  });

  test('the focus on the link, by keyboard', async ({ page }) => {
    const { asked, link, headline } = await openFront(page);
    while (!(await link.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
    await expect.poll(() => asked).toEqual(['ahead']);
    await page.keyboard.press('Enter');
    await expect(headline).toHaveText(titles['second-article']);
    expect(asked).toEqual(['ahead']);
  });

  test('a press, before it is let go', async ({ page }) => {
    const { asked, link, headline } = await openFront(page);
    await link.click();
    await expect(headline).toHaveText(titles['second-article']);
    expect(asked).toEqual(['ahead']);
  });

  test('a press of a finger @chromium', async ({ browser, consoleGuard }) => {
    const context = await browser.newContext({ hasTouch: true, serviceWorkers: 'block' });
    consoleGuard.watch(context);
    const page = await context.newPage();
    const { asked, link, headline } = await openFront(page);
    await link.tap();
    await expect(headline).toHaveText(titles['second-article']);
    expect(asked).toEqual(['ahead']);
    await context.close();
  });

  for (const connection of [{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }]) {
    test(`not with ${JSON.stringify(connection)}`, async ({ page }) => {
      await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection);
      const { asked, link, headline } = await openFront(page);
      await link.focus();
      await link.hover();
      await afterRequests(page, intent);
      expect(asked).toEqual([]);
      await link.click();
      await expect(headline).toHaveText(titles['second-article']);
      expect(asked).toEqual(['itself']);
    });
  }

  test('not by passing over it, and not for what stays on the page or leaves the site', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => request.url().endsWith('.json') && asked.push(request.url()));
    await reader(page).open(address('every-block'));
    const links = page.locator('main a[href]');
    // A photo's file is no page.
    const elsewhere = await links.evaluateAll((all) =>
      (all as HTMLAnchorElement[]).flatMap(({ origin, pathname }, index) =>
        origin !== location.origin || pathname === location.pathname || pathname.includes('.') ? [index] : [],
      ),
    );
    expect(elsewhere.length).toBeGreaterThan(4);
    for (const index of elsewhere) {
      await links.nth(index).focus();
      await afterTimers(page, intent);
    }
    await page.evaluate(() => {
      for (const link of document.querySelectorAll('a'))
        link.dispatchEvent(new Event('pointerover', { bubbles: true }));
      document.body.dispatchEvent(new Event('pointerover', { bubbles: true }));
    });
    await afterRequests(page, intent);
    expect(asked).toEqual([]);
  });

  test('where it fails nothing happens, and the way there tries again', async ({ page, consoleGuard }) => {
    consoleGuard.allowMessage(/Failed to load resource|second-article\.json/);
    const { asked, link, headline } = await openFront(page);
    await page.route(data, (route) => route.abort(), { times: 1 });
    await link.hover();
    await expect.poll(() => asked).toEqual(['ahead']);
    await headline.hover();
    await link.hover();
    await afterRequests(page, intent);
    expect(asked).toEqual(['ahead']);
    await expect(headline).toHaveText(/^Trang nhất, /);
    await link.click();
    await expect(headline).toHaveText(titles['second-article']);
    expect(asked).toEqual(['ahead', 'itself']);
    expect(await isSameDocument(page)).toBe(true);
  });
});

for (const early of [true, false]) {
  test(`no frame is blank or half between two articles, the data ${early ? 'there' : 'late'}`, async ({
    page,
    browserName,
  }) => {
    if (browserName === 'chromium') await watchShifts(page);
    let release = () => {};
    const held = new Promise<void>((settle) => {
      release = settle;
    });
    if (!early)
      await page.route(data, async (route) => {
        await held;
        await route.continue();
      });
    const asked = watchAsked(page);
    const { open, headline, empty } = reader(page);
    await open(address('every-block'));
    const link = page.getByRole('link', { name: titles['second-article'] }).last();
    await link.focus();
    await link.scrollIntoViewIfNeeded();
    await expect.poll(() => asked).toEqual(['ahead']);
    // Firefox moves to the focus a little later.
    await twoFrames(page);
    const frames = await watchFrames(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address('second-article'));
    if (!early) {
      // For half a second Chromium takes what moves for the reader's doing.
      await afterTimers(page, 600);
      await expect(headline).toHaveText(titles['every-block']);
      await expect(link).toBeFocused();
      release();
    }
    await expect(headline).toHaveText(titles['second-article']);
    await expect(headline).toBeFocused();
    await expect(empty).toBeVisible();
    const [before, ...after] = await frames();
    expect(before).toMatchObject({ title: titles['every-block'], banner: true });
    expect(before?.paragraphs).toBeGreaterThan(5);
    expect(before?.scroll).toBeGreaterThan(1_000);
    expect(after).toEqual([{ title: titles['second-article'], banner: true, paragraphs: 3, scroll: 0 }]);
    expect(asked).toEqual(['ahead']);
    if (browserName === 'chromium') expect(await shiftsOf(page)).toEqual([]);
  });
}

test('data that fails once the reader has gone back leaves the page as it is', async ({ page, consoleGuard }) => {
  consoleGuard.allowMessage(/Failed to load resource|second-article\.json/);
  const { link, headline } = await openFront(page);
  let failed = 0;
  page.on('requestfailed', (request) => {
    if (request.url().endsWith('/second-article.json')) failed += 1;
  });
  const fails: (() => Promise<void>)[] = [];
  await page.route(data, (route) => {
    fails.push(() => route.abort());
  });
  await link.click();
  await expect.poll(() => fails.length).toBe(1);
  await expect(page).toHaveURL(address('second-article'));
  await page.goBack();
  await fails[0]?.();
  // The fetch ahead has failed; the way there had begun, and tries once more.
  await expect.poll(() => fails.length).toBe(2);
  await fails[1]?.();
  await expect.poll(() => failed).toBe(2);
  await afterRequests(page, 0);
  await expect(headline).toHaveText(/^Trang nhất, /);
  expect(await isSameDocument(page)).toBe(true);
});

test('the place that was reached just before a link was followed is kept for its own article', async ({ page }) => {
  const { open, headline } = reader(page);
  await open(address('long-read'));
  await page.getByRole('link', { name: 'Bản Tin', exact: true }).hover();
  await page.evaluate(async () => {
    const scrolled = new Promise((settle) => window.addEventListener('scroll', settle, { once: true }));
    window.scrollTo(0, document.querySelectorAll('main article p')[6]?.getBoundingClientRect().top ?? 0);
    await scrolled;
    document.querySelector<HTMLElement>('header a[href="/"]')?.click();
  });
  await expect(headline).toHaveText(/^Trang nhất, /);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toContain('long-read');
  await page.getByRole('link', { name: titles['long-read'] }).click();
  await expect(page.getByRole('button', { name: 'Đọc tiếp từ chỗ đang đọc' })).toBeVisible();
});
