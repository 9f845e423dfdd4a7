import { afterTimers } from '../support/afterTimers.ts';
import { type Frame, firstFrames } from '../support/firstFrames.ts';
import { expect, test } from '../support/media.ts';
import { everyValue, keepOptions, wordsOf } from '../support/optionSets.ts';
import { overlayLeft } from '../support/overlayLeft.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { forgetShifts, shiftsOf, watchShifts } from '../support/shifts.ts';
import { sites } from '../support/sites.ts';

const themes = [
  ['light', 'dark', 'rgb(255, 254, 251)'],
  ['sepia', 'dark', 'rgb(245, 236, 217)'],
  ['dark', 'light', 'rgb(23, 22, 20)'],
  ['contrast', 'light', 'rgb(255, 255, 255)'],
  ['contrast', 'dark', 'rgb(0, 0, 0)'],
  ['device', 'dark', 'rgb(23, 22, 20)'],
] as const;

/** The seal is 1.75 rem wide; size 6 is 150 % of the browser's 16 px. */
const sealAt = { '3': 28, '6': 42 } as const;

for (const [theme, colorScheme, paper] of themes) {
  for (const size of ['3', '6'] as const) {
    if (size === '3' && theme !== 'sepia') continue;
    test(`every frame of a slow first visit has ${theme} and size ${size} on a ${colorScheme} device @chromium`, async ({
      openWith,
    }) => {
      const page = await openWith({ colorScheme, viewport: { width: 360, height: 740 } });
      await page.goto(`${sites.production}/robots.txt`);
      await keepOptions(page, { theme, size });
      await page.goto('about:blank');
      const painted = (await firstFrames(page, articleAddress)).filter(({ seal }) => seal > 0);
      expect(painted.length).toBeGreaterThan(0);
      const others = painted.filter((frame: Frame) => frame.paper !== paper || Math.abs(frame.seal - sealAt[size]) > 1);
      expect(others).toEqual([]);
    });
  }

  test(`each frame has ${theme} from the first on, on a ${colorScheme} device`, {
    tag: theme === 'dark' ? '@promise' : [],
  }, async ({ openWith }) => {
    const page = await openWith({ colorScheme, viewport: { width: 360, height: 740 } });
    await reader(page).open();
    await keepOptions(page, { theme, size: '6' });
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = () => {
        const { body, documentElement } = document;
        if (body) seen.add(`${getComputedStyle(body).backgroundColor} ${getComputedStyle(documentElement).fontSize}`);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.reload();
    await page.locator(':root[data-works]').waitFor();
    await expect(reader(page).empty).toBeVisible();
    expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([
      `${paper} 24px`,
    ]);
  });
}

for (const width of [360, 1440]) {
  test(`nothing moves with any option, while loading or opening the options, ${width} px @chromium`, async ({
    openWith,
  }) => {
    test.slow();
    const page = await openWith({ viewport: { width, height: 900 } });
    await reader(page).open();
    await watchShifts(page);
    for (const options of everyValue()) {
      await keepOptions(page, options);
      await page.reload();
      await expect(reader(page).empty).toBeVisible();
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      await afterTimers(page, 0);
      expect.soft(await shiftsOf(page), wordsOf(options)).toEqual([]);
      // For half a second Chromium takes what moves for the reader's doing: the panel's code must be there before.
      await readingOptions(page).open();
      await page.keyboard.press('Escape');
      await overlayLeft(page);
      await forgetShifts(page);
      await readingOptions(page).open();
      await afterTimers(page, 0);
      const unasked = (await shiftsOf(page)).filter(({ byReader }) => !byReader);
      expect.soft(unasked, `${wordsOf(options)}, opening`).toEqual([]);
    }
  });
}
