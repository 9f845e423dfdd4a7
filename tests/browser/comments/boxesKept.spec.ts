import { boxes } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { reader } from '../support/reader.ts';
import { seedComments, seededFirst, upTo } from '../support/seedComments.ts';
import { expectDrafts } from '../support/stored.ts';

test('a box that came back with its draft stays when another tab deletes its comment', async ({ page, context }) => {
  const mine = { ...reader(page), ...boxes(page) };
  await mine.open();
  await mine.post('sẽ mất');
  await mine.editOf('sẽ mất').click();
  await mine.editBox.fill('công viết lại');
  await expectDrafts(page, 'công viết lại');
  await page.reload();
  await expect(mine.editBox).toHaveValue('công viết lại');
  const second = await context.newPage();
  const other = { ...reader(second), ...boxes(second) };
  await other.open();
  await other.deleteOf('sẽ mất').click();
  await expect(mine.heading).toHaveText('Bình luận (0)');
  await expect(mine.editBox).toHaveValue('công viết lại');
});

test('a comment with an open box that the other order does not reach is not said to be deleted', async ({ page }) => {
  const { open, section, comment, list } = reader(page);
  const { replyTo, replyBox } = boxes(page);
  await open();
  await seedComments(page, upTo(70).map(seededFirst));
  await page.reload();
  await expect(list).toHaveCount(50);
  await replyTo('ý 60.').click();
  await replyBox.fill('đang viết');
  await section.getByRole('button', { name: 'Cũ nhất' }).click();
  await expect(comment('ý 2.')).toBeVisible();
  await expect(replyBox).toHaveValue('đang viết');
  await expect(section.getByText('Bình luận đã xóa')).toHaveCount(0);
});

test('a comment with an open box that new ones push off the page is not said to be deleted', async ({ page }) => {
  const { open, section, list } = reader(page);
  const { replyTo, replyBox } = boxes(page);
  await open();
  await seedComments(page, upTo(70).map(seededFirst));
  await page.reload();
  await expect(list).toHaveCount(50);
  await replyTo('ý 21.').click();
  await replyBox.fill('đang viết');
  await page.getByRole('textbox', { name: 'Ý kiến của bạn' }).fill('mới');
  await page.getByRole('button', { name: 'Gửi bình luận' }).click();
  await expect(list.first()).toContainText('mới');
  await expect(replyBox).toHaveValue('đang viết');
  await expect(section.getByText('Bình luận đã xóa')).toHaveCount(0);
});
