import type { Page } from '@playwright/test';

type StoreName = 'comments' | 'drafts' | 'articles' | 'counts';

/** The id of the first article. */
export const articleId = 'bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich';

/** Reads all records of a store as they are, past the code of the page. There must be a database already. */
export function readRecords(page: Page, store: StoreName): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (store) =>
      new Promise<Record<string, unknown>[]>((settle, fail) => {
        const opening = indexedDB.open(siteNames.databaseName);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => {
            database.close();
            settle(reading.result);
          };
          reading.onerror = () => fail(reading.error);
        };
      }),
    store,
  );
}

/** How many records a store has. There must be a database already. */
export function countRecords(page: Page, store: StoreName): Promise<number> {
  return page.evaluate(
    (store) =>
      new Promise<number>((settle, fail) => {
        const opening = indexedDB.open(siteNames.databaseName);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction(store).objectStore(store).count();
          counting.onsuccess = () => {
            database.close();
            settle(counting.result);
          };
          counting.onerror = () => fail(counting.error);
        };
      }),
    store,
  );
}

/**
 * Writes records past the code of the page, whatever is in them. There must be a database already.
 *
 * @param make makes the records, in the page, since not all that IndexedDB holds can be sent there; nothing around it
 *   is known there but the id of the first article and `given`
 */
export async function writeRecords(
  page: Page,
  store: StoreName,
  make: (articleId: string, given: string) => readonly unknown[],
  given = '',
): Promise<void> {
  const write = (store: StoreName, records: readonly unknown[]) =>
    new Promise<void>((settle, fail) => {
      const opening = indexedDB.open(siteNames.databaseName);
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(store, 'readwrite');
        for (const record of records) transaction.objectStore(store).put(record);
        transaction.onabort = () => fail(transaction.error);
        transaction.oncomplete = () => {
          opening.result.close();
          settle();
        };
      };
    });
  await page.evaluate(`(${write})('${store}', (${make})(${JSON.stringify([articleId, given]).slice(1, -1)}))`);
}

/**
 * Runs in the page: makes the database as the release before wrote it, version 1.
 *
 * @param given.keepOpen holds the database, whoever asks for it, until the page is closed
 */
export function writeOldDatabase(given: { records: readonly unknown[]; keepOpen: boolean }): Promise<void> {
  return new Promise((settle, fail) => {
    const opening = indexedDB.open(siteNames.databaseName, 1);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('comments', { keyPath: 'id' });
      store.createIndex('byArticle', 'articleId');
      for (const record of given.records) store.put(record);
    };
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      // A connection that nothing refers to is closed by the browser sooner or later.
      if (given.keepOpen) Object.assign(window, { held: opening.result });
      else opening.result.close();
      settle();
    };
  });
}
