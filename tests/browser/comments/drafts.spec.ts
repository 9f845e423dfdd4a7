import { commentsId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { articlePath, notFoundPath } from '../../../src/paths.ts';
import { boxes } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { readRecords } from '../support/rawStore.ts';
import { holdScripts, reader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';
import { expectDrafts, textsIn } from '../support/stored.ts';

test('what is typed is kept within a second, also while the typing goes on', async ({ page }) => {
  await page.clock.install();
  const { open, textBox } = reader(page);
  await open();
  // From here on time is what the test says.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await textBox.focus();
  let typed = '';
  for (const words of ['Gõ không ', 'ngừng tay ', 'hơn hai giây.']) {
    typed += words;
    const due = typed;
    for (const letter of words) await page.keyboard.type(letter);
    for (let passed = 0; passed < 1_000; passed += 100) {
      typed += '.';
      await page.keyboard.type('.');
      await page.clock.runFor(100);
    }
    await expect.poll(async () => `${(await textsIn(page, 'drafts'))[0]}`.startsWith(due)).toBe(true);
  }
  await page.clock.runFor(1_000);
  await expectDrafts(page, typed);
});

test('what was typed just before the page is left, closed or hidden is kept', async ({ page, context }) => {
  const { open, textBox } = reader(page);
  await open();
  await textBox.pressSequentially('một');
  await expectDrafts(page, 'một');
  await textBox.pressSequentially(' hai');
  await page.goto(notFoundPath);
  await open();
  await expect(textBox).toHaveValue('một hai');
  await textBox.pressSequentially(' ba');
  await expectDrafts(page, 'một hai ba');
  await page.evaluate(() => {
    // No headless page is ever hidden. Without timers only that can save what comes now.
    Object.defineProperty(window, 'setTimeout', { value: () => 0 });
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
  });
  await textBox.pressSequentially(' bốn');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expectDrafts(page, 'một hai ba bốn');
  await textBox.pressSequentially(' năm');
  // The call resolves before the page is closed.
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  const next = reader(await context.newPage());
  await next.open();
  await expect(next.textBox).toHaveValue('một hai ba bốn năm');
});

for (const box of ['new', 'reply', 'edit'] as const) {
  test(`a draft of the box “${box}” comes back after a reload, says so, and can be thrown away`, {
    tag: '@promise',
  }, async ({ page }) => {
    const { open, post, textBox } = reader(page);
    const { replyTo, editOf, replyBox, editBox, restored, discard } = boxes(page);
    const original = box === 'edit' ? 'ý đầu' : '';
    const area = { new: textBox, reply: replyBox, edit: editBox }[box];
    await open();
    await post('ý đầu');
    if (box === 'reply') await replyTo('ý đầu').click();
    if (box === 'edit') await editOf('ý đầu').click();
    await area.fill('đang viết dở\ndòng hai');
    await expectDrafts(page, 'đang viết dở\ndòng hai');
    await expect(restored).toHaveCount(0);
    await page.reload();
    await expect(area).toHaveValue('đang viết dở\ndòng hai');
    await expect(page.getByRole('status').filter({ hasText: messages.draftRestored })).toHaveCount(1);
    await expect(restored).toHaveCount(1);
    await discard.click();
    await expect(area).toHaveValue(original);
    await expect(area).toBeFocused();
    await expect(restored).toHaveCount(0);
    await expectDrafts(page);
    await page.reload();
    await expect(page.locator(`#${commentsId}`)).toHaveText(`${messages.comments} (1)`);
    await expect(restored).toHaveCount(0);
    if (box === 'edit') await editOf('ý đầu').click();
    if (box === 'reply') await replyTo('ý đầu').click();
    await expect(area).toHaveValue(original);
  });
}

test('each article has its own draft', async ({ page }) => {
  const { open, textBox } = reader(page);
  const articles = ['every-block', 'second-article'];
  for (const article of articles) {
    await open(`${sites.fixtures}${articlePath(article)}`);
    await expect(textBox).toHaveValue('');
    await textBox.fill(`về ${article}`);
  }
  await expectDrafts(page, ...articles.map((article) => `về ${article}`));
  for (const article of articles) {
    await open(`${sites.fixtures}${articlePath(article)}`);
    await expect(textBox).toHaveValue(`về ${article}`);
  }
});

test('two tabs that write different drafts on one article lose neither', async ({ page, context }) => {
  const { open, textBox } = reader(page);
  await open();
  await textBox.fill('từ thẻ một');
  await expectDrafts(page, 'từ thẻ một');
  const second = await context.newPage();
  const other = reader(second);
  await other.open();
  await other.textBox.fill('từ thẻ hai');
  await expectDrafts(second, 'từ thẻ một', 'từ thẻ hai');
  await page.close();
  await second.close();

  const third = await context.newPage();
  const { open: reopen, textBox: box, send, list } = reader(third);
  const { discard, restored } = boxes(third);
  await reopen();
  await expect(box).toHaveValue('từ thẻ hai');
  await send.click();
  await expect(list).toHaveCount(1);
  await expectDrafts(third, 'từ thẻ một');
  await third.reload();
  await expect(box).toHaveValue('từ thẻ một');
  await discard.click();
  await expectDrafts(third);
  await third.reload();
  await expect(list).toHaveCount(1);
  await expect(restored).toHaveCount(0);
  await expect(box).toHaveValue('');
});

test('a cancelled reply keeps its draft closed until it is opened again; an unchanged edit leaves none', async ({
  page,
}) => {
  const { open, post, list } = reader(page);
  const { replyTo, editOf, replyBox, editBox, cancel, restored } = boxes(page);
  await open();
  await post('ý đầu');
  await replyTo('ý đầu').click();
  await replyBox.fill('chưa vội');
  await cancel.click();
  await expect(replyBox).toHaveCount(0);
  await editOf('ý đầu').click();
  await editBox.fill('ý khác');
  await editBox.fill('ý đầu');
  await cancel.click();
  await expect(editBox).toHaveCount(0);
  await expectDrafts(page, 'chưa vội');
  await page.reload();
  await expect(list).toHaveCount(1);
  await replyTo('ý đầu').click();
  await expect(replyBox).toHaveValue('chưa vội');
  await expect(restored).toBeVisible();
  await editOf('ý đầu').click();
  await expect(editBox).toHaveValue('ý đầu');
});

test('a reply that was cancelled is not opened by itself after a reload', async ({ page }) => {
  const { open, post, textBox } = reader(page);
  const { replyTo, replyBox, cancel, restored } = boxes(page);
  await open();
  await post('ý đầu');
  await replyTo('ý đầu').click();
  await replyBox.fill('đã đóng');
  await cancel.click();
  await textBox.fill('còn mở');
  await expectDrafts(page, 'đã đóng', 'còn mở');
  await page.reload();
  // What is restored by itself is asked for in one go; when the open draft is back the closed one would be too.
  await expect(restored).toHaveCount(1);
  await expect(textBox).toHaveValue('còn mở');
  await expect(replyBox).toHaveCount(0);
});

test('what is typed before the script is there is kept as a draft beside an older one', async ({ page }) => {
  const { open, textBox, heading, send, list } = reader(page);
  const { restored } = boxes(page);
  await open();
  await textBox.fill('bản cũ');
  await expectDrafts(page, 'bản cũ');
  await page.goto(notFoundPath);
  const letScriptsThrough = await holdScripts(page);
  await page.goto(siteNames.homePath, { waitUntil: 'commit' });
  await textBox.fill('viết sớm');
  letScriptsThrough();
  await expect(heading).toHaveText(`${messages.comments} (0)`);
  await expectDrafts(page, 'bản cũ', 'viết sớm');
  await expect(textBox).toHaveValue('viết sớm');
  await expect(restored).toHaveCount(0);
  await send.click();
  await expect(list).toContainText('viết sớm');
  await page.reload();
  await expect(textBox).toHaveValue('bản cũ');
});

test('a draft that was thrown away is said to be, and comes back with one press', async ({ page }) => {
  const { open, textBox, said } = reader(page);
  const { discard, undo, restored } = boxes(page);
  await open();
  await textBox.fill('nghĩ lại');
  await expectDrafts(page, 'nghĩ lại');
  await page.reload();
  await expect(restored).toBeVisible();
  await discard.click();
  await expect(textBox).toHaveValue('');
  await expect(page.getByRole('status').filter({ hasText: messages.draftDiscarded })).toBeVisible();
  await expectDrafts(page);
  await undo.click();
  await expect(textBox).toHaveValue('nghĩ lại');
  await expect(textBox).toBeFocused();
  await expectDrafts(page, 'nghĩ lại');
  await expect(said).toHaveText('');
});

test('a name that is typed while the draft is still being looked for stays', async ({ page, context }) => {
  const first = reader(page);
  await first.open();
  await first.nameField.fill('An');
  await first.textBox.fill('viết dở');
  await expectDrafts(page, 'viết dở');
  const other = await context.newPage();
  await page.close();
  await other.addInitScript(() => {
    // Firefox's empty page, where this runs too, has none.
    if (typeof LockManager === 'undefined') return;
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    Object.assign(window, { letThrough });
    const { request } = LockManager.prototype;
    LockManager.prototype.request = async function (this: LockManager, ...given: unknown[]) {
      await held;
      return Reflect.apply(request, this, given);
    } as typeof request;
  });
  const { open, textBox, nameField } = reader(other);
  await open();
  await expect(textBox).toHaveValue('');
  await nameField.pressSequentially('Bình');
  await other.evaluate(() => (window as unknown as { letThrough: () => void }).letThrough());
  await expect(textBox).toHaveValue('viết dở');
  await expect(nameField).toHaveValue('Bình');
  const names = async () => (await readRecords(other, 'drafts')).map(({ name }) => name);
  await expect.poll(names).toEqual(['Bình']);
});
