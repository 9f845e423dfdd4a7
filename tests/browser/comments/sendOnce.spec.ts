import { messages } from '../../../src/language/current/core.ts';
import { boxes } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { pressTwice } from '../support/pressTwice.ts';
import { reader } from '../support/reader.ts';
import { breakNextPosting, expectComments, expectDrafts, textsIn } from '../support/stored.ts';

test('sending a comment, a reply and a change leaves no draft of it', async ({ page }) => {
  const { open, textBox, send, comment } = reader(page);
  const { reply, edit, replyBox, editBox, replyTo, editOf, sendReply, saveEdit } = boxes(page);
  await open();
  await textBox.fill('ý đầu');
  await expectDrafts(page, 'ý đầu');
  await send.click();
  await expect(comment('ý đầu')).toBeVisible();
  await expectDrafts(page);
  await replyTo('ý đầu').click();
  await replyBox.fill('đáp lại');
  await expectDrafts(page, 'đáp lại');
  await sendReply.click();
  await expect(comment('đáp lại')).toBeVisible();
  await expectDrafts(page);
  await editOf('đáp lại').click();
  await editBox.fill('đáp khác');
  await expectDrafts(page, 'đáp khác');
  await saveEdit.click();
  await expect(comment('đáp khác')).toBeVisible();
  await expectDrafts(page);
  await reply('ý đầu', 'gửi ngay');
  await edit('gửi ngay', 'sửa ngay');
  await page.reload();
  await expect(comment('sửa ngay')).toBeVisible();
  await expectDrafts(page);
  await expect(page.getByText(messages.draftRestored)).toHaveCount(0);
});

test('no draft is left when a comment is sent in the very moment its draft is being saved', async ({ page }) => {
  const { open, textBox, list } = reader(page);
  await open();
  // A draft is saved at most so many ms after the typing began: at once, or when a while has passed.
  for (const [index, wait] of [0, 1, 400, 401].entries()) {
    await textBox.evaluate((area: HTMLTextAreaElement, wait) => {
      area.value = `sau ${wait} ms`;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      setTimeout(() => area.form?.requestSubmit(), wait);
    }, wait);
    await expect(list).toHaveCount(index + 1);
  }
  await page.reload();
  await expect(list).toHaveCount(4);
  await expectDrafts(page);
  await expect(textBox).toHaveValue('');
});

for (const box of ['new', 'reply', 'edit'] as const) {
  test(`when keeping fails, box “${box}”: no comment, the text and its draft stay, a retry keeps it once`, async ({
    page,
  }) => {
    const { open, post, textBox, send, section } = reader(page);
    const { replyTo, editOf, replyBox, editBox, sendReply, saveEdit } = boxes(page);
    const area = { new: textBox, reply: replyBox, edit: editBox }[box];
    const button = { new: send, reply: sendReply, edit: saveEdit }[box];
    await open();
    await post('ý đầu');
    if (box === 'reply') await replyTo('ý đầu').click();
    if (box === 'edit') await editOf('ý đầu').click();
    await breakNextPosting(page, 'undone');
    await area.fill('không được mất');
    await button.click();
    await expect(area).toHaveAccessibleDescription(
      box === 'edit' ? /^Chưa lưu được bản sửa, nội dung vẫn còn/ : /^Chưa gửi được, ý kiến của bạn vẫn còn trong ô\./,
    );
    await expect(area).toHaveValue('không được mất');
    await expect(area).toBeFocused();
    await expectComments(page, 'ý đầu');
    await expectDrafts(page, 'không được mất');
    await button.click();
    await expect(section.getByRole('article').filter({ hasText: 'không được mất' })).toHaveCount(1);
    await expectComments(page, ...(box === 'edit' ? ['không được mất'] : ['ý đầu', 'không được mất']));
    await expectDrafts(page);
  });
}

