import type { Locator } from '@playwright/test';
import { filesId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { myCommentsPath, notFoundPath } from '../../../src/paths.ts';
import { boxes } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { articleAddress, holdScripts, reader } from '../support/reader.ts';
import { seedComments, seededFirst, seededReply, upTo } from '../support/seedComments.ts';

/** Goes to an element by Tab alone, or back by Shift+Tab. */
async function tabTo(wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await wanted.waitFor();
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await wanted.page().keyboard.press(key);
  }
  throw new Error(`60 times ${key} did not lead to ${wanted}`);
}

test('the focus goes where the reader goes on: after sending, answering, changing, cancelling, deleting, undoing', async ({
  page,
}) => {
  const { open, textBox, send, comment, list, section } = reader(page);
  const { replyTo, editOf, deleteOf, replyBox, editBox, sendReply, saveEdit, cancel, undo } = boxes(page);
  await open();
  await textBox.fill('câu hỏi');
  await textBox.press('Control+Enter');
  await expect(list).toHaveCount(1);
  await expect(textBox).toBeFocused();
  await textBox.fill('câu sau');
  await send.click();
  await expect(list).toHaveCount(2);
  await expect(send).toBeFocused();

  await replyTo('câu hỏi').click();
  await expect(replyBox).toBeFocused();
  await cancel.click();
  await expect(replyTo('câu hỏi')).toBeFocused();
  await replyTo('câu hỏi').click();
  await replyBox.fill('câu đáp');
  await sendReply.click();
  await expect(comment('câu đáp')).toBeFocused();

  await editOf('câu đáp').click();
  await expect(editBox).toBeFocused();
  await cancel.click();
  await expect(editOf('câu đáp')).toBeFocused();
  await editOf('câu đáp').click();
  await editBox.fill('câu đáp mới');
  await saveEdit.click();
  await expect(comment('câu đáp mới')).toBeFocused();

  for (const text of ['câu đáp mới', 'câu hỏi', 'câu sau']) {
    await deleteOf(text).click();
    await expect(undo).toBeFocused();
    await undo.click();
    await expect(comment(text)).toBeFocused();
    await expect(comment(text)).toBeInViewport();
  }

  await section.getByRole('button', { name: messages.oldest }).click();
  await expect(section.getByRole('button', { name: messages.oldest })).toBeFocused();
  await textBox.fill('câu cuối');
  await send.click();
  await expect(comment('câu cuối')).toBeFocused();
  await expect(comment('câu cuối')).toBeInViewport();
});

test('what is refused leaves the focus in its box', async ({ page }) => {
  const { open, post, textBox, send } = reader(page);
  const { replyTo, replyBox, sendReply } = boxes(page);
  await open();
  await send.click();
  await expect(textBox).toBeFocused();
  await post('câu hỏi');
  await replyTo('câu hỏi').click();
  await sendReply.click();
  await expect(replyBox).toBeFocused();
  await expect(replyBox).toHaveAttribute('aria-invalid', 'true');
});

