import type { Page } from '@playwright/test';

/** Scrolls as a hand does, in steps of less than a screen, each in a frame of its own. */
export async function scrollBy(page: Page, distance: number) {
  await page.evaluate(async (distance) => {
    for (let step = 0; step < 10; step += 1) {
      window.scrollBy(0, distance / 10);
      await new Promise(requestAnimationFrame);
    }
  }, distance);
}
