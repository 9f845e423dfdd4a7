import type { Page } from '@playwright/test';
import { workerPath } from '../../../src/paths.ts';
import {
  expect,
  keptPages,
  lookForUpdate,
  offer,
  patientWorker,
  stateOfUpdate,
  test,
  untilKept,
  untilOffered,
} from '../support/offline.ts';
import { reader } from '../support/reader.ts';
import { allowNetworkMessages, isThere, reloadUntilWorking, saidAtStart, typed, untilWorking } from './faultySite.ts';
import { type Case, expectNothingLost, named, someOf } from './outcomes.ts';
import { unreadLines } from './unreadLines.ts';

const article = '/bai-viet/bai-50';
const lines = [
  'Tít bài số 50',
  ...Array.from({ length: 12 }, (_, index) => `Đoạn ${index + 1} của bài 50. `.repeat(20).trim()),
];

async function typeAndLookAgain(page: Page, address: string) {
  const { textBox } = reader(page);
  await textBox.fill(typed);
  await page.goto(address);
  const unread = await unreadLines(page, lines);
  const told = await saidAtStart(page);
  if (told) await reloadUntilWorking(page);
  return { unread, told: told ?? '', kept: await isThere(textBox) };
}

test('a worker that is killed answers again @chromium', async ({ server, visit }) => {
  const context = await visit();
  const page = await context.newPage();
  await reader(page).open(server.address + article);
  await untilKept(page, article);
  await server.stop();
  const devTools = await context.newCDPSession(page);
  await devTools.send('ServiceWorker.enable');
  await expectNothingLost('the worker is killed, offline', named(['at rest', 'once more']), async () => {
    await devTools.send('ServiceWorker.stopAllWorkers');
    return typeAndLookAgain(page, server.address + article);
  });
});

test('a worker that is taken away leaves the network', async ({ server, visit }) => {
  const page = await (await visit()).newPage();
  await reader(page).open(server.address + article);
  await untilKept(page, article);
  await expectNothingLost('the worker is taken away', named(['while open']), async () => {
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
    return typeAndLookAgain(page, server.address + article);
  });
});

/** What stands in place of what was kept. */
const rubbish: Case<string>[] = [
  ['nothing', ''],
  ['half of a page', '<!doctype html><html><head><script type="module" src="/assets/x.js">'],
  ["somebody else's page", '<!doctype html><html><title>Đăng nhập mạng</title></html>'],
  ['no JSON and no script', '\u0000\u0001{"kind":'],
];

test('kept copies are corrupted', async ({ server, visit, consoleGuard }) => {
  allowNetworkMessages(consoleGuard);
  // Firefox, of a kept script that is none.
  consoleGuard.allowMessage(/^page error: Failed to load .* A ServiceWorker intercepted the request/);
  const page = await (await visit()).newPage();
  await reader(page).open(server.address + article);
  await untilKept(page, article);
  await expectNothingLost('every kept copy is corrupted', someOf(rubbish), async (text) => {
    await page.evaluate(async (text) => {
      for (const name of await caches.keys()) {
        const store = await caches.open(name);
        for (const request of await store.keys()) await store.put(request, new Response(text));
      }
    }, text);
    return typeAndLookAgain(page, server.address + article);
  });
});

test('two versions are open at once, and one is replaced while one types', async ({ server, visit, editions }) => {
  server.before.set(workerPath, patientWorker);
  const context = await visit();
  const older = await context.newPage();
  const { open, textBox, list, post } = reader(older);
  await open(server.address + article);
  await untilKept(older, article);
  server.folder = editions.two;
  server.asked.length = 0;
  await lookForUpdate(older);
  // Chromium 156 may never settle `registration.update()` where another tab of the site opens before it has asked the server.
  await expect.poll(() => server.asked).toContain(workerPath);
  await expect.poll(() => stateOfUpdate(older)).toBe('installed');
  const newer = await context.newPage();
  await reader(newer).open(server.address + article);
  await expect(newer.getByText('xuất bản trang này, bản 2.')).toBeVisible();
  const tabs: Case<Page>[] = [
    ['the older one', older],
    ['the newer one', newer],
  ];
  await post('từ bản cũ');
  await textBox.fill(typed);
  await reader(newer).post('từ bản mới');
  await expectNothingLost('two versions are open at once', tabs, async (tab) => {
    await tab.bringToFront();
    await expect(tab.getByText('xuất bản trang này, bản 1.')).toHaveCount(tab === older ? 1 : 0);
    await expect(reader(tab).list.locator('p[dir]')).toHaveText(['từ bản mới', 'từ bản cũ']);
    return { unread: await unreadLines(tab, lines), kept: await isThere(textBox) };
  });
  await expectNothingLost('replaced by a new version while open', named(['taken by the reader']), async () => {
    await older.bringToFront();
    await untilOffered(older);
    const told = (await offer(older).say.innerText()).replace(/\s+/g, ' ');
    await offer(older).reload.click();
    await expect(older.getByText('xuất bản trang này, bản 2.')).toBeVisible();
    await untilWorking(older);
    await expect(list).toHaveCount(2);
    return { unread: await unreadLines(older, lines), kept: await isThere(textBox), told };
  });
});

test('the network is gone in the middle of keeping the site', async ({ server, visit, consoleGuard }) => {
  consoleGuard.allowMessage(
    /^console error: (Failed to load resource: net::ERR_|An unknown error occurred when fetching the script)/,
  );
  consoleGuard.allowMessage(/^response 503: /);
  // Firefox asks for the icon when it has time.
  consoleGuard.allowMessage(/^page error: Failed to load ‘\S+\/icon\S*’/);
  allowNetworkMessages(consoleGuard);
  const first = await (await visit()).newPage();
  server.asked.length = 0;
  await reader(first).open(server.address + article);
  await untilKept(first, article);
  const count = server.asked.length;
  await first.close();
  // From the page's own files on, one moment in nine.
  const moments = Array.from(
    { length: count },
    (_, index): Case<number> => [`after ${index + 1} of ${count} requests`, index + 1],
  );
  const some = moments.filter(([, after]) => after >= 3 && after % 9 === 3);
  await expectNothingLost('network gone while keeping the site', someOf(some), async (after) => {
    const context = await visit();
    const page = await context.newPage();
    server.asked.length = 0;
    server.lasts = after;
    await page.goto(server.address + article);
    const unread = await unreadLines(page, lines);
    // A visit may ask for less than the first did; then it has kept all.
    await expect.poll(async () => server.asked.length > after || (await keptPages(page)).size > 20).toBe(true);
    server.lasts = Number.POSITIVE_INFINITY;
    const result = await typeAndLookAgain(page, server.address + article);
    await context.close();
    return { unread: [...unread, ...result.unread], kept: result.kept };
  });
});
