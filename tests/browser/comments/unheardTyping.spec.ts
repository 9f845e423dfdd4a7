import type { Locator, Page } from '@playwright/test';
import { notFoundPath } from '../../../src/paths.ts';
import { openTab } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { ownComments } from '../support/myComments.ts';
import { readRecords } from '../support/rawStore.ts';
import { reader } from '../support/reader.ts';
import { expectComments, expectDrafts } from '../support/stored.ts';

/** Puts text into a box as typing extensions do (AVIM and its like): no event tells of it. */
function put(box: Locator, text: string): Promise<void> {
  return box.evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text;
  }, text);
}

/** What a reader does next, by which the text must be kept as the page goes. */
const leavings: Record<string, (page: Page) => Promise<unknown>> = {
  'leaves the page': (page) => page.goto(notFoundPath),
  'reloads it': (page) => page.reload(),
  'closes it': (page) => page.close({ runBeforeUnload: true }),
  'follows a link within the site': (page) =>
    page.getByRole('banner').getByRole('link', { name: 'Bình luận của tôi' }).click(),
};

/** The same, by which it must be kept soon. */
const otherActs: Record<string, (page: Page) => Promise<unknown>> = {
  'goes to another field': (page) => reader(page).nameField.focus(),
  'lets go of the key': (page) => page.keyboard.press('Shift'),
  'turns to another tab': (page) =>
    page.evaluate(() => {
      // No headless page is ever hidden.
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    }),
};

for (const [what, act] of [...Object.entries(leavings), ...Object.entries(otherActs)]) {
  test(`text that comes without an event is kept when the reader ${what}`, async ({ page, context }) => {
    const looking = await context.newPage();
    await ownComments(looking).open();
    const { open, textBox } = reader(page);
    await open();
    // Focus moves tell nothing in a window that is not in front.
    await page.bringToFront();
    await textBox.focus();
    await put(textBox, 'chữ không có sự kiện');
    await act(page);
    // A browser gives a page that goes half a second, busy or not.
    if (what in otherActs) await expectDrafts(looking, 'chữ không có sự kiện');
    await page.close();
    const again = reader(await context.newPage());
    await again.open();
    await expect(again.textBox).toHaveValue('chữ không có sự kiện');
    await expectDrafts(looking, 'chữ không có sự kiện');
  });
}

test('the last mark, put on a letter that was typed and kept already, is not lost', async ({ page }) => {
  const { open, textBox } = reader(page);
  await open();
  await textBox.pressSequentially('duong');
  await expectDrafts(page, 'duong');
  await put(textBox, 'đường');
  await page.goto(notFoundPath);
  await open();
  await expect(textBox).toHaveValue('đường');
});

test('so it is in the boxes that answer and change', async ({ page }) => {
  const { open, post, replyTo, replyBox, editOf, editBox } = await openTab(page);
  await post('ý đầu');
  await replyTo('ý đầu').click();
  await put(replyBox, 'đáp');
  await editOf('ý đầu').click();
  await put(editBox, 'ý đầu, sửa');
  await page.goto(notFoundPath);
  await open();
  await expect(replyBox).toHaveValue('đáp');
  await expect(editBox).toHaveValue('ý đầu, sửa');
});

test('what stands in the box is sent, and nothing of it is left as a draft', async ({ page }) => {
  const { open, textBox, send, comment } = reader(page);
  await open();
  await textBox.pressSequentially('nửa đầu');
  await put(textBox, 'nửa đầu, nửa sau');
  await send.click();
  await expect(comment('nửa đầu, nửa sau')).toBeVisible();
  await expectComments(page, 'nửa đầu, nửa sau');
  await page.reload();
  await expect(comment('nửa đầu, nửa sau')).toBeVisible();
  await expectDrafts(page);
  await expect(textBox).toHaveValue('');
});

test('a box that nobody touched leaves no draft, nor does one that was opened and closed', async ({ page }) => {
  const { open, post, replyTo, editOf, cancel, replyBox, editBox } = await openTab(page);
  await post('ý đầu');
  for (const [opener, box] of [
    [replyTo('ý đầu'), replyBox],
    [editOf('ý đầu'), editBox],
  ] as const) {
    await opener.click();
    await box.press('Shift');
    await cancel.click();
    await expect(box).toHaveCount(0);
  }
  await editOf('ý đầu').click();
  await expect(editBox).toBeFocused();
  await page.goto(notFoundPath);
  await open();
  await expectDrafts(page);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('ban-tin-draft')))).toEqual(
    [],
  );
});

test('a name that is typed after the text comes back with it', async ({ page }) => {
  const { open, textBox, nameField } = reader(page);
  await open();
  await textBox.fill('của ai');
  await expectDrafts(page, 'của ai');
  await nameField.fill('Minh Thư');
  await nameField.blur();
  await expect.poll(async () => (await readRecords(page, 'drafts'))[0]?.name).toBe('Minh Thư');
});
