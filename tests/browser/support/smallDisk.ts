import type { Page } from '@playwright/test';
import { sites } from './sites.ts';

/** The room of a small disk in bytes; the page's own database takes 70 kB. */
const room = 300_000;

export interface SmallDisk {
  /** Takes all the room that is left. */
  fill: () => Promise<void>;
  /** As when the reader has thrown something away. */
  makeRoom: () => Promise<void>;
}

/**
 * Gives the site very little room, in Chromium. To be called before the page is opened: Chromium asks for the room at the
 * first write and relies on the answer for half a minute (measured); it asks anew only after a write that does not fit.
 */
export async function withSmallDisk(page: Page): Promise<SmallDisk> {
  const devTools = await page.context().newCDPSession(page);
  const origin = sites.production;
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: room });
  return {
    fill: () => page.evaluate(fillUp),
    makeRoom: async () => {
      await devTools.send('Storage.overrideQuotaForOrigin', { origin });
    },
  };
}

/** Runs in the page: writes noise to a database of its own, in ever smaller pieces, until not one byte more is taken. */
function fillUp(): Promise<void> {
  return new Promise((settle, fail) => {
    const opening = indexedDB.open('noise', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true });
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const add = (size: number) => {
        const transaction = opening.result.transaction('pieces', 'readwrite');
        transaction.objectStore('pieces').put(crypto.getRandomValues(new Uint8Array(size)));
        transaction.oncomplete = () => add(size);
        transaction.onabort = () => {
          if (size > 1) return add(size >> 2);
          opening.result.close();
          settle();
        };
      };
      add(65_536);
    };
  });
}
