import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { lineText } from '../../../src/article/model/articleLines.ts';
import { blockLines } from '../../../src/build/enhance/plainText.ts';
import { textEndId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { pageMessages } from '../../../src/language/current/page.ts';
import { articlePath, myCommentsPath } from '../../../src/paths.ts';
import { dates, name, origin } from '../../../src/site.ts';
import { wideArticle } from '../faults/oddArticles.ts';
import { expect, test } from '../support/media.ts';
import { type Paper, print, type Sheet, unspaced } from '../support/paper.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';
import { expectDrafts } from '../support/stored.ts';

const everyBlock = `${sites.fixtures}${articlePath('every-block')}`;
const printDate = new RegExp(
  `${unspaced(messages.printedOn)}(?:${dates.weekdays.map(unspaced).join('|')}),(?:\\d\\d/\\d\\d/\\d{4}\\d\\d:\\d\\d|\\d+\\w+\\d{4},\\d+\\.\\d\\d[ap]m)$`,
  'u',
);

const anyPrintDate = new RegExp(printDate.source.replace('$', ''), 'gu');

/** What the copied page had around the article. */
const furniture = ['|', 'Bình luận (0)', 'Lên đầu trang'];
const seed = readFileSync(new URL('../../fixtures/seed.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !furniture.includes(line.trim()));

/** What a screen has and paper has not. */
const screenOnly = [
  messages.ownComments,
  `${messages.comments} (`,
  messages.readingOptions,
  messages.print,
  messages.backToTop,
  pageMessages.readingTime(3),
  messages.commentText,
  messages.send,
  pageMessages.related,
  pageMessages.noTracking,
];

const textOf = (sheets: Sheet[]) => sheets.map(({ text }) => text).join('');

function expectInOrder(text: string, lines: readonly string[]) {
  let from = 0;
  for (const line of lines) {
    const at = text.indexOf(unspaced(line), from);
    expect(at, `“${line.slice(0, 60)}” after “${text.slice(Math.max(0, from - 40), from)}”`).toBeGreaterThanOrEqual(0);
    from = at + unspaced(line).length;
  }
}

/** That all letters are black, or as dark. */
function expectBlackInk(sheets: Sheet[]) {
  for (const { inks } of sheets) expect([...inks].filter((ink) => !/^#(00|33)\1\1$/.test(ink))).toEqual([]);
}

/** Letters from black to a grey that a cheap printer still shows; no area larger than a rule but white ones. */
function expectBlackOnWhite(sheets: Sheet[]) {
  expectBlackInk(sheets);
  for (const { areas } of sheets) {
    expect([...areas].filter(([colour, share]) => colour !== '#ffffff' && share > 0.002)).toEqual([]);
  }
}

async function openWithOptions(page: Page, options: object, address = articleAddress) {
  await page.goto(address);
  await page.evaluate((kept) => localStorage.setItem(`${siteNames.keyPrefix}reading`, kept), JSON.stringify(options));
  await reader(page).open(address);
}

const extremes = { size: '8', width: '4', spacing: '4' };

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the first article prints whole, black on white, from every theme on a ${colorScheme} device @chromium`, {
    tag: colorScheme === 'light' ? '@promise' : [],
  }, async ({ openWith }) => {
    test.slow();
    const page = await openWith({ colorScheme });
    for (const theme of ['device', 'light', 'sepia', 'dark', 'contrast']) {
      await openWithOptions(page, { theme, ...(colorScheme === 'dark' && extremes) });
      const sheets = await print(page);
      expect(sheets, theme).toHaveLength(2);
      const text = textOf(sheets);
      expectInOrder(text, [
        name,
        ...seed,
        `${pageMessages.printedFrom} ${articleAddressOnPaper}`,
        `${messages.printedOn} `,
      ]);
      expect(text, theme).toMatch(printDate);
      // Which may begin with the words of the button that prints.
      const rest = text.replaceAll(unspaced(messages.printedOn), '');
      for (const words of screenOnly) expect(rest, `${words} in ${theme}`).not.toContain(unspaced(words));
      expectBlackOnWhite(sheets);
    }
  });
}

/** The build knows no other origin. */
const articleAddressOnPaper = articleAddress.replace(sites.production, origin);

for (const [name, paper] of [
  ['A4', { format: 'A4' }],
  ['Letter', { format: 'Letter' }],
  ['A4 across', { format: 'A4', landscape: true }],
  ['A5', { format: 'A5' }],
] as const)
  test(`tables of many columns and words that no line holds are whole on ${name} @chromium`, async ({ openWith }) => {
    const page = await openWith({});
    for (const typeface of ['serif', 'sans', 'lexend']) {
      await openWithOptions(page, { typeface }, `${sites.hostile}${articlePath(wideArticle.id)}`);
      const sheets = await print(page, paper);
      expect(sheets.flatMap(({ overhanging }) => overhanging)).toEqual([]);
      // The date stands at the foot of each sheet, where a word may go on overleaf.
      const painted = sheets.map((sheet) => sheet.painted.replace(anyPrintDate, '')).join('');
      const { headline, description = '', author = [], correction, source, body } = wideArticle;
      const cells = body.flatMap((block) => (block.type === 'table' ? [...block.header, ...block.rows.flat()] : []));
      for (const words of [
        headline,
        description,
        author[0]?.name ?? '',
        correction?.text ?? '',
        source?.name ?? '',
        ...cells.map(lineText),
        ...body.flatMap((block) => (block.type === 'table' ? [block.caption ?? ''] : blockLines(block))),
      ])
        expect(painted, words).toContain(unspaced(words));
    }
  });

test('in a table that fits the paper no word and no number is broken @chromium', async ({ openWith }) => {
  const page = await openWith({});
  await reader(page).open(`${sites.hostile}${articlePath(wideArticle.id)}`);
  const { painted } = (await print(page)).find(({ painted }) => painted.includes('Bìnhthường')) ?? { painted: '' };
  expect(painted).toContain('1.234.567');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 642, height: 900 });
  const lines = await page
    .locator('table', { hasText: 'Bình thường' })
    .locator('td')
    .evaluateAll((cells) =>
      cells.slice(0, 2).map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getClientRects().length;
      }),
    );
  // Two words may stand on two lines.
  expect(lines[0]).toBeLessThanOrEqual(2);
  expect(lines[1]).toBe(1);
});

test('the typeface of the reader is kept on paper, the size is not @chromium', async ({ openWith }) => {
  const page = await openWith({});
  await openWithOptions(page, { ...extremes, typeface: 'lexend', theme: 'dark' });
  const sheets = await print(page);
  expectInOrder(textOf(sheets), seed);
  expect(sheets).toHaveLength(2);
  expectBlackOnWhite(sheets);
});

/** The largest colour of the picture in the fixture. */
const sky = '#b9c4c9';

/** On the last three the caption of the picture would stand on the next page, could it part from it. */
const papers: Record<string, Paper> = {
  A4: { format: 'A4' },
  'A4 across': { format: 'A4', landscape: true },
  A5: { format: 'A5' },
  Letter: { format: 'Letter' },
  ...Object.fromEntries(
    [160, 185, 245].map((height) => [`21 × ${height / 10} cm`, { width: '210mm', height: `${height}mm` }]),
  ),
};

test('on paper of any size no picture is broken, no heading left behind, no page empty @chromium', async ({
  openWith,
}) => {
  test.slow();
  const page = await openWith({ colorScheme: 'dark' });
  await openWithOptions(page, { theme: 'dark' }, everyBlock);
  const headings = (await page.locator('main article :is(h1, h2, h3, h4):not(nav *)').allTextContents()).map(unspaced);
  expect(headings).toHaveLength(5);
  const tables = await page
    .locator('main table')
    .evaluateAll((all) =>
      all.map((table) => [...table.querySelectorAll('caption, th, td')].map((cell) => cell.textContent)),
    );
  expect(tables).toHaveLength(2);
  for (const [name, paper] of Object.entries(papers)) {
    const sheets = await print(page, paper);
    expect(sheets.length, name).toBeGreaterThanOrEqual(2);
    expect(sheets.length, name).toBeLessThanOrEqual(name === 'A4' ? 4 : 9);
    const pictured = sheets.filter(({ areas }) => areas.has(sky));
    expect(pictured, name).toHaveLength(1);
    expect(pictured[0]?.text, name).toContain(unspaced('cập bến xã Thạnh Phước. Ảnh: Ngọc Ánh'));
    // A short table stays in one piece, with its caption.
    for (const cells of tables)
      expect(
        sheets.some(({ text }) => cells.every((cell) => text.includes(unspaced(cell)))),
        name,
      ).toBe(true);
    for (const { text, lastLine, inks } of sheets) {
      expect(text.length, name).toBeGreaterThan(20);
      expect(
        headings.filter((heading) => heading.endsWith(lastLine)),
        name,
      ).toEqual([]);
      // Address and date of printing, in the quieter of the two, may stand on a page of their own.
      expect(['#000000', '#333333'], name).toEqual(expect.arrayContaining([...inks]));
    }
  }
});

test('every kind of block prints; a link to another site shows its address @chromium', async ({ page }) => {
  await reader(page).open(everyBlock);
  const text = textOf(await print(page));
  expectInOrder(text, [
    'Môi trường',
    'Nước mặn vào sâu 60 km, đồng bằng giữ từng giọt nước ngọt',
    'Mọi kiểu khối',
    'Lê Thị Ngọc Ánh, Phóng viên · Nguyễn Ý',
    'Thứ Sáu, 08/03/2024 06:30',
    'Cập nhật Thứ Sáu, 08/03/2024 17:45',
    'hạn mặn (https://example.vn/ban-tin-han-man?ngay=08-03-2024).',
    'Xem thêm bài trước.',
    '“Năm nay mặn tới sớm hơn nửa tháng.',
    'Đo độ mặn tại cống Ba Lai (ảnh đã thất lạc). (Ảnh không có trong bản lưu)',
    'Độ mặn lúc 6 giờ sáng',
    pageMessages.embedLink('YouTube', 'Một ngày theo sà lan chở nước (https://www.youtube.com/watch?v=example)'),
    pageMessages.footnotes,
    pageMessages.correction,
    'Theo Bản Tin (https://example.vn/)',
    `Nguồn: http://localhost:4173${articlePath('every-block')}`,
  ]);
  expect(text).not.toContain('↑');
});

test('the front page and the page for an address that leads nowhere print @chromium', async ({
  page,
  consoleGuard,
}) => {
  consoleGuard.expectMessage(/^response 404/);
  await page.goto(sites.fixtures);
  await page.locator(':root[data-works]').waitFor();
  const front = await print(page);
  expect(front.length).toBeLessThanOrEqual(2);
  // Its photo has colours.
  expectBlackInk(front);
  // In the order of the page: three stand side by side, whose lines the eye would read across.
  expectInOrder(front.map(({ painted }) => painted).join(''), [
    'Bản Tin',
    'Thứ Sáu, 08/03/2024',
    'Nước mặn vào sâu 60 km',
    '06:30',
    'Cống Ba Lai đóng sớm mười ngày',
    '26/02',
  ]);
  await page.goto(`${sites.production}/khong-co`);
  const missing = await print(page);
  expect(missing).toHaveLength(1);
  expectBlackOnWhite(missing);
  expectInOrder(textOf(missing), ['Bản Tin', pageMessages.notFound]);
});

test('one’s own comments and drafts print, without what can be done with them @chromium', async ({ openWith }) => {
  const page = await openWith({ colorScheme: 'dark' });
  const { post, textBox, open } = reader(page);
  await open();
  await post('Ý kiến đã gửi, xem https://example.vn/a');
  await textBox.fill('nháp chưa gửi');
  await expectDrafts(page, 'nháp chưa gửi');
  await page.goto(myCommentsPath);
  await expect(page.getByText('nháp chưa gửi', { exact: true })).toBeVisible();
  const sheets = await print(page);
  expect(sheets).toHaveLength(1);
  expectBlackOnWhite(sheets);
  const text = textOf(sheets);
  expectInOrder(text, [
    messages.ownComments,
    seed[0] ?? '',
    'Bạn đọc (',
    'Ý kiến đã gửi, xem https://example.vn/a',
    myCommentsMessages.drafts,
    'nháp chưa gửi',
    'Ngày in: ',
  ]);
  for (const words of ['Tìm', 'Sao chép', messages.discardDraft, 'Nạp', 'Lưu thành', myCommentsMessages.erase])
    expect(text, words).not.toContain(unspaced(words));
});

test('what is open over the page stays off the paper @chromium', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 360, height: 740 } });
  await reader(page).open();
  const before = textOf(await print(page));
  await page.getByRole('button', { name: messages.readingOptions }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(textOf(await print(page)).slice(0, -5)).toBe(before.slice(0, -5));
});

