import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { reader } from '../support/reader.ts';
import { stateChecker, widths } from './states.ts';

const { reply, edit, delete: remove } = messages.actionOn;

for (const width of widths) {
  test(`comments say all in the language of the site and nothing is cut off, ${width} px`, async ({ page }) => {
    const check = await stateChecker(page, width);
    const { open, post, send, textBox, section, comment } = reader(page);
    const act = (text: string, name: string) => comment(text).getByRole('button', { name, exact: true }).first();
    await open();
    await check('without comments');
    await send.click();
    await section.getByText(messages.emptyComment).waitFor();
    await textBox.scrollIntoViewIfNeeded();
    await check('nothing written');
    await post('câu hỏi');
    await check('a comment posted');
    await act('câu hỏi', reply(messages.anonymous)).click();
    await section.getByRole('textbox', { name: reply(messages.anonymous) }).fill('câu đáp');
    await check('a reply form');
    await section.getByRole('button', { name: messages.sendReply, exact: true }).click();
    await comment('câu đáp').last().waitFor();
    await act('câu đáp', edit(messages.anonymous)).click();
    await section.getByRole('textbox', { name: edit(messages.anonymous) }).fill('ạ'.repeat(5_001));
    await section.getByText(messages.lettersOver(1, false)).waitFor();
    await section.getByRole('button', { name: messages.saveEdit, exact: true }).click();
    await section.getByText(messages.longComment).waitFor();
    await check('a change too long');
    await section.getByRole('button', { name: messages.cancel, exact: true }).click();
    await act('câu hỏi', remove(messages.anonymous)).click();
    await section.getByRole('button', { name: messages.undo }).waitFor();
    await check('undo offered');
    await textBox.fill('còn dở');
    await page.reload();
    await section.getByText(messages.draftRestored).waitFor();
    await section.getByText(messages.tombstone, { exact: true }).waitFor();
    await section.getByText(messages.draftRestored).scrollIntoViewIfNeeded();
    await check('a draft restored');
  });

  test(`one’s own comments say all in the language of the site and nothing is cut off, ${width} px`, async ({
    page,
  }) => {
    const check = await stateChecker(page, width);
    const { open, post, textBox } = reader(page);
    const own = ownComments(page);
    await own.open();
    await check('own comments, none');
    await open();
    await post('Bình luận có liên kết https://example.vn/');
    await textBox.fill('còn dở');
    await own.open();
    await check('own comments and a draft');
    await own.searchField.fill('không có gì');
    await expect(own.found.first()).toHaveText(myCommentsMessages.found(0));
    await own.choose('{');
    await expect(own.failure).toBeVisible();
    await check('own comments, nothing found and a file refused');
    await own.choose(annotationSet([annotation('a', 'mới'), annotation('b', ' ')]));
    await page.getByText(myCommentsMessages.refused(1)).click();
    await check('own comments, a file on trial');
    await page.getByRole('button', { name: myCommentsMessages.erase }).click();
    await page.getByRole('dialog').waitFor();
    await check('own comments, the question before erasing');
  });
}
