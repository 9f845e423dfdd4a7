import { expect, type Page } from '@playwright/test';
import { readRecords } from './rawStore.ts';

/** Waits until exactly these texts are kept as drafts, in whatever order. */
export async function expectDrafts(page: Page, ...texts: string[]): Promise<void> {
  await expect.poll(() => textsIn(page, 'drafts')).toEqual(texts.sort());
}

/** Waits until exactly these texts are kept as comments, in whatever order. */
export async function expectComments(page: Page, ...texts: string[]): Promise<void> {
  await expect.poll(() => textsIn(page, 'comments')).toEqual(texts.sort());
}

/** The texts in a store; a tombstone has none. */
export async function textsIn(page: Page, store: 'comments' | 'drafts'): Promise<unknown[]> {
  return (await readRecords(page, store)).map(({ text }) => text).sort();
}

/** Watches how long what is typed into the form for new comments stays unkept. */
export async function watchDraftLag(page: Page) {
  const watching = await page.evaluateHandle(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(siteNames.databaseName);
      opening.onsuccess = () => resolve(opening.result);
    });
    const typed: { at: number; text: string }[] = [];
    document.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) typed.push({ at: performance.now(), text: target.value });
    });
    let worst = 0;
    const look = () => {
      const reading = database.transaction('drafts').objectStore('drafts').getAll();
      reading.onsuccess = () => {
        const kept: string = reading.result[0]?.text ?? '';
        for (let next = typed[0]; next && kept.startsWith(next.text); next = typed[0]) {
          worst = Math.max(worst, performance.now() - next.at);
          typed.shift();
        }
        setTimeout(look, 10);
      };
    };
    look();
    return { unkept: () => typed.length, worst: () => worst };
  });
  return {
    /** How many states of the text are not kept yet. */
    unkept: () => watching.evaluate(({ unkept }) => unkept()),
    /** The longest time that one of them was not, in ms. */
    worst: () => watching.evaluate(({ worst }) => worst()),
  };
}

/**
 * Makes the next keeping of a comment fail: undone by the browser after every write has succeeded, as on a full disk, or
 * kept on disk and yet reported as failed, as when the connection is lost at the last moment.
 *
 * @param times how many tries fail; the page makes two before it says so
 */
export function breakNextPosting(page: Page, how: 'undone' | 'kept after all', times = 2): Promise<void> {
  const breakIt = ({ how, times }: { how: string; times: number }) => {
    const { transaction } = IDBDatabase.prototype;
    let left = times;
    IDBDatabase.prototype.transaction = function (...given) {
      const started = transaction.apply(this, given);
      if (started.mode !== 'readwrite' || !started.objectStoreNames.contains('comments')) return started;
      left -= 1;
      if (left === 0) IDBDatabase.prototype.transaction = transaction;
      if (how === 'undone') {
        const end = performance.now() + 200;
        const hold = () => {
          if (performance.now() > end) started.abort();
          else started.objectStore('drafts').get('none').onsuccess = hold;
        };
        hold();
      } else {
        started.addEventListener('complete', (event) => {
          event.stopImmediatePropagation();
          started.dispatchEvent(new Event('abort'));
        });
      }
      return started;
    };
  };
  return page.evaluate(breakIt, { how, times });
}

declare global {
  interface Window {
    /** How many transactions are still to fail. */
    toFail?: number;
  }
}

/** Makes the next transactions of the page fail as they begin, as when its connection to the database is lost; 0 ends it. */
export function failTransactions(page: Page, fault: { times: number; name: string; message: string }): Promise<void> {
  return page.evaluate(({ times, name, message }) => {
    if (window.toFail === undefined) {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (...given) {
        if (!window.toFail) return transaction.apply(this, given);
        window.toFail -= 1;
        throw new DOMException(message, name);
      };
    }
    window.toFail = times;
  }, fault);
}

/** How many of them have not failed yet. */
export function transactionsToFail(page: Page): Promise<number | undefined> {
  return page.evaluate(() => window.toFail);
}

/** The keys in localStorage, without that of places: where the reader stands is stored again once a scroll has come to rest. */
export function keptKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key !== `${siteNames.keyPrefix}places`));
}
