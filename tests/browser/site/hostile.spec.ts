import type { Locator, Page } from '@playwright/test';
import { hostileTexts } from '../support/hostileTexts.ts';
import { expect, test } from '../support/media.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';

/** As the store keeps a text: NFC, well-formed, one kind of line end, nothing at the ends. */
const kept = (text: string) => text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** Whether all addresses in a text are shown as they were written; another is shown as the one that it leads to. */
const isPlain = (text: string) => !/xn--80ak6aa92e|\/\/\/?evil|::1/.test(text);

/** That a place holds nothing but text, and links that lead where they say. */
async function expectHarmless(place: Locator, elements: string) {
  const found = await place.evaluateAll((roots, allowed) => {
    const inside = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    const links = inside.filter((element) => element.localName === 'a' && element.closest('p[dir]'));
    return {
      strangers: inside.filter((element) => !element.matches(allowed)).map((element) => element.outerHTML),
      handlers: inside.filter((element) => element.getAttributeNames().some((name) => name.startsWith('on'))).length,
      wrongLinks: links
        .map((link) => link as HTMLAnchorElement)
        .filter(({ protocol, host, textContent }) => !/^https?:$/.test(protocol) || !textContent.includes(host))
        .map(({ outerHTML }) => outerHTML),
    };
  }, elements);
  expect(found).toEqual({ strangers: [], handlers: 0, wrongLinks: [] });
}

async function expectUnharmed(page: Page) {
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'sideways scroll').toBe(0);
}

test('hostile texts are posted, shown and saved as the texts they are', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 320, height: 640 } });
  const { open, post, nameField, list } = reader(page);
  await open();
  const some = hostileTexts.filter((_, index) => index % 4 === 1);
  for (const text of some) {
    await nameField.fill(text);
    await post(text);
  }
  const shown = await list.locator('p[dir=auto]').evaluateAll((texts) => texts.map(({ textContent }) => textContent));
  expect(shown.filter(isPlain)).toEqual(some.map(kept).filter(isPlain).reverse());
  await expectHarmless(list, 'h3, bdi, a, time, p, div, button, span');
  await expectUnharmed(page);
});

test('a file of hostile texts is told, loaded, shown and given back letter for letter @chromium', async ({
  openWith,
}) => {
  const page = await openWith({ viewport: { width: 320, height: 640 } });
  const own = ownComments(page);
  await own.open();
  const items = hostileTexts.map((text, index) =>
    annotation(`${index}`, text, {
      created: new Date(Date.UTC(2026, 10, 1) - index * 60_000).toISOString(),
      creator: { type: 'Person', name: text },
      target: { source: `${sites.production}/bai-viet/a`, meta: { headings: [{ level: 1, txt: hostileTexts[20] }] } },
    }),
  );
  const refusedOnes = hostileTexts.map((text) => annotation(text, text, { created: text }));
  await own.choose(annotationSet([...items, ...refusedOnes]));
  await expect(own.trial).toContainText(`${items.length} bình luận mới`);
  // By keyboard: under a resting pointer the links that are listed below would prefetch an article that is not there.
  await page.getByText(`${refusedOnes.length} mục không nạp được`).press('Enter');
  await expectHarmless(own.trial, 'h3, ul, li, bdi, details, summary, p, button');
  await expectUnharmed(page);
  await page.getByRole('button', { name: `Nạp ${items.length} bình luận` }).press('Enter');
  await expect(own.said).toHaveText(`Đã nạp ${items.length} bình luận.`);
  // The list is read again once the file has been loaded.
  await expect(own.texts).toHaveCount(items.length);
  const shown = await own.texts.evaluateAll((texts) => texts.map(({ textContent }) => textContent));
  expect(shown.filter(isPlain)).toEqual(hostileTexts.map(kept).filter(isPlain));
  await expectHarmless(own.main.locator('section section'), 'h2, h3, bdi, a, time, p, ol, li, div, button');
  await expectUnharmed(page);

  const first = await own.save('Lưu ra tệp');
  const values = (file: string) => JSON.parse(file).items.map((item: { body: { value: string } }) => item.body.value);
  expect(values(first.text)).toEqual(hostileTexts.map(kept));
  await page.getByRole('button', { name: 'Xóa tất cả…' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa tất cả' }).press('Enter');
  await expect(own.said).toHaveText('Đã xóa tất cả.');
  await own.choose(first.text);
  await page.getByRole('button', { name: `Nạp ${items.length} bình luận` }).press('Enter');
  await expect(own.said).toHaveText(`Đã nạp ${items.length} bình luận.`);
  const again = await own.save('Lưu ra tệp');
  expect(JSON.parse(again.text).items).toEqual(JSON.parse(first.text).items);
});

test('a draft and a search of hostile text are that text', async ({ page }) => {
  const { open, textBox } = reader(page);
  const own = ownComments(page);
  for (const text of hostileTexts.filter((_, index) => index % 6 === 0)) {
    await open(articleAddress);
    await textBox.fill(text);
    await own.open();
    await own.main.getByRole('button', { name: /^Bỏ bản nháp/ }).click();
    await expect(own.said).toHaveText('Đã bỏ bản nháp.');
  }
  await open(articleAddress);
  await textBox.fill(hostileTexts[1] ?? '');
  await own.open();
  await expect(own.main.getByText(hostileTexts[1] ?? '')).toBeVisible();
  await expectHarmless(own.main.locator('section ol'), 'li, h3, div, p, bdi, a, button, span');
  await expectUnharmed(page);
});
