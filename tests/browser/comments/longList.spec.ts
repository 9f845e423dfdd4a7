import type { Page } from '@playwright/test';
import { notFoundPath } from '../../../src/paths.ts';
import { boxes } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { ownComments } from '../support/myComments.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { seedComments, seededFirst, seededReply, upTo } from '../support/seedComments.ts';
import { expectDrafts } from '../support/stored.ts';

/** On the second page of a list of 70. */
const farText = 'ý 5.';
const farAddress = `${articleAddress}#binh-luan-goc-5`;

/** A reader of a list of 70 threads, of which the second and the fourth have 40 answers each. */
async function withLongList(page: Page) {
  const visit = reader(page);
  await visit.open();
  await seedComments(page, [
    ...upTo(70).map(seededFirst),
    ...[69, 67].flatMap((first) => upTo(40).map((turn) => seededReply(first, turn))),
  ]);
  await page.reload();
  await visit.list.first().waitFor();
  return visit;
}

/** The first comments of threads that are shown, from the newest on. */
async function shownThreads(page: Page): Promise<(string | null)[]> {
  const first = page.locator('section > div > ol > li > article > p[dir]');
  await first.first().waitFor();
  return first.allTextContents();
}

function fromNewest(newest: number, oldest: number): string[] {
  return upTo(newest - oldest + 1).map((place) => `ý ${newest + 1 - place}.`);
}

test('unfolding a thread takes no other thread away, and the list goes on from where it ended', async ({ page }) => {
  const { section, comment, list, heading } = await withLongList(page);
  const unfold = section.getByRole('button', { name: 'Xem thêm 30 trả lời' });
  const more = section.getByRole('button', { name: 'Xem thêm bình luận' });
  await expect(heading).toHaveText('Bình luận (150)');
  const before = await shownThreads(page);
  expect(before).toEqual(fromNewest(70, 41));
  await expect(unfold).toHaveCount(2);
  await unfold.first().click();
  await expect(comment('đáp 69.40.')).toBeVisible();
  expect(await shownThreads(page)).toEqual(before);
  await unfold.click();
  await expect(comment('đáp 67.40.')).toBeVisible();
  expect(await shownThreads(page)).toEqual(before);
  await more.click();
  await expect(comment('ý 40.')).toBeFocused();
  await expect(more).toHaveCount(0);
  expect(await shownThreads(page)).toEqual(fromNewest(70, 1));
  await expect(list).toHaveCount(150);
});

test('what was unfolded and asked for stays when a comment is posted and when another is deleted', async ({ page }) => {
  const { section, post, comment, list } = await withLongList(page);
  await section.getByRole('button', { name: 'Xem thêm 30 trả lời' }).first().click();
  await expect(comment('đáp 69.40.')).toBeVisible();
  await section.getByRole('button', { name: 'Xem thêm bình luận' }).click();
  await expect(list).toHaveCount(120);
  await post('ý 71.');
  expect((await shownThreads(page)).slice(0, 70)).toEqual(fromNewest(71, 2));
  await expect(comment('đáp 69.40.')).toBeVisible();
  await comment('ý 71.').getByRole('button', { name: 'Xóa' }).click();
  await expect(section.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
  expect(await shownThreads(page)).toEqual(fromNewest(70, 1));
  await expect(comment('đáp 69.40.')).toBeVisible();
});

test('a reload at the address of a comment on the second page lands on it again', async ({ page }) => {
  const { comment, open } = await withLongList(page);
  await page.goto(notFoundPath);
  await open(farAddress);
  for (const loads of [1, 2, 3]) {
    await expect(comment(farText), `load ${loads}`).toBeFocused();
    await expect(comment(farText), `load ${loads}`).toBeInViewport();
    await page.reload();
  }
});

test('Back and Forward within the site lead to a comment on the second page', async ({ page }) => {
  const { comment, open, headline } = await withLongList(page);
  const isThere = async (when: string) => {
    await expect(comment(farText), when).toBeFocused();
    await expect(comment(farText), when).toBeInViewport();
  };
  // Playwright's own way back never ends in Firefox within one document.
  const go = (steps: number) =>
    page.evaluate((steps) => {
      setTimeout(() => history.go(steps));
    }, steps);
  await page.goto(notFoundPath);
  await open(farAddress);
  await isThere('by its address');
  await page.getByRole('banner').getByRole('link', { name: 'Bình luận của tôi' }).click();
  await expect(headline).toHaveText('Bình luận của tôi');
  await go(-1);
  await isThere('Back from a page of the site');
  await page.getByRole('banner').getByRole('link', { name: 'Bình luận của tôi' }).click();
  await page.getByRole('searchbox').fill('ý 3.');
  const found = page.getByRole('listitem').filter({ hasText: 'ý 3.' });
  await expect(found).toHaveCount(1);
  await found.getByRole('link').click();
  await expect(comment('ý 3.')).toBeFocused();
  await go(-1);
  await expect(headline).toHaveText('Bình luận của tôi');
  await go(1);
  await expect(comment('ý 3.'), 'Forward from a page of the site').toBeFocused();
});

test('Back from another document leads to a comment on the second page @chromium', async ({ page }) => {
  const { comment, open } = await withLongList(page);
  await page.goto(notFoundPath);
  await open(farAddress);
  await expect(comment(farText)).toBeFocused();
  await page.goto(notFoundPath);
  await page.goBack();
  await expect(comment(farText)).toBeFocused();
  await expect(comment(farText)).toBeInViewport();
});

test('the address of a comment that is not there puts the focus on the heading of the comments', async ({ page }) => {
  const { open, heading, said } = reader(page);
  await open(`${articleAddress}#binh-luan-khong-con`);
  await expect(said).toHaveText('Không tìm thấy bình luận này; có thể nó đã bị xóa.');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('a link on the page of one’s own comments leads to its comment also when that page was reloaded', async ({
  page,
}) => {
  const { open, post, comment } = reader(page);
  await open();
  await post('có địa chỉ riêng');
  await ownComments(page).open();
  await page.reload();
  await page.getByRole('main').getByRole('listitem').getByRole('link').click();
  await expect(comment('có địa chỉ riêng')).toBeFocused();
  await expect(comment('có địa chỉ riêng')).toBeInViewport();
});

test('a draft on a comment that is not in view is told of, and leads to where it can be read', async ({ page }) => {
  const { open, list } = reader(page);
  const { replyTo, replyBox } = boxes(page);
  await open();
  await seedComments(page, upTo(60).map(seededFirst));
  await page.reload();
  await expect(list).toHaveCount(50);
  await page.getByRole('button', { name: 'Xem thêm bình luận' }).click();
  await replyTo('ý 1.').click();
  await replyBox.fill('trả lời ý xưa');
  await expectDrafts(page, 'trả lời ý xưa');
  await page.reload();
  await expect(list).toHaveCount(50);
  await expect(page.getByText('Bạn còn 1 bản nháp ở bình luận không hiện ở đây.')).toBeVisible();
  await page.getByRole('link', { name: 'Xem bản nháp' }).click();
  await expect(page.getByText('trả lời ý xưa', { exact: true })).toBeVisible();
});
