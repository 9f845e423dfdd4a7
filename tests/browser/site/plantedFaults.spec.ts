import { notFoundPath } from '../../../src/paths.ts';
import { findings } from '../support/axe.ts';
import { prepareWalk, walk } from '../support/keyboardWalk.ts';
import { expect, test } from '../support/media.ts';
import { pageFaults } from '../support/pageFaults.ts';
import { planted } from '../support/plantedFaults.ts';
import { sites } from '../support/sites.ts';

const themes = ['light', 'sepia', 'dark', 'contrast'];

test('the walk finds each fault that is planted, and none without @chromium', { tag: '@promise' }, async ({
  openWith,
}) => {
  test.setTimeout(360_000);
  const page = await openWith({ viewport: { width: 320, height: 640 } });
  await prepareWalk(page);
  const lookAt = async () => [
    ...(await pageFaults(page)),
    ...(await findings(page)),
    ...(await walk(page, themes)).faults,
  ];
  await page.goto(`${sites.production}${notFoundPath}`);
  expect(await lookAt()).toEqual([]);
  for (const [fault, { css = '', change = () => {}, says }] of Object.entries(planted)) {
    await page.goto(`${sites.production}${notFoundPath}`);
    await page.locator(':root[data-works]').waitFor();
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    await page.evaluate(change);
    expect.soft((await lookAt()).join('\n'), fault).toMatch(says);
  }
});
