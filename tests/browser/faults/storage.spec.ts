import type { Page } from '@playwright/test';
import { commentFormId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { reader } from '../support/reader.ts';
import { articlePath, expect, test, typed } from './faultySite.ts';
import { expectNothingLost, type Outcome, someOf } from './outcomes.ts';
import { unreadLines } from './unreadLines.ts';

/** Runs in the page before its scripts: takes a name of the window away, or makes it throw. */
const take = (name: string) =>
  `if (location.protocol !== 'about:') Object.defineProperty(window, '${name}', { value: undefined, configurable: true })`;
const forbid = (name: string) =>
  `Object.defineProperty(window, '${name}', { get() { throw new DOMException('denied', 'SecurityError') } })`;
const full = "throw new DOMException('full', 'QuotaExceededError')";

/** What is wrong with storage before the page's scripts run, by the name of the case. */
const fromTheStart = {
  'localStorage is missing': take('localStorage'),
  'localStorage throws': forbid('localStorage'),
  'localStorage is full': `Storage.prototype.setItem = () => { ${full} }`,
  'localStorage holds rubbish':
    "try { for (const key of ['name', 'order', 'unsaved', 'reading', 'places', 'voice', 'rate', 'shortcuts', 'draft-x']) localStorage[siteNames.keyPrefix + key] = '{\"a\":[' } catch {}",
  'sessionStorage is missing': take('sessionStorage'),
  'sessionStorage throws': forbid('sessionStorage'),
  'IndexedDB is missing': take('indexedDB'),
  'IndexedDB throws': forbid('indexedDB'),
  'IndexedDB cannot be opened': "IDBFactory.prototype.open = () => { throw new DOMException('x', 'UnknownError') }",
  'IndexedDB is full': `IDBObjectStore.prototype.put = () => { ${full} }`,
  'Cache Storage is missing': take('caches'),
  'Cache Storage throws': forbid('caches'),
  'service workers are missing': "Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })",
  'service workers throw':
    "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { throw new DOMException('denied', 'SecurityError') } })",
  'locks and channels between tabs are missing': `${take('BroadcastChannel')}; Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })`,
};

const allThrows = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel'].map(forbid).join(';');

/** What happens to storage while the page is open. */
const whileOpen: Record<string, () => Promise<unknown> | undefined> = {
  'localStorage is wiped': async () => localStorage.clear(),
  'IndexedDB is wiped': () =>
    new Promise((settle, fail) => {
      const deleting = indexedDB.deleteDatabase(siteNames.databaseName);
      deleting.onsuccess = settle;
      deleting.onerror = () => fail(deleting.error);
    }),
  'IndexedDB is emptied': () =>
    new Promise((settle) => {
      const opening = indexedDB.open(siteNames.databaseName);
      opening.onsuccess = () => {
        const names = [...opening.result.objectStoreNames];
        const clearing = opening.result.transaction(names, 'readwrite');
        for (const name of names) clearing.objectStore(name).clear();
        clearing.oncomplete = () => settle(opening.result.close());
      };
    }),
  'IndexedDB becomes full': async () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'IndexedDB goes missing': async () => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('lost', 'InvalidStateError');
    };
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'Cache Storage is wiped': async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))),
};

/** Sends what was typed; gives what is said if it cannot be kept, and whether it is there then: in the list, or in the box with a way to copy it. */
async function sendIt(page: Page): Promise<Omit<Outcome, 'unread'>> {
  const { textBox, send, list } = reader(page);
  await expect(textBox).toHaveValue(typed);
  const copy = page.getByRole('button', { name: messages.copyText });
  const inList = list.filter({ hasText: typed });
  const form = page.locator(`#${commentFormId}`);
  const refused = form.getByRole('alert').filter({ hasText: messages.notSent });
  // By keyboard: what is said of the draft moves the button.
  await send.press('Enter');
  await expect(inList.or(refused).first()).toBeVisible();
  if (await inList.isVisible()) return { kept: true };
  return { told: await refused.innerText(), kept: (await textBox.inputValue()) === typed && (await copy.isVisible()) };
}

/** What comes of storage that has been wrong from the start: the article is read, a comment typed and sent. */
async function writeWith(cause: string, page: Page, address: string): Promise<Outcome> {
  await page.addInitScript(cause);
  await page.goto(address);
  await expect(page.locator(':root[data-works]')).toBeVisible();
  const unread = await unreadLines(page);
  await reader(page).textBox.fill(typed);
  return { unread, ...(await sendIt(page)) };
}

test('storage all of which throws', { tag: '@promise' }, async ({ server, visit }) => {
  await expectNothingLost('all storage throws', [['all of it throws', allThrows]], async (cause) =>
    writeWith(cause, await visit(), server.address + articlePath),
  );
});

test('storage that is missing, throws, is full or holds rubbish', async ({ server, visit }) => {
  await expectNothingLost('storage missing, throwing or full', someOf(Object.entries(fromTheStart)), async (cause) =>
    writeWith(cause, await visit(), server.address + articlePath),
  );
});

test('storage that is wiped, fills up or is lost while the page is open', async ({ server, visit }) => {
  await expectNothingLost(
    'storage wiped, full or lost while open',
    someOf(Object.entries(whileOpen)),
    async (cause) => {
      const page = await visit();
      const { open, post, textBox } = reader(page);
      await open(server.address + articlePath);
      await post('trước khi hỏng');
      await textBox.fill(typed);
      await page.evaluate(cause);
      return { unread: await unreadLines(page), ...(await sendIt(page)) };
    },
  );
});
