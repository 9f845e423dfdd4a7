import type { Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import { boxes } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { reader } from '../support/reader.ts';
import { expectComments, expectDrafts } from '../support/stored.ts';
import { compose, type Method, showComposition, typeLikeUnikey } from '../support/vietnameseTyping.ts';

const words = 'Thứ Hai, người Việt ở phường Bến Nghé';
const methods: Method[] = ['Telex', 'VNI'];

/** Presses a key as a browser reports it while an input method is at work. */
async function pressWhileComposing(page: Page, modifiers: { ctrl: boolean }) {
  const session = await page.context().newCDPSession(page);
  for (const type of ['rawKeyDown', 'keyUp'] as const)
    await session.send('Input.dispatchKeyEvent', {
      type,
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
      modifiers: modifiers.ctrl ? 2 : 0,
    });
}

for (const method of methods) {
  test(`${method} with composition writes the right words, which are kept in NFC @chromium`, {
    tag: '@promise',
  }, async ({ page }) => {
    const { open, textBox, list } = reader(page);
    await open();
    await textBox.focus();
    const session = await page.context().newCDPSession(page);
    await compose(session, page, words, method);
    await expect(textBox).toHaveValue(words);
    await expectDrafts(page, words);
    await expect(textBox).toHaveValue(words);
    await textBox.press('Control+Enter');
    await expect(list.getByRole('paragraph')).toHaveText(words);
    await expectComments(page, words.normalize('NFC'));
  });

  test(`${method} as Unikey types it, by Backspace and letters, writes the right words`, { tag: '@promise' }, async ({
    page,
  }) => {
    const { open, textBox, list } = reader(page);
    await open();
    await textBox.focus();
    await typeLikeUnikey(page, words, method);
    await expect(textBox).toHaveValue(words);
    await textBox.press('Control+Enter');
    await expect(list.getByRole('paragraph')).toHaveText(words);
    await expectComments(page, words.normalize('NFC'));
  });
}

test('while composing, Enter adds no line and Ctrl+Enter does not send; afterwards it does, once @chromium', async ({
  page,
}) => {
  const { open, textBox, list, said } = reader(page);
  await open();
  await textBox.focus();
  const session = await page.context().newCDPSession(page);
  await compose(session, page, 'Việt ', 'Telex');
  await showComposition(session, 'Nam');
  await pressWhileComposing(page, { ctrl: false });
  await expect(textBox).toHaveValue('Việt Nam');
  await pressWhileComposing(page, { ctrl: true });
  await expect(textBox).toHaveValue('Việt Nam');
  // The draft is the sign that a send, had there been one, would be over too.
  await expectDrafts(page, 'Việt Nam');
  await expect(said).toHaveText('');
  await expect(list).toHaveCount(0);
  await session.send('Input.insertText', { text: 'Nam' });
  await expect(textBox).toHaveValue('Việt Nam');
  // Twice in one task: a second press that comes long after the first is a press on an empty box.
  await textBox.evaluate((box) => {
    for (let press = 0; press < 2; press += 1)
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
  });
  await expect(said).toHaveText(messages.sent);
  await expectComments(page, 'Việt Nam');
});

test('composing goes on undisturbed while the draft is saved and another tab posts @chromium', async ({
  page,
  context,
}) => {
  const { open, textBox, list } = reader(page);
  await open();
  const other = reader(await context.newPage());
  await other.open();
  await textBox.focus();
  const session = await page.context().newCDPSession(page);
  await showComposition(session, 'ngu');
  await expectDrafts(page, 'ngu');
  await other.post('từ thẻ kia');
  await expect(list).toHaveCount(1);
  await showComposition(session, 'người');
  await session.send('Input.insertText', { text: 'người' });
  await expect(textBox).toHaveValue('người');
});

test('the Enter that ends a composition late, as Safari reports it, does not send', async ({ page }) => {
  const { open, textBox, list } = reader(page);
  await open();
  await textBox.fill('chưa gửi');
  await textBox.evaluate((area) => {
    const late = { key: 'Enter', ctrlKey: true, keyCode: 229, bubbles: true, cancelable: true };
    area.dispatchEvent(new KeyboardEvent('keydown', late));
  });
  await expectDrafts(page, 'chưa gửi');
  await expect(textBox).toHaveValue('chưa gửi');
  await expect(list).toHaveCount(0);
});

test('decomposed letters are kept composed, in comment, reply, change and name', async ({ page }) => {
  const { open, textBox, nameField, send, list, comment } = reader(page);
  const { reply, edit } = boxes(page);
  await open();
  await nameField.fill('Nguyễn Ái'.normalize('NFD'));
  await textBox.fill(words.normalize('NFD'));
  await send.click();
  await expect(list).toHaveCount(1);
  await reply(words, 'Đúng vậy ạ'.normalize('NFD'));
  await edit('Đúng vậy ạ', 'Rất đúng ạ'.normalize('NFD'));
  await expectComments(page, words.normalize('NFC'), 'Rất đúng ạ'.normalize('NFC'));
  await expect(comment(words).getByRole('heading')).toHaveText(/^Nguyễn Ái /u);
  expect(await comment(words).getByRole('heading').textContent()).toContain('Nguyễn Ái'.normalize('NFC'));
});

test('emoji are kept as they are, and halves of letters become the sign for the unreadable', async ({ page }) => {
  const { open, textBox, send, list } = reader(page);
  await open();
  await textBox.evaluate((area: HTMLTextAreaElement) => {
    area.value = 'nhà 👨‍👩‍👧‍👦 nước 🇻🇳 nửa \ud83d chữ \udc68';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await send.click();
  await expect(list.getByRole('paragraph')).toHaveText('nhà 👨‍👩‍👧‍👦 nước 🇻🇳 nửa \ufffd chữ \ufffd');
  await expectComments(page, 'nhà 👨‍👩‍👧‍👦 nước 🇻🇳 nửa \ufffd chữ \ufffd');
  await expectDrafts(page);
});

test('what is written from the right runs from the right in its box', async ({ page }) => {
  const { open, textBox, nameField } = reader(page);
  await open();
  for (const [text, direction] of [
    ['مرحبا بكم', 'rtl'],
    ['xin chào', 'ltr'],
  ] as const)
    for (const field of [textBox, nameField]) {
      await field.fill(text);
      await expect.poll(() => field.evaluate((element) => getComputedStyle(element).direction)).toBe(direction);
    }
});
