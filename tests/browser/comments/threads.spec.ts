import { messages } from '../../../src/language/current/core.ts';
import { boxes } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { reader } from '../support/reader.ts';
import { expectComments } from '../support/stored.ts';

test('an answer stands nested under what it answers and says so in words; the deepest ones stand beside each other', async ({
  page,
}) => {
  const { open, post, comment, nameField, section, list, heading } = reader(page);
  const { reply, replyTo } = boxes(page);
  await open();
  await nameField.fill('An');
  await post('câu 0');
  for (const [depth, name] of ['Bình', 'Chi', '', 'Em'].entries()) {
    await replyTo(`câu ${depth}`).click();
    await section.getByRole('listitem').getByLabel(messages.commentName).fill(name);
    await reply(`câu ${depth}`, `câu ${depth + 1}`);
  }
  const depthOf = (text: string) =>
    comment(text).evaluate((entry) => {
      let depth = 0;
      for (let list = entry.closest('ol'); list; list = list.parentElement?.closest('ol') ?? null) depth += 1;
      return depth;
    });
  await page.reload();
  await expect(list).toHaveCount(5);
  await expect(heading).toHaveText(`${messages.comments} (5)`);
  await expect(section.getByRole('heading', { level: 3 })).toHaveText([
    'An (Vừa xong)',
    'Bình trả lời An (Vừa xong)',
    'Chi trả lời Bình (Vừa xong)',
    'Bạn đọc trả lời Chi (Vừa xong)',
    'Em trả lời Bạn đọc (Vừa xong)',
  ]);
  const depths = await Promise.all([0, 1, 2, 3, 4].map((index) => depthOf(`câu ${index}`)));
  expect(depths).toEqual([1, 2, 3, 4, 4]);
});

test('a change says “Đã sửa” and when; saving what was not changed does not', async ({ page }) => {
  const { open, post, comment, said } = reader(page);
  const { edit, editOf, editBox, saveEdit } = boxes(page);
  await open();
  await post('bản một');
  await editOf('bản một').click();
  await saveEdit.click();
  await expect(editBox).toHaveCount(0);
  await expect(said).toHaveText(messages.editSaved);
  await expect(comment('bản một').getByText(messages.edited)).toHaveCount(0);
  const before = Date.now();
  await edit('bản một', 'bản hai');
  const edited = comment('bản hai').getByText(/^Đã sửa ·/);
  await expect(edited).toHaveText('Đã sửa · Vừa xong');
  const time = edited.locator('time');
  expect(Date.parse((await time.getAttribute('datetime')) ?? '')).toBeGreaterThanOrEqual(before);
  await expect(time).toHaveAttribute('title', /^(Thứ \S+|Chủ Nhật), \d\d\/\d\d\/\d{4} \d\d:\d\d$/);
  await page.reload();
  await expect(edited).toBeVisible();
  await editOf('bản hai').click();
  await editBox.fill('   ');
  await saveEdit.click();
  await expect(editBox).toHaveAccessibleDescription(messages.emptyComment);
  await expectComments(page, 'bản hai');
});

test('a deleted comment with an answer leaves a mark that is not counted and goes with the last answer', async ({
  page,
}) => {
  const { open, post, heading, section, list, comment, empty } = reader(page);
  const { reply, deleteOf, undo } = boxes(page);
  const mark = section.getByText(messages.tombstone, { exact: true });
  await open();
  await post('câu hỏi');
  await reply('câu hỏi', 'câu đáp');
  await deleteOf('câu hỏi').click();
  await expect(heading).toHaveText(`${messages.comments} (1)`);
  await undo.click();
  await expect(heading).toHaveText(`${messages.comments} (2)`);
  await expect(list).toHaveText([/câu hỏi/, /câu đáp/]);

  await deleteOf('câu hỏi').click();
  await expect(undo).toBeFocused();
  await page.reload();
  await expect(heading).toHaveText(`${messages.comments} (1)`);
  await expect(mark).toBeVisible();
  await expect(comment('câu đáp').getByRole('heading')).toHaveText('Bạn đọc trả lời một bình luận đã xóa (Vừa xong)');

  await deleteOf('câu đáp').click();
  await expect(heading).toHaveText(`${messages.comments} (0)`);
  await undo.click();
  await expect(heading).toHaveText(`${messages.comments} (1)`);
  await expect(mark).toBeVisible();
  await expect(comment('câu đáp')).toBeVisible();

  await deleteOf('câu đáp').click();
  await expect(heading).toHaveText(`${messages.comments} (0)`);
  await page.reload();
  await expect(empty).toBeVisible();
  await expect(mark).toHaveCount(0);
  await expectComments(page);
});

