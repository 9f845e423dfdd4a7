import { messages } from '../../../src/language/current/core.ts';
import { notFoundPath } from '../../../src/paths.ts';
import { pastedInto } from '../support/clipboard.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { articleId, readRecords } from '../support/rawStore.ts';
import { reader } from '../support/reader.ts';
import { withSmallDisk } from '../support/smallDisk.ts';
import { draftNotSaved, editNotSaved, notSent } from '../support/storeSentences.ts';

test('on a full disk a comment is refused, can be copied, and the same press posts it once there is room @chromium', {
  tag: '@promise',
}, async ({ page }) => {
  const disk = await withSmallDisk(page);
  const { open, post, textBox, nameField, send, list, heading, said } = reader(page);
  await open();
  await post('có từ trước');
  await disk.fill();
  await textBox.fill('không được mất, dù đĩa đầy');
  await expect(textBox).toHaveAccessibleDescription(draftNotSaved('quota-exceeded'));
  await send.click();
  await expect(textBox).toHaveAccessibleDescription(notSent('quota-exceeded'));
  await expect(textBox).toHaveValue('không được mất, dù đĩa đầy');
  await expect(said).toHaveText('');
  await expect(heading).toHaveText(`${messages.comments} (1)`);

  await page.getByRole('button', { name: messages.copyText }).click();
  await expect(page.getByText(messages.copied)).toBeVisible();
  expect(await pastedInto(nameField)).toBe('không được mất, dù đĩa đầy');

  await disk.makeRoom();
  await send.click();
  await expect(said).toHaveText(messages.sent);
  await expect(textBox).toHaveValue('');
  await expect(textBox).toHaveAccessibleDescription('');
  await expect(page.getByRole('button', { name: messages.copyText })).toHaveCount(0);
  for (const loads of [1, 2]) {
    await expect(heading, `load ${loads}`).toHaveText(`${messages.comments} (2)`);
    await expect(list).toContainText(['không được mất, dù đĩa đầy', 'có từ trước']);
    await page.reload();
  }
  expect(await readRecords(page, 'drafts')).toEqual([]);
});

test('a draft that a full disk cannot keep is told, leaving is asked about, and it is kept once there is room @chromium', async ({
  page,
}) => {
  const disk = await withSmallDisk(page);
  const { open, textBox } = reader(page);
  await open();
  await disk.fill();
  await textBox.click();
  await page.keyboard.type('nháp');
  await expect(textBox).toHaveAccessibleDescription(draftNotSaved('quota-exceeded'));
  await expect(page.getByRole('button', { name: messages.copyText })).toBeVisible();
  const question = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  expect((await question).type()).toBe('beforeunload');
  await (await question).dismiss();
  await expect(textBox).toHaveValue('nháp');

  await disk.makeRoom();
  await textBox.press('!');
  await expect(textBox).toHaveAccessibleDescription('');
  await page.reload();
  await expect(textBox).toHaveValue('nháp!');
});

test('a draft from before the disk was full outlives a refused comment and a reload @chromium', async ({ page }) => {
  const disk = await withSmallDisk(page);
  const { open, textBox, send } = reader(page);
  await open();
  await textBox.fill('nháp đã lưu');
  await expect.poll(() => readRecords(page, 'drafts')).toHaveLength(1);
  await disk.fill();
  await send.click();
  await expect(textBox).toHaveAccessibleDescription(notSent('quota-exceeded'));
  expect(await readRecords(page, 'drafts')).toMatchObject([{ articleId, box: 'new', text: 'nháp đã lưu' }]);
  await page.reload();
  await expect(textBox).toHaveValue('nháp đã lưu');
  await expect(page.getByText(messages.draftRestored)).toBeVisible();
});

test('a draft that was left on a full disk comes back at the next visit, though the disk is still full @chromium', async ({
  page,
}) => {
  const disk = await withSmallDisk(page);
  const { open, textBox } = reader(page);
  await open();
  await disk.fill();
  await textBox.click();
  await page.keyboard.type('bỏ đi mà vẫn còn');
  await expect(textBox).toHaveAccessibleDescription(draftNotSaved('quota-exceeded'));
  page.once('dialog', (question) => question.accept());
  await page.goto(notFoundPath);
  await open();
  await expect(textBox).toHaveValue('bỏ đi mà vẫn còn');
});

test('on a full disk replies and edits are refused in their boxes, while deleting makes room @chromium', async ({
  page,
}) => {
  const disk = await withSmallDisk(page);
  const { open, post, list, said, heading } = reader(page);
  await open();
  await post('bình luận cũ');
  await disk.fill();
  for (const [action, label, send, refused] of [
    [messages.action.reply, messages.actionOn.reply(messages.anonymous), messages.sendReply, notSent('quota-exceeded')],
    [
      messages.action.edit,
      messages.actionOn.edit(messages.anonymous),
      messages.saveEdit,
      editNotSaved('quota-exceeded'),
    ],
  ] as const) {
    await list.getByRole('button', { name: action }).click();
    const box = page.getByRole('textbox', { name: label });
    await box.fill(`nội dung của ô ${action}`);
    await page.getByRole('button', { name: send, exact: true }).click();
    await expect(box).toHaveAccessibleDescription(refused);
    await expect(box).toHaveValue(`nội dung của ô ${action}`);
  }
  await expect(list).toHaveCount(1);
  await expect(list.locator('p').first()).toHaveText('bình luận cũ');
  await list.getByRole('button', { name: messages.action.delete }).click();
  await expect(said).toHaveText(messages.deleted);
  await expect(heading).toHaveText(`${messages.comments} (0)`);
});
