import type { Page } from '@playwright/test';
import { notFoundPath } from '../../../src/paths.ts';
import { everyPage } from '../support/everyPage.ts';
import { highAndDeep, lineFaults } from '../support/glyphInk.ts';
import { expect, test } from '../support/media.ts';
import { keepOptions, showOptions, wordsOf } from '../support/optionSets.ts';
import { reader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';
import {
  type FontsInUse,
  loadFonts,
  loadFontsOfDebian,
  loadOwnFonts,
  setInFonts,
  systemFonts,
  testName,
  vietnameseLetters,
} from '../support/testFonts.ts';

const typefaces = ['serif', 'sans', 'lexend'] as const;
type Typeface = (typeof typefaces)[number];

/** The typefaces of the page, and what stands in for the fonts of a system. */
const settings: readonly { typeface: Typeface; fonts?: FontsInUse }[] = [
  { typeface: 'serif', fonts: { sans: 'Noto Sans' } },
  { typeface: 'lexend' },
  { typeface: 'serif', fonts: { serif: 'Noto Serif', sans: 'Noto Sans' } },
  { typeface: 'serif', fonts: { serif: 'DejaVu Serif', sans: 'DejaVu Sans' } },
  { typeface: 'serif', fonts: { serif: 'Tinos', sans: 'Arimo' } },
  { typeface: 'sans', fonts: { sans: 'Noto Sans' } },
  { typeface: 'sans', fonts: { sans: 'DejaVu Sans' } },
  { typeface: 'sans', fonts: { sans: 'Arimo' } },
];
const nameOf = ({ typeface, fonts }: (typeof settings)[number]) =>
  `${typeface}, ${Object.values(fonts ?? { own: 'its own font' }).join(' and ')}`;

/** Opens an article with every kind of block and a comment with an answer, in a typeface whose font is there in time. */
async function openWith(page: Page, typeface: Typeface): Promise<void> {
  const { open, post, comment } = reader(page);
  await open(`${sites.fixtures}/bai-viet/every-block`);
  await post(highAndDeep);
  await keepOptions(page, { typeface });
  await page.reload();
  await comment(highAndDeep).waitFor();
  await showOwnFont(page);
}

/** As where the page's font came in time, however busy the machine is. */
async function showOwnFont(page: Page): Promise<void> {
  await loadOwnFonts(page);
  await page.evaluate(() => document.documentElement.removeAttribute('data-font'));
}

for (const setting of settings) {
  test(`marks neither touch the line above nor are cut off: ${nameOf(setting)}`, async ({ page }) => {
    await openWith(page, setting.typeface);
    if (setting.fonts) await setInFonts(page, setting.fonts);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 780 });
      for (const spacing of ['1', '4'] as const)
        for (const size of ['1', '8'] as const) {
          await showOptions(page, { typeface: setting.typeface, spacing, size });
          const { kinds, faults } = await lineFaults(page, size === '8' ? 0.01 : 0.05);
          expect.soft(faults, wordsOf({ spacing, size })).toEqual([]);
          expect(kinds).toBeGreaterThan(40);
        }
    }
  });
}

/** Of these the highest letters take most of the room that there is. */
const fullest = settings.filter(({ typeface, fonts }) => typeface === 'lexend' || fonts?.serif === 'DejaVu Serif');
expect(fullest).toHaveLength(2);

for (const setting of fullest) {
  test(`so it is on every page and in every dialog: ${nameOf(setting)}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 780 });
    for (const [where, open] of Object.entries(await everyPage(page))) {
      await open();
      await showOptions(page, { typeface: setting.typeface });
      await showOwnFont(page);
      if (setting.fonts) await setInFonts(page, setting.fonts);
      const { kinds, faults } = await lineFaults(page, 0.03);
      expect.soft(faults, where).toEqual([]);
      expect(kinds, where).toBeGreaterThan(5);
    }
  });
}

/** One of each kind of text, by where it stands on the article's page. */
const parts = {
  headline: 'h1',
  'heading 2': '#bai h2',
  'heading 4': '#bai h4',
  text: '#bai > p',
  caption: '#bai figcaption',
  'heading of the comments': '#binh-luan',
  'name of a comment': 'section ol article h3',
  comment: 'section ol article > p',
  footer: 'footer p:not([hidden])',
};

/** In how many fonts the page sets a word of all letters in each of some elements, and which of them are the machine's. Chromium only. */
async function fontsOfWord<Where extends string>(page: Page, elements: Record<Where, string>) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  for (const selector of Object.values<string>(elements))
    await page
      .locator(selector)
      .first()
      .evaluate((element, letters) => element.replaceChildren(letters), vietnameseLetters);
  return async () => {
    const { root } = await session.send('DOM.getDocument');
    const seen: Record<string, unknown> = {};
    for (const [where, selector] of Object.entries<string>(elements)) {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      seen[where] = {
        // A font of the tests may be in two files.
        families: new Set(fonts.map(({ familyName }) => familyName)).size,
        ofTheMachine: fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName),
        // Some fonts draw a letter and its mark apart.
        areAllThere: fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0) >= 134,
      };
    }
    return seen;
  };
}
const oneFont = { families: 1, ofTheMachine: [], areAllThere: true };

for (const setting of settings.filter(({ typeface }) => typeface !== 'sans')) {
  test(`a word of all 134 Vietnamese letters is set in one font: ${nameOf(setting)} @chromium`, async ({ page }) => {
    await openWith(page, setting.typeface);
    if (setting.fonts) await setInFonts(page, setting.fonts);
    const expected = Object.fromEntries(Object.keys(parts).map((where) => [where, oneFont]));
    await expect.poll(await fontsOfWord(page, parts)).toEqual(expected);
  });
}

test('so it is where Times New Roman is a font that lacks most of them, as on Linux @chromium', async ({ page }) => {
  await page.goto(`${sites.production}${notFoundPath}`);
  await loadFontsOfDebian(page);
  await page.evaluate(() => {
    document.documentElement.dataset.font = 'late';
  });
  // A machine may have the one that is wanted most.
  const expected = { headline: { ...oneFont, ofTheMachine: expect.any(Array) } };
  await expect.poll(await fontsOfWord(page, { headline: 'h1' })).toEqual(expected);
});

test('each font that stands in for a system’s has all 134 letters', async ({ page }) => {
  expect([...vietnameseLetters]).toHaveLength(134);
  await page.goto(`${sites.production}${notFoundPath}`);
  await loadFonts(page, systemFonts);
  const missing = await page.evaluate(
    ({ names, letters }) => {
      const pencil = document.createElement('canvas').getContext('2d');
      if (!pencil) throw new Error('no canvas');
      const width = (letter: string, ...fonts: string[]) => {
        pencil.font = `100px ${fonts.map((font) => `'${font}'`)}`;
        return pencil.measureText(letter).width;
      };
      return names.map((name) => {
        // A letter that the font lacks is drawn by the next one, and each has a width of its own for it.
        const [one = '', other = ''] = names.filter((next) => next !== name && /Sans|Tinos/.test(next));
        return [...letters, 'Ж'].filter((letter) => width(letter, name, one) !== width(letter, name, other)).join('');
      });
    },
    { names: systemFonts.map(testName), letters: vietnameseLetters },
  );
  // DejaVu is there with its Cyrillic letters; that the others lack them shows that it would be seen.
  expect(missing).toEqual(systemFonts.map((name) => (name.startsWith('DejaVu') ? '' : 'Ж')));
});
