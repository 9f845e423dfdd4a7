import type { Page } from '@playwright/test';

/**
 * Presses Back. Playwright's own waits for a document, which over BiDi never comes where the way back stays within one. The
 * press comes after the answer: with another document the answer would be lost, and the call fail.
 */
export function goBack(page: Page): Promise<void> {
  return page.evaluate(() => {
    setTimeout(() => history.back());
  });
}

/** From now on the page comes back so many ms after it was asked to: a browser goes back in its own time. */
export function delayGoingBack(page: Page, ms: number): Promise<void> {
  return page.evaluate((ms) => {
    history.go = (by) => setTimeout(() => History.prototype.go.call(history, by), ms);
  }, ms);
}
