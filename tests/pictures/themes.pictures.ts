import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '../browser/support/media.ts';
import { keepOptions } from '../browser/support/optionSets.ts';
import { reader } from '../browser/support/reader.ts';
import { palettePng } from './palettePng.ts';

const folder = resolve(import.meta.dirname, '../../docs/pictures');

/** Bytes of one picture. */
const limit = 60_000;

const themes = [
  ['device', 'dark'],
  ['light', 'light'],
  ['sepia', 'light'],
  ['dark', 'light'],
  ['contrast', 'light'],
] as const;

const windows = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];

for (const [theme, colorScheme] of themes) {
  for (const viewport of windows) {
    const name = `${theme}-${viewport.width}.png`;
    test(name, async ({ openWith }) => {
      const page = await openWith({ colorScheme, viewport });
      const { open, headline } = reader(page);
      await open();
      await keepOptions(page, { theme });
      // On a later visit the font is there in time, if the page itself is quick.
      await expect(async () => {
        await open();
        expect(await page.evaluate(() => document.documentElement.dataset.font)).toBeUndefined();
      }).toPass();
      await expect(headline).toBeVisible();
      await page.locator(':root[data-works]').waitFor();
      const picture = palettePng(await page.screenshot());
      expect(picture.length).toBeLessThan(limit);
      writeFileSync(resolve(folder, name), picture);
    });
  }
}
