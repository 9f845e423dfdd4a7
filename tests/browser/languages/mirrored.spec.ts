import type { Locator } from '@playwright/test';
import { columnId, headlineId, photoAnchor, textEndId, textId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { photoMessages } from '../../../src/language/current/photos.ts';
import { sharingMessages } from '../../../src/language/current/sharing.ts';
import { articlePath, notFoundPath } from '../../../src/paths.ts';
import { language } from '../../../src/site.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { linh, withVoices } from '../support/fakeVoices.ts';
import { ownComments } from '../support/myComments.ts';
import { blockTexts, knowPassages, passageOf, select } from '../support/passages.ts';
import { reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { scrollBy } from '../support/scrollBy.ts';
import { sites } from '../support/sites.ts';
import { listening } from '../support/speechState.ts';
import { twoFrames } from '../support/twoFrames.ts';

/** From the sides of the window, in px. */
async function sides(element: Locator): Promise<{ left: number; right: number }> {
  return element.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return { left, right: document.documentElement.clientWidth - right };
  });
}

test('the page runs from the right, the Vietnamese text of an article from the left', async ({ page }) => {
  const { open, post, comment } = reader(page);
  await open();
  expect(await page.evaluate(() => [document.dir, document.documentElement.lang])).toEqual(['rtl', language]);
  for (const id of [headlineId, textId]) {
    await expect(page.locator(`#${id}`)).toHaveAttribute('lang', 'vi');
    await expect(page.locator(`#${id}`)).toHaveCSS('direction', 'ltr');
  }
  await expect(page.locator('main time').first()).toHaveAttribute('lang', 'vi');
  await post('câu hỏi');
  await expect(comment('câu hỏi').getByText('câu hỏi')).toHaveCSS('direction', 'ltr');
});

test('tools and toolbar stand in the margins of the other side, and skip links in the other corner', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await knowPassages(page);
  await reader(page).open();
  const column = await sides(page.locator(`#${columnId}`));
  const { button, open, panel } = readingOptions(page);
  expect((await sides(button)).right).toBeLessThan(column.right);
  await page.keyboard.press('Tab');
  expect((await sides(page.locator(':focus'))).right).toBeCloseTo(0);
  await select(page, passageOf(await blockTexts(page), 'Mỗi cán bộ'));
  const share = page.getByRole('button', { name: sharingMessages.shareQuote });
  await share.waitFor();
  expect((await sides(share)).left).toBeLessThan(column.left);
  await open();
  expect((await sides(panel)).right).toBeLessThan(column.right);
  expect(await sides(page.locator(`#${columnId}`)), 'the column stays where it was').toEqual(column);
});

test('the player’s buttons stand as on every player, the one back at the left, and what is typed or copied runs its own way', async ({
  page,
}) => {
  await withVoices(page, [linh]);
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await reader(page).open();
  const { button, previous, next } = listening(page);
  await button.click();
  expect((await sides(previous)).left).toBeLessThan((await sides(next)).left);
  await reader(page).share.click();
  await expect(page.getByRole('dialog', { name: messages.share }).getByRole('textbox')).toHaveCSS('direction', 'ltr');
  await reader(page).open();
  await reader(page).post('câu hỏi');
  const own = ownComments(page);
  await own.open();
  await own.searchField.fill('câu');
  await expect(own.searchField).toHaveCSS('direction', 'ltr');
});

test('reading options without a margin stand at the right edge', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 });
  await reader(page).open();
  const { open, panel } = readingOptions(page);
  await open();
  const { left, right } = await sides(panel);
  expect(right).toBeCloseTo(0);
  expect(left).toBeGreaterThan(200);
});

for (const width of [360, 1280])
  test(`the ways back and to the top float in the left corner, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await reader(page).open(`${sites.production}${articlePath('long-read')}`);
    // Two screens down and some way up again, as the link waits for on a phone.
    await scrollBy(page, 2800);
    await scrollBy(page, -300);
    const top = page.locator('[data-shown=true]');
    await expect(top).toContainText(messages.backToTop);
    expect((await sides(top)).left).toBeLessThan(30);
    await page.locator(`#${textEndId}`).getByRole('link').press('Enter');
    const back = page.getByRole('button', { name: messages.backToPlace });
    await expect(back).toBeVisible();
    expect((await sides(back)).left).toBeLessThan(30);
  });

test('the offer to read on floats in the left corner', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await reader(page).open(`${sites.production}${articlePath('long-read')}`);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 3));
  await twoFrames(page);
  await page.goto(`${sites.production}${notFoundPath}`);
  await reader(page).open(`${sites.production}${articlePath('long-read')}`);
  const resume = page.getByRole('button', { name: messages.resume });
  await resume.waitFor();
  expect((await sides(resume)).left).toBeLessThan(30);
});

test('the line of progress grows from the right', async ({ page }) => {
  await reader(page).open();
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: 'end' }), textId);
  await page.evaluate(() => window.scrollBy(0, -600));
  const line = page.locator('[class*=ProgressLine]');
  await expect.poll(async () => (await sides(line)).left).toBeGreaterThan(50);
  expect((await sides(line)).right).toBeCloseTo(0);
});

test('photos are closed at the left and turned with the arrow that points on', async ({ page }) => {
  await reader(page).open(`${sites.production}${articlePath('long-read')}`);
  await page.locator(`#${photoAnchor(1)}`).press('Enter');
  const counter = (number: number) => page.getByText(photoMessages.counter(number, 3));
  await counter(1).waitFor();
  expect((await sides(page.getByRole('button', { name: photoMessages.close }))).left).toBeLessThan(60);
  const previous = await sides(page.getByRole('button', { name: photoMessages.previous }));
  const next = await sides(page.getByRole('button', { name: photoMessages.next }));
  expect(next.left).toBeLessThan(previous.left);
  await page.keyboard.press('ArrowLeft');
  await counter(2).waitFor();
  await page.keyboard.press('ArrowRight');
  await counter(1).waitFor();
});
