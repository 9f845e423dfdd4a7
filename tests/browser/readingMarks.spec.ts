import type { Page } from '@playwright/test';
import { highAndDeep, lineInk } from './glyphInk.ts';
import { expect, test } from './media.ts';
import { keepOptions, showOptions, wordsOf } from './optionSets.ts';
import { reader } from './reader.ts';
import { sites } from './sites.ts';

/** The parts that may have several lines. */
const parts = {
  headline: 'h1',
  'heading 2': '#bai h2',
  'heading 3': '#bai h3',
  'heading 4': '#bai h4',
  text: '#bai > p',
  'block quote': '#bai blockquote p',
  list: '#bai li',
  caption: '#bai figcaption',
  'heading of the comments': '#binh-luan',
  'name of a comment': 'section ol article h3',
  comment: 'section ol article > p',
  footer: 'footer p',
};

const typefaces = ['serif', 'sans', 'lexend'] as const;

/** Opens an article with every kind of block and a comment, in a typeface whose font is there in time. */
async function openWith(page: Page, typeface: (typeof typefaces)[number]): Promise<void> {
  const { open, post, comment } = reader(page);
  await open(`${sites.fixtures}/bai-viet/every-block`);
  await post(highAndDeep);
  await keepOptions(page, { typeface });
  for (const _time of ['the fonts come', 'they are there']) {
    await page.reload();
    await comment(highAndDeep).waitFor();
    // Where the machine was too busy to send the page at once.
    await page.evaluate(() => document.documentElement.removeAttribute('data-font'));
    await page.evaluate(() => document.fonts.ready);
  }
}

for (const width of [390, 1280])
  for (const [fonts, typeface] of [
    ...typefaces.map((typeface) => ['its font', typeface] as const),
    ['the system’s font', 'serif'] as const,
  ]) {
    test(`marks neither touch the line above nor are cut off: ${typeface} in ${fonts}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 780 });
      await openWith(page, typeface);
      if (fonts !== 'its font') await page.evaluate(leaveOutOurFont);
      for (const spacing of ['1', '4'] as const)
        for (const size of ['1', '8'] as const) {
          await showOptions(page, { typeface, spacing, size });
          for (const { where, leading, ink, cutOff, otherFont } of await lineInk(page, parts)) {
            const what = `${where}, ${wordsOf({ spacing, size })}`;
            expect
              .soft(otherFont, `${what}: measured in the font of the page`)
              .toBeLessThan(size === '8' ? 0.01 : 0.05);
            expect.soft(ink, `${what}: ink within the distance of the lines`).toBeLessThanOrEqual(leading);
            expect.soft(cutOff, `${what}: ink cut off`).toBeLessThanOrEqual(0);
          }
        }
    });
  }

/** Runs in the page: sets the text as where our font has not come in time. */
function leaveOutOurFont() {
  const { documentElement } = document;
  const serif = getComputedStyle(documentElement).getPropertyValue('--serif');
  documentElement.style.setProperty('--serif', serif.replace(/^[^,]*,/, ''));
}

/** The 134 letters of Vietnamese that are not among the 52 of English, in one word. */
const letters = (() => {
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC')));
  const small = [...vowels, 'đ'].filter((letter) => !/[a-z]/.test(letter)).join('');
  return small + small.toUpperCase();
})();

for (const typeface of typefaces) {
  test(`a word of all 134 Vietnamese letters is set in one font: ${typeface} @chromium`, async ({ page }) => {
    expect([...letters]).toHaveLength(134);
    await openWith(page, typeface);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    // The numbers of a list are letters of the item to the protocol.
    const { list: _list, ...others } = parts;
    for (const [where, selector] of Object.entries(others)) {
      await page
        .locator(selector)
        .first()
        .evaluate((element, letters) => element.replaceChildren(letters), letters);
      const glyphs = async () => {
        const { root } = await session.send('DOM.getDocument');
        const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts.map(({ glyphCount }) => glyphCount);
      };
      await expect.poll(glyphs, where).toEqual([134]);
    }
  });
}
