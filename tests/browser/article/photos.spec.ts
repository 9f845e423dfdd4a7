import type { Page } from '@playwright/test';
import { photoMessages } from '../../../src/language/current/photos.ts';
import { articlePath } from '../../../src/paths.ts';
import { expect, test } from '../support/media.ts';
import { decodePng } from '../support/png.ts';
import { islandsMounted } from '../support/reader.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';
import { sites } from '../support/sites.ts';

const address = `${sites.fixtures}${articlePath('photo-report')}`;

function photos(page: Page) {
  const figure = page.locator('#ben-song');
  return {
    link: figure.getByRole('link'),
    image: figure.locator('img'),
    small: page.locator('#do-chieu img'),
    large: page.getByRole('dialog', { name: photoMessages.photos }).locator('img'),
    /** Holds every file that the build has made of a photo until it is let go. */
    hold: async () => {
      let letGo = () => {};
      const held = new Promise<void>((settle) => {
        letGo = settle;
      });
      await page.route('**/photos/**', async (route) => {
        await held;
        await route.continue();
      });
      return letGo;
    },
  };
}

/** The width of the file that the browser has chosen, as its name says. */
const chosenWidth = (element: Element) => Number(/-(\d+)\.\w+$/.exec((element as HTMLImageElement).currentSrc)?.[1]);

test('each file of a photo is as wide and as high as the page says, AVIF first, never wider than the original', async ({
  page,
}) => {
  await page.goto(address);
  const offered = await page
    .locator('#ben-song, #do-chieu')
    .evaluateAll((figures) =>
      figures.map((figure) =>
        Array.from(figure.querySelectorAll('source, img'), (element) => [
          element.getAttribute('type') ?? 'image/jpeg',
          (element.getAttribute('srcset') ?? '').split(', ').map((file) => file.split(' ')),
        ]),
      ),
    );
  const widths = (of: number[]) => of.map((width) => [expect.stringContaining(`-${width}.`), `${width}w`]);
  const wide = widths([2000, 1360, 800, 480]);
  const narrow = widths([700, 480]);
  expect(offered).toEqual(
    [wide, narrow].map((files) => [
      ['image/avif', files],
      ['image/jpeg', files],
    ]),
  );
  for (const figure of await page.locator('#ben-song, #do-chieu').all()) {
    const sizes = await figure.evaluate(async (element) => {
      const image = element.querySelector('img');
      const said = Number(image?.getAttribute('height')) / Number(image?.getAttribute('width'));
      const files = Array.from(
        element.querySelectorAll('[srcset]'),
        ({ srcset }: Element & { srcset?: string }) => srcset ?? '',
      )
        .join(', ')
        .split(', ');
      const found: [string, number, number][] = [];
      for (const file of files) {
        const [src = '', width = ''] = file.split(' ');
        const other = new Image();
        other.src = src;
        await other.decode();
        found.push([width, other.naturalWidth, Math.abs(other.naturalHeight - other.naturalWidth * said)]);
      }
      return found;
    });
    for (const [said, width, unlike] of sizes) {
      expect(`${width}w`).toBe(said);
      expect(unlike).toBeLessThanOrEqual(1);
    }
  }
});

for (const [scheme, paper] of [
  ['light', [255, 254, 251]],
  ['dark', [23, 22, 20]],
] as const)
  test(`a photo that is on its way has its room and a tint of its colour, and comes without a shift: ${scheme} @chromium`, async ({
    openWith,
  }) => {
    const page = await openWith({ viewport: { width: 360, height: 740 }, colorScheme: scheme });
    const { image, link, hold } = photos(page);
    const letGo = await hold();
    await watchShifts(page);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await image.scrollIntoViewIfNeeded();
    const before = await image.boundingBox();
    expect(before?.width).toBe(320);
    expect(await link.boundingBox()).toEqual(before);
    const { channels, pixels, width, height } = decodePng(await link.screenshot());
    const colour = (await link.locator('rect').getAttribute('fill')) ?? '';
    const seen = [1, 3, 5].map(
      (at, index) => 0.3 * Number.parseInt(colour.slice(at, at + 2), 16) + 0.7 * (paper[index] ?? 0),
    );
    for (const [x, y] of [
      [2, height - 3],
      [width - 3, height - 3],
      [width - 3, 2],
    ] as const)
      for (const index of [0, 1, 2])
        expect(Math.abs((pixels[(y * width + x) * channels + index] ?? 0) - (seen[index] ?? 0))).toBeLessThan(2);
    letGo();
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0);
    // The height of a narrow file is rounded to whole pixels of its own.
    expect(Math.abs(((await image.boundingBox())?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(0.5);
    expect(await shiftsOf(page)).toEqual([]);
  });

test('a screen is given no larger a file than it shows, and the photo at large the largest that it can show', async ({
  openWith,
}) => {
  for (const [viewport, deviceScaleFactor, inText, atLarge] of [
    [{ width: 360, height: 740 }, 1, 480, 480],
    [{ width: 360, height: 740 }, 2, 800, 800],
    [{ width: 1280, height: 800 }, 1, 800, 1360],
    [{ width: 1280, height: 800 }, 2, 1360, 2000],
  ] as const) {
    const page = await openWith({ viewport, deviceScaleFactor });
    const { image, link, large } = photos(page);
    await page.goto(address);
    await islandsMounted(page);
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate(chosenWidth)).toBe(inText);
    await link.click();
    await expect.poll(() => large.evaluate(chosenWidth)).toBe(atLarge);
    await expect.poll(() => large.evaluate((element: HTMLImageElement) => element.complete)).toBe(true);
  }
});

test('without a script a photo leads to its largest file, in the format that every browser shows', async ({ page }) => {
  await page.goto(address);
  await expect(photos(page).link).toHaveAttribute('href', /^\/photos\/photo-report\/ben-song-[0-9a-f]{10}-2000\.jpg$/);
  const answer = await page.request.get(`${sites.fixtures}${await photos(page).link.getAttribute('href')}`);
  expect(answer.headers()['content-type']).toBe('image/jpeg');
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  const original = await page.request.get(`${sites.fixtures}/photos/photo-report/Bến sông.JPG`);
  expect(original.status()).toBe(404);
});
