import type { Page } from '@playwright/test';
import { optionValues } from '../../../src/reading/options/options.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { an, linh, withVoices } from '../support/fakeVoices.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { listening } from '../support/speechState.ts';

/** In smaller fields iOS enlarges the page as they take the focus, and leaves it so. */
const least = 16;

/** The fields on the page whose letters are smaller at some reading size; how many were measured. */
async function smallFields(page: Page): Promise<{ small: string[]; fields: number }> {
  return page.evaluate(
    ({ sizes, least }) => {
      const root = document.documentElement;
      const before = root.dataset.size;
      const fields = [...document.querySelectorAll('input, textarea, select, [contenteditable]')];
      const small = sizes.flatMap((size) => {
        root.dataset.size = size;
        return fields
          .map((field) => ({ field, letters: Number.parseFloat(getComputedStyle(field).fontSize) }))
          .filter(({ letters }) => letters < least)
          .map(({ field, letters }) => `${field.outerHTML.slice(0, 60)} at size ${size}: ${letters} px`);
      });
      if (before === undefined) delete root.dataset.size;
      else root.dataset.size = before;
      return { small, fields: fields.length };
    },
    { sizes: optionValues.size, least },
  );
}

async function expectLarge(page: Page, what: string, atLeast: number) {
  const { small, fields } = await smallFields(page);
  expect(small, what).toEqual([]);
  expect(fields, what).toBeGreaterThanOrEqual(atLeast);
}

for (const width of [390, 1440])
  test(`no field has letters under 16 px at any reading size, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await withVoices(page, [linh, an], 'told');
    const { open, post, list } = reader(page);
    await open();
    await post('Một ý kiến');
    await list.first().getByRole('button', { name: 'Trả lời' }).click();
    await list.first().getByRole('button', { name: 'Sửa' }).click();
    await expect(page.locator('textarea')).toHaveCount(3);
    await expectLarge(page, 'comments', 5);
    await listening(page).button.click();
    await listening(page).voice.waitFor();
    await expectLarge(page, 'listening', 7);
    await listening(page).close.click();
    await page.getByRole('button', { name: 'Chia sẻ' }).first().click();
    await page.getByRole('textbox', { name: 'Nội dung chia sẻ' }).waitFor();
    await expectLarge(page, 'sharing', 6);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Nội dung chia sẻ' })).toHaveCount(0);
    await readingOptions(page).open();
    await expectLarge(page, 'options', 15);
    await readingOptions(page).panel.getByRole('button', { name: 'Phím tắt' }).click();
    await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    await expectLarge(page, 'shortcuts', 6);

    const own = ownComments(page);
    await own.open();
    await own.searchField.waitFor();
    await own.choose(annotationSet([annotation('0d5c2a51-8f0c-4d3a-9a51-0d5c2a518f0c', 'Khác')]));
    await own.trial.waitFor();
    await expectLarge(page, 'own comments', 2);
  });
