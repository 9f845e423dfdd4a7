import type { Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { myCommentsPath } from '../../../src/paths.ts';
import { openTab } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { readRecords } from '../support/rawStore.ts';
import { expectComments, expectDrafts, keptKeys } from '../support/stored.ts';

/** Erases everything on the page of one's own comments, in a tab of its own. */
async function eraseAll(page: Page): Promise<void> {
  const own = ownComments(page);
  await own.open();
  await page.getByRole('button', { name: `${myCommentsMessages.erase}…` }).click();
  await page.getByRole('dialog').getByRole('button', { name: myCommentsMessages.erase }).click();
  await expect(own.said).toHaveText(myCommentsMessages.erased);
}

test('an open change outlives the deletion of its comment in another tab; sending it says so and keeps the text', async ({
  page,
  context,
}) => {
  const mine = await openTab(page);
  await mine.post('sẽ mất');
  await mine.editOf('sẽ mất').click();
  await mine.editBox.fill('công viết lại');
  const other = await openTab(await context.newPage());
  await other.deleteOf('sẽ mất').click();
  await expect(mine.heading).toHaveText(`${messages.comments} (0)`);
  await page.bringToFront();
  await expect(mine.section.getByText(messages.tombstone, { exact: true })).toBeVisible();
  await expect(mine.editBox).toHaveValue('công viết lại');
  await mine.saveEdit.click();
  await expect(mine.editBox).toHaveAccessibleDescription(
    'Chưa lưu được bản sửa, nội dung vẫn còn trong ô. Bình luận này đã bị xóa ở một thẻ khác. Hãy sao chép nội dung và gửi thành bình luận mới.',
  );
  await expect(mine.editBox).toBeFocused();
  await expect(mine.editBox).toHaveValue('công viết lại');
  await expect(mine.section.getByRole('button', { name: messages.copyText })).toBeVisible();
  await expectDrafts(page, 'công viết lại');
  await mine.cancel.click();
  await expect(mine.editBox).toHaveCount(0);
  await expect(mine.empty).toBeVisible();
  await expectDrafts(page, 'công viết lại');
});

test('an open answer outlives the deletion of its comment in another tab, and is posted under the mark of it', async ({
  page,
  context,
}) => {
  const mine = await openTab(page);
  await mine.post('sẽ mất');
  await mine.replyTo('sẽ mất').click();
  await mine.replyBox.fill('câu trả lời');
  const other = await openTab(await context.newPage());
  await other.deleteOf('sẽ mất').click();
  await expect(mine.heading).toHaveText(`${messages.comments} (0)`);
  await page.bringToFront();
  await expect(mine.replyBox).toHaveValue('câu trả lời');
  await mine.replyBox.pressSequentially(' viết tiếp');
  await mine.sendReply.click();
  await expect(mine.comment('câu trả lời viết tiếp')).toBeFocused();
  await expect(mine.comment('câu trả lời viết tiếp').getByRole('heading')).toContainText(messages.someoneDeleted);
  await expect(mine.heading).toHaveText(`${messages.comments} (1)`);
  await expectDrafts(page);
});

test('an open box stays when its comment is deleted in another tab, and when that is undone there', {
  tag: '@promise',
}, async ({ page, context }) => {
  const mine = await openTab(page);
  await mine.post('xóa nhầm');
  await mine.editOf('xóa nhầm').click();
  await mine.editBox.fill('viết lại');
  const other = await openTab(await context.newPage());
  await other.deleteOf('xóa nhầm').click();
  await expect(mine.heading).toHaveText(`${messages.comments} (0)`);
  await other.undo.click();
  await expect(mine.heading).toHaveText(`${messages.comments} (1)`);
  await expect(mine.editBox).toHaveValue('viết lại');
  await mine.saveEdit.click();
  await expect(mine.comment('viết lại')).toBeVisible();
  await expectComments(page, 'viết lại');
});

test('“Xóa tất cả” in another tab empties every box, and takes the undoing and what was said away', async ({
  page,
  context,
}) => {
  const mine = await openTab(page);
  await mine.nameField.fill('Minh Thư');
  for (const text of ['ý 1', 'ý 2', 'đã bỏ']) await mine.post(text);
  await mine.deleteOf('đã bỏ').click();
  await expect(mine.undo).toBeFocused();
  await mine.replyTo('ý 1').click();
  await mine.replyBox.fill('đáp dở');
  await mine.editOf('ý 2').click();
  await mine.editBox.fill('sửa dở');
  await mine.textBox.fill('viết dở');
  await expect(mine.said).toHaveText(messages.deleted);
  await expectDrafts(page, 'viết dở', 'đáp dở', 'sửa dở');
  const front = await context.newPage();
  await eraseAll(front);

  await expect(mine.heading).toHaveText(`${messages.comments} (0)`);
  await expect(mine.link).toHaveText(`${messages.comments} (0)`);
  await expect(mine.empty).toBeVisible();
  for (const box of [mine.textBox, mine.nameField]) await expect(box).toHaveValue('');
  for (const gone of [mine.replyBox, mine.editBox, mine.undo]) await expect(gone).toHaveCount(0);
  await expect(mine.said).toHaveText('');
  await expect.poll(() => keptKeys(page)).toEqual([`${siteNames.keyPrefix}erasure`]);
});

test('what another tab has erased is not brought back by what the reader does next, nor by leaving', async ({
  page,
  context,
}) => {
  const mine = await openTab(page);
  await mine.post('đã xóa hết');
  await mine.editOf('đã xóa hết').click();
  await mine.editBox.fill('sửa dở');
  await mine.textBox.fill('viết dở');
  // Erased before the last of what was typed is on its way to the store.
  const front = await context.newPage();
  await eraseAll(front);
  await expect(mine.textBox).toHaveValue('');
  await page.bringToFront();
  await mine.post('người khác viết');
  await mine.deleteOf('người khác viết').click();
  await mine.undo.click();
  await expect(mine.heading).toHaveText(`${messages.comments} (1)`);
  await page.goto(myCommentsPath);
  await expect(ownComments(page).texts).toHaveText(['người khác viết']);
  await mine.open();
  await expect(mine.heading).toHaveText(`${messages.comments} (1)`);
  await expect(mine.editBox).toHaveCount(0);
  await expect(mine.textBox).toHaveValue('');
  await expectComments(page, 'người khác viết');
  await expectDrafts(page);
});

test('a deleted comment that another tab loads from a file is shown again in place of “Hoàn tác”', async ({
  page,
  context,
}) => {
  const mine = await openTab(page);
  await mine.post('có đi có lại');
  const [record] = await readRecords(page, 'comments');
  const other = await context.newPage();
  const own = ownComments(other);
  await own.open();
  await mine.deleteOf('có đi có lại').click();
  await expect(mine.undo).toBeVisible();
  await own.choose(annotationSet([annotation(String(record?.id), 'có đi có lại')]));
  await other.getByRole('button', { name: myCommentsMessages.loadThese(1) }).click();
  await expect(mine.comment('có đi có lại')).toBeVisible();
  await expect(mine.undo).toHaveCount(0);
  await expect(mine.heading).toHaveText(`${messages.comments} (1)`);
});

test('what a file replaces is what has been shown, though another tab changes it meanwhile', async ({
  page,
  context,
}) => {
  const mine = await openTab(page);
  await mine.post('bản gốc');
  const [record] = await readRecords(page, 'comments');
  const other = await context.newPage();
  const own = ownComments(other);
  await own.open();
  await own.choose(annotationSet([annotation(String(record?.id), 'bản trong tệp')]));
  await other.getByText(myCommentsMessages.differing(1)).click();
  await expect(own.trial).toContainText('bản gốc');
  await mine.edit('bản gốc', 'bản mới viết');
  await expect(own.trial).toContainText('bản mới viết');
  await expect(own.trial).not.toContainText('bản gốc');
});
