import { openTab } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { ownComments } from '../support/myComments.ts';
import { pressTwice } from '../support/pressTwice.ts';
import { articleId, readRecords, writeRecords } from '../support/rawStore.ts';
import { reader } from '../support/reader.ts';
import { expectComments } from '../support/stored.ts';

test('a comment whose article is gone is deleted by itself, and brought back', async ({ page, context }) => {
  const { open, post } = reader(page);
  const own = ownComments(page);
  await open();
  await post('bài còn đó');
  await writeRecords(page, 'comments', () => [
    { id: 'a', articleId: 'bai-da-go', text: 'bài đã gỡ', name: 'An', createdAt: 2, thread: ['bai-da-go', 2] },
    { id: 'b', articleId: 'bai-da-go', text: 'cũng ở bài ấy', name: '', createdAt: 1, thread: ['bai-da-go', 1] },
  ]);
  await own.open();
  const before = await readRecords(page, 'comments');
  const entry = own.main.getByRole('listitem').filter({ hasText: 'bài đã gỡ' });
  await entry.getByRole('button', { name: 'Xóa bình luận của An' }).click();
  const undo = page.getByRole('button', { name: 'Hoàn tác' });
  await expect(undo).toBeFocused();
  await expect(own.said).toHaveText('Đã xóa bình luận.');
  await expect(own.found).toHaveText('Có 2 bình luận.');
  await expect(own.texts).toHaveText(['bài còn đó', 'cũng ở bài ấy']);
  await expectComments(page, 'bài còn đó', 'cũng ở bài ấy');

  await page.keyboard.press('Enter');
  await expect(own.said).toHaveText('Đã khôi phục bình luận.');
  await expect(entry).toBeFocused();
  await expect(own.texts).toHaveText(['bài còn đó', 'bài đã gỡ', 'cũng ở bài ấy']);
  await expect(own.found).toHaveText('Có 3 bình luận.');
  expect(await readRecords(page, 'comments')).toEqual(before);

  await entry.getByRole('button', { name: 'Xóa bình luận của An' }).click();
  await expect(undo).toBeFocused();
  const other = ownComments(await context.newPage());
  await other.open();
  await expect(other.texts).toHaveText(['bài còn đó', 'cũng ở bài ấy']);
  await page.reload();
  await expect(own.texts).toHaveText(['bài còn đó', 'cũng ở bài ấy']);
  await expect(undo).toHaveCount(0);
});

test('every comment can be deleted there: one with answers, an answer, the last one', async ({ page, context }) => {
  const mine = await openTab(page);
  await mine.post('câu hỏi');
  await mine.reply('câu hỏi', 'câu đáp');
  const second = await context.newPage();
  const own = ownComments(second);
  const remove = (text: string) =>
    own.main.getByRole('listitem').filter({ hasText: text }).getByRole('button', { name: /^Xóa/ });
  const undo = second.getByRole('button', { name: 'Hoàn tác' });
  await own.open();
  await remove('câu hỏi').click();
  await expect(mine.heading).toHaveText('Bình luận (1)');
  await expect(mine.section.getByText('Bình luận đã xóa', { exact: true })).toBeVisible();
  await remove('câu đáp').click();
  await expect(mine.heading).toHaveText('Bình luận (0)');
  await expect(undo).toHaveCount(2);
  await expect(own.found).toHaveText('Có 0 bình luận.');
  await expect(own.main.getByRole('button', { name: 'Lưu ra tệp', exact: true })).toBeDisabled();
  for (const left of [1, 0]) {
    await undo.first().click();
    await expect(undo).toHaveCount(left);
  }
  await expect(mine.list.locator('p[dir]')).toHaveText(['câu hỏi', 'câu đáp']);
  expect(await readRecords(page, 'counts')).toEqual([{ id: articleId, comments: 2 }]);
});

test('a deletion that the store refuses is said, and nothing is gone', async ({ page }) => {
  const { open, post } = reader(page);
  const own = ownComments(page);
  await open();
  await post('còn đây');
  await own.open();
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('full', 'DataError');
    };
  });
  await own.main.getByRole('button', { name: 'Xóa bình luận của Bạn đọc' }).click();
  await expect(own.failure).toHaveText(/^Chưa xóa được bình luận\. Kho bình luận của trình duyệt đang gặp lỗi\./);
  await expect(own.texts).toHaveText(['còn đây']);
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toHaveCount(0);
});

test('two clicks on “delete” delete once, and the comment can be brought back', async ({ page }) => {
  const { open, post } = reader(page);
  const own = ownComments(page);
  await open();
  await post('còn cần');
  await own.open();
  await pressTwice(own.main.getByRole('button', { name: 'Xóa bình luận của Bạn đọc' }));
  const undo = page.getByRole('button', { name: 'Hoàn tác' });
  await expect(undo).toBeFocused();
  await expectComments(page);
  await undo.click();
  await expect(own.said).toHaveText('Đã khôi phục bình luận.');
  await expect(own.texts).toHaveText(['còn cần']);
  await expectComments(page, 'còn cần');
});
