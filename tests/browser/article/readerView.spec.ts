import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { blockLines } from '../../../src/build/enhance/plainText.ts';
import { fixtureArticle, seedArticle } from '../../fixtures/readArticle.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { linh, withVoices } from '../support/fakeVoices.ts';
import { unspaced } from '../support/paper.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { sites } from '../support/sites.ts';
import { listening } from '../support/speechState.ts';

const from = createRequire(import.meta.url);
const readability = ['Readability.js', 'Readability-readerable.js'].map((file) =>
  readFileSync(from.resolve(`@mozilla/readability/${file}`), 'utf8'),
);

const everyBlock = `${sites.fixtures}/bai-viet/every-block`;

/** What stands around a text and is none of it. */
const furniture = [
  'Bình luận',
  'Tùy chọn đọc',
  'Nghe',
  'Chia sẻ',
  'In bài',
  'Lên đầu trang',
  'Còn khoảng',
  'phút đọc',
  'Tin liên quan',
  'Nguồn: ',
  'Tạm dừng',
  'Cỡ chữ',
  'Đã sao chép',
  'Đọc tiếp',
  'Ý kiến',
  'Bản quyền',
];

/**
 * What Firefox's Reader View makes of a page as it stands, as text without spaces and without the numbers of footnotes. It is
 * given the page as text, in a document without a policy of its own, as Firefox does.
 */
async function readerView(page: Page, html: string): Promise<string> {
  const view = await page.context().newPage();
  for (const content of readability) await view.addScriptTag({ content });
  const text = await view.evaluate((html) => {
    const { Readability, isProbablyReaderable } = window as unknown as typeof import('@mozilla/readability');
    const parsed = () => new DOMParser().parseFromString(html, 'text/html');
    if (!isProbablyReaderable(parsed())) throw new Error('no Reader View is offered');
    const article = new Readability(parsed()).parse();
    const shown = new DOMParser().parseFromString(article?.content ?? '', 'text/html').body;
    for (const number of shown.querySelectorAll('sup > a')) number.remove();
    return shown.textContent;
  }, html);
  await view.close();
  return unspaced(text);
}

function expectInOrder(text: string, lines: readonly string[]) {
  let at = 0;
  for (const line of lines) {
    const found = text.indexOf(unspaced(line), at);
    expect(found, `“${line}” in “${text.slice(at)}”`).toBeGreaterThanOrEqual(0);
    at = found + unspaced(line).length;
  }
}

function expectNoFurniture(text: string) {
  for (const words of furniture) expect(text, words).not.toContain(unspaced(words));
}

for (const [name, address, article] of [
  ['the first article', articleAddress, seedArticle()],
  ['an article with every block', everyBlock, fixtureArticle('every-block')],
  ['a long article with chapters', `${sites.fixtures}/bai-viet/long-read`, fixtureArticle('long-read')],
] as const) {
  test(`a reader view of ${name} has its text whole, with correction and source, and no tool`, async ({ page }) => {
    await reader(page).open(address);
    const text = await readerView(page, await page.content());
    const { description = '', correction, source } = article;
    expectInOrder(text, [
      description,
      ...article.body.flatMap(blockLines),
      ...(correction ? ['Đính chính', correction.text] : []),
      source?.name ? `Theo ${source.name}` : '',
    ]);
    expectNoFurniture(text);
  });
}

test('it is the same in the HTML as it comes, before any script', async ({ page }) => {
  const text = await readerView(page, await (await page.request.get(everyBlock)).text());
  expectInOrder(text, ['Chuyến sà lan kế tiếp', fixtureArticle('every-block').correction?.text ?? '', 'Theo Bản Tin']);
  expectNoFurniture(text);
});

test('it is the same in the midst of reading, with comments, tools open and things said', async ({ page }) => {
  await withVoices(page, [linh], 'told');
  for (const viewport of [
    { width: 1440, height: 600 },
    { width: 360, height: 640 },
  ]) {
    await page.setViewportSize(viewport);
    await reader(page).open();
    await reader(page).post('Một ý kiến của bạn đọc, đủ dài để được coi là một đoạn văn, có dấu phẩy, và có câu sau.');
    const before = await readerView(page, await page.content());
    expect(before).not.toContain(unspaced('Một ý kiến của bạn đọc'));
    await page.getByRole('button', { name: 'Chia sẻ' }).first().click();
    await page.getByText('Đã sao chép').first().waitFor();
    await listening(page).button.click();
    await listening(page).player.waitFor();
    if (viewport.width > 1000) await readingOptions(page).open();
    await page.evaluate(() => document.getElementById('doan-5')?.scrollIntoView());
    // Where there is no margin it shows itself to a reader who turns back up the page.
    const floating = page.locator('[data-shown] > a');
    const turnUp = () => page.evaluate(() => window.scrollBy(0, -10)).then(() => floating.isVisible());
    await expect.poll(turnUp).toBe(true);
    const text = await readerView(page, await page.content());
    expectNoFurniture(text);
    expect(text).toBe(before);
  }
});
