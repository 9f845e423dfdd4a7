import type { BrowserContext, Page } from '@playwright/test';
import { offlineMessages } from '../../../src/language/current/offline.ts';
import { networkTimeout } from '../../../src/offline/worker/rules.ts';
import { articlePath, newestPath, offlinePath } from '../../../src/paths.ts';
import { test as base, expect as baseExpect } from './consoleGuard.ts';
import { OwnServer } from './ownServer.ts';
import { builtFolder, ownSite } from './sites.ts';

/** An update fetches all files of a version, which takes its time on a machine that does other things too. */
export const expect = baseExpect.configure({ timeout: 60_000 });

/**
 * The `test` of `consoleGuard.ts` with a site of its own, in two versions of a hundred articles, and browsers in which
 * service workers run.
 */
export const test = base.extend<{ server: OwnServer; builtSite: OwnServer; visit: () => Promise<BrowserContext> }>({
  server: async ({ editions }, use, { parallelIndex }) => {
    const server = new OwnServer(ownSite(parallelIndex), editions.one);
    await server.start();
    await use(server);
    await server.stop();
  },
  /** The production build in the place of `server`. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  builtSite: async ({}, use, { parallelIndex }) => {
    const server = new OwnServer(ownSite(parallelIndex), builtFolder);
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
      // Firefox, of a page that is left while the worker answers it, or whose worker has no network.
      consoleGuard.allowMessage(/^page error: Failed to load ‘\S+\/assets\/\S+\.js’\. A ServiceWorker intercepted/);
      return context;
    });
    await consoleGuard.untilSeen();
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** The paths of the pages that are kept, with when each was last read. */
export async function keptPages(page: Page): Promise<Map<string, number>> {
  const kept = await page.evaluate(async () => {
    if (!(await caches.has(siteNames.pagesCache))) return [];
    const store = await caches.open(siteNames.pagesCache);
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

/** Waits until a first visit has kept all that it keeps: the newest articles, and last the time of that. */
export async function untilKept(page: Page, ...paths: string[]): Promise<void> {
  const wanted = [
    ...paths,
    siteNames.homePath,
    ...Array.from({ length: 20 }, (_, index) => articlePath(`bai-${100 - index}`)),
  ];
  await expect
    .poll(async () => {
      const kept = await keptPages(page);
      return wanted.filter((path) => !kept.has(path));
    })
    .toEqual([]);
  const list = () => page.evaluate(async (path) => (await caches.match(path))?.text(), newestPath);
  await expect.poll(list).toContain('lastRefresh');
}

/** Waits until the answer to a path is in a cache, whichever. */
export async function untilCached(page: Page, path: string): Promise<void> {
  const isCached = () => page.evaluate(async (path) => (await caches.match(path)) !== undefined, path);
  await expect.poll(isCached).toBe(true);
}

/** Waits until a first visit has kept the site itself: the page for what is not kept is last. */
export function untilEditionKept(page: Page): Promise<void> {
  return untilCached(page, offlinePath);
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
    await face.load().catch(() => {});
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
    await baseExpect(offer(page).say).toBeVisible({ timeout: 5_000 });
  };
  await expect(asked).toPass({ timeout: 60_000 });
}

/** Of the version that installs or waits; `none` where there is no other than the active one. */
export function stateOfUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return (registration?.installing ?? registration?.waiting)?.state ?? 'none';
  });
}

/**
 * Before the worker's script: it gives the network a minute, not three seconds, before it answers from the cache. A busy
 * machine is no slow network.
 */
export const patientWorker = `
  const setTimer = self.setTimeout;
  self.setTimeout = (run, delay) => setTimer(run, delay === ${networkTimeout} ? 60000 : delay);
`;

/** What is said of a version that is ready. */
export function offer(page: Page) {
  const say = page.locator('body > [role=status]', { hasText: offlineMessages.updateReady });
  return {
    say,
    reload: say.getByRole('button', { name: offlineMessages.reload }),
    notNow: say.getByRole('button', { name: offlineMessages.notNow }),
  };
}
