import type { Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import type { Options } from '../../../src/reading/options/options.ts';
import { findings, withAxe } from '../support/axe.ts';
import { contrasts, withColours } from '../support/contrast.ts';
import { expect, test } from '../support/media.ts';
import { everyValue, showOptions, wordsOf } from '../support/optionSets.ts';
import { reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';

/** What the options can change; accessibility.spec.ts runs all rules in each theme. */
const quickRules = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** The article with a comment, an error, an open box and the options. */
async function openAll(page: Page): Promise<void> {
  const { open, post, send, textBox } = reader(page);
  await open();
  await post('Bình luận có liên kết https://example.vn/');
  await page.getByRole('button', { name: new RegExp(`^${messages.action.reply}`) }).click();
  await page.getByRole('textbox', { name: new RegExp(`^${messages.action.reply}`) }).fill('trả lời dở dang');
  await textBox.fill(' ');
  await send.click();
  await expect(textBox).toHaveAttribute('aria-invalid', 'true');
  await readingOptions(page).open();
  // From here on the focus is the keyboard's, and shows itself.
  await page.keyboard.press('Tab');
}

const cases: [Options['theme'], 'light' | 'dark'][] = [
  ['device', 'dark'],
  ['light', 'dark'],
  ['sepia', 'dark'],
  ['dark', 'light'],
  ['contrast', 'light'],
  ['contrast', 'dark'],
];

for (const [theme, colorScheme] of cases) {
  test(`${theme} on a ${colorScheme} device: axe and over 500 measures of contrast find nothing with any option`, {
    tag: theme === 'device' ? '@promise' : [],
  }, async ({ openWith }) => {
    test.slow();
    const page = await openWith({ colorScheme, viewport: { width: 1440, height: 900 } });
    await withAxe(page);
    await withColours(page);
    await openAll(page);
    let measured = 0;
    for (const options of everyValue()) {
      await showOptions(page, { ...options, theme });
      const found = await contrasts(page);
      measured += found.measured;
      expect.soft(found.weak, wordsOf(options)).toEqual([]);
      expect.soft(await findings(page, quickRules), wordsOf(options)).toEqual([]);
    }
    expect(measured).toBeGreaterThan(500);
    test.info().annotations.push({ type: 'measures of contrast', description: `${measured}` });
  });
}
