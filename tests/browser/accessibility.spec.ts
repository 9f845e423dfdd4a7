import { findings, withAxe } from './axe.ts';
import { expect, test } from './media.ts';
import { annotation, annotationSet, ownComments } from './ownComments.ts';
import { articleAddress, reader } from './reader.ts';
import { sites } from './sites.ts';

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of sizes) {
    const where = `${colorScheme}, ${viewport.width} px`;

    test(`axe finds nothing in any state of the article, ${where}`, async ({ openWith }) => {
      const page = await openWith({ colorScheme, viewport });
      await withAxe(page);
      const { open, post, send, textBox } = reader(page);
      await open();
      expect(await findings(page), 'without comments').toEqual([]);
      await post('Bình luận có liên kết https://example.vn/');
      await post('Bình luận thứ hai');
      expect(await findings(page), 'with comments').toEqual([]);
      await textBox.fill(' ');
      await send.click();
      await expect(textBox).toHaveAttribute('aria-invalid', 'true');
      expect(await findings(page), 'with an error').toEqual([]);
      await page.getByRole('button', { name: /^Xóa/ }).first().click();
      await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
      expect(await findings(page), 'after deleting').toEqual([]);
      await page.getByRole('button', { name: /^Trả lời/ }).click();
      await page.getByRole('textbox', { name: /^Trả lời/ }).fill('trả lời dở dang');
      await page.getByRole('button', { name: /^Sửa/ }).click();
      await page.getByRole('textbox', { name: /^Sửa/ }).fill('ạ'.repeat(5_001));
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await page.getByText('Quá 1 ký tự').waitFor();
      expect(await findings(page), 'with open boxes, one of them too long').toEqual([]);
      await page.getByRole('button', { name: 'Gửi trả lời' }).click();
      await page.getByText('trả lời dở dang').first().waitFor();
      await page.getByRole('button', { name: /^Xóa/ }).first().click();
      await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
      await textBox.fill('nháp');
      await page.reload();
      await page.getByText('Đã khôi phục bản nháp.').first().waitFor();
      await page.getByText('Bình luận đã xóa', { exact: true }).waitFor();
      expect(await findings(page), 'with a tombstone and drafts').toEqual([]);
      await page.locator('#cuoi-bai').getByRole('link').press('Enter');
      await page.getByRole('button', { name: 'Quay lại chỗ đang đọc' }).waitFor();
      expect(await findings(page), 'with the way back').toEqual([]);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
      expect(await findings(page), 'with the list of shortcuts').toEqual([]);
    });

    test(`axe finds nothing on the other pages, ${where}`, async ({ openWith }) => {
      const page = await openWith({ colorScheme, viewport });
      await withAxe(page);
      for (const address of [
        `${sites.production}/404`,
        `${sites.production}/binh-luan`,
        `${sites.fixtures}/`,
        `${sites.fixtures}/bai-viet/every-block`,
        `${sites.fixtures}/bai-viet/second-article`,
        `${sites.fixtures}/bai-viet/long-read`,
      ]) {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        expect(await findings(page), address).toEqual([]);
      }
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state of the page of one’s own comments, ${colorScheme}`, async ({ openWith }) => {
    const page = await openWith({ colorScheme, viewport: { width: 360, height: 740 } });
    await withAxe(page);
    const { open, post, textBox } = reader(page);
    const own = ownComments(page);
    await open();
    await post('Bình luận có liên kết https://example.vn/');
    await textBox.fill('còn dở');
    await own.open();
    expect(await findings(page), 'with comments and a draft').toEqual([]);
    await own.searchField.fill('không có gì');
    await expect(own.found).toHaveText('Không tìm thấy bình luận nào.');
    expect(await findings(page), 'with nothing found').toEqual([]);
    await own.choose('{');
    await expect(own.failure).toBeVisible();
    expect(await findings(page), 'with a file that is refused').toEqual([]);
    await own.choose(annotationSet([annotation('a', 'mới'), annotation('b', ' ')]));
    await page.getByText('1 mục không nạp được').click();
    expect(await findings(page), 'with a file on trial').toEqual([]);
    await page.getByRole('button', { name: 'Xóa tất cả…' }).click();
    expect(await findings(page), 'with the dialog').toEqual([]);
  });
}

test('axe finds nothing when the store is out of reach', async ({ openWith }) => {
  const page = await openWith({});
  await withAxe(page);
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto(articleAddress);
  await page.getByText(/^Trình duyệt này không cho trang lưu dữ liệu/).waitFor();
  expect(await findings(page)).toEqual([]);
});

test('nothing scrolls sideways at 320 px', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 320, height: 640 } });
  const { open, post, nameField } = reader(page);
  await open();
  await nameField.fill('Têndàikhôngcódấucáchnàocả'.repeat(6));
  await post(`https://example.vn/${'duong-dan-rat-dai-'.repeat(20)} ${'x'.repeat(300)}`);
  for (const address of [
    articleAddress,
    `${sites.production}/404`,
    `${sites.production}/binh-luan`,
    `${sites.fixtures}/`,
    `${sites.fixtures}/bai-viet/every-block`,
  ]) {
    if (address !== articleAddress) await page.goto(address);
    // Nothing more is on its way, so no script is cut off by the next address and no part comes after the measuring.
    await page.waitForLoadState('networkidle');
    const { wide, room } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    expect(wide, address).toBeLessThanOrEqual(room);
  }
});

test('text spacing as in WCAG 1.4.12 cuts nothing off', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 360, height: 740 } });
  const { open, post } = reader(page);
  await open();
  await post('Ẫ Ế Ộ Ữ Ẳ g y');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => getComputedStyle(element).overflow !== 'visible' && element.tagName !== 'TEXTAREA')
      .filter(
        (element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(cut).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
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
  const { open, post } = reader(page);
  await open();
  await post('một ý');
  await page.goto(articleAddress);
  await page.getByRole('heading', { name: 'Bình luận (1)' }).waitFor();
  const names: string[] = [];
  for (let presses = 0; presses < 19; presses += 1) {
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
    'Bỏ qua để xem nội dung',
    'Đến phần bình luận',
    'Bản Tin',
    'Bình luận của tôi',
    'Bình luận (1)',
    'Tùy chọn đọc',
    'Nghe',
    'Chia sẻ',
    'Chia sẻ',
    'In bài',
    'Lên đầu trang',
    'Ý kiến của bạn',
    'Tên hiển thị (không bắt buộc)',
    'Gửi bình luận',
    'Lưu ra tệp',
    expect.stringMatching(/^\(?(Vừa xong|1 phút trước)/),
    'Trả lời Bạn đọc',
    'Sửa bình luận của Bạn đọc',
    'Xóa bình luận của Bạn đọc',
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
