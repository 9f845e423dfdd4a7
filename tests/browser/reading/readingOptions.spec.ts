import type { Locator } from '@playwright/test';
import { readingOptionsMessages } from '../../../src/language/current/readingOptions.ts';
import { notFoundPath } from '../../../src/paths.ts';
import { afterTimers } from '../support/afterTimers.ts';
import { goBack } from '../support/goBack.ts';
import { expect, test } from '../support/media.ts';
import { overlayLeft } from '../support/overlayLeft.ts';
import { holdScripts, reader } from '../support/reader.ts';
import { frameOf, readingOptions, settingOf } from '../support/readingOptions.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';
import { twoFrames } from '../support/twoFrames.ts';

const wide = { width: 1440, height: 900 };
const narrow = { width: 360, height: 740 };

test('size, width, spacing and typeface are seen at once, kept, and gone with one press', { tag: '@promise' }, async ({
  openWith,
}) => {
  const page = await openWith({ viewport: wide });
  await reader(page).open();
  const { open, more, less, slider, radio, reset, panel } = readingOptions(page);
  const before = await settingOf(page);
  await open();
  await more(readingOptionsMessages.size).click();
  await expect(slider(readingOptionsMessages.size)).toHaveAttribute(
    'aria-valuetext',
    readingOptionsMessages.stepOf('4', 8),
  );
  await less(readingOptionsMessages.width).click();
  await slider(readingOptionsMessages.spacing).press('ArrowRight');
  await radio(readingOptionsMessages.typefaces.lexend).check();
  await expect.poll(() => settingOf(page)).toMatchObject({ typeface: 'Lexend' });
  const after = await settingOf(page);
  expect(after.size / before.size).toBeCloseTo(1.125);
  expect(after.leading).toBeCloseTo(1.8);
  expect(after.column).toBeLessThan(before.column * 1.125);
  await page.reload();
  expect(await settingOf(page)).toEqual(after);
  await open();
  await reset.click();
  await expect(panel.getByRole('status')).toHaveText(readingOptionsMessages.isReset);
  await expect.poll(() => settingOf(page)).toEqual(before);
  await page.reload();
  expect(await settingOf(page)).toEqual(before);
});

test('eight sizes multiply the browser’s own', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  await reader(page).open();
  const { open, slider, more, less } = readingOptions(page);
  await open();
  await slider(readingOptionsMessages.size).press('Home');
  const sizes = [];
  for (let step = 1; step <= 8; step += 1) {
    sizes.push((await settingOf(page)).size);
    await more(readingOptionsMessages.size).press('Enter');
  }
  expect(sizes).toEqual([16, 18, 20, 22.5, 25, 30, 35, 40]);
  await expect(more(readingOptionsMessages.size)).toHaveAttribute('aria-disabled', 'true');
  await expect(more(readingOptionsMessages.size)).toBeFocused();
  await expect(less(readingOptionsMessages.size)).toHaveAttribute('aria-disabled', 'false');
});

/** The paper of each theme on a light and on a dark device. */
const papers = [
  [readingOptionsMessages.themes.device, 'rgb(255, 254, 251)', 'rgb(23, 22, 20)'],
  [readingOptionsMessages.themes.light, 'rgb(255, 254, 251)', 'rgb(255, 254, 251)'],
  [readingOptionsMessages.themes.sepia, 'rgb(245, 236, 217)', 'rgb(245, 236, 217)'],
  [readingOptionsMessages.themes.dark, 'rgb(23, 22, 20)', 'rgb(23, 22, 20)'],
  [readingOptionsMessages.themes.contrast, 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`each theme is the same in every tab, after a reload, and in the browser’s frame, on a ${colorScheme} device`, async ({
    openWith,
  }) => {
    const page = await openWith({ colorScheme, viewport: wide });
    await reader(page).open();
    const other = await page.context().newPage();
    await reader(other).open();
    const { open, radio } = readingOptions(page);
    for (const [theme, onLight, onDark] of papers)
      await test.step(theme, async () => {
        const paper = colorScheme === 'light' ? onLight : onDark;
        await open();
        // The one that is chosen already changes nothing.
        await radio(
          theme === readingOptionsMessages.themes.light
            ? readingOptionsMessages.themes.dark
            : readingOptionsMessages.themes.light,
        ).check();
        await radio(theme).check();
        for (const tab of [page, other]) {
          await expect.poll(async () => (await settingOf(tab)).paper).toBe(paper);
          await expect.poll(() => frameOf(tab)).toBe(paper);
        }
        await page.reload();
        expect((await settingOf(page)).paper).toBe(paper);
        expect(await frameOf(page)).toBe(paper);
      });
  });
}

