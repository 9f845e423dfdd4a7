import type { Page } from '@playwright/test';
import { expect, test } from '../support/consoleGuard.ts';
import { articleAddress, islandsMounted, reader } from '../support/reader.ts';
import { tamperWith, withoutInlineScript } from '../support/scriptless.ts';
import { sites } from '../support/sites.ts';

const article = new URL(articleAddress).pathname;

/** Spellings at which hosts that merge slashes or decode them serve an article. */
const spellings = (path: string) => [
  path,
  `/${path}`,
  `//${path}`,
  path.replace(/\/(?=[^/]*$)/u, '//'),
  `//evil.example/..%2f${path.slice(1)}`,
  `//evil.example/%2e%2e${path}`,
  `//evil.example/a/..%2F..${path}`,
  `/evil/..%2f${path}`,
];

/** Opens an address exactly as it is written, on a host that serves whatever it leads to. */
async function openSpelled(page: Page, path: string) {
  await tamperWith(page, {});
  await page.goto(sites.production + path);
  await expect(reader(page).empty).toBeVisible();
  await islandsMounted(page);
}

/** That the page is where it was opened, and knows its own address. */
function expectHere(page: Page, path: string) {
  const { origin, pathname } = new URL(page.url());
  expect([origin, pathname]).toEqual([sites.production, path]);
}

for (const path of spellings(article))
  test(`the way to the top, the way back and a comment stay on the site at ${path}`, async ({ page }) => {
    const { headline, textBox, post, comment } = reader(page);
    await openSpelled(page, path);
    const here = await page.evaluate(() => Object.assign(window, { sameDocument: true }) && location.pathname);
    expect(here).toBe(article);
    const top = page.locator('#cuoi-bai').getByRole('link', { name: 'Lên đầu trang' });
    await top.click();
    await expect(headline).toBeFocused();
    expectHere(page, article);
    await page.getByRole('button', { name: 'Quay lại chỗ đang đọc' }).click();
    await expect(top).toBeFocused();
    expectHere(page, article);
    // The place is held until the reader does something.
    await textBox.click();
    await post('viết ở địa chỉ lạ');
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    await reader(page).open();
    await expect(comment('viết ở địa chỉ lạ')).toBeVisible();
  });

test('the way to the top stays on the site also where the script in the head is taken away', async ({ page }) => {
  await tamperWith(page, { change: withoutInlineScript });
  await page.goto(`${sites.production}/${article}`);
  await islandsMounted(page);
  await page.locator('#cuoi-bai').getByRole('link', { name: 'Lên đầu trang' }).click();
  await expect(reader(page).headline).toBeFocused();
  expectHere(page, article);
});

test('going on from such an address and back again', async ({ page }) => {
  await openSpelled(page, `/${article}?tu=thu`);
  await page.getByRole('banner').getByRole('link', { name: 'Bình luận của tôi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bình luận của tôi');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bộ Công an');
  expectHere(page, article);
  expect(new URL(page.url()).search).toBe('?tu=thu');
});

test('an address with a hash still leads to its place', async ({ page }) => {
  await openSpelled(page, `/${article}#binh-luan-moi`);
  expect(new URL(page.url()).hash).toBe('#binh-luan-moi');
  await expect(page.locator('#binh-luan-moi')).toBeInViewport();
});
