import type { Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import { formatNumber } from '../../../src/language/current/numbers.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { reader } from '../support/reader.ts';
import { seedComments, seededFirst, upTo } from '../support/seedComments.ts';

declare global {
  interface Window {
    /** How many records of the store the page had read when its list of comments came, on a page that was prepared for it. */
    recordsRead: number;
  }
}

/** Counts the records that a page takes out of IndexedDB, by whatever method, until it shows comments. Later it looks for damaged ones among all. */
async function countReads(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.recordsRead = 0;
    const wrap = (owner: object, name: string) => {
      const { value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      if (typeof value !== 'function') throw new Error(`There is no ${name}.`);
      const counting = function (this: unknown, ...given: unknown[]) {
        const request: IDBRequest = value.apply(this, given);
        request.addEventListener('success', () => {
          const { result } = request;
          if (!document.querySelector('section ol article'))
            window.recordsRead += Array.isArray(result) ? result.length : result ? 1 : 0;
        });
        return request;
      };
      Object.defineProperty(owner, name, { value: counting });
    };
    for (const owner of [IDBObjectStore.prototype, IDBIndex.prototype])
      for (const name of ['get', 'getAll', 'openCursor']) wrap(owner, name);
  });
}

test('of 10,000 comments a page reads its fifty, and shows a new one', { tag: '@promise' }, async ({ page }) => {
  test.slow();
  const { open, textBox, send, heading, list } = reader(page);
  await open();
  await seedComments(page, upTo(10_000).map(seededFirst));
  await countReads(page);
  await page.reload();
  await expect(heading).toHaveText(`${messages.comments} (${formatNumber(10_000)})`);
  await expect(list).toHaveCount(50);
  await expect(list.first()).toContainText('ý 10000.');
  const read = () => page.evaluate(() => window.recordsRead);
  expect(await read()).toBeGreaterThanOrEqual(50);
  expect(await read()).toBeLessThan(150);
  await textBox.fill('một ý mới');
  await send.click();
  await expect(heading).toHaveText(`${messages.comments} (${formatNumber(10_001)})`);
  await expect(list.first()).toContainText('một ý mới');
});