test('on a narrow screen Back, Escape, the button and a press beside close the options, with the focus back', {
  tag: '@promise',
}, async ({ openWith }) => {
  const page = await openWith({ viewport: narrow });
  await reader(page).open();
  const { open, panel, button, close } = readingOptions(page);
  const ways = {
    Back: () => goBack(page),
    Escape: () => page.keyboard.press('Escape'),
    'the button': () => close.click(),
    'a press beside': () => page.mouse.click(180, 5),
  };
  const entries = await page.evaluate(() => history.length);
  for (const [way, act] of Object.entries(ways)) {
    await open();
    await act();
    await expect(panel, way).toHaveCount(0);
    await expect(button, way).toBeFocused();
    await expect(button, way).toHaveAttribute('aria-expanded', 'false');
    await overlayLeft(page, way);
  }
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(entries + 1);
});

for (const [place, viewport] of Object.entries({ narrow, wide })) {
  test(`closed, the options give the focus to what asked for them, in a ${place} window`, async ({ openWith }) => {
    const page = await openWith({ viewport });
    const { open: openArticle, link } = reader(page);
    const { panel, button } = readingOptions(page);
    const expectFocusBack = async (target: Locator, how: string) => {
      await panel.waitFor();
      await page.keyboard.press('Escape');
      await expect(panel, how).toHaveCount(0);
      await expect(target, how).toBeFocused();
    };
    const blur = () => page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await openArticle();
    const letThrough = await holdScripts(page);
    await button.click();
    await blur();
    letThrough();
    await expectFocusBack(button, 'left while it loads');
    await blur();
    await page.evaluate(() => document.addEventListener('mousedown', (event) => event.preventDefault()));
    await button.click();
    await expectFocusBack(button, 'never focused by the press, as in Safari');
    await link.focus();
    await page.keyboard.press('o');
    await expectFocusBack(link, 'by the key');
    await blur();
    await page.keyboard.press('o');
    // The space bar still scrolls.
    await expectFocusBack(page.locator('body'), 'by the key, with nothing focused');
  });
}

test('with room in the margin the options stand beside the text, and stay there whatever they set', async ({
  openWith,
}) => {
  const page = await openWith({ viewport: wide });
  const { open: openArticle, headline, link } = reader(page);
  await openArticle();
  const { open, panel, more, slider, button } = readingOptions(page);
  await open();
  const expectBeside = async (setting: string) => {
    await twoFrames(page);
    expect(await panel.evaluate((dialog) => dialog.matches(':modal')), setting).toBe(false);
    const box = await panel.boundingBox();
    const text = await headline.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0), setting).toBeLessThan(text?.x ?? 0);
    expect((text?.x ?? 0) + (text?.width ?? 0), setting).toBeLessThanOrEqual(wide.width);
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overflow), setting).toBe(0);
  };
  await expectBeside('nothing set');
  await link.click();
  await expect(panel).toBeVisible();
  for (let step = 4; step <= 8; step += 1) {
    await more(readingOptionsMessages.size).press('Enter');
    await expect(slider(readingOptionsMessages.size)).toHaveValue(`${step}`);
    await expectBeside(`size ${step}`);
    await expect(more(readingOptionsMessages.size)).toBeFocused();
  }
  for (let step = 3; step <= 4; step += 1) {
    await more(readingOptionsMessages.width).press('Enter');
    await expectBeside(`size 8, width ${step}`);
    await expect(more(readingOptionsMessages.width)).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(button).toBeFocused();
  // Opened anew, large text leaves no margin for them.
  await open();
  await expect.poll(() => panel.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
});

