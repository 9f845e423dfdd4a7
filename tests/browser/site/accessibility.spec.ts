import type { Page } from '@playwright/test';
import { photoAnchor, textEndId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { pageMessages } from '../../../src/language/current/page.ts';
import { photoMessages } from '../../../src/language/current/photos.ts';
import { readAloudMessages } from '../../../src/language/current/readAloud.ts';
import { readingOptionsMessages } from '../../../src/language/current/readingOptions.ts';
import { savedMessages } from '../../../src/language/current/saved.ts';
import { sharingMessages } from '../../../src/language/current/sharing.ts';
import { articlePath, homePath, latestPath, notFoundPath, offlinePath } from '../../../src/paths.ts';
import { boxes } from '../support/boxes.ts';
import { an, linh, withVoices } from '../support/fakeVoices.ts';
import { look, matrixSize, prepareMatrix } from '../support/matrix.ts';
import { expect, test } from '../support/media.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { overlayLeft } from '../support/overlayLeft.ts';
import { blockTexts, knowPassages, passageOf, select } from '../support/passages.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { sites } from '../support/sites.ts';
import { listening } from '../support/speechState.ts';

/** What is said to a screen reader without moving the focus stands in a region for that (WCAG 4.1.3). */
async function expectTold(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.locator('[role=status], [role=alert]').filter({ hasText: words }).first()).toBeVisible();
}

/** Escape leads out of the dialog that is open. */
async function leave(page: Page): Promise<void> {
  await page.locator('dialog[open] button').first().focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await overlayLeft(page);
}

test.describe('every page and state in every theme and width, by keyboard and with axe', () => {
  test.beforeEach(async ({ page }) => {
    test.setTimeout(360_000);
    await prepareMatrix(page);
  });
  test.afterAll(({ browserName }) => console.log(matrixSize(browserName)));

  test('the comments of an article', async ({ page, browserName }) => {
    const lookAt = (state: string) => look(page, browserName, 'article', state);
    const { open, post, send, textBox, nameField, section } = reader(page);
    const { replyTo, replyBox, sendReply, editOf, editBox, saveEdit, deleteOf, undo, restored } = boxes(page);
    await open();
    await lookAt('without comments');
    await nameField.fill('Têndàikhôngcódấucáchnàocả'.repeat(6));
    await post(`https://example.vn/${'duong-dan-rat-dai-'.repeat(20)} ${'x'.repeat(300)}`);
    await nameField.fill('An');
    await post('câu hỏi');
    await expectTold(page, messages.sent);
    await lookAt('with comments');
    await textBox.fill(' ');
    await send.click();
    await expectTold(page, messages.emptyComment);
    await deleteOf('https').click();
    await undo.waitFor();
    await expectTold(page, messages.deleted);
    await lookAt('with an error, and undo offered');
    await replyTo('câu hỏi').click();
    await replyBox.fill('trả lời dở dang');
    await editOf('câu hỏi').click();
    await editBox.fill('ạ'.repeat(5_001));
    await saveEdit.click();
    await expectTold(page, 'Quá 1 ký tự');
    await lookAt('with open boxes, one of them too long');
    await sendReply.click();
    await section.getByRole('article').filter({ hasText: 'trả lời dở dang' }).waitFor();
    await replyTo('trả lời dở dang').click();
    await replyBox.fill('câu đáp thứ hai');
    await sendReply.click();
    await section.getByRole('article').filter({ hasText: 'câu đáp thứ hai' }).waitFor();
    await deleteOf('trả lời dở dang').click();
    await undo.waitFor();
    await textBox.fill('nháp');
    await page.reload();
    await restored.first().waitFor();
    await expectTold(page, messages.draftRestored);
    await page.getByText(messages.tombstone, { exact: true }).waitFor();
    await lookAt('with a thread, a tombstone and drafts');
  });

  test('the tools of an article', async ({ page, browserName }) => {
    const lookAt = (state: string) => look(page, browserName, 'article', state);
    await knowPassages(page);
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await reader(page).open();
    await page.locator(`#${textEndId}`).getByRole('link').press('Enter');
    await page.getByRole('button', { name: messages.backToPlace }).waitFor();
    await lookAt('with the way back');
    await readingOptions(page).open();
    await lookAt('with the options');
    await leave(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: readingOptionsMessages.shortcuts }).waitFor();
    await lookAt('with the list of shortcuts');
    await leave(page);
    const passage = passageOf(await blockTexts(page), 'Mỗi cán bộ');
    // A text box that has had the focus has cleared the selection.
    await look(page, browserName, 'article', 'with a passage selected', async () => {
      await select(page, passage);
      await page.getByRole('button', { name: sharingMessages.shareQuote }).waitFor();
    });
    await reader(page).share.click();
    await page.getByRole('dialog', { name: messages.share }).waitFor();
    await lookAt('with the address to copy by hand');
    await leave(page);
  });

  test('listening to an article', { tag: '@chromium' }, async ({ page, browserName }) => {
    const lookAt = (state: string) => look(page, browserName, 'article', state);
    const { come, setManner } = await withVoices(page, [], 'told');
    const { button, player, pause, goOn, toSentence, close, retry } = listening(page);
    await reader(page).open();
    await button.click();
    await player.getByText(readAloudMessages.otherSystems).click();
    await lookAt('without a voice');
    await come([linh, an]);
    await goOn.click();
    await pause.waitFor();
    await lookAt('listening');
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await toSentence.waitFor();
    await setManner('synthesis-failed');
    // Begun anew: looking may have taken longer than a voice may be silent.
    await close.click();
    await button.click();
    await expectTold(page, /gặp lỗi/);
    await retry.waitFor();
    await lookAt('listening, with a trouble');
  });

  test('an article with every kind of block', { tag: '@chromium' }, async ({ page, browserName }) => {
    const { open } = reader(page);
    await open(`${sites.fixtures}${articlePath('every-block')}`);
    await look(page, browserName, 'article with every block', 'as it comes');
  });

  test('a long article with notes and photos', { tag: '@chromium' }, async ({ page, browserName }) => {
    const { open } = reader(page);
    await open(`${sites.fixtures}${articlePath('long-read')}`);
    await look(page, browserName, 'long article', 'as it comes');
    for (const number of [1, 2, 4, 5])
      await page.getByRole('link', { name: `Chú thích ${number}`, exact: true }).press('Enter');
    await look(page, browserName, 'long article', 'with open notes');
    await page.locator(`#${photoAnchor(2)}`).press('Enter');
    await expectTold(page, photoMessages.counter(2, 3));
    await look(page, browserName, 'long article', 'with a photo at large');
    await leave(page);
  });

  test('the page of one’s own comments', { tag: ['@promise', '@chromium'] }, async ({ page, browserName }) => {
    const lookAt = (state: string) => look(page, browserName, 'own comments', state);
    const { open, post, textBox } = reader(page);
    const own = ownComments(page);
    await own.open();
    await lookAt('without comments');
    await open();
    await post('Bình luận có liên kết https://example.vn/');
    await post('xanh');
    await textBox.fill('còn dở');
    await own.open();
    await lookAt('with comments and a draft');
    await own.searchField.fill('xanh');
    await expectTold(page, myCommentsMessages.found(1));
    await lookAt('with what was found');
    await own.searchField.fill('không có gì');
    await expectTold(page, myCommentsMessages.found(0));
    await own.choose('{');
    await expect(own.failure).toBeVisible();
    await lookAt('with nothing found, and a file refused');
    await own.choose(annotationSet([annotation('a', 'mới'), annotation('b', ' ')]));
    await page.getByText(myCommentsMessages.refused(1)).click();
    await lookAt('with a file on trial');
    await page.getByRole('button', { name: `${myCommentsMessages.erase}…` }).click();
    await lookAt('with the question before erasing');
    await leave(page);
  });

  test('the other pages', { tag: '@chromium' }, async ({ page, browserName }) => {
    for (const [name, address] of Object.entries({
      'front page': `${sites.fixtures}${homePath}`,
      'the newest articles': `${sites.fixtures}${latestPath}`,
      'not found': `${sites.production}${notFoundPath}`,
      offline: `${sites.fixtures}${offlinePath}`,
    })) {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      await look(page, browserName, name, 'as it comes');
    }
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await page.goto(articleAddress);
    await expectTold(page, /^Trình duyệt này không cho trang lưu dữ liệu/);
    await look(page, browserName, 'article', 'with the store out of reach');
  });
});

