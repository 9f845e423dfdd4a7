import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';

/**
 * Playwright's `test` in a profile on disk: a context without one keeps its databases in memory, which no reader's
 * browser does.
 */
export const bench = base.extend({
  context: async ({ playwright, browserName, launchOptions, channel, baseURL, locale, timezoneId }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'bench-profile-'));
    const options = { ...launchOptions, channel, baseURL, locale, timezoneId };
    const context = await playwright[browserName].launchPersistentContext(profile, options as object);
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** What ends a measurement: an element with this text, painted. */
interface Shown {
  selector: string;
  text: string;
}

/**
 * Measures from the next event of a type, by its own time stamp, until what it leads to is painted. Call it before the
 * action and wait for it after.
 *
 * @returns ms
 */
export function timeFrom(page: Page, type: string, shown: Shown): Promise<number> {
  return page.evaluate(
    ({ type, selector, text }) =>
      new Promise<number>((settle) => {
        let start = 0;
        document.addEventListener(type, (event) => (start = event.timeStamp), { capture: true, once: true });
        const isShown = () =>
          [...document.querySelectorAll(selector)].some((found) => found.textContent.includes(text));
        const observer = new MutationObserver(() => {
          if (start === 0 || !isShown()) return;
          observer.disconnect();
          // A task after the frame's callbacks comes when the frame is painted.
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => settle(performance.now() - start);
            painted.port2.postMessage(undefined);
          });
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
      }),
    { type, ...shown },
  );
}

/** Measures from the next key's press until the letter that it writes is painted, in ms. */
export function timeOfKey(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((settle) => {
        let start = 0;
        document.addEventListener('keydown', (event) => (start = event.timeStamp), { capture: true, once: true });
        const written = () =>
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => settle(performance.now() - start);
            painted.port2.postMessage(undefined);
          });
        document.addEventListener('input', written, { capture: true, once: true });
      }),
  );
}

/** Runs something so many times, one after the other. */
export async function inRounds<Result>(rounds: number, work: (round: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await work(round));
  return results;
}
