import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unreadLines } from '../faults/unreadLines.ts';
import { test as base, expect } from '../support/consoleGuard.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { allowMissingFiles, builtPage, expectNothingDead } from '../support/scriptless.ts';
import { ownSite, sites } from '../support/sites.ts';

/** The `test` of `consoleGuard.ts` with places where a copy can be opened from: the disk, and another site. */
const test = base.extend<{ fromDisk: (html: string) => string; elsewhere: (html: string) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  fromDisk: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'ban-tin-ban-luu-'));
    await use((html) => {
      const file = join(folder, 'Bài đã lưu.html');
      writeFileSync(file, html);
      return pathToFileURL(file).href;
    });
    rmSync(folder, { recursive: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  elsewhere: async ({}, use, { parallelIndex }) => {
    let server: Server | undefined;
    const address = ownSite(parallelIndex);
    await use(async (html) => {
      server = createServer(({ url }, response) => {
        response.writeHead(url === '/luu.html' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(url === '/luu.html' ? html : '');
      });
      await new Promise<void>((settle) => server?.listen(Number(new URL(address).port), 'localhost', settle));
      return `${address}/luu.html`;
    });
    server?.closeAllConnections();
    server?.close();
  },
});

const canonical = (path: string) => new RegExp(`^http://localhost:\\d+${path}$`);
const articlePath = new URL(articleAddress).pathname;

/** As a browser saves a page, and an extension that keeps it in one file: what stands there now. */
const savedNow = (page: Page) => page.evaluate(() => `<!doctype html>\n${document.documentElement.outerHTML}`);

const without = (scripts: RegExp) => (html: string) => html.replace(scripts, '');
/** What becomes of the page's scripts as it is saved or opened. */
const kinds: Record<string, (html: string) => string> = {
  'as it is': (html) => html,
  'without its scripts': without(/<script(?![^>]*json).*?<\/script>/gsu),
  'without the script in its head': without(/<script>.*?<\/script>/su),
  'where no script may run': (html) =>
    html.replace('<head>', `<head><meta http-equiv="content-security-policy" content="script-src 'none'">`),
};

/** That a page says that it is a copy and where the original is, and that nothing stands there that does nothing. */
async function expectCopy(page: Page, path: string) {
  const notice = page.getByText('Đây là bản sao');
  await expect(notice).toBeVisible();
  await expect(notice).toBeInViewport();
  await expect(notice.getByRole('link')).toHaveAttribute('href', canonical(path));
  await expectNothingDead(page);
  await expect(page.getByText('Gửi và đọc bình luận cần JavaScript')).toBeHidden();
  await expect(page.getByRole('alert').filter({ visible: true, hasText: /./ })).toHaveCount(0);
}

for (const [kind, keep] of Object.entries(kinds))
  test(`an article that was saved while it was open says that it is a copy, and reads whole: ${kind}`, async ({
    page,
    fromDisk,
    consoleGuard,
  }) => {
    allowMissingFiles(consoleGuard);
    const { open, post } = reader(page);
    await open();
    await post('viết trước khi lưu trang');
    await readingOptions(page).open();
    const copy = keep(await savedNow(page));
    await page.goto(fromDisk(copy));
    await expectCopy(page, articlePath);
    expect(await unreadLines(page)).toEqual([]);
    await expect(page.getByText('viết trước khi lưu trang')).toBeVisible();
    await page.getByRole('link', { name: 'Lên đầu trang' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });

test('so does one that is put on another site', async ({ page, elsewhere, consoleGuard }) => {
  allowMissingFiles(consoleGuard);
  consoleGuard.allowMessage(/^response 404/);
  await reader(page).open();
  await page.goto(await elsewhere(await savedNow(page)));
  await page.waitForLoadState();
  await expectCopy(page, articlePath);
  expect(await unreadLines(page)).toEqual([]);
});

test('and one that was saved as its source', async ({ page, fromDisk, consoleGuard }) => {
  allowMissingFiles(consoleGuard);
  await page.goto(fromDisk(builtPage(articlePath)));
  await page.waitForLoadState();
  await expectCopy(page, articlePath);
  expect(await unreadLines(page)).toEqual([]);
});

test('the source on another site, where its script is not', async ({ page, elsewhere, consoleGuard }) => {
  allowMissingFiles(consoleGuard);
  consoleGuard.allowMessage(/^response 404/);
  await page.goto(await elsewhere(builtPage(articlePath)));
  const notice = page.getByText('Đây là bản sao');
  await expect(notice).toBeVisible();
  await expect(notice.getByRole('link')).toHaveAttribute('href', canonical(articlePath));
  await expect(page.locator('button').filter({ visible: true })).toHaveCount(0);
});

test("a copy of the page of one's own comments keeps them", async ({ page, fromDisk, consoleGuard }) => {
  allowMissingFiles(consoleGuard);
  const { open, post } = reader(page);
  await open();
  await post('giữ lại trong bản lưu');
  await page.goto(`${sites.production}/binh-luan`);
  await page.getByText('giữ lại trong bản lưu').waitFor();
  await page.goto(fromDisk(await savedNow(page)));
  await expectCopy(page, '/binh-luan');
  await expect(page.getByText('giữ lại trong bản lưu')).toBeVisible();
});

test('after a link the copy names the page that was saved', async ({ page, fromDisk, consoleGuard }) => {
  allowMissingFiles(consoleGuard);
  await page.goto(sites.fixtures);
  await page.getByRole('link', { name: 'Cống Ba Lai đóng sớm mười ngày' }).click();
  await expect(reader(page).heading).toHaveText('Bình luận (0)');
  await page.goto(fromDisk(await savedNow(page)));
  await expectCopy(page, '/bai-viet/second-article');
});

test('the original says nothing of a copy, to nobody', async ({ page }) => {
  await reader(page).open();
  await expect(page.getByText('Đây là bản sao')).toBeHidden();
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('Đây là bản sao');
});
