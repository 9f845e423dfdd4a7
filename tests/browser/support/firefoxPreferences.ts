import type { BrowserContextOptions } from '@playwright/test';
import { withoutWorkers } from './serviceWorkers.ts';

/** What a visitor may ask of a page, in the words of Playwright's context options. */
export type Preferences = Pick<
  BrowserContextOptions,
  'colorScheme' | 'reducedMotion' | 'forcedColors' | 'javaScriptEnabled' | 'viewport' | 'deviceScaleFactor'
> & {
  /** Cookies, and with them all storage, forbidden; Firefox only (tag such tests `@firefox`). */
  storage?: 'blocked';
};

/**
 * Puts preferences in Firefox's own names. Over WebDriver BiDi Playwright's context options for them are silently
 * ignored, and Firefox's own count from the start of the browser only.
 */
export function firefoxPreferences({ colorScheme, reducedMotion, forcedColors, storage }: Preferences = {}) {
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
