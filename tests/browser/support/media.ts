import type { BrowserContext, Page } from '@playwright/test';
import { test as base, expect } from './consoleGuard.ts';
import type { Preferences } from './firefoxPreferences.ts';

export { expect };

/**
 * The `test` of `consoleGuard.ts` with `openWith(preferences)`, which opens an empty page, watched as any other, in a
 * browser that has these preferences. Each new set of them that only Firefox itself can have starts one more Firefox, which
 * lasts as long as the worker.
 *
 * `javaScriptEnabled: false` is for Chromium only (tag such tests `@chromium`) and throws in Mozilla's Firefox. That
 * can be started without scripts, but then Playwright's assertions, `click` and `fill` wait in the page for a promise
 * or a frame that never comes, past every time limit.
 */
export const test = base.extend<{ openWith: (preferences: Preferences) => Promise<Page> }>({
  openWith: async ({ browser, browserName, channel, firefoxWith, consoleGuard }, use) => {
    const overBidi = browserName === 'firefox' && channel === 'moz-firefox';
    const contexts: BrowserContext[] = [];
    await use(async (preferences) => {
      if (overBidi && preferences.javaScriptEnabled === false) {
        throw new Error('Firefox cannot be tested with scripts off. Tag the test @chromium.');
      }
      const context = await (overBidi ? await firefoxWith(preferences) : browser).newContext(preferences);
      contexts.push(context);
      consoleGuard.watch(context);
      return context.newPage();
    });
    await consoleGuard.untilSeen();
    await Promise.all(contexts.map((context) => context.close()));
  },
});