test('a window that leaves no margin any more keeps the options open, with the focus where it was', async ({
  openWith,
}) => {
  const page = await openWith({ viewport: wide });
  await reader(page).open();
  const { open, panel, slider, button } = readingOptions(page);
  await open();
  await slider(readingOptionsMessages.spacing).focus();
  for (const [width, isModal] of [
    [800, true],
    [1440, false],
    [800, true],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => panel.evaluate((dialog) => dialog.matches(':modal'))).toBe(isModal);
    await expect(slider(readingOptionsMessages.spacing)).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('what is pressed again and again stays under the pointer', async ({ openWith }) => {
  const page = await openWith({ viewport: narrow });
  await reader(page).open();
  const { open, more, less, slider } = readingOptions(page);
  for (const [width, height] of [
    [360, 740],
    [768, 1024],
    [1280, 900],
    [1440, 900],
  ] as const)
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await open();
      for (const [name, scale, most] of [
        [readingOptionsMessages.size, readingOptionsMessages.size, 8],
        [readingOptionsMessages.width, readingOptionsMessages.width, 4],
        [readingOptionsMessages.spacing, readingOptionsMessages.spacing, 4],
      ] as const) {
        for (const [button, end] of [
          [more(name), most],
          [less(name), 1],
        ] as const) {
          await button.scrollIntoViewIfNeeded();
          const box = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
          for (let press = 0; press < most; press += 1) {
            await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
            await twoFrames(page);
          }
          await expect(slider(scale)).toHaveValue(`${end}`);
        }
      }
      await page.keyboard.press('Escape');
      await overlayLeft(page);
    });
});

test('after a reload with the options open over the page, one Back leaves the article', async ({ openWith }) => {
  const page = await openWith({ viewport: narrow });
  await page.goto(notFoundPath);
  await reader(page).open();
  await readingOptions(page).open();
  await expect.poll(() => page.evaluate(() => history.state?.over)).toBe(true);
  await page.reload();
  await overlayLeft(page);
  await goBack(page);
  // The page goes while it is asked.
  await expect(async () => expect(await page.evaluate(() => location.pathname)).toBe(notFoundPath)).toPass();
});

test('the options hold for the visit where nothing can be kept', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await reader(page).open();
  const { open, radio } = readingOptions(page);
  await open();
  await radio(readingOptionsMessages.themes.sepia).check();
  await expect.poll(async () => (await settingOf(page)).paper).toBe('rgb(245, 236, 217)');
});

test('the first frame has the theme and the size, and nothing moves afterwards @chromium', async ({ openWith }) => {
  const page = await openWith({ viewport: narrow });
  await reader(page).open();
  await page.evaluate(() => {
    localStorage.setItem(
      `${siteNames.keyPrefix}reading`,
      '{"size":"6","theme":"dark","spacing":"4","width":"1","typeface":"lexend"}',
    );
  });
  await watchShifts(page);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      if (document.body)
        seen.push(
          `${getComputedStyle(document.body).backgroundColor} ${getComputedStyle(document.documentElement).fontSize}`,
        );
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.reload();
  await expect(reader(page).empty).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await afterTimers(page, 0);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set(['rgb(23, 22, 20) 24px']));
  expect(await shiftsOf(page)).toEqual([]);
});

test('the last choice holds, also against a typeface that is still on its way', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  let send = () => {};
  const mayCome = new Promise<void>((settle) => {
    send = settle;
  });
  await page.route('**/lexend*.woff2', async (route) => {
    await mayCome;
    await route.continue();
  });
  await reader(page).open();
  const { open, radio } = readingOptions(page);
  await open();
  await radio(readingOptionsMessages.typefaces.lexend).check();
  await radio(readingOptionsMessages.themes.dark).check();
  // `settingOf` waits for all fonts.
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(23, 22, 20)');
  await radio(readingOptionsMessages.typefaces.serif).check();
  const come = page.waitForResponse('**/lexend*.woff2');
  send();
  await (await come).finished();
  await page.evaluate(() => document.fonts.ready);
  expect((await settingOf(page)).typeface).toBe('Source Serif 4');
});
