import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { myCommentsPath, notFoundPath } from '../../../src/paths.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { articleId, readRecords, writeRecords } from '../support/rawStore.ts';
import { reader } from '../support/reader.ts';

test('damaged and foreign comments are told, the good ones show, and the number agrees with the list', {
  tag: '@promise',
}, async ({ page }) => {
  const { open, post, list, heading, link } = reader(page);
  await open();
  await post('còn nguyên');
  await writeRecords(page, 'comments', (articleId) => {
    const good = { articleId, text: 'chữ', name: '', createdAt: 1 };
    const at = (turn: unknown) => ({ thread: [articleId, turn] });
    const nested: unknown[] = [];
    for (let depth = 0, inner = nested; depth < 1000; depth += 1) {
      const next: unknown[] = [];
      inner.push(next);
      inner = next;
    }
    return [
      { ...good, ...at(1), id: 'không có giờ', createdAt: Number.NaN },
      { ...good, ...at(2), id: 'chữ không phải chữ', text: { not: 'text' } },
      { ...good, ...at(3), id: 'lồng sâu', text: nested },
      { ...good, ...at(4), id: 'tên là số', name: 7 },
      { ...good, ...at(5), id: 8 },
      { ...good, id: 'không có chỗ đứng' },
      { ...good, ...at('sau này'), id: 'chỗ đứng là chữ' },
      { ...good, ...at(Number.NaN), id: 'chỗ đứng không có số' },
      Object.assign([], good, at(6), { id: 'mảng', name: [] }),
      Object.defineProperty({ ...good, ...at(7), id: 'proto', createdAt: 'x' }, '__proto__', {
        value: { polluted: true },
        enumerable: true,
      }),
      { ...good, id: 'ở bài khác', thread: ['bai-khac', 1] },
      { ...good, ...at(9), id: 'đứng hai chỗ', reply: ['không có gì', 1] },
      { id: 'không có gì' },
    ];
  });
  await page.reload();
  await expect(list.locator('p')).toHaveText(['còn nguyên']);
  for (const place of [heading, link]) await expect(place).toHaveText(`${messages.comments} (1)`);
  await expect(page.getByText(messages.damagedComments(12))).toBeVisible();
  await post('đứng trên cùng');
  await expect(list.locator('p')).toHaveText(['đứng trên cùng', 'còn nguyên']);
  await expect(heading).toHaveText(`${messages.comments} (2)`);
  await page.reload();
  await expect(list.locator('p')).toHaveText(['đứng trên cùng', 'còn nguyên']);
  await expect(heading).toHaveText(`${messages.comments} (2)`);
});

test('replies show though the comment that begins their thread is damaged', async ({ page }) => {
  const { open, post, list, heading } = reader(page);
  await open();
  await post('sẽ hỏng');
  await list.getByRole('button', { name: messages.action.reply }).click();
  await page.getByRole('textbox', { name: messages.actionOn.reply(messages.anonymous) }).fill('trả lời còn nguyên');
  await page.getByRole('button', { name: messages.sendReply }).click();
  await expect(heading).toHaveText(`${messages.comments} (2)`);
  const first = (await readRecords(page, 'comments')).find(({ text }) => text === 'sẽ hỏng');
  await writeRecords(
    page,
    'comments',
    (articleId, id) => [{ id, articleId, text: 7, name: '', createdAt: 1, thread: [articleId, 1] }],
    String(first?.id),
  );
  await page.reload();
  await expect(page.getByText('Có 1 bình luận đã hỏng nên không hiện được.')).toBeVisible();
  await expect(heading).toHaveText(`${messages.comments} (1)`);
  await expect(list).toContainText(['trả lời còn nguyên']);
});

test('damaged drafts and articles blank no page; good ones show', async ({ page }) => {
  const { open, post, textBox, list } = reader(page);
  await open();
  await post('còn nguyên');
  await writeRecords(page, 'drafts', (articleId) => {
    const good = { articleId, box: 'new', text: 'nháp còn nguyên', name: 'Minh Thư', savedAt: 1 };
    // Newer than the good one, so that each would be taken before it.
    const bad = { ...good, text: 'không phải', savedAt: 9 };
    return [
      { ...good, id: 'nguyên' },
      { ...bad, id: 'giờ', savedAt: Number.NaN },
      { ...bad, id: 'xa', savedAt: 8.64e15 + 1 },
      { ...bad, id: 'ô', box: ['new'] },
      { ...bad, id: 'ô lạ', box: 'nowhere' },
      { ...bad, id: 'chữ', text: null },
      { ...bad, id: 'tên', name: {} },
      { ...bad, id: 9 },
      { id: 'không có gì' },
      Object.assign([], bad, { id: 'mảng', name: [] }),
    ];
  });
  await writeRecords(page, 'articles', (articleId) => [
    { id: articleId, headline: { not: 'text' } },
    { id: 'bai-khac', headline: Number.NaN },
    { id: 7, headline: 'số' },
    { id: 'không có gì' },
  ]);
  await page.reload();
  await expect(list.locator('p')).toHaveText(['còn nguyên']);
  await expect(textBox).toHaveValue('nháp còn nguyên');
  await page.goto(myCommentsPath);
  await expect(page.getByText('còn nguyên', { exact: true })).toBeVisible();
  await expect(page.getByText('nháp còn nguyên').first()).toBeVisible();
  await expect(page.getByRole('button', { name: myCommentsMessages.erase })).toBeVisible();
});

test('a damaged draft from a page that was left takes no other one with it', async ({ page }) => {
  const { open, textBox } = reader(page);
  await page.goto(notFoundPath);
  await page.evaluate((articleId) => {
    const good = { id: 'm', articleId, box: 'new', text: 'viết dở rồi rời trang', name: '', savedAt: 1 };
    for (const [key, value] of Object.entries({
      a: '{',
      b: 'null',
      c: JSON.stringify({ ...good, id: 'c', savedAt: null }),
      m: JSON.stringify(good),
      z: '[7',
    }))
      localStorage.setItem(`${siteNames.keyPrefix}draft-${key}`, value);
  }, articleId);
  await open();
  await expect(textBox).toHaveValue('viết dở rồi rời trang');
});
