import { offlineMessages } from '../../../src/language/current/offline.ts';
import { offlinePath } from '../../../src/paths.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';
import { sites } from '../support/sites.ts';
import { twoFrames } from '../support/twoFrames.ts';

for (const [width, height] of [
  [360, 740],
  [1280, 1200],
] as const)
  test(`nothing moves as the list of kept articles comes to the page without a network, ${width} px @chromium`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    await page.goto(sites.fixtures + offlinePath);
    await page.getByRole('button', { name: offlineMessages.tryAgain }).waitFor();
    await twoFrames(page);
    expect(await shiftsOf(page)).toEqual([]);
  });