test('undoing puts a comment and an answer back in their places, though others were posted meanwhile', {
  tag: '@promise',
}, async ({ page, context }) => {
  const { open, post, list } = reader(page);
  const { reply, deleteOf, undo } = boxes(page);
  await open();
  for (const text of ['ý 1', 'ý 2', 'ý 3']) await post(text);
  for (const text of ['đáp 1', 'đáp 2', 'đáp 3']) await reply('ý 2', text);
  const other = await context.newPage();
  const there = { ...reader(other), ...boxes(other) };
  await there.open();

  await deleteOf('đáp 2').click();
  await expect(there.list).toHaveCount(5);
  await there.reply('ý 2', 'đáp 4');
  await expect(list).toHaveCount(6);
  await undo.click();
  await expect(list).toHaveText([/ý 3/, /ý 2/, /đáp 1/, /đáp 2/, /đáp 3/, /đáp 4/, /ý 1/]);

  await deleteOf('ý 2').click();
  await expect(there.section.getByText(messages.tombstone, { exact: true })).toBeVisible();
  await there.post('ý 4');
  await expect(list).toHaveCount(7);
  await undo.click();
  const all = [/ý 4/, /ý 3/, /ý 2/, /đáp 1/, /đáp 2/, /đáp 3/, /đáp 4/, /ý 1/];
  await expect(list).toHaveText(all);
  await expect(there.list).toHaveText(all);
});

test('undoing brings an answer back under a mark when what it answers was deleted in another tab meanwhile', async ({
  page,
  context,
}) => {
  const { open, post, list, section, comment } = reader(page);
  const { reply, deleteOf, undo } = boxes(page);
  await open();
  await post('câu hỏi');
  await reply('câu hỏi', 'câu đáp');
  const other = await context.newPage();
  const there = { ...reader(other), ...boxes(other) };
  await there.open();
  await deleteOf('câu đáp').click();
  await expect(there.list).toHaveCount(1);
  await there.deleteOf('câu hỏi').click();
  await expect(list).toHaveCount(0);
  await undo.click();
  await expect(comment('câu đáp')).toBeVisible();
  await expect(section.getByText(messages.tombstone, { exact: true })).toBeVisible();
});

test('the order can be chosen and is remembered', async ({ page }) => {
  const { open, post, list, section } = reader(page);
  const newest = section.getByRole('button', { name: messages.newest, exact: true });
  const oldest = section.getByRole('button', { name: messages.oldest, exact: true });
  await open();
  await post('ý 1');
  await expect(newest).toHaveCount(0);
  await post('ý 2');
  await expect(list).toHaveText([/ý 2/, /ý 1/]);
  await expect(newest).toHaveAttribute('aria-pressed', 'true');
  await oldest.click();
  await expect(list).toHaveText([/ý 1/, /ý 2/]);
  for (const loads of [1, 2]) {
    await expect(oldest, `load ${loads}`).toHaveAttribute('aria-pressed', 'true');
    await expect(newest).toHaveAttribute('aria-pressed', 'false');
    await expect(list).toHaveText([/ý 1/, /ý 2/]);
    await page.reload();
  }
  await newest.click();
  await page.reload();
  await expect(list).toHaveText([/ý 2/, /ý 1/]);
});

test('a clock set back and forward by hours breaks neither the order nor the words', async ({ page }) => {
  const { open, post, list, section } = reader(page);
  const { reply } = boxes(page);
  const noon = Date.UTC(2026, 2, 3, 5);
  const hour = 3_600_000;
  await page.clock.setFixedTime(noon);
  await open();
  await post('ý 1');
  await page.clock.setFixedTime(noon - 5 * hour);
  await open();
  await post('ý 2');
  await reply('ý 1', 'đáp 1');
  await page.clock.setFixedTime(noon + 3 * hour);
  await open();
  await post('ý 3');
  await reply('ý 1', 'đáp 2');
  const order = [/ý 3/, /ý 2/, /ý 1/, /đáp 1/, /đáp 2/];
  await expect(list).toHaveText(order);
  const times = section.getByRole('heading', { level: 3 }).locator('time');
  await expect(times).toHaveText([
    messages.justNow,
    messages.hoursAgo(8),
    messages.hoursAgo(3),
    messages.hoursAgo(8),
    messages.justNow,
  ]);
  await page.clock.setFixedTime(noon - 4 * hour);
  await open();
  await expect(list).toHaveText(order);
  const later = 'Thứ Ba, 03/03/2026 15:00';
  await expect(times).toHaveText([
    later,
    messages.hoursAgo(1),
    'Thứ Ba, 03/03/2026 12:00',
    messages.hoursAgo(1),
    later,
  ]);
});

test('a comment posted after the clock was set back is new all the same', async ({ page }) => {
  const { open, post, section } = reader(page);
  const { edit } = boxes(page);
  const noon = Date.UTC(2026, 2, 3, 5);
  await page.clock.setFixedTime(noon);
  await open();
  await page.clock.setFixedTime(noon - 3 * 3_600_000);
  await post('trước giờ');
  await expect(section.getByRole('heading', { level: 3 })).toHaveText('Bạn đọc (Vừa xong)');
  await page.clock.setFixedTime(noon - 2 * 3_600_000);
  await edit('trước giờ', 'sửa trước giờ');
  await expect(section.getByText(/^Đã sửa ·/)).toHaveText('Đã sửa · Vừa xong');
});
