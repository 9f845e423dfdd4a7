import type { Locator, Page } from '@playwright/test';
import { blockLines } from '../../../src/build/enhance/plainText.ts';
import { fixtureArticle, seedArticle } from '../../fixtures/readArticle.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { linh, withVoices } from '../support/fakeVoices.ts';
import { unspaced } from '../support/paper.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { sites } from '../support/sites.ts';
import { listening } from '../support/speechState.ts';

const everyBlock = `${sites.fixtures}/bai-viet/every-block`;
const longRead = `${sites.fixtures}/bai-viet/long-read`;

/** What one can do on the page, and what it says of itself. */
const furniture = [
  'Tùy chọn đọc',
  'Nghe',
  'Chia sẻ',
  'Còn khoảng',
  'phút đọc',
  'Mục lục',
  'In bài',
  'Lên đầu trang',
  '↑',
  '(0)',
  '(1)',
  'Tin liên quan',
  'Bỏ qua để xem',
  'Đến phần bình luận',
  'Ý kiến của bạn',
  'Tên hiển thị',
  'Gửi bình luận',
  'Trả lời',
  'Sửa',
  'Xóa',
  'Mới nhất',
  'Cũ nhất',
  'Đã sao chép',
  'Cỡ chữ',
  'Giảm',
  'Tạm dừng',
  'Tốc độ',
  'Quay lại chỗ đang đọc',
  'Đọc tiếp',
];

/** Selects from the beginning of an element to the end of another, as a hand or Ctrl+A does, and copies that by its keys. */
async function copied(page: Page, from: string, to: string): Promise<string> {
  await page.evaluate(
    ([from = '', to = '']) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const [first, last] = [document.querySelector(from), document.querySelector(to)];
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    },
    [from, to],
  );
  await page.keyboard.press('Control+c');
  const other = await page.context().newPage();
  await other.setContent('<textarea></textarea>');
  const text = await pasted(other.locator('textarea'));
  await other.close();
  return text;
}

async function pasted(field: Locator): Promise<string> {
  await field.press('Control+v');
  return unspaced(await field.inputValue());
}

function expectNoFurniture(text: string) {
  for (const words of furniture) expect(text, words).not.toContain(unspaced(words));
}

function expectInOrder(text: string, lines: readonly string[]) {
  let at = 0;
  for (const line of lines) {
    const found = text.indexOf(unspaced(line), at);
    expect(found, `“${line}” in “${text.slice(at)}”`).toBeGreaterThanOrEqual(0);
    at = found + unspaced(line).length;
  }
}

for (const [address, article] of [
  [articleAddress, seedArticle()],
  [everyBlock, fixtureArticle('every-block')],
  [longRead, fixtureArticle('long-read')],
] as const)
  test(`from headline to end ${article.id} is copied without a tool`, async ({ page }) => {
    const plain = article.body.filter((block) => !JSON.stringify(block).includes('footnote-reference'));
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await reader(page).open(address);
      const text = await copied(page, 'h1', '#cuoi-bai');
      expectNoFurniture(text);
      expectInOrder(text, [
        article.headline,
        article.description ?? '',
        ...(article.author ?? []).map(({ name }) => name),
        await page.locator('time').first().innerText(),
        ...plain.flatMap(blockLines),
        article.correction?.text ?? '',
        article.source?.name ?? '',
      ]);
    }
  });

test('with tools open and things said the same is copied', async ({ page }) => {
  await withVoices(page, [linh], 'told');
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await reader(page).open();
    const before = await copied(page, 'h1', '#cuoi-bai');
    await page.getByRole('button', { name: 'Chia sẻ' }).first().click();
    await page.getByText('Đã sao chép').first().waitFor();
    await listening(page).button.click();
    await listening(page).player.waitFor();
    if (width > 1000) await readingOptions(page).open();
    expect(await copied(page, 'h1', '#cuoi-bai')).toBe(before);
  }
});

test('comments are copied with their names and times and without what can be done with them', async ({ page }) => {
  const { open, post } = reader(page);
  await open();
  await post('Bình tĩnh đọc https://example.vn/a rồi nói.');
  const time = await page.locator('section article time').first().innerText();
  const text = await copied(page, 'h1', '#chan-trang');
  expectNoFurniture(text);
  const { headline, body } = seedArticle();
  expectInOrder(text, [
    headline,
    ...body.flatMap(blockLines),
    'Bạn đọc',
    time,
    'Bình tĩnh đọc https://example.vn/a rồi nói.',
  ]);
});

test('all of the page is copied without a tool, and what stands in fields can be copied', async ({ page }) => {
  const { open, textBox } = reader(page);
  await open(everyBlock);
  expectNoFurniture(await copied(page, 'body', 'body'));
  await textBox.fill('Đang viết');
  await textBox.selectText();
  await page.keyboard.press('Control+c');
  await textBox.fill('');
  expect(await pasted(textBox)).toBe(unspaced('Đang viết'));
});

test('the help for a voice can be copied under the pointer, and goes along with no article', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await withVoices(page, [], 'told');
  await page.clock.install();
  await reader(page).open();
  const before = await copied(page, 'h1', '#cuoi-bai');
  await listening(page).button.click();
  await page.clock.runFor(3_000);
  const help = page
    .locator('dd')
    .filter({ hasText: 'speech-dispatcher' })
    .or(page.locator('p').filter({ hasText: 'speech-dispatcher' }));
  await expect(help.first()).toBeAttached();
  await page.mouse.move(0, 0);
  expect(await copied(page, 'h1', '#cuoi-bai')).toBe(before);
  await listening(page).player.getByRole('heading').hover();
  expect(await copied(page, '[data-place] h2', '[data-place] h2 + p')).toContain('Máychưacógiọng');
});
