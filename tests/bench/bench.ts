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

declare global {
  interface Window {
    /** What is being measured, in ms. */
    measuring: Promise<number>;
  }
}

/**
 * Measures from the next event of a type, by its own time stamp, until what it leads to is painted. Settles when the page
 * is ready for the event; `measured` gives the time after it.
 *
 * @param shown what ends it; without it, the letter that a key writes
 */
export async function measureFrom(page: Page, type: string, shown?: Shown): Promise<void> {
  await page.evaluate(
    ({ type, shown }) => {
      window.measuring = new Promise<number>((settle) => {
        let start = 0;
        // A task after the frame's callbacks comes when the frame is painted.
        const painted = () =>
          requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => settle(performance.now() - start);
            after.port2.postMessage(undefined);
          });
        const begin = (event: Event) => {
          start = event.timeStamp;
          if (!shown) document.addEventListener('input', painted, { capture: true, once: true });
        };
        document.addEventListener(type, begin, { capture: true, once: true });
        const isShown = ({ selector, text }: Shown) =>
          [...document.querySelectorAll(selector)].some((found) => found.textContent.includes(text));
        const observer = new MutationObserver(() => {
          if (start === 0 || !shown || !isShown(shown)) return;
          observer.disconnect();
          painted();
        });
        if (shown) observer.observe(document, { subtree: true, childList: true, characterData: true });
      });
    },
    { type, shown },
  );
}

/** What `measureFrom` has measured, in ms. */
export function measured(page: Page): Promise<number> {
  return page.evaluate(() => window.measuring);
}

/** Runs something so many times, one after the other. */
export async function inRounds<Result>(rounds: number, work: (round: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await work(round));
  return results;
}
