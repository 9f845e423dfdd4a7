import type { Page } from '@playwright/test';

/** Waits until so many frames more have begun. */
export function frames(page: Page, count: number): Promise<unknown> {
  return page.evaluate(async (count) => {
    for (let left = count; left > 0; left -= 1) await new Promise(requestAnimationFrame);
  }, count);
}

/** Waits until what was changed has been laid out and painted. */
export function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
