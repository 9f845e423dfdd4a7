import type { Page, PageScreenshotOptions } from '@playwright/test';
import { expect, test } from '../support/media.ts';
import { everyValue, showOptions, wordsOf } from '../support/optionSets.ts';
import { reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { twoFrames } from '../support/twoFrames.ts';

async function openWithOptions(page: Page): Promise<void> {
  const { open, post } = reader(page);
  await open();
  await post('Ẫ Ế Ộ Ữ Ẳ g y https://example.vn/');
  await readingOptions(page).open();
}

type Clip = NonNullable<PageScreenshotOptions['clip']>;

/** The controls of the options that are smaller than 44 px; a label is pressed with its field. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('dialog[open] :is(button, label:has(input), [type=range])')]
      .map((control) => ({ box: control.getBoundingClientRect(), html: control.outerHTML.slice(0, 80) }))
      .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
      .map(({ box, html }) => `${box.width} × ${box.height}: ${html}`),
  );
}

/** What is wider than its place: a line for the page, and one for each part of the options that is cut off. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const panel = document.querySelector('dialog[open]');
    if (!panel) return ['no options'];
    const room = panel.getBoundingClientRect();
    const cut = [...panel.querySelectorAll('*')].filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      return left < room.left - 0.5 || right > room.right + 0.5 || part.scrollWidth > part.clientWidth + 1;
    });
    return [
      ...(scrollWidth > clientWidth ? [`page ${scrollWidth} in ${clientWidth}`] : []),
      ...(panel.scrollWidth > panel.clientWidth ? [`options ${panel.scrollWidth} in ${panel.clientWidth}`] : []),
      ...cut.filter((part) => getComputedStyle(part).display !== 'inline').map((part) => part.outerHTML.slice(0, 120)),
    ];
  });
}

for (const [where, preferences] of Object.entries({
  '320 px': { viewport: { width: 320, height: 640 } },
  'a window of 1280 px at 400 %': { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 },
})) {
  test(`nothing scrolls sideways with any option, and no part of the options is cut off or under 44 px: ${where}`, {
    tag: where === '320 px' ? '@promise' : [],
  }, async ({ openWith }) => {
    test.slow();
    const page = await openWith(preferences);
    await openWithOptions(page);
    const extremes = (['serif', 'sans', 'lexend'] as const).flatMap((typeface) =>
      (['1', '8'] as const).map((size) => ({ typeface, size, width: '4', spacing: '4' }) as const),
    );
    for (const options of [...everyValue(), ...extremes]) {
      await showOptions(page, options);
      expect.soft(await tooWide(page), wordsOf(options)).toEqual([]);
      expect.soft(await tooSmall(page), wordsOf(options)).toEqual([]);
    }
  });
}

test('text spacing as in WCAG 1.4.12 cuts nothing off in any typeface and size', async ({ openWith }) => {
  test.slow();
  const page = await openWith({ viewport: { width: 360, height: 740 } });
  await openWithOptions(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  for (const typeface of ['serif', 'sans', 'lexend'] as const)
    for (const size of ['1', '8'] as const) {
      await showOptions(page, { typeface, size });
      const cut = await page.evaluate(async () => {
        // Out of sight the comments are not laid out.
        document.querySelector('section ol')?.scrollIntoView();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
          .filter((element) => !element.matches('textarea, input') && getComputedStyle(element).overflow !== 'visible')
          .filter((element) => {
            const sideways = element.scrollWidth > element.clientWidth + 1;
            const hidden = /hidden|clip/.test(getComputedStyle(element).overflowY);
            return sideways || (hidden && element.scrollHeight > element.clientHeight + 1);
          })
          .map((element) => element.outerHTML.slice(0, 120));
      });
      expect.soft(cut, `${typeface}, size ${size}`).toEqual([]);
      expect.soft(await tooWide(page), `${typeface}, size ${size}`).toEqual([]);
    }
});

test('forced colours show every control of the options and its focus', async ({
  openWith,
  browserName,
  consoleGuard,
}) => {
  test.slow();
  const page = await openWith({ forcedColors: 'active', colorScheme: 'dark', viewport: { width: 360, height: 900 } });
  await openWithOptions(page);
  const { panel } = readingOptions(page);
  // For each picture Playwright puts a style in, which the policy forbids, as it should, and Firefox tells of.
  if (browserName === 'firefox') consoleGuard.expectMessage(/style-src-elem/);
  const picture = (clip: Clip) => page.screenshot({ clip });
  const controls = panel.locator('button, input');
  await page.keyboard.press('Tab');
  // Where the edges of a control are seen, and its focus, a picture of it differs from one without.
  for (const control of await controls.all()) {
    const name = await control.evaluate((element) => element.outerHTML);
    await control.focus();
    // Firefox moves to the focus a little later.
    await twoFrames(page);
    const box = await control.boundingBox();
    if (!box) throw new Error(`no box: ${name}`);
    const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
    const focused = await picture(clip);
    await control.evaluate((element) => element.blur());
    const seen = await picture(clip);
    await control.evaluate((element) => element.style.setProperty('visibility', 'hidden'));
    const without = await picture(clip);
    await control.evaluate((element) => element.style.removeProperty('visibility'));
    expect.soft(focused.equals(seen), `its focus shows: ${name}`).toBe(false);
    expect.soft(seen.equals(without), `it shows: ${name}`).toBe(false);
  }
  expect(await controls.count()).toBeGreaterThan(15);
});
