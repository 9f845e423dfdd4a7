import { expect, test } from '../support/killBrowser.ts';
import { sites } from '../support/sites.ts';

/** Runs in the page: stores a row if one is given, and tells which row is stored, once its transaction is complete. */
async function storedRow(newRow: string | null): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('kill-browser-test', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
  const rows = transaction.objectStore('rows');
  if (newRow !== null) rows.put(newRow, 'key');
  const reading = rows.get('key');
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  return reading.result;
}

test('what was stored outlives a kill of the browser', { tag: '@chromium' }, async ({ startChromium }) => {
  const first = await startChromium();
  const page = await first.context.newPage();
  await page.goto(sites.production);
  expect(await page.evaluate(storedRow, null)).toBeUndefined();
  expect(await page.evaluate(storedRow, 'Tiếng Việt')).toBe('Tiếng Việt');
  const closed = page.waitForEvent('close');
  await first.kill();
  await closed;

  const second = await startChromium();
  const reopened = await second.context.newPage();
  await reopened.goto(sites.production);
  expect(await reopened.evaluate(storedRow, null)).toBe('Tiếng Việt');
});
