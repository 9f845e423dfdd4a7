import type { Page } from '@playwright/test';

interface Point {
  x: number;
  y: number;
}

/** Drags the mouse in a few steps, as one does who selects text. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}
