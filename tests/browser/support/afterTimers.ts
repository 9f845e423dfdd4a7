import type { Page } from '@playwright/test';
import { twoFrames } from './twoFrames.ts';

/**
 * Waits until what the page has begun so far has come, if it is to come within so many ms by the page's own timers, and
 * has been painted. A page's timers fire in the order of their time, however slow the machine is (HTML, “run steps after a
 * timeout”), so one that is started last proves of all before it that they have fired.
 */
export async function afterTimers(page: Page, ms: number): Promise<void> {
  // Scroll and selection are told with the next frame.
  await twoFrames(page);
  await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), ms);
  await twoFrames(page);
}

/** The same for what the page asks the network: a request of its own goes out after all others. */
export async function afterRequests(page: Page, ms: number): Promise<void> {
  await afterTimers(page, ms);
  const last = page.waitForRequest('**/icon.svg?last');
  await page.evaluate(() => fetch('/icon.svg?last'));
  await last;
  await twoFrames(page);
}
