import type { Page } from '@playwright/test';
import { commentPrefix } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { myCommentsPath, notFoundPath } from '../../../src/paths.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { seedComments, seededFirst, seededReply, upTo } from '../support/seedComments.ts';

/** 70 threads; the newest but one and the third have 15 answers each. The third stands on the second page of the list. */
const comments = [
  ...upTo(70).map(seededFirst),
  ...upTo(15).map((turn) => seededReply(69, turn)),
  ...upTo(15).map((turn) => seededReply(3, turn)),
];

const where = {
  'on the first page': 'goc-70',
  'on the second page': 'goc-5',
  'folded in a thread': 'dap-69-14',
  'folded in a thread on the second page': 'dap-3-12',
};

/** A reader who has all these comments, and is on a page without any. */
async function withComments(page: Page) {
  const visit = reader(page);
  await visit.open();
  await seedComments(page, comments);
  await page.goto(notFoundPath);
  return visit;
}

test('fifty comments a page; more are shown with the focus on the first new one', async ({ page }) => {
  const { open, list, heading, section } = await withComments(page);
  const more = section.getByRole('button', { name: messages.moreComments });
  await open();
  await expect(heading).toHaveText(`${messages.comments} (100)`);
  await expect(list).toHaveCount(50);
  await expect(list.first()).toContainText('ý 70.');
  await more.click();
  await expect(list.nth(50)).toBeFocused();
  await expect(list.nth(50)).toContainText('ý 30.');
  await expect(list).toHaveCount(90);
  await expect(more).toHaveCount(0);
});

test('a thread of more than ten answers is folded; more are shown with the focus on the first new one', async ({
  page,
}) => {
  const { open, comment, section } = await withComments(page);
  const unfold = section.getByRole('button', { name: messages.moreReplies(5) });
  await open();
  await expect(comment('đáp 69.10.')).toBeVisible();
  await expect(comment('đáp 69.11.')).toHaveCount(0);
  await unfold.click();
  await expect(comment('đáp 69.11.')).toBeFocused();
  await expect(comment('đáp 69.15.')).toBeVisible();
  await expect(unfold).toHaveCount(0);
});

test('the address of a comment leads to it, with the focus, wherever it stands', { tag: '@promise' }, async ({
  page,
}) => {
  const { open } = await withComments(page);
  for (const [place, id] of Object.entries(where)) {
    await page.goto(notFoundPath);
    await open(`${articleAddress}#${commentPrefix}${id}`);
    await expect(page.locator(`#${commentPrefix}${id}`), place).toBeFocused();
    await expect(page.locator(`#${commentPrefix}${id}`), place).toBeInViewport();
  }
});

test('an address changed by hand leads to its comment too, wherever it stands', async ({ page }) => {
  const { open, said } = await withComments(page);
  await open();
  for (const [place, id] of Object.entries(where)) {
    await page.evaluate((id) => {
      window.location.hash = `binh-luan-${id}`;
    }, id);
    await expect(page.locator(`#${commentPrefix}${id}`), place).toBeFocused();
    await expect(page.locator(`#${commentPrefix}${id}`), place).toBeInViewport();
  }
  await expect(said).toHaveText('');
  await page.evaluate(() => {
    window.location.hash = 'binh-luan-khong-con';
  });
  await expect(said).toHaveText(/^Không tìm thấy bình luận này/);
});

test('the address of a comment that was deleted says so', async ({ page }) => {
  const { open, said } = reader(page);
  await open(`${articleAddress}#${commentPrefix}khong-con`);
  await expect(said).toHaveRole('status');
  await expect(said).toHaveText(messages.commentGone);
});

test('a link on the page of one’s own comments leads to the comment under its article', async ({ page }) => {
  await withComments(page);
  for (const text of ['ý 5.', 'đáp 3.12.']) {
    await page.goto(myCommentsPath);
    await page.getByRole('searchbox').fill(text);
    const found = page.getByRole('listitem').filter({ hasText: text });
    await expect(found).toHaveCount(1);
    await found.getByRole('link').click();
    await expect(reader(page).comment(text)).toBeFocused();
    await expect(reader(page).comment(text)).toBeInViewport();
  }
});
