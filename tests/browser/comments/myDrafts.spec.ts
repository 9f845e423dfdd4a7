import type { Page } from '@playwright/test';
import { commentFormId, commentPrefix } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { boxes } from '../support/boxes.ts';
import { pastedInto } from '../support/clipboard.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { ownComments } from '../support/myComments.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { expectDrafts } from '../support/stored.ts';

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
    discard: page.getByRole('button', { name: `${messages.discardDraft}: ${messages.actionOn.reply('An')}` }),
    undo: page.getByRole('button', { name: messages.undo }),
    copy: page.getByRole('button', { name: `${messages.copyText}: ${messages.actionOn.reply('An')}` }),
  };
}

test('a draft of an answer says whom it answers, and leads to that comment with its box open and the text in it', async ({
  page,
}) => {
  const { draft } = await withReplyDraft(page);
  const { comment } = reader(page);
  const { replyBox, restored } = boxes(page);
  await expect(page.getByRole('heading', { name: myCommentsMessages.drafts })).toBeVisible();
  await expect(draft.getByRole('heading', { level: 3 })).toHaveText(messages.actionOn.reply('An'));
  await draft.getByRole('link', { name: messages.actionOn.reply('An') }).click();
  await expect(page).toHaveURL(new RegExp(`^${articleAddress}#${commentPrefix}[\\da-f-]{36}$`));
  await expect(comment('câu hỏi')).toBeFocused();
  await expect(comment('câu hỏi')).toBeInViewport();
  await expect(replyBox).toHaveValue('đáp dở\ndòng hai');
  await expect(replyBox).toHaveAccessibleName(messages.actionOn.reply('An'));
  await expect(restored).toHaveCount(1);
});

test('a draft is thrown away with the focus on “Hoàn tác” in its place, which brings it back', {
  tag: '@promise',
}, async ({ page }) => {
  const { own, draft, discard, undo } = await withReplyDraft(page);
  await discard.click();
  await expect(own.said).toHaveText(messages.draftDiscarded);
  await expect(undo).toBeFocused();
  await expect(draft).toHaveCount(0);
  await expectDrafts(page);
  await page.keyboard.press('Enter');
  await expect(own.said).toHaveText(myCommentsMessages.draftBack);
  await expect(draft.getByRole('heading', { level: 3 })).toHaveText(messages.actionOn.reply('An'));
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
  await expect(page.getByRole('heading', { name: myCommentsMessages.drafts })).toHaveCount(0);
  await reader(page).open();
  await expect(boxes(page).replyBox).toHaveCount(0);
});

test('a draft is copied letter for letter', async ({ page }) => {
  const { draft, copy } = await withReplyDraft(page);
  await copy.click();
  await expect(draft.getByRole('status')).toHaveText(messages.copied);
  await reader(page).open();
  expect(await pastedInto(reader(page).textBox)).toBe('đáp dở\ndòng hai');
});

test('where copying is forbidden the draft is selected for Ctrl+C', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const { draft, copy } = await withReplyDraft(page);
  await copy.click();
  await expect(draft.getByRole('status')).toHaveText(messages.copyByHand);
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
  await own.main.getByRole('link', { name: messages.actionOn.edit(messages.anonymous) }).click();
  await expect(comment('bản một')).toBeFocused();
  await expect(editBox).toHaveValue('bản hai dở');
  await own.open();
  await own.main.getByRole('link', { name: myCommentsMessages.draftOfNew }).click();
  await expect(page).toHaveURL(`${articleAddress}#${commentFormId}`);
  await expect(textBox).toHaveValue('ý mới dở');
  await expect(textBox).toBeInViewport();
});
