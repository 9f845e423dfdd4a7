import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { test as base, expect as baseExpect } from './consoleGuard.ts';
import { OwnServer } from './ownServer.ts';
import { ownSite } from './sites.ts';

/** An update fetches all files of a version, which takes its time on a machine that does other things too. */
export const expect = baseExpect.configure({ timeout: 20_000 });

const root = resolve(import.meta.dirname, '../..');

/** Folders of two versions of one site. */
interface Editions {
  one: string;
  two: string;
}

/**
 * The `test` of `consoleGuard.ts` with a site of its own, in two versions of a hundred articles, and browsers in which
 * service workers run.
 */
export const test = base.extend<
  { server: OwnServer; visit: () => Promise<BrowserContext> },
  { editions: Editions; browserWithWorkers: Browser }
>({
  editions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use, { parallelIndex }) => {
      const folder = (edition: string) =>
        resolve(root, `node_modules/.cache/ban-tin/edition-${parallelIndex}-${edition}`);
      for (const edition of ['1', '2']) await build(edition, folder(edition));
      await use({ one: folder('1'), two: folder('2') });
      for (const edition of ['1', '2']) await rm(folder(edition), { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  browserWithWorkers: [
    async ({ playwright, browser, browserName, channel }, use) => {
      if (browserName !== 'firefox' || channel !== 'moz-firefox') return use(browser);
      const firefox = await playwright.firefox.launch({ firefoxUserPrefs: {} });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  server: async ({ editions }, use, { parallelIndex }) => {
    const server = new OwnServer(ownSite(parallelIndex), editions.one);
    await server.start();
    await use(server);
    await server.stop();
  },
  visit: async ({ browserWithWorkers, consoleGuard }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browserWithWorkers.newContext({ serviceWorkers: 'allow' });
      contexts.push(context);
      consoleGuard.watch(context);
      return context;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

async function build(edition: string, folder: string): Promise<void> {
  const arguments_ = ['vite', 'build', '--config', 'tests/browser/edition.vite.config.ts', '--outDir', folder];
  await promisify(execFile)('npx', [...arguments_, '--emptyOutDir'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', EDITION: edition },
  });
}

/** The paths of the pages that are kept, with when each was last read. */
export async function keptPages(page: Page): Promise<Map<string, number>> {
  const kept = await page.evaluate(async () => {
    if (!(await caches.has('ban-tin pages'))) return [];
    const store = await caches.open('ban-tin pages');
    const found: [string, number][] = [];
    for (const { url } of await store.keys()) {
      const { pathname } = new URL(url);
      if (!pathname.endsWith('.json'))
        found.push([pathname, Number((await store.match(url))?.headers.get('x-ban-tin-read'))]);
    }
    return found;
  });
  return new Map(kept);
}

/** Waits until a first visit has kept all that it keeps: the newest articles are last. */
export async function untilKept(page: Page, ...paths: string[]): Promise<void> {
  const wanted = [...paths, '/', ...Array.from({ length: 20 }, (_, index) => `/bai-viet/bai-${100 - index}`)];
  await expect
    .poll(
      async () => {
        const kept = await keptPages(page);
        return wanted.filter((path) => !kept.has(path));
      },
      { timeout: 30_000 },
    )
    .toEqual([]);
}

/** Waits until a first visit has kept the site itself: the page for what is not kept is last. */
export async function untilEditionKept(page: Page): Promise<void> {
  const isKept = () => page.evaluate(async () => (await caches.match('/ngoai-tuyen')) !== undefined);
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
}

/**
 * Loads a font file that is kept, and says how that ended. The page's own faces would not do: a browser gives them up that
 * come after a tenth of a second (`font-display: optional`).
 */
export function loadKeptFont(page: Page, name: string): Promise<string> {
  return page.evaluate(async (name) => {
    const stores = await Promise.all((await caches.keys()).map(async (store) => (await caches.open(store)).keys()));
    const kept = stores.flat().find(({ url }) => new RegExp(`/${name}-[^/]*woff2$`).test(url));
    if (!kept) return 'not kept';
    const face = new FontFace('Kept', `url(${kept.url})`);
    await face.load();
    return face.status;
  }, name);
}

/** Lets the page ask for a newer version, as when the reader comes back to it. */
export function lookForUpdate(page: Page): Promise<unknown> {
  return page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** The same until the newer version is offered: the browser may join the question to an earlier one that had no answer. */
export async function untilOffered(page: Page): Promise<void> {
  const asked = async () => {
    await lookForUpdate(page);
    await baseExpect(offer(page).say).toBeVisible({ timeout: 2_000 });
  };
  await expect(asked).toPass({ timeout: 30_000 });
}

/** What is said of a version that is ready. */
export function offer(page: Page) {
  const say = page.locator('body > [role=status]', { hasText: 'Có bản mới.' });
  return {
    say,
    reload: say.getByRole('button', { name: 'Tải lại' }),
    notNow: say.getByRole('button', { name: 'Để sau' }),
  };
}