test('with scripts off the article prints too, and claims no date of printing @chromium', async ({ openWith }) => {
  const page = await openWith({ javaScriptEnabled: false, colorScheme: 'dark' });
  await page.goto(articleAddress);
  const sheets = await print(page);
  expectInOrder(textOf(sheets), ['Bản Tin', ...seed, 'Nguồn: ']);
  expect(textOf(sheets)).not.toContain('Ngàyin');
  expectBlackOnWhite(sheets);
});

test('where the browser cannot print there is no button for it', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'print', { value: undefined }));
  for (const address of [articleAddress, everyBlock]) {
    await reader(page).open(address);
    await expect(page.locator(`#${textEndId}`).getByRole('button', { name: messages.share })).toBeVisible();
    await expect(page.getByText(messages.print)).toHaveCount(0);
  }
});

test('the button at the end of the text prints, and the date is that of the moment', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      document.documentElement.setAttribute('data-was-printed', '');
    };
  });
  await page.clock.setFixedTime(new Date('2026-11-25T18:30:00+07:00'));
  await reader(page).open();
  await page.getByRole('button', { name: messages.print }).press('Enter');
  await expect(page.locator('html[data-was-printed]')).toBeAttached();
  const date = await page.evaluate(() => document.documentElement.style.getPropertyValue('--printed-on'));
  expect(date).toBe('"Ngày in: Thứ Tư, 25/11/2026 18:30"');
});