test('every action is done by the keyboard alone', { tag: '@promise' }, async ({ page }) => {
  const { open, textBox, nameField, comment, said, section, heading, link } = reader(page);
  const { replyTo, editOf, deleteOf, replyBox, editBox, cancel, undo, discard } = boxes(page);
  const { keyboard } = page;
  await open();
  await tabTo(link);
  await keyboard.press('Enter');
  await tabTo(textBox);
  await keyboard.type('câu hỏi');
  await keyboard.press('Enter');
  await keyboard.type('hai dòng');
  await tabTo(nameField);
  await keyboard.type('An');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(said).toHaveText(messages.sent);

  await tabTo(replyTo('câu hỏi'));
  await keyboard.press('Enter');
  await expect(replyBox).toBeFocused();
  await keyboard.type('thôi');
  await tabTo(cancel);
  await keyboard.press('Enter');
  await expect(replyTo('câu hỏi')).toBeFocused();
  await keyboard.press('Space');
  await expect(replyBox).toHaveValue('thôi');
  await tabTo(discard);
  await keyboard.press('Enter');
  await expect(replyBox).toBeFocused();
  await keyboard.type('câu đáp');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(comment('câu đáp')).toBeFocused();

  await tabTo(editOf('câu đáp'));
  await keyboard.press('Space');
  await expect(editBox).toBeFocused();
  await keyboard.press('End');
  await keyboard.type(' hay');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(comment('câu đáp hay')).toBeFocused();

  await tabTo(deleteOf('câu đáp hay'));
  await keyboard.press('Space');
  await expect(undo).toBeFocused();
  await keyboard.press('Space');
  await expect(comment('câu đáp hay')).toBeFocused();
  await expect(heading).toHaveText(`${messages.comments} (2)`);
  const oldest = section.getByRole('button', { name: messages.oldest });
  await tabTo(oldest, 'Shift+Tab');
  await keyboard.press('Space');
  await expect(oldest).toHaveAttribute('aria-pressed', 'true');
  const time = comment('câu hỏi').getByRole('link');
  await tabTo(time);
  await keyboard.press('Enter');
  await expect(comment('câu hỏi')).toBeFocused();
  await tabTo(section.getByRole('link', { name: messages.saveToFile }), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(`${myCommentsPath}#${filesId}`);
  await expect(page.getByRole('heading', { name: myCommentsMessages.files })).toBeFocused();
});

test('a long list is unfolded and continued by the keyboard alone', async ({ page }) => {
  const { open, comment, list, section } = reader(page);
  await open();
  await seedComments(page, [...upTo(45).map(seededFirst), ...upTo(12).map((turn) => seededReply(45, turn))]);
  await page.reload();
  await expect(list).toHaveCount(50);
  await comment('đáp 45.9.').getByRole('link').focus();
  await tabTo(section.getByRole('button', { name: messages.moreReplies(2) }));
  await page.keyboard.press('Space');
  await expect(comment('đáp 45.11.')).toBeFocused();
  await comment('ý 8.').getByRole('link').focus();
  await tabTo(section.getByRole('button', { name: messages.moreComments }));
  await page.keyboard.press('Enter');
  await expect(comment('ý 5.')).toBeFocused();
  await expect(list).toHaveCount(57);
});

test('a screen reader is told author, time, depth and state of every comment', async ({ page }) => {
  const { open, nameField, post, section, list } = reader(page);
  const { reply, edit, deleteOf } = boxes(page);
  const noon = Date.UTC(2026, 2, 3, 5);
  const passed = (minutes: number) => page.clock.setFixedTime(noon + minutes * 60_000);
  await passed(0);
  await open();
  await nameField.fill('An');
  await post('câu hỏi');
  await passed(10);
  await reply('câu hỏi', 'câu đáp');
  await reply('câu đáp', 'câu đáp lại');
  await passed(12);
  await edit('câu đáp lại', 'câu thay');
  await nameField.fill('');
  await post('ý khác');
  await deleteOf('câu đáp').click();
  await expect(list).toHaveCount(3);
  await passed(15);
  await page.reload();
  await expect(list).toHaveCount(3);
  await expect(section).toMatchAriaSnapshot(`
    - region "Bình luận (3)":
      - heading "Bình luận (3)" [level=2]
      - textbox "Ý kiến của bạn"
      - textbox "Tên hiển thị (không bắt buộc)"
      - button "Gửi bình luận"
      - status
      - group "Sắp xếp":
        - button "Mới nhất" [pressed]
        - button "Cũ nhất" [pressed=false]
      - list:
        - listitem:
          - article:
            - heading "Bạn đọc (3 phút trước)" [level=3]:
              - link "(3 phút trước)":
                - /url: /#binh-luan-.+/
                - time: 3 phút trước
            - paragraph: ý khác
            - button "Trả lời Bạn đọc"
            - button "Sửa bình luận của Bạn đọc"
            - button "Xóa bình luận của Bạn đọc"
        - listitem:
          - article:
            - heading "An (15 phút trước)" [level=3]
            - paragraph: câu hỏi
          - list:
            - listitem:
              - paragraph: Bình luận đã xóa
              - list:
                - listitem:
                  - article:
                    - heading "An trả lời một bình luận đã xóa (5 phút trước)" [level=3]
                    - paragraph: câu thay
                    - paragraph:
                      - text: Đã sửa ·
                      - time: 3 phút trước
  `);
  await expect(section.getByRole('heading', { level: 3 })).toHaveCount(3);
});

test('the section is heading, form, list, and its status regions are there from the start', async ({ page }) => {
  const { open, post, section, heading } = reader(page);
  await open();
  await post('câu hỏi');
  const order = await section.evaluate((element) =>
    [...element.querySelectorAll('h2, form, ol, h3')].map(({ localName }) => localName),
  );
  expect(order).toEqual(['h2', 'form', 'ol', 'h3']);
  await expect(heading).toHaveRole('heading');
  await page.goto(notFoundPath);
  const letScriptsThrough = await holdScripts(page);
  await page.goto(articleAddress, { waitUntil: 'commit' });
  // Told only if they were there before something is said in them.
  await expect(section.getByRole('status')).toHaveCount(3);
  await expect(section.getByRole('alert')).toHaveCount(3);
  letScriptsThrough();
});

test('a change begins at the end of the text, and asking for an open box leads into it', async ({ page }) => {
  const { open, post } = reader(page);
  const { editOf, editBox, replyTo, replyBox } = boxes(page);
  await open();
  await post('câu hỏi');
  await editOf('câu hỏi').click();
  await page.keyboard.type(' thêm');
  await expect(editBox).toHaveValue('câu hỏi thêm');
  await replyTo('câu hỏi').click();
  await expect(replyBox).toBeFocused();
  await editOf('câu hỏi').click();
  await expect(editBox).toBeFocused();
  await expect(editBox).toHaveValue('câu hỏi thêm');
});
