import { buildBootScript } from '../../../src/build/render/bootScript.ts';
import { textId } from '../../../src/ids.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { articleAddress, islandsMounted, reader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';

test('the head says what the page is, to browsers, search engines and other sites', async ({ request }) => {
  for (const address of [articleAddress, `${sites.production}/`]) {
    const html = await (await request.get(address)).text();
    expect(html).toContain(`<link rel="canonical" href="${articleAddress}"/>`);
    expect(html).toContain('<title>Bộ Công an tăng cường chi viện lực lượng vào TPHCM chống dịch – Bản Tin</title>');
    expect(html).toContain('<meta name="description" content="Chiều 04/7/2021, tại Hà Nội');
    expect(html).toContain(`<meta property="og:url" content="${articleAddress}">`);
    const jsonLd = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}');
    expect(jsonLd).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Bộ Công an tăng cường chi viện lực lượng vào TPHCM chống dịch',
      datePublished: '2021-07-05T09:57:00+07:00',
    });
  }
});

test('the shared image exists and has the size that is told', async ({ request }) => {
  const image = await (await request.get('/og.png')).body();
  expect(image.subarray(1, 4).toString()).toBe('PNG');
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('an unknown address answers 404 in Vietnamese, with a way home', async ({ page, consoleGuard }) => {
  consoleGuard.expectMessage(/^response 404/);
  const response = await page.goto('/bai-viet/khong-co-bai-nay');
  expect(response?.status()).toBe(404);
  await expect(page).toHaveTitle('Không tìm thấy trang – Bản Tin');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
  await page.getByRole('link', { name: 'Về trang nhất', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bộ Công an');
});

test('one response is enough to paint: the HTML has its style and asks for no other', async ({ request }) => {
  const html = await (await request.get('/')).text();
  expect(html).toMatch(/<style>.+<\/style>/s);
  expect(html).not.toContain('rel="stylesheet"');
  expect(html.match(/<script(?![^>]*(type="module"|application\/(ld\+)?json)).*?<\/script>/gs)).toEqual([
    `<script>${await buildBootScript()}</script>`,
  ]);
  expect(html).not.toMatch(/ style="/);
});

test('the script holds no article', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const script = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1] ?? '';
  const code = await (await request.get(script)).text();
  expect(code.length).toBeGreaterThan(100_000);
  expect(code).not.toContain('Thượng tướng');
  expect(code).not.toContain('Bộ Công an');
});

test.describe('with more than one article', () => {
  test.use({ baseURL: sites.fixtures });

  test('the front page lists them with their dates, newest first', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveTitle('Bản Tin');
    const times = await page
      .locator('main time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(times.length).toBeGreaterThan(1);
    expect(times).toEqual([...times].sort((a, b) => Date.parse(b ?? '') - Date.parse(a ?? '')));
    const { headline } = reader(page);
    await expect(headline).toHaveText(/^Trang nhất, (Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật), \d\d\/\d\d\/\d{4}$/);
    await expect(page.locator('main time').first()).toHaveText(/^\d\d:\d\d$/);
  });

  test('a link swaps the page without loading a document, and Back returns to the place', async ({ page }) => {
    await page.goto('/');
    await islandsMounted(page);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    const link = page.locator('main h2 a').last();
    const headline = await link.textContent();
    await link.click();
    const h1 = page.getByRole('heading', { level: 1 });
    await expect(h1).toHaveText(headline ?? '');
    await expect(h1).toBeFocused();
    await expect(page).toHaveTitle(`${headline} – Bản Tin`);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`${new URL(page.url()).pathname}$`),
    );
    await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    await page.goBack();
    await expect(h1).toHaveText(/^Trang nhất, /);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  test('an address whose data cannot be had is loaded as a document', async ({ page }) => {
    await page.goto('/');
    await page.route('**/bai-viet/*.json', (route) => route.fulfill({ status: 200, body: '<!doctype html>' }));
    const link = page.locator('main h2 a').first();
    const headline = await link.textContent();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
  });

  test('a footnote leads to its note and back', async ({ page }) => {
    // With script a press opens the note in place (details.spec.ts); the address still leads to the foot.
    await page.goto('/bai-viet/every-block#chu-thich-sa-lan');
    await expect(page.locator('li:target')).toBeInViewport();
    await page.getByRole('link', { name: 'Về chỗ có chú thích 1' }).click();
    await expect(page.locator('a:target')).toHaveText('1');
  });
});

test.describe('with scripts off @chromium', () => {
  test.use({ javaScriptEnabled: false });

  test('the article reads, the link to the top works, and the form says what it needs', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Gửi và đọc bình luận cần JavaScript')).toBeVisible();
    await expect(page.getByText('Đây là bản sao')).toBeHidden();
    await expect(page.getByRole('textbox', { name: 'Ý kiến của bạn' })).toBeHidden();
    await page.getByRole('link', { name: 'Lên đầu trang' }).click();
    await expect(page).toHaveURL(/#tieu-de$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(page.locator('[data-shown] > a')).toBeHidden();
  });
});

test('on paper there is the masthead, the article and its address, and nothing else @chromium', async ({ page }) => {
  await page.goto(articleAddress);
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['header >> nth=0', 'h1', `#${textId} p >> nth=0`])
    await expect(page.locator(shown)).toBeVisible();
  await expect(page.getByText(`Nguồn: ${articleAddress}`)).toBeVisible();
  for (const gone of ['section', '#cuoi-bai', '#chan-trang', 'nav', '[data-shown] > a']) {
    await expect(page.locator(gone).first()).toBeHidden();
  }
});
