import { type BrowserContext, expect } from '@playwright/test';
import { names } from './siteNames.ts';
import { ownSite, sites } from './sites.ts';
import { test as base } from './workerFixtures.ts';

export { expect };

export interface ConsoleGuard {
  /** Watches every page of a context. The `context` and `page` fixtures are watched already. */
  watch: (context: BrowserContext) => void;
  /** Says that the test causes a message. It must come, once or more, or the test fails. */
  expectMessage: (pattern: RegExp) => void;
  /**
   * Waits until the expected messages have come, before the pages are closed: browsers tell of some late. Not where the test has
   * failed already.
   */
  untilSeen: () => Promise<void>;
  /** Says that the test may cause a message: which ones a fault brings is the browser's business. */
  allowMessage: (pattern: RegExp) => void;
}

const ownOrigins: readonly string[] = [...Object.values(sites), ...[0, 1, 2, 3].map(ownSite)];

/** Messages that no visitor's browser shows for a fault of the site. */
const harmless = [
  // React's development build advertises its browser extension, to Chromium only.
  /Download the React DevTools/,
  // React's development build marks its work for Firefox's profiler through the console.
  /^console timeStamp: /,
  // Playwright tells Chromium's pages that the tests want no worker.
  /^console warning: Service Worker registration blocked by Playwright$/,
  // Chromium's second notice of a response that is reported as `response` already; Firefox gives none.
  /^console error: Failed to load resource: the server responded with a status of/,
];

/**
 * Playwright's `test`, which also fails a test when one of its pages logs a console message, throws, breaks the
 * content security policy, gets an error response, or asks for anything outside the origins of `sites`.
 *
 * Each of these becomes one line, which `consoleGuard.expectMessage` matches: `console warning: …`,
 * `page error: …`, `response 404: http://…`, `foreign request: https://…`. A violation of the policy is a console
 * error in Chromium and a page error in Firefox; `/Content.Security.Policy/` matches both, but for Chromium's
 * `This document requires 'TrustedHTML' assignment`.
 */
export const test = base.extend<{ consoleGuard: ConsoleGuard }>({
  consoleGuard: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no other fixture is needed
    async ({}, use) => {
      const messages: string[] = [];
      const expected: RegExp[] = [];
      const allowed = [...harmless];
      const unseen = () => expected.filter((pattern) => !messages.some((message) => pattern.test(message)));
      await use({
        watch: (context) => watch(context, (message) => messages.push(message)),
        expectMessage: (pattern) => expected.push(pattern),
        untilSeen: async () => {
          if (test.info().errors.length > 0) return;
          await expect.poll(unseen, 'expected messages that did not come').toEqual([]);
        },
        allowMessage: (pattern) => allowed.push(pattern),
      });
      const unexpected = messages.filter(
        (message) => ![...allowed, ...expected].some((pattern) => pattern.test(message)),
      );
      expect(unexpected, 'messages that the test does not expect').toEqual([]);
      expect(unseen(), 'expected messages that did not come').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, consoleGuard }, use) => {
    consoleGuard.watch(context);
    await use(context);
    await consoleGuard.untilSeen();
  },
});

function watch(context: BrowserContext, report: (message: string) => void): void {
  context.addInitScript((siteNames) => Object.assign(globalThis, { siteNames }), names);
  context.on('console', (message) => {
    report(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    report(`page error: ${error.error()}`);
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !ownOrigins.includes(origin)) report(`foreign request: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) report(`response ${response.status()}: ${response.url()}`);
  });
}
