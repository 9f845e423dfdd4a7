import { boxes } from './boxes.ts';
import { expect, test } from './consoleGuard.ts';
import { holdScripts, reader } from './reader.ts';

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

  await section.getByRole('button', { name: 'Cũ nhất' }).click();
  await expect(section.getByRole('button', { name: 'Cũ nhất' })).toBeFocused();
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

test('every action is done by the keyboard alone', async ({ page }) => {
  const { open, textBox, nameField, list, comment, said, section, heading, link } = reader(page);
  const { replyTo, editOf, deleteOf, replyBox, editBox, cancel, undo, discard } = boxes(page);
  const { keyboard } = page;
  /** Goes to an element by Tab alone, or back by Shift+Tab. */
  const tabTo = async (wanted: typeof textBox, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    await wanted.waitFor();
    for (let pressed = 0; pressed < 60; pressed += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press(key);
    }
    throw new Error(`60 times ${key} did not lead to ${wanted}`);
  };
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
  await expect(said).toHaveText('Đã gửi bình luận.');

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
  await expect(heading).toHaveText('Bình luận (2)');
  const oldest = section.getByRole('button', { name: 'Cũ nhất' });
  await tabTo(oldest, 'Shift+Tab');
  await keyboard.press('Space');
  await expect(oldest).toHaveAttribute('aria-pressed', 'true');
  const time = comment('câu hỏi').getByRole('link');
  await tabTo(time);
  await keyboard.press('Enter');
  await expect(comment('câu hỏi')).toBeFocused();
  await tabTo(section.getByRole('link', { name: 'Lưu ra tệp' }), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page).toHaveURL('/binh-luan');
  await expect(list).toHaveCount(0);
});

test('a screen reader is told author, time, depth and state of every comment', async ({ page }) => {
  const { open, nameField, post, section } = reader(page);
  const { reply, edit, deleteOf } = boxes(page);
  await page.clock.setFixedTime('2026-03-03T05:00:00Z');
  await open();
  await nameField.fill('An');
  await post('câu hỏi');
  await page.clock.setFixedTime('2026-03-03T05:10:00Z');
  await page.reload();
  await reply('câu hỏi', 'câu đáp');
  await reply('câu đáp', 'câu đáp lại');
  await edit('câu đáp lại', 'câu đã sửa');
  await post('ý khác');
  await deleteOf('câu đáp').and(page.locator('[aria-label*="An"]')).click();
  await page.clock.setFixedTime('2026-03-03T05:15:00Z');
  await page.reload();
  await expect(section.getByRole('article')).toHaveCount(3);
  await expect(section).toMatchAriaSnapshot(``);
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
  const letScriptsThrough = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  // Told only if they were there before something is said in them.
  await expect(section.getByRole('status')).toHaveCount(3);
  await expect(section.getByRole('alert')).toHaveCount(2);
  letScriptsThrough();
});
