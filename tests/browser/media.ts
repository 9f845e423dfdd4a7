import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { test as base, expect } from './consoleGuard.ts';
import { withoutWorkers } from './serviceWorkers.ts';

export { expect };

/** What a visitor may ask of a page, in the words of Playwright's context options. */
export type Preferences = Pick<
  BrowserContextOptions,
  'colorScheme' | 'reducedMotion' | 'forcedColors' | 'javaScriptEnabled' | 'viewport' | 'deviceScaleFactor'
> & {
  /** Cookies, and with them all storage, forbidden; Firefox only (tag such tests `@firefox`). */
  storage?: 'blocked';
};

/**
 * The `test` of `consoleGuard.ts` with `openWith(preferences)`, which opens an empty page, watched as any other, in a
 * browser that has these preferences. Each new set of them starts one more Firefox, which lasts as long as the worker.
 *
 * `javaScriptEnabled: false` is for Chromium only (tag such tests `@chromium`) and throws in Mozilla's Firefox. That
 * can be started without scripts, but then Playwright's assertions, `click` and `fill` wait in the page for a promise
 * or a frame that never comes, past every time limit.
 */
export const test = base.extend<
  { openWith: (preferences: Preferences) => Promise<Page> },
  { firefoxWith: (preferences: Preferences) => Promise<Browser> }
>({
  firefoxWith: [
    async ({ playwright }, use) => {
      const started = new Map<string, Promise<Browser>>();
      await use((preferences) => {
        const firefoxUserPrefs = firefoxPreferences(preferences);
        const key = JSON.stringify(firefoxUserPrefs);
        const browser = started.get(key) ?? playwright.firefox.launch({ firefoxUserPrefs });
        started.set(key, browser);
        return browser;
      });
      for (const browser of started.values()) await (await browser).close();
    },
    { scope: 'worker' },
  ],
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
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/**
 * Puts preferences in Firefox's own names. Over WebDriver BiDi Playwright's context options for them are silently
 * ignored, and Firefox's own count from the start of the browser only.
 */
function firefoxPreferences({ colorScheme, reducedMotion, forcedColors, storage }: Preferences) {
  return {
    ...withoutWorkers,
    'network.cookie.cookieBehavior': storage === 'blocked' ? 2 : 0,
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : 0,
    // 2: the visitor's colours win over the page's, always. Then the background alone tells dark from light.
    'browser.display.document_color_use': forcedColors === 'active' ? 2 : 1,
    ...(forcedColors === 'active' &&
      colorScheme === 'dark' && {
        'browser.display.background_color': '#000000',
        'browser.display.foreground_color': '#ffffff',
      }),
  };
}
