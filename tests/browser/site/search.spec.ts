import type { Page } from '@playwright/test';
import { pageMessages } from '../../../src/language/current/page.ts';
import { searchMessages } from '../../../src/language/current/search.ts';
import { searchPath } from '../../../src/paths.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { sites } from '../support/sites.ts';

test.use({ baseURL: sites.fixtures });

const field = (page: Page) => page.getByRole('searchbox', { name: pageMessages.searchTitle });
const stories = (page: Page) => page.locator('main [data-story]');
const address = (text: string) => `${searchPath}?q=${encodeURIComponent(text)}`;

test('an address that asks for something shows what is found, with the words marked', async ({ page }) => {
  await page.goto(address('nuoc man'));
  await expect(stories(page)).not.toHaveCount(0);
  await expect(field(page)).toHaveValue('nuoc man');
  await expect(page.locator('main mark').first()).toHaveText(/nước mặn/iu);
});

test('results follow the typing, which keeps the focus; the way back from an article shows them where they were', async ({
  page,
}) => {
  await page.goto(searchPath);
  await field(page).focus();
  await page.keyboard.type('nước');
  await expect(stories(page)).not.toHaveCount(0);
  await expect(page).toHaveURL(/\?q=n/u);
  await expect(field(page)).toBeFocused();
  const found = await stories(page).count();
  await stories(page).last().getByRole('link').first().click();
  await expect(page.locator('main[data-search]')).toHaveCount(0);
  await page.goBack();
  await expect(stories(page)).toHaveCount(found);
  await expect(field(page)).toHaveValue('nước');
});

test('where nothing is found, the page says so and leads on', async ({ page }) => {
  await page.goto(address('nước mặnn'));
  await expect(page.getByText(searchMessages.none('nước mặnn')).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: searchMessages.tryOthers })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // Firefox is not told to run no script: what it is told of that it passes over.
  test('the page says so in place of the field @chromium', async ({ page }) => {
    await page.goto(searchPath);
    await expect(page.getByText(pageMessages.searchNeedsScript)).toBeVisible();
    await expect(page.locator('search input')).toBeHidden();
  });
});
