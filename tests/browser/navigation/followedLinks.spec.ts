import type { Page } from '@playwright/test';
import { chapterAnchor, photoAnchor } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { listMessages } from '../../../src/language/current/lists.ts';
import { pageMessages } from '../../../src/language/current/page.ts';
import { photoMessages } from '../../../src/language/current/photos.ts';
import { myCommentsPath } from '../../../src/paths.ts';
import { name } from '../../../src/site.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { answerWithFixtures } from '../support/fixtureData.ts';
import { goBack } from '../support/goBack.ts';
import { watchFrames } from '../support/pageFrames.ts';
import { islandsMounted, reader } from '../support/reader.ts';

const titles = {
  'every-block': 'Nước mặn vào sâu 60 km, đồng bằng giữ từng giọt nước ngọt',
  'long-read': 'Một mùa nước mặn ở Thạnh Phước, từ rằm tháng Giêng tới cơn mưa đầu',
};

/** Opens the list of the fixture articles from another page of the site, and marks the document, to know it again. */
async function openList(page: Page) {
  await answerWithFixtures(page);
  await page.goto(myCommentsPath);
  await islandsMounted(page);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole('banner').getByRole('link', { name: name, exact: true }).click();
  await expect(reader(page).headline).toContainText(listMessages.front);
}

const isSameDocument = (page: Page) => page.evaluate(() => 'sameDocument' in window);

test.describe('in an article that a link has led to', () => {
  test('a photo is shown large at an address of its own, a footnote opens in place, the contents lead to chapters', {
    tag: '@promise',
  }, async ({ page }) => {
    await openList(page);
    await page.getByRole('link', { name: titles['long-read'] }).click();
    await expect(reader(page).headline).toHaveText(titles['long-read']);
    // Rendered after the effects by which photos and notes listen.
    await expect(reader(page).empty).toBeVisible();

    const lightbox = page.getByRole('dialog', { name: photoMessages.photos });
    const photo = page.locator(`#${photoAnchor(2)}`);
    await photo.click();
    await expect(lightbox.getByRole('status')).toHaveText(photoMessages.counter(2, 3));
    await expect(page).toHaveURL(new RegExp(`#${photoAnchor(2)}$`));
    const width = () => lightbox.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth);
    await expect.poll(width).toBe(600);
    await goBack(page);
    await expect(lightbox).toHaveCount(0);
    await expect(photo).toBeFocused();

    const number = page.getByRole('link', { name: messages.footnoteReference(1), exact: true });
    const note = page.getByRole('note');
    // By a press, which a reader's hand makes: only that ends the holding of the photo's place.
    await number.click();
    await expect(note).toHaveText(/^Phù sa kết lại .* nước trong bén\.$/);
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(number).toBeFocused();

    await page
      .getByRole('navigation', { name: pageMessages.contents })
      .getByRole('link', { name: 'Người giữ vườn' })
      .press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Người giữ vườn' })).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`#${chapterAnchor(3)}$`));
    expect(await isSameDocument(page)).toBe(true);
  });
});

test('a link swaps the text without a blank frame, and its data comes when a reader seems about to follow it', {
  tag: '@promise',
}, async ({ page }) => {
  await openList(page);
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('/every-block.json') && asked.push(request.url()));
  const link = page.getByRole('link', { name: titles['every-block'] });
  expect(asked).toEqual([]);
  await link.focus();
  await expect.poll(() => asked.length).toBe(1);
  const frames = await watchFrames(page);
  await page.keyboard.press('Enter');
  const { headline, empty } = reader(page);
  await expect(headline).toHaveText(titles['every-block']);
  await expect(headline).toBeFocused();
  await expect(empty).toBeVisible();
  const seen = await frames();
  expect(seen.map(({ title }) => title)).toEqual([expect.stringContaining(listMessages.front), titles['every-block']]);
  expect(seen[1]).toMatchObject({ banner: true, scroll: 0 });
  expect(seen[1]?.paragraphs).toBeGreaterThan(5);
  expect(asked).toHaveLength(1);
  expect(await isSameDocument(page)).toBe(true);
});
