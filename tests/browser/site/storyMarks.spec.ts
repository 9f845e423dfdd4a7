import { marksMessages } from '../../../src/language/current/marks.ts';
import { savedMessages } from '../../../src/language/current/saved.ts';
import { articlePath, homePath, latestPath } from '../../../src/paths.ts';
import { findings, withAxe } from '../support/axe.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { databaseOpened, doEverything, marksShown } from '../support/deeds.ts';
import { holdScripts, islandsMounted, partOf } from '../support/reader.ts';
import { forgetShifts, shiftsOf, watchShifts } from '../support/shifts.ts';
import { sites } from '../support/sites.ts';
import { twoFrames } from '../support/twoFrames.ts';

const pages = { front: homePath, latest: latestPath, article: articlePath('every-block') };
const rows = '[data-story] p:last-of-type';

for (const [name, path] of Object.entries(pages))
  for (const width of [320, 360, 768, 1280])
    test(`marks move nothing on a ${name} page of ${width} px`, {
      tag: width === 320 || width === 768 ? [] : '@chromium',
    }, async ({ page, browserName }) => {
      const tellsShifts = browserName === 'chromium';
      await page.setViewportSize({ width, height: 900 });
      if (tellsShifts) await watchShifts(page);
      await page.goto(sites.fixtures + path);
      await islandsMounted(page);
      await databaseOpened(page);
      await doEverything(page);
      const letThrough = await holdScripts(page, partOf('StoryMarks'));
      // An import that is held holds the load event too, where it is asked for before that.
      await page.reload({ waitUntil: 'commit' });
      await islandsMounted(page);
      await page.evaluate(() => document.fonts.ready);
      await twoFrames(page);
      if (tellsShifts) await forgetShifts(page);
      const heights = () =>
        page.locator(rows).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
      const before = await heights();
      letThrough();
      await marksShown(page);
      await twoFrames(page);
      expect(await heights()).toEqual(before);
      if (tellsShifts) expect(await shiftsOf(page)).toEqual([]);
      const wide = await page
        .locator(rows)
        .evaluateAll((all) => all.filter((row) => row.scrollWidth > row.clientWidth));
      expect(wide).toHaveLength(0);
    });

test('axe finds nothing at marks, and a button says what it saves @chromium', async ({ page }) => {
  await withAxe(page);
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(sites.fixtures + homePath);
  const button = page.getByRole('button', { name: new RegExp(`^${savedMessages.save}: .+`) });
  await button.first().waitFor();
  expect((await button.first().boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await databaseOpened(page);
  await doEverything(page);
  await page.reload();
  await marksShown(page);
  expect(await findings(page)).toEqual([]);
});

test('marks follow to the page that a link leads to, are on no paper, and lead to the comments @chromium', async ({
  page,
}) => {
  await page.goto(sites.fixtures + homePath);
  await page
    .getByRole('button', { name: new RegExp(`^${savedMessages.save}: .+`) })
    .first()
    .waitFor();
  await databaseOpened(page);
  await doEverything(page);
  await page.locator(`main a[href="${pages.article}"]`).first().click();
  await page.waitForURL(`**${pages.article}`);
  await marksShown(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(marksMessages.comments(99)).first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page
    .getByRole('link', { name: marksMessages.comments(99) })
    .first()
    .click();
  await page.waitForURL(/\/bai-viet\/.+#binh-luan$/u);
});