test('forced colours keep the edges of fields, button and seal, and the focus', async ({ openWith }) => {
  const page = await openWith({ forcedColors: 'active', colorScheme: 'dark' });
  const { open, textBox, send } = reader(page);
  await open();
  await textBox.focus();
  for (const control of [textBox, send]) {
    expect(await control.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
  }
  expect(await textBox.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});
test('the keyboard meets the page in reading order', async ({ openWith, browserName }) => {
  const page = await openWith({});
  const { open, post, link } = reader(page);
  await open();
  await post('một ý');
  await open();
  await expect(link).toHaveText(`${messages.comments} (1)`);
  // Where there are no workers the button that saves for later is not shown.
  const save = await page.evaluate((words) => (navigator.serviceWorker ? [words] : []), savedMessages.save);
  const names: string[] = [];
  for (let presses = 0; presses < 20 + 2 * save.length; presses += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const label = (focused as HTMLInputElement).labels?.[0];
        return (focused.getAttribute('aria-label') ?? label?.textContent ?? focused.textContent ?? '').trim();
      }),
    );
  }
  expect(names, browserName).toEqual([
    pageMessages.skipToText,
    pageMessages.skipToComments,
    'Bản Tin',
    savedMessages.title,
    messages.ownComments,
    `${messages.comments} (1)`,
    messages.readingOptions,
    messages.listen,
    ...save,
    messages.share,
    ...save,
    messages.share,
    messages.print,
    messages.backToTop,
    messages.commentText,
    'Tên hiển thị (không bắt buộc)',
    messages.send,
    messages.saveToFile,
    expect.stringMatching(/^\(?(Vừa xong|1 phút trước)/),
    messages.actionOn.reply(messages.anonymous),
    messages.actionOn.edit(messages.anonymous),
    messages.actionOn.delete(messages.anonymous),
  ]);
});

test('both skip links take the focus to where they say', async ({ openWith }) => {
  const page = await openWith({});
  const { open, headline, heading } = reader(page);
  await open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(headline).toBeFocused();
  await page.goto(articleAddress);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
});
