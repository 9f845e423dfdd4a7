import type { BrowserContext, Page } from '@playwright/test';
import { sharingMessages } from '../../../src/language/current/sharing.ts';
import { expect, test } from '../support/consoleGuard.ts';
import {
  blockTexts,
  knowPassages,
  type Passage,
  passageOf,
  randomPassages,
  select,
  standInForShareSheet,
  toWords,
} from '../support/passages.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { faultOf, pictureOf, screenshotMessage, showTargetText } from '../support/targetText.ts';

/** All 200 take four minutes of each browser: `PASSAGE_SHARE=1` has them followed, other runs follow a quarter. */
const passages = 200 * Number(process.env.PASSAGE_SHARE ?? 0.25);
/** One of each kind at least. */
const first = 6;
const half = Math.ceil((passages - first) / 2);
const parts = [
  [0, first],
  [first, first + half],
  [first + half, passages],
] as const;

/** Shares each passage as a reader does, and gives what the share sheet was handed. */
async function shareAll(page: Page, chosen: readonly Passage[]): Promise<ShareData[]> {
  const button = page.getByRole('button', { name: sharingMessages.shareQuote });
  for (const passage of chosen) {
    await select(page, passage);
    await button.dispatchEvent('click');
  }
  await expect.poll(() => page.evaluate(() => window.shared.length)).toBe(chosen.length);
  return page.evaluate(() => window.shared);
}

/**
 * Follows a link as from another site, in a tab of its own, and says what is wrong with where it leads, if anything. After a
 * picture of the whole page Chromium's window may still be as high as that when the tab's next page is scrolled.
 *
 * @param awaited what is to be said of it; looks again until that is so
 */
async function followed(context: BrowserContext, url: string, expected: Passage, awaited = /^$/): Promise<string> {
  const page = await context.newPage();
  await knowPassages(page);
  await showTargetText(page);
  await page.goto(url);
  const linesOf = () =>
    page.evaluate((passage) => {
      const lines = window.linesOf(passage);
      const [first] = lines;
      const { scrollY, innerHeight } = window;
      const isInSight = first && first.top >= scrollY && first.bottom <= scrollY + innerHeight;
      return { lines, isInSight, place: `at ${first?.top}, the page at ${scrollY} of ${innerHeight} px` };
    }, expected);
  const fault = async () => {
    const { lines, isInSight, place } = await linesOf();
    return isInSight ? faultOf(await pictureOf(page), lines) : `not scrolled into view: ${place}`;
  };
  // The browser scrolls when it has found the words, and a font may still come: on a busy machine that takes seconds.
  let last = '';
  const look = async () => {
    last = await fault();
    return last;
  };
  await expect
    .poll(look)
    .toMatch(awaited)
    .catch(() => {});
  await page.close();
  return last;
}

test.describe('links to passages of the first article, followed from elsewhere', () => {
  test.use({ viewport: { width: 640, height: 480 } });

  for (const [from, to] of parts) {
    const details = { tag: from === 0 ? ['@promise', '@both'] : [] };
    test(
      `passages ${from + 1} to ${to}: each lands on its own`,
      details,
      async ({ page, context, browserName, consoleGuard }) => {
        if (browserName === 'firefox') consoleGuard.expectMessage(screenshotMessage);
        test.setTimeout(60_000 + (to - from) * 6_000);
        const { open } = reader(page);
        await knowPassages(page);
        await standInForShareSheet(page);
        await open();
        const texts = await blockTexts(page);
        const chosen = randomPassages(texts, passages).slice(from, to);
        const links = await shareAll(page, chosen);
        const faults: string[] = [];
        for (const [index, { url = '', text }] of links.entries()) {
          const fault = await followed(context, url, toWords(texts, chosen[index] as Passage));
          if (fault) faults.push(`${fault}, of ${text}: ${decodeURIComponent(url)}`);
        }
        expect(faults).toEqual([]);
        expect(links).toHaveLength(to - from);
      },
    );
  }

  test('one that leads elsewhere is seen to', async ({ page, context, browserName, consoleGuard }) => {
    if (browserName === 'firefox') consoleGuard.expectMessage(screenshotMessage);
    await page.goto(articleAddress);
    const passage = passageOf(await blockTexts(page), 'Bộ Công an', 3);
    const link = (directive: string) => `${articleAddress}#:~:text=${encodeURI(directive)}`;
    expect(await followed(context, link('bệnh-,Bộ Công an,-chủ'), passage)).toBe('');
    for (const [directive, fault] of [
      ['Bộ Công an', /^(green beside|not green in) the passage|^not scrolled into view/],
      ['bệnh-,Bộ Công,-an chủ', /^not green in the passage/],
      ['bệnh-,Bộ Công an chủ', /^green beside the passage/],
      ['Bộ Công tố', /^not (green in the passage|scrolled into view)/],
    ] as const)
      expect(await followed(context, link(directive), passage, fault)).toMatch(fault);
  });
});
