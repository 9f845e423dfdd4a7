import { commentsId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { notFoundPath } from '../../../src/paths.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { articleAddress, holdScripts, reader } from '../support/reader.ts';
import { preloadOwnFont } from '../support/testFonts.ts';
import { twoFrames } from '../support/twoFrames.ts';

test('a comment is posted, counted everywhere, and there after a reload', async ({ page }) => {
  const { open, nameField, textBox, post, said, heading, link, list, empty } = reader(page);
  await open();
  await expect(empty).toBeVisible();
  await expect(heading).toHaveText(`${messages.comments} (0)`);
  await nameField.fill('Minh Thư');
  await post('Cảm ơn các chiến sĩ tuyến đầu.');
  await expect(said).toHaveText(messages.sent);
  await expect(textBox).toHaveValue('');
  for (const loads of [1, 2]) {
    await expect(heading, `load ${loads}`).toHaveText(`${messages.comments} (1)`);
    await expect(link).toHaveText(`${messages.comments} (1)`);
    await expect(list).toHaveCount(1);
    await expect(list.getByRole('heading', { level: 3 })).toHaveText('Minh Thư (Vừa xong)');
    await expect(list).toContainText('Cảm ơn các chiến sĩ tuyến đầu.');
    await page.reload();
  }
  await expect(nameField).toHaveValue('Minh Thư');
});

test('a comment without a name is by Bạn đọc, and the newest stands first', async ({ page }) => {
  const { open, post, list } = reader(page);
  await open();
  await post('Ý thứ nhất');
  await post('Ý thứ hai');
  await expect(list.first()).toContainText('Ý thứ hai');
  await expect(list.first().getByRole('heading')).toContainText(messages.anonymous);
});

test('an empty comment is refused with a sentence tied to the box', async ({ page }) => {
  const { open, textBox, send, list } = reader(page);
  await open();
  await textBox.fill('  \n ');
  await send.click();
  await expect(textBox).toBeFocused();
  await expect(textBox).toHaveAttribute('aria-invalid', 'true');
  await expect(textBox).toHaveAccessibleDescription(messages.emptyComment);
  await expect(list).toHaveCount(0);
});

test('Ctrl+Enter sends, Enter is a new line, Enter in the name field sends', async ({ page }) => {
  const { open, textBox, nameField, list, said } = reader(page);
  await open();
  await textBox.click();
  await page.keyboard.type('dòng một');
  await page.keyboard.press('Enter');
  await page.keyboard.type('dòng hai');
  await expect(textBox).toHaveValue('dòng một\ndòng hai');
  await page.keyboard.press('Control+Enter');
  await expect(said).toHaveText(messages.sent);
  await expect(list).toHaveCount(1);
  await textBox.fill('từ ô tên');
  await nameField.press('Enter');
  await expect(list).toHaveCount(2);
});

test('deleting is at once, the focus goes to Hoàn tác, and that brings the comment back', async ({ page }) => {
  const { open, post, list, heading, said, comment } = reader(page);
  await open();
  await post('giữ lại');
  await post('lỡ tay');
  const permalink = await comment('lỡ tay').getByRole('link').getAttribute('href');
  await comment('lỡ tay')
    .getByRole('button', { name: messages.actionOn.delete(messages.anonymous) })
    .click();
  await expect(heading).toHaveText(`${messages.comments} (1)`);
  await expect(said).toHaveText(messages.deleted);
  const undo = page.getByRole('button', { name: messages.undo });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(`${messages.comments} (2)`);
  await expect(said).toHaveText(messages.restored);
  await expect(list.first()).toContainText('lỡ tay');
  await expect(page.locator(permalink ?? 'no permalink')).toBeFocused();
  await expect(undo).toHaveCount(0);
  await page.reload();
  await expect(heading).toHaveText(`${messages.comments} (2)`);
});

test('a deleted comment is gone after a reload', async ({ page }) => {
  const { open, post, heading } = reader(page);
  await open();
  await post('bỏ đi');
  await page.getByRole('button', { name: new RegExp(`^${messages.action.delete}`) }).click();
  await expect(heading).toHaveText(`${messages.comments} (0)`);
  await page.reload();
  await expect(heading).toHaveText(`${messages.comments} (0)`);
});

test('what one tab does shows in the other within a second', { tag: '@promise' }, async ({ page, context }) => {
  const first = reader(page);
  await first.open();
  const other = reader(await context.newPage());
  await other.open();
  await first.post('từ thẻ thứ nhất');
  for (const place of [other.heading, other.link]) await expect(place).toHaveText(`${messages.comments} (1)`);
  await expect(other.list).toContainText('từ thẻ thứ nhất');
  await other.list.getByRole('button', { name: new RegExp(`^${messages.action.delete}`) }).click();
  await expect(first.heading).toHaveText(`${messages.comments} (0)`);
});

test('a press on the button before the script has loaded is not lost', async ({ page }) => {
  const letScriptsThrough = await holdScripts(page);
  const { textBox, nameField, send, list, said } = reader(page);
  await page.goto(articleAddress, { waitUntil: 'commit' });
  await textBox.fill('viết và gửi khi trang chưa sẵn sàng');
  await nameField.fill('Nhanh Tay');
  await nameField.press('Enter');
  await send.click();
  await expect(page).toHaveURL(articleAddress);
  letScriptsThrough();
  await expect(said).toHaveText(messages.sent);
  await expect(list).toHaveCount(1);
  await expect(list).toContainText('viết và gửi khi trang chưa sẵn sàng');
  await expect(list).toContainText('Nhanh Tay');
  await expect(textBox).toHaveValue('');
});

test('text typed before the script has loaded is kept, and can be sent', async ({ page }) => {
  const { textBox, nameField, heading, send, list } = reader(page);
  const letScriptsThrough = await holdScripts(page);
  await page.goto(siteNames.homePath, { waitUntil: 'commit' });
  await textBox.fill('viết trước khi trang sẵn sàng');
  await nameField.fill('Nhanh Tay');
  letScriptsThrough();
  await expect(heading).toHaveText(`${messages.comments} (0)`);
  await expect(textBox).toHaveValue('viết trước khi trang sẵn sàng');
  await expect(nameField).toHaveValue('Nhanh Tay');
  await send.click();
  await expect(list).toContainText('viết trước khi trang sẵn sàng');
});

test('a double click or a key held down posts once and stays said', async ({ page }) => {
  const { open, post, textBox, send, list, said } = reader(page);
  await open();
  await textBox.fill('một lần thôi');
  await send.evaluate(async (button: HTMLElement, sent) => {
    const section = button.closest('section') as HTMLElement;
    const said = new Promise<void>((settle) => {
      const observer = new MutationObserver(() => {
        if (!section.textContent.includes(sent)) return;
        observer.disconnect();
        settle();
      });
      observer.observe(section, { subtree: true, childList: true, characterData: true });
    });
    button.click();
    button.click();
    await said;
    button.click();
  }, messages.sent);
  await expect(said).toHaveText(messages.sent);
  await textBox.fill('giữ phím');
  await textBox.focus();
  await page.keyboard.down('Control');
  for (let held = 0; held < 6; held += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.keyboard.up('Control');
  await expect(list).toHaveCount(2);
  await expect(said).toHaveText(messages.sent);
  await twoFrames(page);
  await expect(said).toHaveText(messages.sent);
  await expect(textBox).toHaveAttribute('aria-invalid', 'false');
  // Comments are kept in the order they are sent: one that came twice would be there before this one.
  await post('lần cuối');
  await expect(list.locator('p[dir]')).toHaveText(['lần cuối', 'giữ phím', 'một lần thôi']);
});

test('the focus stays in the section when another tab takes its comment away', async ({ page, context }) => {
  const first = reader(page);
  await first.open();
  await first.post('sẽ bị xóa ở thẻ kia');
  await first.list.getByRole('button', { name: new RegExp(`^${messages.action.delete}`) }).focus();
  const other = reader(await context.newPage());
  await other.open();
  await other.list.getByRole('button', { name: new RegExp(`^${messages.action.delete}`) }).click();
  await expect(first.heading).toHaveText(`${messages.comments} (0)`);
  // The tab is behind the other now, so the element is asked for itself.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(commentsId);
});

test('a reload at a permalink leaves the reader where they were', async ({ page }) => {
  await preloadOwnFont(page);
  const { open, post, list, heading } = reader(page);
  await open();
  await post('có địa chỉ riêng');
  const permalink = await list.getByRole('link').getAttribute('href');
  await page.goto(`/${permalink}`);
  await page.evaluate(() => window.scrollTo(0, 200));
  await page.reload();
  await expect(heading).toHaveText(`${messages.comments} (1)`);
  await list.waitFor();
  await twoFrames(page);
  // Firefox rounds a restored scroll in its own way.
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - 200)).toBeLessThanOrEqual(1);
});

test('a hostile comment is shown as the text it is', async ({ page }) => {
  const { open, post, nameField, list } = reader(page);
  await open();
  const hostile = '<img src=x onerror=alert(1)> javascript:alert(1) http://a.example/?q=1 <script>alert(1)</script>';
  await nameField.fill('<b>Đậm</b>');
  await post(hostile);
  await expect(list.locator('p[dir]')).toHaveText(hostile);
  await expect(list.getByRole('heading')).toContainText('<b>Đậm</b>');
  await expect(list.locator('p *')).toHaveCount(1);
  await expect(list.locator('p a')).toHaveAttribute('href', 'http://a.example/?q=1');
});

test('a permalink lands on its comment with the focus', async ({ page }) => {
  const { open, post, comment } = reader(page);
  await open();
  for (let i = 0; i < 8; i += 1) await post(`ý số ${i} ${'dài '.repeat(40)}`);
  const permalink = await comment('ý số 0').getByRole('link').getAttribute('href');
  await page.goto(notFoundPath);
  await page.goto(`/${permalink}`);
  await expect(page.locator(permalink ?? 'no permalink')).toBeFocused();
  await expect(page.locator(permalink ?? 'no permalink')).toBeInViewport();
});
