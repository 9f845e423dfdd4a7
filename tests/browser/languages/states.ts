import type { Page } from '@playwright/test';
import { expect } from '../support/consoleGuard.ts';
import { languageFaults } from './languageFaults.ts';

/** The narrowest phone in wide use, and a window with margins beside the text. */
export const widths = [360, 1280] as const;

/**
 * Opens a window of a width, and gives what looks at each state of its pages. `STATE_PICTURES`, a folder, gets a picture of each;
 * Chromium only, for Firefox tells of the style that Playwright adds.
 */
export async function stateChecker(page: Page, width: number): Promise<(state: string) => Promise<void>> {
  await page.setViewportSize({ width, height: 800 });
  return async (state) => {
    if (process.env.STATE_PICTURES)
      await page.screenshot({ path: `${process.env.STATE_PICTURES}/${state.replaceAll(' ', '-')}-${width}.png` });
    expect.soft(await languageFaults(page), `${state}, ${width} px`).toEqual([]);
  };
}
