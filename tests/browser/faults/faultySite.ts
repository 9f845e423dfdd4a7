import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import { assetsFolder, articlePath as pathOfArticle } from '../../../src/paths.ts';
import { test as base, type ConsoleGuard, expect } from '../support/consoleGuard.ts';
import { OwnServer } from '../support/ownServer.ts';
import { articleId } from '../support/rawStore.ts';
import { islandsMounted, reader } from '../support/reader.ts';
import { builtFolder, ownSite } from '../support/sites.ts';

export { expect };

/** The path of the first article. */
export const articlePath = pathOfArticle(articleId);

/** What is typed while something goes wrong. */
export const typed = 'viết giữa lúc trục trặc';

/** The `test` of `consoleGuard.ts` with the built site on a server that can be made to fail, and first visits to it. */
export const test = base.extend<{ server: OwnServer; visit: () => Promise<Page> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  server: async ({}, use, { parallelIndex }) => {
    const server = new OwnServer(ownSite(parallelIndex), builtFolder);
    await server.start();
    await use(server);
    await server.stop();
  },
  /** An empty page of a browser that has kept nothing yet. The one before is closed. */
  visit: async ({ browser, consoleGuard }, use) => {
    let context: BrowserContext | undefined;
    await use(async () => {
      await context?.close();
      context = await browser.newContext({ serviceWorkers: 'block' });
      consoleGuard.watch(context);
      return context.newPage();
    });
    await context?.close();
  },
});

/** Whether what was typed is in its box, or comes back to it: a page that works has still to ask the store for it. */
export async function isThere(box: Locator): Promise<boolean> {
  return expect(box)
    .toHaveValue(typed)
    .then(
      () => true,
      () => false,
    );
}

/** The paths of the files whose names begin so. */
export function filesOf({ folder }: OwnServer, beginning: string): string[] {
  const names = readdirSync(join(folder, 'assets')).filter((name) => name.startsWith(beginning));
  return names.map((name) => assetsFolder + name);
}

/** What stands in place of the comments where the page's script did not come. */
export function scriptFailed(page: Page) {
  return page.getByRole('alert').filter({ hasText: messages.scriptFailed });
}

/** Waits until the page works. */
export async function untilWorking(page: Page): Promise<void> {
  await expect(reader(page).heading).toHaveText(new RegExp(`^${messages.comments} \\(\\d+\\)$`));
  await islandsMounted(page);
}

/** Waits until the page works, or says that it does not; gives what it says then. */
export async function saidAtStart(page: Page): Promise<string | undefined> {
  const said = scriptFailed(page);
  await expect(reader(page).heading.filter({ hasText: '(' }).or(said)).toHaveCount(1);
  return (await said.isVisible()) ? await said.innerText() : undefined;
}

/**
 * Loads the page anew until it works. Once may not be enough: the browser may have kept a faulty answer for good, until the
 * page has asked for it past that.
 */
export async function reloadUntilWorking(page: Page): Promise<void> {
  await page.reload();
  if (await saidAtStart(page)) {
    await page.waitForLoadState('networkidle');
    await page.reload();
  }
  await untilWorking(page);
}

/** What browsers tell of answers that are missing or wrong. */
export function allowNetworkMessages({ allowMessage }: ConsoleGuard): void {
  allowMessage(/^response (404|500): /);
  // Chromium.
  allowMessage(/^console error: Failed to load (resource: net::ERR_|module script: Expected a JavaScript)/);
  allowMessage(/^console warning: (Failed to decode downloaded font|OTS parsing error): /);
  // Firefox.
  allowMessage(
    /^page error: (downloadable font: |Loading module from .* was blocked because of a disallowed MIME type)/,
  );
  // React and the loader of styles, of a part that fails.
  allowMessage(
    /^console error: (Error: Unable to preload CSS for|SyntaxError: |TypeError: .*dynamically imported module)/,
  );
  allowMessage(/^(console error: Error$|page error: The stylesheet .* was not loaded because its MIME type)/);
  // Half a script, in both.
  allowMessage(/^page error: (Syntax|Reference|Type)Error: /);
}
