import { withColours } from '../support/contrast.ts';
import { everyPage } from '../support/everyPage.ts';
import { expect, test } from '../support/media.ts';
import { showOptions } from '../support/optionSets.ts';
import { installStopRules } from '../support/stopRules.ts';
import { type FontsInUse, setInFonts } from '../support/testFonts.ts';

const fonts: readonly FontsInUse[] = [
  { serif: 'Tinos', sans: 'Arimo' },
  { serif: 'DejaVu Serif', sans: 'DejaVu Sans' },
];

/** Links that stand in a line with other words, and are no part of a sentence. */
const besideWords = 'h3 > a, li > a:last-child';

for (const { serif, sans } of fonts as readonly Required<FontsInUse>[]) {
  test(`links outside of a sentence are 24 px high on every page: ${serif}, ${sans}`, async ({ page }) => {
    await withColours(page);
    await page.addInitScript(installStopRules);
    for (const [where, open] of Object.entries(await everyPage(page))) {
      await open();
      await setInFonts(page, { serif, sans });
      for (const size of ['1', '3'] as const) {
        await showOptions(page, { size });
        const { links, small } = await page.evaluate((besideWords) => {
          const links = [...document.querySelectorAll('a')].filter(
            (link) => link.offsetWidth > 1 && link.checkVisibility({ visibilityProperty: true }),
          );
          const low = links
            .filter((link) => link.matches(besideWords))
            .filter((link) => [...link.getClientRects()].some(({ height }) => height < 23.9));
          return {
            links: links.length,
            small: [...links.filter((link) => window.stopRules.small(link).length > 0), ...low].map(
              (link) => `${link.getBoundingClientRect().height.toFixed(1)} px: ${window.stopRules.brief(link)}`,
            ),
          };
        }, besideWords);
        expect.soft(small, `${where}, size ${size}`).toEqual([]);
        expect(links).toBeGreaterThan(1);
      }
    }
  });
}
