import type { Page } from '@playwright/test';
import { boxes } from './boxes.ts';
import { pastedInto } from './clipboard.ts';
import { expect, test } from './consoleGuard.ts';
import { ownComments } from './ownComments.ts';
import { articleAddress, reader } from './reader.ts';
import { expectDrafts } from './stored.ts';

/** A reader on the page of their own comments, who has begun an answer to An's question and left it. */
async function withReplyDraft(page: Page) {
  const { open, nameField, post } = reader(page);
  const { replyTo, replyBox } = boxes(page);
  const own = ownComments(page);
  await open();
  await nameField.fill('An');
  await post('câu hỏi');
  await replyTo('câu hỏi').click();
  await replyBox.fill('đáp dở\ndòng hai');
  await expectDrafts(page, 'đáp dở\ndòng hai');
  await own.open();
  const draft = page.getByRole('region').or(own.main).getByRole('listitem').filter({ hasText: 'đáp dở' });
  return {
    own,
    draft,
    text: page.getByText('đáp dở', { exact: false }),
    discard: page.getByRole('button', { name: 'Bỏ bản nháp: Trả lời An' }),
    undo: page.getByRole('button', { name: 'Hoàn tác' }),
    copy: page.getByRole('button', { name: 'Sao chép nội dung: Trả lời An' }),
  };
}

test('a draft of an answer says whom it answers, and leads to that comment with its box open and the text in it', async ({
  page,
}) => {
  const { draft } = await withReplyDraft(page);
  const { comment } = reader(page);
  const { replyBox, restored } = boxes(page);
  await expect(page.getByRole('heading', { name: 'Bản nháp chưa gửi' })).toBeVisible();
  await expect(draft.getByRole('heading', { level: 3 })).toHaveText('Trả lời An');
  await draft.getByRole('link', { name: 'Trả lời An' }).click();
  await expect(page).toHaveURL(new RegExp(`^${articleAddress}#binh-luan-[\\da-f-]{36}$`));
  await expect(comment('câu hỏi')).toBeFocused();
  await expect(comment('câu hỏi')).toBeInViewport();
  await expect(replyBox).toHaveValue('đáp dở\ndòng hai');
  await expect(replyBox).toHaveAccessibleName('Trả lời An');
  await expect(restored).toHaveCount(1);
});

test('a draft is thrown away with the focus on “Hoàn tác” in its place, which brings it back', {
  tag: '@promise',
}, async ({ page }) => {
  const { own, draft, discard, undo } = await withReplyDraft(page);
  await discard.click();
  await expect(own.said).toHaveText('Đã bỏ bản nháp.');
  await expect(undo).toBeFocused();
  await expect(draft).toHaveCount(0);
  await expectDrafts(page);
  await page.keyboard.press('Enter');
  await expect(own.said).toHaveText('Đã lấy lại bản nháp.');
  await expect(draft.getByRole('heading', { level: 3 })).toHaveText('Trả lời An');
  await expect(draft.locator('p[tabindex="-1"]')).toBeFocused();
  await expect(undo).toHaveCount(0);
  await expectDrafts(page, 'đáp dở\ndòng hai');
  await page.goto(articleAddress);
  await expect(boxes(page).replyBox).toHaveValue('đáp dở\ndòng hai');
});

test('a draft that was thrown away is gone after a reload', async ({ page }) => {
  const { own, discard, undo } = await withReplyDraft(page);
  await discard.click();
  await expect(undo).toBeFocused();
  await own.open();
  await expect(page.getByRole('heading', { name: 'Bản nháp chưa gửi' })).toHaveCount(0);
  await reader(page).open();
  await expect(boxes(page).replyBox).toHaveCount(0);
});

test('a draft is copied letter for letter', async ({ page }) => {
  const { draft, copy } = await withReplyDraft(page);
  await copy.click();
  await expect(draft.getByRole('status')).toHaveText('Đã sao chép.');
  await reader(page).open();
  expect(await pastedInto(reader(page).textBox)).toBe('đáp dở\ndòng hai');
});

test('where copying is forbidden the draft is selected for Ctrl+C', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const { draft, copy } = await withReplyDraft(page);
  await copy.click();
  await expect(draft.getByRole('status')).toHaveText('Chưa sao chép được. Nội dung đã được chọn, hãy nhấn Ctrl+C.');
  expect(await page.evaluate(() => String(getSelection()))).toBe('đáp dở\ndòng hai');
});

test('drafts of a new comment and of a change say so, and lead to their boxes', async ({ page }) => {
  const { open, post, textBox, comment } = reader(page);
  const { editOf, editBox } = boxes(page);
  const own = ownComments(page);
  await open();
  await post('bản một');
  await editOf('bản một').click();
  await editBox.fill('bản hai dở');
  await textBox.fill('ý mới dở');
  await expectDrafts(page, 'bản hai dở', 'ý mới dở');
  await own.open();
  await own.main.getByRole('link', { name: 'Sửa bình luận của Bạn đọc' }).click();
  await expect(comment('bản một')).toBeFocused();
  await expect(editBox).toHaveValue('bản hai dở');
  await own.open();
  await own.main.getByRole('link', { name: 'Bình luận mới' }).click();
  await expect(page).toHaveURL(`${articleAddress}#binh-luan-moi`);
  await expect(textBox).toHaveValue('ý mới dở');
  await expect(textBox).toBeInViewport();
});
