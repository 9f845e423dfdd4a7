import { commentsId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { homePath, notFoundPath } from '../../../src/paths.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { articleId, writeOldDatabase } from '../support/rawStore.ts';
import { reader } from '../support/reader.ts';
import { draftNotSaved, notSent, sentences } from '../support/storeSentences.ts';

/** Runs in the page: makes the database one of a later release. */
function makeNewer(): Promise<void> {
  return new Promise((settle, fail) => {
    const opening = indexedDB.open(siteNames.databaseName, 99);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      settle();
    };
  });
}

test('a page that meets a newer database says so, changes nothing in it and keeps the text', {
  tag: '@promise',
}, async ({ page, context }) => {
  const { open, post, textBox, send, list } = reader(page);
  await open();
  await post('từ bản này');
  const newer = await context.newPage();
  await newer.goto(notFoundPath);
  await newer.evaluate(makeNewer);
  await textBox.fill('viết ở bản cũ');
  await expect(textBox).toHaveAccessibleDescription(draftNotSaved('version-mismatch'));
  await send.click();
  await expect(textBox).toHaveAccessibleDescription(notSent('version-mismatch'));
  await expect(textBox).toHaveValue('viết ở bản cũ');
  await expect(page.getByRole('button', { name: messages.copyText })).toBeVisible();

  const late = reader(newer);
  await newer.goto(homePath);
  await expect(newer.getByText(sentences['version-mismatch'])).toBeVisible();
  await expect(late.heading).toHaveText(messages.comments);
  await expect(list).toContainText('từ bản này');
});

test('an old tab that keeps the database is told after five seconds; when it is closed the same press posts', async ({
  page,
  context,
}) => {
  const oldTab = await context.newPage();
  await oldTab.goto(notFoundPath);
  // As an older release whose tab sleeps: it holds the database and hears of nothing.
  await oldTab.evaluate(writeOldDatabase, {
    records: [{ id: 'a', articleId, text: 'từ bản trước', name: '', createdAt: 1 }],
    keepOpen: true,
  });
  const { textBox, send, list, heading } = reader(page);
  await page.goto(homePath);
  await textBox.fill('không được mất');
  await expect(page.locator(`#${commentsId} ~ div`).getByText(sentences.blocked, { exact: true })).toBeVisible();
  await expect(heading).toHaveText(messages.comments);
  await send.click();
  await expect(textBox).toHaveAccessibleDescription(notSent('blocked'));
  await expect(textBox).toHaveValue('không được mất');
  await oldTab.close();
  await send.click();
  await expect(heading).toHaveText(`${messages.comments} (2)`);
  await expect(list).toContainText(['không được mất', 'từ bản trước']);
});

test('the database of the release before is taken over with every good comment, and the damaged ones are told', async ({
  page,
}) => {
  const { open, post, list, heading } = reader(page);
  await page.goto(notFoundPath);
  const comment = (id: string, createdAt: unknown) => ({ id, articleId, text: `ý ${id}`, name: 'Minh Thư', createdAt });
  await page.evaluate(writeOldDatabase, {
    records: [
      comment('b', 1_700_000_000_000),
      comment('a', 1_700_000_000_001),
      comment('c', 1_600_000_000_000),
      comment('cùng lúc', 1_600_000_000_000),
      comment('không có giờ', Number.NaN),
      comment('giờ là chữ', 'hôm qua'),
      { id: 'không có gì' },
      { id: 'bài khác', articleId: 'bai-khac', text: 'x', name: '', createdAt: 1 },
    ],
    keepOpen: false,
  });
  await open();
  await expect(heading).toHaveText(`${messages.comments} (4)`);
  await expect(list.locator('p')).toHaveText(['ý a', 'ý b', 'ý cùng lúc', 'ý c']);
  await expect(page.getByText('Có 2 bình luận đã hỏng nên không hiện được.')).toBeVisible();
  await post('từ bản này');
  await list.filter({ hasText: 'ý c' }).last().getByRole('button', { name: messages.action.reply }).click();
  await page.getByRole('textbox', { name: messages.actionOn.reply('Minh Thư') }).fill('trả lời bản trước');
  await page.getByRole('button', { name: messages.sendReply }).click();
  await expect(heading).toHaveText(`${messages.comments} (6)`);
  await page.reload();
  await expect(list.locator('p')).toHaveText(['từ bản này', 'ý a', 'ý b', 'ý cùng lúc', 'ý c', 'trả lời bản trước']);
});
