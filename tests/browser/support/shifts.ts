import type { Page } from '@playwright/test';

/** A shift of the layout, as the browser counts it. */
interface Shift {
  value: number;
  byReader: boolean;
  /** What moved. */
  moved: string[];
}

/** Keeps all shifts of the layout from the next document on; Chromium only, Firefox tells of none. */
export function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    interface Entry extends PerformanceEntry {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    }
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Entry[])
        shifts.push({
          value,
          byReader: hadRecentInput,
          moved: sources.map(({ node }) =>
            node instanceof Element ? node.outerHTML.slice(0, 80) : `${node?.textContent}`,
          ),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved so far. */
export const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);

/** Leaves out what has moved so far. */
export const forgetShifts = (page: Page) =>
  page.evaluate(() => {
    (window as unknown as { shifts: Shift[] }).shifts.length = 0;
  });