for (const how of ['undone', 'kept after all'] as const) {
  test(`a failure that is over by the next try is not said, and nothing is posted twice: ${how}`, async ({ page }) => {
    const { open, textBox, send, said, list, comment } = reader(page);
    const { replyTo, replyBox, sendReply, editOf, editBox, saveEdit, deleteOf, undo } = boxes(page);
    await open();
    await breakNextPosting(page, how, 1);
    await textBox.fill('một lần thôi');
    await send.click();
    await expect(said).toHaveText(messages.sent);
    await replyTo('một lần thôi').click();
    await breakNextPosting(page, how, 1);
    await replyBox.fill('đáp một lần');
    await sendReply.click();
    await expect(comment('đáp một lần')).toBeFocused();
    await editOf('đáp một lần').click();
    await breakNextPosting(page, how, 1);
    await editBox.fill('đáp đã sửa');
    await saveEdit.click();
    await expect(comment('đáp đã sửa')).toBeFocused();
    await breakNextPosting(page, how, 1);
    await deleteOf('đáp đã sửa').click();
    await expect(undo).toBeFocused();
    await expectComments(page, 'một lần thôi');
    await breakNextPosting(page, how, 1);
    await undo.click();
    await expect(comment('đáp đã sửa')).toBeFocused();
    await expect(list).toHaveCount(2);
    await expectComments(page, 'một lần thôi', 'đáp đã sửa');
    await expectDrafts(page);
  });
}

test('a retry after a failure that had in fact succeeded posts nothing twice', async ({ page }) => {
  const { open, textBox, send, said, list } = reader(page);
  const { replyTo, replyBox, sendReply } = boxes(page);
  await open();
  await breakNextPosting(page, 'kept after all');
  await textBox.fill('một lần thôi');
  await send.click();
  await expect(textBox).toHaveAccessibleDescription(/^Chưa gửi được/);
  await expectComments(page, 'một lần thôi');
  await send.click();
  await expect(said).toHaveText(messages.sent);
  await expect(list).toHaveCount(1);
  await replyTo('một lần thôi').click();
  await breakNextPosting(page, 'kept after all');
  await replyBox.fill('trả lời một lần');
  await sendReply.click();
  await expect(replyBox).toHaveAccessibleDescription(/^Chưa gửi được/);
  await page.reload();
  await expect(list).toHaveCount(2);
  await expectComments(page, 'một lần thôi', 'trả lời một lần');
});

test('a comment sent and the page left at once is kept, as a comment or as its draft', async ({ page }) => {
  const { open, textBox } = reader(page);
  await open();
  await textBox.pressSequentially('nửa đầu');
  await expectDrafts(page, 'nửa đầu');
  await textBox.evaluate((area: HTMLTextAreaElement) => {
    area.value = 'nửa đầu, nửa sau';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    area.form?.requestSubmit();
    window.location.href = '/404';
  });
  await page.waitForURL('**/404');
  await open();
  const kept = async () => [...(await textsIn(page, 'comments')), ...(await textsIn(page, 'drafts'))];
  await expect.poll(kept).toEqual(['nửa đầu, nửa sau']);
});

test('two clicks or Ctrl+Enter twice send once, from every box', { tag: '@promise' }, async ({ page }) => {
  const { open, textBox, send, list } = reader(page);
  const { replyTo, editOf, replyBox, editBox } = boxes(page);
  await open();
  await textBox.fill('hai lần bấm');
  await send.dblclick();
  await expect(list).toHaveCount(1);
  await textBox.fill('hai lần phím');
  await textBox.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expect(list).toHaveCount(2);
  await replyTo('hai lần bấm').click();
  await replyBox.fill('câu đáp');
  await replyBox.evaluate((area: HTMLTextAreaElement) => {
    area.form?.requestSubmit();
    area.form?.requestSubmit();
  });
  await expect(list).toHaveCount(3);
  await editOf('câu đáp').click();
  await editBox.fill('đã đổi');
  await editBox.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expect(editBox).toHaveCount(0);
  await page.reload();
  await expect(list).toHaveCount(3);
  await expectComments(page, 'hai lần bấm', 'hai lần phím', 'đã đổi');
  await expectDrafts(page);
});

test('two clicks on “delete” delete once, and the comment can be brought back', async ({ page }) => {
  const { open, post, comment, list } = reader(page);
  const { deleteOf, undo } = boxes(page);
  await open();
  await post('còn cần');
  await pressTwice(deleteOf('còn cần'));
  await expect(list).toHaveCount(0);
  await expectComments(page);
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(comment('còn cần')).toBeFocused();
  await expectComments(page, 'còn cần');
});
