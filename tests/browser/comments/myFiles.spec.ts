import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pastedInto } from '../support/clipboard.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { reader } from '../support/reader.ts';

/** On the page of one's own comments, with one there. */
async function withOneComment(page: Page) {
  const { open, post } = reader(page);
  const own = ownComments(page);
  await open();
  await post('đáng giữ');
  await own.open();
  return own;
}

/** Drops a file on an element, as far as a page hears of it; says whether the browser is kept from opening it. */
function drop(page: Page, selector: string, text: string): Promise<boolean[]> {
  return page.evaluate(
    ({ selector, text }) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], 'tep.annotation'));
      const target = document.querySelector(selector);
      return ['dragenter', 'dragover', 'drop'].map(
        (type) =>
          !target?.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true })),
      );
    },
    { selector, text },
  );
}

const file = annotationSet([annotation('a', 'từ tệp')]);

for (const [where, selector] of [
  ['its label', 'label[for$=file]'],
  ['the heading of that part', '#luu-va-nap'],
  ['the buttons beside it', '#luu-va-nap ~ p button'],
] as const) {
  test(`a file that is dropped on ${where} is loaded as if it were chosen`, async ({ page }) => {
    const own = ownComments(page);
    await own.open();
    expect(await drop(page, selector, file)).toEqual([true, true, true]);
    await expect(own.trial.getByRole('heading')).toBeFocused();
    await expect(own.trial).toContainText('Tệp tep.annotation');
    await page.getByRole('button', { name: 'Nạp 1 bình luận' }).click();
    await expect(own.texts).toHaveText(['từ tệp']);
  });
}

test('a file that is dropped beside it is neither loaded nor opened; dragged words go where they are dropped', async ({
  page,
}) => {
  const own = await withOneComment(page);
  for (const selector of ['h1', 'body', 'input[type=search]'])
    expect(await drop(page, selector, file), selector).toEqual([true, true, true]);
  await expect(own.trial).toHaveCount(0);
  const prevented = await own.searchField.evaluate((field) => {
    const carried = new DataTransfer();
    carried.setData('text/plain', 'chữ');
    return !field.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
  });
  expect(prevented).toBe(false);
});

test('a file from outside, dropped with the mouse, stays out of the tab @chromium', async ({ page }, testInfo) => {
  const own = await withOneComment(page);
  const path = testInfo.outputPath('tep.json');
  await writeFile(path, file);
  const devTools = await page.context().newCDPSession(page);
  const dropAt = async (selector: string) => {
    await page.locator(selector).scrollIntoViewIfNeeded();
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`Not there: ${selector}`);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devTools.send('Input.dispatchDragEvent', { type, x: box.x + 5, y: box.y + 5, data });
  };
  await dropAt('label[for$=file]');
  await expect(own.trial).toContainText('1 bình luận mới');
  await page.getByRole('button', { name: 'Hủy' }).click();
  await dropAt('h1');
  await dropAt('input[type=search]');
  await expect(own.texts).toHaveText(['đáng giữ']);
  await expect(page).toHaveURL(/\/binh-luan$/);
  await expect(own.trial).toHaveCount(0);
});

test('the field takes the endings and types of AnnotationSets, and the plain text that sharing and pasting make', async ({
  page,
}) => {
  const own = ownComments(page);
  await own.open();
  const accepted = (await own.file.getAttribute('accept'))?.split(',') ?? [];
  for (const ending of ['.json', '.annotation', '.ann', '.jsonld', '.txt', 'application/rd-annotations+json'])
    expect(accepted).toContain(ending);
  await own.file.setInputFiles({ name: 'a.annotation', mimeType: '', buffer: Buffer.from(file) });
  await expect(own.trial).toContainText('1 bình luận mới');
});

