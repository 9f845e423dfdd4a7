import type { Page } from '@playwright/test';
import { openTab } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { expectComments, expectDrafts } from '../support/stored.ts';

const changed =
  'Chưa lưu được bản sửa, nội dung vẫn còn trong ô. Bình luận này vừa được sửa ở một thẻ khác, bản đó đang hiện ở trên. Nhấn lần nữa để thay bằng bản của bạn.';

/** What the tab does from now on reaches no other tab, as when those are asleep. */
async function whisper({ page }: { page: Page }) {
  await page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {};
  });
}

test('a change made to what another tab has changed since is told, kept in the box, and replaces it when sent again', async ({
  page,
  context,
}) => {
  const mine = await openTab(page);
  await mine.post('bản gốc');
  const other = await openTab(await context.newPage());
  await mine.editOf('bản gốc').click();
  await mine.editBox.fill('bản của tôi');
  await other.edit('bản gốc', 'bản của thẻ kia');
  await expect(mine.comment('bản của thẻ kia')).toBeVisible();
  await expect(mine.editBox).toHaveValue('bản của tôi');
  await mine.saveEdit.click();
  await expect(mine.editBox).toHaveAccessibleDescription(changed);
  await expect(mine.editBox).toHaveValue('bản của tôi');
  await expectComments(page, 'bản của thẻ kia');
  await expectDrafts(page, 'bản của tôi');
  await mine.saveEdit.click();
  await expect(mine.comment('bản của tôi')).toBeVisible();
  await expectComments(page, 'bản của tôi');
  await expectDrafts(page);
});

test('a draft of a change that is taken up after another tab has changed the comment replaces nothing unasked', async ({
  page,
  context,
}) => {
  const mine = await openTab(page);
  await mine.post('bản gốc');
  await mine.editOf('bản gốc').click();
  await mine.editBox.fill('bản viết dở');
  await expectDrafts(page, 'bản viết dở');
  const other = await openTab(await context.newPage());
  await other.edit('bản gốc', 'bản của thẻ kia');
  await page.reload();
  await expect(mine.editBox).toHaveValue('bản viết dở');
  await mine.saveEdit.click();
  await expect(mine.editBox).toHaveAccessibleDescription(changed);
  await expectComments(page, 'bản của thẻ kia');
  await mine.saveEdit.click();
  await expectComments(page, 'bản viết dở');
});

test('a change to a comment that another tab has deleted is refused with its text in the box', async ({
  page,
  context,
}) => {
  const mine = await openTab(page);
  await mine.post('sẽ mất');
  const other = await openTab(await context.newPage());
  await whisper(other);
  await mine.editOf('sẽ mất').click();
  await mine.editBox.fill('công viết lại');
  await other.deleteOf('sẽ mất').click();
  await expect(other.heading).toHaveText('Bình luận (0)');
  await mine.saveEdit.click();
  await expect(mine.editBox).toHaveAccessibleDescription(/Bình luận này đã bị xóa ở một thẻ khác/);
  await expect(mine.editBox).toHaveValue('công viết lại');
  await expect(mine.section.getByRole('button', { name: 'Sao chép nội dung' })).toBeVisible();
  await expectDrafts(page, 'công viết lại');
});

test('an answer to a comment that another tab has deleted is posted under the mark of it', async ({
  page,
  context,
}) => {
  const mine = await openTab(page);
  await mine.post('sẽ mất');
  const other = await openTab(await context.newPage());
  await whisper(other);
  await mine.replyTo('sẽ mất').click();
  await mine.replyBox.fill('câu trả lời');
  await other.deleteOf('sẽ mất').click();
  await expect(other.heading).toHaveText('Bình luận (0)');
  await mine.sendReply.click();
  await expect(mine.comment('câu trả lời')).toBeVisible();
  await expect(mine.section.getByText('Bình luận đã xóa', { exact: true })).toBeVisible();
  await expect(mine.heading).toHaveText('Bình luận (1)');
});

test('an answer being written when another tab deletes its comment stays as a draft among one’s own comments', async ({
  page,
  context,
}) => {
  const mine = await openTab(page);
  await mine.post('sẽ mất');
  const other = await openTab(await context.newPage());
  await mine.replyTo('sẽ mất').click();
  await mine.replyBox.pressSequentially('viết dở');
  await other.deleteOf('sẽ mất').click();
  await expect(mine.heading).toHaveText('Bình luận (0)');
  await expectDrafts(page, 'viết dở');
  await page.goto('/binh-luan');
  await expect(page.getByRole('heading', { name: 'Bản nháp chưa gửi' })).toBeVisible();
  await expect(page.getByText('viết dở', { exact: true })).toBeVisible();
});
