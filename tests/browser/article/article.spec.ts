import { messages } from '../../../src/language/current/core.ts';
import { pageMessages } from '../../../src/language/current/page.ts';
import { articlePath, homePath } from '../../../src/paths.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { seedLines } from '../support/seedLines.ts';

const address = articlePath('bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich');

/** Fails unless each line of the seed stands in the text after the one before it. */
function expectEveryLine(text: string): void {
  let from = 0;
  for (const line of seedLines) {
    const at = text.indexOf(line, from);
    expect(at, `“${line.slice(0, 60)}…” after character ${from}`).toBeGreaterThanOrEqual(from);
    from = at + line.length;
  }
}

test('the seed has its eleven lines', () => {
  expect(seedLines).toHaveLength(11);
});

for (const path of [homePath, address]) {
  test(`every line of the seed stands in the HTML of ${path}`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expectEveryLine(body.replace(/<[^>]*>/g, ''));
  });

  test(`every line of the seed stands in the hydrated page at ${path}`, { tag: '@promise' }, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText(messages.noComments)).toBeVisible();
    expectEveryLine(await page.locator('main').evaluate((main) => main.textContent ?? ''));
    const header = page.locator('article header').first();
    await expect(header.getByRole('heading', { level: 1 })).toHaveText(seedLines[0] ?? '');
    await expect(header.locator('time')).toHaveAttribute('datetime', '2021-07-05T09:57:00+07:00');
    await expect(header).toContainText(pageMessages.readingTime(3));
  });
}

test('a photo that the archive has lost keeps its caption and shows no image', async ({ page }) => {
  await page.goto(address);
  const figure = page.locator('figure').first();
  await expect(figure.locator('figcaption')).toHaveText(
    `Thứ trưởng Nguyễn Văn Sơn phát biểu tại buổi làm việc. ${pageMessages.photoMissing}`,
  );
  await expect(page.locator('img')).toHaveCount(0);
});

test('each font file holds all 134 Vietnamese letters, so no word is set in two fonts', async ({ page }) => {
  await page.goto(address);
  const faces = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => rule.style.cssText),
  );
  const upright = faces.filter((face) => !face.includes('italic'));
  expect(upright).toHaveLength(3);
  expect(upright.join()).not.toContain('unicode-range');
  const sources = upright.map((face) => /url\("?([^")]+)"?\)/.exec(face)?.[1] ?? '');
  const missing = await page.evaluate(async (sources) => {
    const fonts = sources.map((source, index) => new FontFace(`Tested ${index}`, `url(${source})`));
    for (const font of fonts) document.fonts.add(await font.load());
    const bases = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const vowels = bases.flatMap((base) => tones.map((tone) => (base + tone).normalize('NFC')));
    const lower = [...vowels, ...'bcdđghklmnpqrstvx'];
    const letters = [...lower, ...lower.map((letter) => letter.toUpperCase())];
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    const width = (letter: string, fonts: string) => {
      context.font = `100px ${fonts}`;
      return context.measureText(letter).width;
    };
    // A letter that the font lacks is drawn by the fallback, and then each fallback gives it a width of its own.
    const lacks = (font: string, letter: string) =>
      width(letter, `"${font}", monospace`) !== width(letter, `"${font}", sans-serif`);
    return fonts.map(({ family }) => ({
      count: letters.length,
      lacking: letters.filter((letter) => lacks(family.replaceAll('"', ''), letter)),
      control: lacks(family.replaceAll('"', ''), 'Ж'),
    }));
  }, sources);
  expect(missing).toEqual(Array(3).fill({ count: 178, lacking: [], control: true }));
});

test('a page that comes slowly asks for no font, and stands in the system’s', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) fonts.push(request.url());
  });
  await page.route(articleAddress, async (route) => {
    await new Promise((settle) => setTimeout(settle, 400));
    await route.continue();
  });
  await reader(page).open();
  const family = () => page.locator('h1').evaluate((headline) => getComputedStyle(headline).fontFamily);
  expect(await family()).toMatch(/^"?Noto Serif/);
  expect(fonts).toEqual([]);
  // What keeps it away is said on the root element: without that, it is asked for.
  await page.evaluate(() => document.documentElement.removeAttribute('data-font'));
  expect(await family()).toMatch(/^"?Source Serif 4/);
  await expect.poll(() => fonts.length).toBe(1);
});
