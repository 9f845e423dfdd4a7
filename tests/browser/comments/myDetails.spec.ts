import { notFoundPath } from '../../../src/paths.ts';
import { boxes } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { reader } from '../support/reader.ts';

const date = String.raw`(Thứ \S+|Chủ Nhật), \d\d/\d\d/\d{4} \d\d:\d\d`;
const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;

test('an answer says who answers whom, a changed comment that it was and when', async ({ page }) => {
  const { open, nameField, post, section } = reader(page);
  const { reply, replyTo, edit } = boxes(page);
  const own = ownComments(page);
  await open();
  await nameField.fill('An');
  await post('câu hỏi');
  await replyTo('câu hỏi').click();
  await section.getByRole('listitem').getByLabel('Tên hiển thị').fill('Bình');
  await reply('câu hỏi', 'câu đáp');
  await edit('câu đáp', 'câu đáp lại');
  await own.open();
  const entry = (text: string) => own.main.getByRole('listitem').filter({ hasText: text });
  await expect(entry('câu đáp lại').getByRole('heading', { level: 3 })).toHaveText(
    new RegExp(`^Bình trả lời An \\(${date}\\)$`),
  );
  await expect(entry('câu hỏi').getByRole('heading', { level: 3 })).toHaveText(new RegExp(`^An \\(${date}\\)$`));
  await expect(entry('câu đáp lại')).toContainText(new RegExp(`Đã sửa · ${date}Xóa$`));
  await expect(entry('câu hỏi')).not.toContainText('Đã sửa');
});

test('an answer to what is deleted says so', async ({ page }) => {
  const { open, nameField, post } = reader(page);
  const { reply, deleteOf, undo } = boxes(page);
  const own = ownComments(page);
  await open();
  await nameField.fill('An');
  await post('câu hỏi');
  await reply('câu hỏi', 'câu đáp');
  await deleteOf('câu hỏi').click();
  await expect(undo).toBeFocused();
  await own.open();
  const entries = own.main.getByRole('listitem').getByRole('heading', { level: 3 });
  await expect(entries).toHaveText([new RegExp(`^An trả lời một bình luận đã xóa \\(${date}\\)$`)]);
});

test('the link that saves to a file leads from the article to the place of the files, with the focus', async ({
  page,
}) => {
  const { open, post, section } = reader(page);
  await open();
  await post('đáng giữ');
  const files = page.getByRole('heading', { level: 2, name: 'Lưu và nạp' });
  await section.getByRole('link', { name: 'Lưu ra tệp' }).click();
  await expect(page).toHaveURL('/binh-luan#luu-va-nap');
  await expect(files).toBeFocused();
  await expect(files).toBeInViewport();
  await page.goto(notFoundPath);
  await page.goto('/binh-luan#luu-va-nap');
  await expect(files).toBeFocused();
  await expect(files).toBeInViewport();
});

test('a file with another version of a comment shows both, each with its time', async ({ page }) => {
  const own = ownComments(page);
  const created = { created: '2026-11-01T08:00:00.000Z', creator: { type: 'Person', name: 'An' } };
  await own.open();
  await own.choose(annotationSet([annotation(ids[0], 'bản ở đây', created)]));
  await page.getByRole('button', { name: 'Nạp 1 bình luận' }).click();
  await expect(own.texts).toHaveText(['bản ở đây']);
  const modified = '2026-11-02T09:30:00.000Z';
  await own.choose(annotationSet([annotation(ids[0], 'bản trong tệp', { ...created, modified })]));
  const both = own.trial.getByRole('group').filter({ hasText: '1 bình luận khác với bản đang có ở đây' });
  await expect(both.getByRole('heading').first()).toBeHidden();
  await both.getByText('1 bình luận khác với bản đang có ở đây').click();
  await expect(both.getByRole('heading', { level: 4 })).toHaveText([
    'Ở đây: An (Chủ Nhật, 01/11/2026 15:00)',
    'Trong tệp: An (Thứ Hai, 02/11/2026 16:30)',
  ]);
  await expect(both.locator('p[dir]')).toHaveText(['bản ở đây', 'bản trong tệp']);
  await page.getByRole('button', { name: 'Hủy' }).click();
  await expect(own.trial).toHaveCount(0);
  await expect(own.file).toBeFocused();
  await expect(own.texts).toHaveText(['bản ở đây']);
});

test('a name of more than 100 letters in a file is said to be cut, and is', async ({ page }) => {
  const own = ownComments(page);
  const named = (name: string) => ({ creator: { type: 'Person', name } });
  await own.open();
  await own.choose(
    annotationSet([
      annotation(ids[0], 'tên dài', named('ế'.repeat(101))),
      annotation(ids[1], 'tên vừa', named('ộ'.repeat(100))),
    ]),
  );
  await expect(own.trial).toContainText('1 tên dài quá 100 ký tự sẽ bị cắt ngắn');
  await page.getByRole('button', { name: 'Nạp 2 bình luận' }).click();
  await expect(own.main.getByText('ế'.repeat(100), { exact: true })).toBeVisible();
  await expect(own.main.getByText('ộ'.repeat(100), { exact: true })).toBeVisible();
});

test.describe('in the browser inside Zalo', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 14; SM-A546E; wv) Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android/24070513',
  });

  test('the form and the page of one’s own comments say that it may forget', async ({ page }) => {
    const { open, section } = reader(page);
    const own = ownComments(page);
    const sentence =
      'Bạn đang đọc trong Zalo. Trình duyệt ở đây có thể xóa mất bình luận khi bạn đóng ứng dụng; hãy mở trang bằng trình duyệt của máy.';
    await open();
    await expect(section.getByText(sentence)).toBeVisible();
    await own.open();
    await expect(own.main.getByText(sentence)).toBeVisible();
  });
});

test('a browser of its own is not said to be inside an app', async ({ page }) => {
  const { open, section } = reader(page);
  const own = ownComments(page);
  await open();
  await expect(section.getByText('Lưu ra tệp')).toBeVisible();
  await expect(page.getByText(/^Bạn đang đọc trong/)).toHaveCount(0);
  await own.open();
  await expect(page.getByText(/^Bạn đang đọc trong/)).toHaveCount(0);
});