test.describe('where downloads do nothing and say nothing', () => {
  test.beforeEach(async ({ page }) => {
    // As in the browsers inside other apps.
    await page.addInitScript(() =>
      addEventListener(
        'click',
        (event) => event.target instanceof HTMLAnchorElement && event.target.download && event.preventDefault(),
        {
          capture: true,
        },
      ),
    );
  });

  /** A share sheet that takes these types only, and keeps what it was given. */
  const withShareSheet = (types: readonly string[]) => {
    const given: { name: string; type: string; text: string }[] = [];
    Object.assign(window, { given });
    navigator.canShare = ({ files = [] } = {}) => files.every(({ type }) => types.includes(type));
    navigator.share = async ({ files = [] } = {}) => {
      for (const file of files) given.push({ name: file.name, type: file.type, text: await file.text() });
    };
  };

  test('nothing is called saved, neither among the files nor before erasing: the reader is asked to look', async ({
    page,
  }) => {
    const own = await withOneComment(page);
    await page.evaluate(() => localStorage.setItem('ban-tin-unsaved', '20'));
    await own.main.getByRole('button', { name: 'Lưu ra tệp', exact: true }).click();
    await expect(own.said).toHaveText(/^Đã yêu cầu trình duyệt ghi tệp binh-luan-cua-toi-[\d-]+\.json\.$/);
    await expect(own.main).not.toContainText('Đã lưu');
    await expect(own.main).toContainText('xem tệp đã có ở đó chưa');
    await page.getByRole('button', { name: 'Xóa tất cả…' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('nhớ xem tệp đã có rồi mới xóa');
    await dialog.getByRole('button', { name: 'Lưu ra tệp trước' }).click();
    await expect(dialog.getByRole('status')).toHaveText(/^Đã yêu cầu trình duyệt ghi tệp /);
    await expect(dialog).toContainText('xem tệp đã có ở đó chưa');
    await expect(dialog.getByRole('button', { name: 'Sao chép nội dung tệp' })).toBeVisible();
    await expect(dialog).not.toContainText('Đã lưu');
    expect(await page.evaluate(() => localStorage.getItem('ban-tin-unsaved'))).toBe('20');
    await dialog.getByRole('button', { name: 'Tôi đã thấy tệp' }).click();
    expect(await page.evaluate(() => localStorage.getItem('ban-tin-unsaved'))).toBe('0');
  });

  test('the content is copied whole, and a file of it can be loaded again', async ({ page }) => {
    const own = await withOneComment(page);
    await own.main.getByRole('button', { name: 'Lưu ra tệp', exact: true }).click();
    await own.main.getByRole('button', { name: 'Sao chép nội dung tệp' }).click();
    await expect(own.said).toHaveText(/^Đã sao chép\./);
    const text = await pastedInto(own.searchField);
    await own.choose(text);
    await expect(own.trial).toContainText('1 bình luận đã có sẵn');
  });

  test('where copying is forbidden the content is selected for Ctrl+C', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const own = await withOneComment(page);
    await own.main.getByRole('button', { name: 'Lưu ra tệp', exact: true }).click();
    await own.main.getByRole('button', { name: 'Sao chép nội dung tệp' }).click();
    await expect(own.said).toHaveText('Chưa sao chép được. Nội dung đã được chọn, hãy nhấn Ctrl+C.');
    const content = own.main.getByRole('textbox', { name: 'Sao chép nội dung tệp' });
    // Not `toBeFocused`: a download takes the focus of the window from Firefox's page.
    await expect.poll(() => content.evaluate((area) => area === document.activeElement)).toBe(true);
    const [selected, all] = await content.evaluate((area: HTMLTextAreaElement) => [
      area.value.slice(area.selectionStart, area.selectionEnd),
      area.value,
    ]);
    expect(selected).toBe(all);
    expect(JSON.parse(selected ?? '')).toMatchObject({ items: [{ body: { value: 'đáng giữ' } }] });
  });

  for (const [types, ending, type] of [
    [['application/json', 'text/plain'], 'json', 'application/json'],
    [['text/plain'], 'json.txt', 'text/plain'],
  ] as const) {
    test(`the file is shared as ${type} where the system takes that`, async ({ page }) => {
      await page.addInitScript(withShareSheet, types);
      const own = await withOneComment(page);
      await page.getByRole('button', { name: 'Xóa tất cả…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Lưu ra tệp trước' }).click();
      await dialog.getByRole('button', { name: 'Chia sẻ tệp' }).click();
      await expect(dialog.getByRole('status')).toHaveText(/Hãy xem ở đó đã có tệp chưa\.$/);
      const [given] = await page.evaluate(() => (window as unknown as { given: Record<string, string>[] }).given);
      expect(given).toMatchObject({
        name: expect.stringMatching(new RegExp(`^binh-luan-cua-toi-[\\d-]+\\.${ending}$`)),
        type,
      });
      expect(JSON.parse(given?.text ?? '')).toMatchObject({ items: [{ body: { value: 'đáng giữ' } }] });
      await expect(own.main.getByRole('button', { name: 'Lưu ra tệp', exact: true })).toHaveCount(1);
    });
  }

  test('a share sheet that the reader closes says nothing; one that fails says so; without one there is no button', async ({
    page,
  }) => {
    const own = await withOneComment(page);
    const save = own.main.getByRole('button', { name: 'Lưu ra tệp', exact: true });
    const share = own.main.getByRole('button', { name: 'Chia sẻ tệp' });
    await page.evaluate(() => Object.defineProperty(navigator, 'canShare', { value: undefined, writable: true }));
    await save.click();
    await expect(own.main.getByRole('button', { name: 'Sao chép nội dung tệp' })).toBeVisible();
    await expect(share).toHaveCount(0);
    await own.main.getByRole('button', { name: 'Tôi đã thấy tệp' }).click();
    await page.evaluate(withShareSheet, ['application/json']);
    const fails = (name: string) =>
      page.evaluate((name) => {
        navigator.share = () => Promise.reject(new DOMException('x', name));
      }, name);
    await save.click();
    for (const name of ['AbortError', 'InvalidStateError']) {
      await fails(name);
      await share.click();
      await expect(own.said).toHaveText(/^Đã yêu cầu/);
    }
    await fails('NotAllowedError');
    await share.click();
    await expect(own.said).toHaveText('Chưa chia sẻ được tệp.');
  });
});

test('of two files the one that was chosen last is shown, however long the other takes to read', async ({ page }) => {
  const own = ownComments(page);
  await own.open();
  await page.evaluate(() => {
    const { text } = Blob.prototype;
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    Blob.prototype.text = async function (this: File) {
      if (this.name === 'a.json') await held;
      return text.call(this);
    };
    Object.assign(window, { letThrough });
  });
  for (const name of ['a.json', 'b.json'])
    await own.file.setInputFiles({ name, mimeType: '', buffer: Buffer.from(file) });
  await expect(own.trial).toContainText('Tệp b.json');
  await page.evaluate(async () => {
    (window as unknown as { letThrough: () => void }).letThrough();
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
  });
  await expect(own.trial).toContainText('Tệp b.json');
});
