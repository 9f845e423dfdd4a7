import type { Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import { listMessages } from '../../../src/language/current/lists.ts';
import { offlineMessages } from '../../../src/language/current/offline.ts';
import { pageMessages } from '../../../src/language/current/page.ts';
import { readingOptionsMessages } from '../../../src/language/current/readingOptions.ts';
import {
  archiveMonthPath,
  articlePath,
  homePath,
  latestPath,
  myCommentsPath,
  newestPath,
  workerPath,
} from '../../../src/paths.ts';
import { allowNetworkMessages, filesOf } from '../faults/faultySite.ts';
import { unreadLines } from '../faults/unreadLines.ts';
import { boxes } from '../support/boxes.ts';
import {
  expect,
  keptPages,
  loadKeptFont,
  lookForUpdate,
  offer,
  patientWorker,
  stateOfUpdate,
  test,
  untilCached,
  untilEditionKept,
  untilKept,
  untilOffered,
} from '../support/offline.ts';
import { articleId } from '../support/rawStore.ts';
import { islandsMounted, reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { seedLines } from '../support/seedLines.ts';
import { expectDrafts } from '../support/stored.ts';

const article = articlePath('bai-50');

// Several waits for all files of a version in one test.
test.describe.configure({ timeout: 360_000 });

test('after one visit the first article reads, takes comments and leads to the top without a server', {
  tag: '@promise',
}, async ({ builtSite, visit }) => {
  const page = await (await visit()).newPage();
  const { open, post, list, headline } = reader(page);
  const firstArticle = articlePath(articleId);
  await open(builtSite.address + firstArticle);
  await expect
    .poll(async () => [...(await keptPages(page)).keys()])
    .toEqual(expect.arrayContaining([siteNames.homePath, firstArticle]));
  await builtSite.stop();

  await open(builtSite.address + firstArticle);
  expect(await unreadLines(page, seedLines)).toEqual([]);
  await post('viết khi mất mạng');
  await page.reload();
  await expect(list).toContainText(['viết khi mất mạng']);
  await page.getByRole('link', { name: messages.backToTop }).first().click();
  await expect(headline).toBeFocused();
  await readingOptions(page).open();
  await page.goto(`${builtSite.address}${myCommentsPath}`);
  await expect(page.getByText('viết khi mất mạng')).toBeVisible();
});

test('after one visit all of the site opens without a server: reading, comments, the options, the way to the top', async ({
  server,
  visit,
}) => {
  const page = await (await visit()).newPage();
  const { open, post, list, headline } = reader(page);
  await open(server.address + article);
  await untilKept(page, article);
  await server.stop();

  await open(server.address + article);
  await expect(headline).toHaveText('Tít bài số 50');
  expect(await loadKeptFont(page, 'source-serif-4')).toBe('loaded');
  await post('viết khi mất mạng');
  await page.reload();
  await expect(list).toContainText(['viết khi mất mạng']);
  await page.getByRole('link', { name: messages.backToTop }).first().click();
  await expect(headline).toBeFocused();
  const options = readingOptions(page);
  await options.open();
  await options.close.click();

  await page.getByRole('banner').getByRole('link', { name: messages.ownComments }).click();
  await expect(page.getByText('viết khi mất mạng')).toBeVisible();
  await expect(headline).toBeFocused();
  await page.reload();
  await expect(page.getByText('viết khi mất mạng')).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Bản Tin', exact: true }).click();
  await expect(headline).toContainText(listMessages.front);
  await page.getByRole('link', { name: 'Tít bài số 97' }).click();
  await expect(headline).toHaveText('Tít bài số 97');
});

test('a reader who saves data is sent no font, neither with the page nor for later', async ({
  server,
  visit,
  consoleGuard,
}) => {
  // Firefox asks for them when it has time.
  consoleGuard.allowMessage(/^page error: Failed to load ‘\S+\/icon\S*’/);
  const saving = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
  server.before.set('/sw.js', saving);
  const context = await visit();
  await context.addInitScript({ content: saving });
  const page = await context.newPage();
  const { open, headline } = reader(page);
  await open(server.address + article);
  await untilEditionKept(page);
  await page.reload();
  await open(server.address + article);
  expect(server.asked.filter((path) => path.endsWith('.woff2'))).toEqual([]);
  await expect.poll(async () => (await keptPages(page)).has(article)).toBe(true);
  await server.stop();
  await open(server.address + article);
  await expect(headline).toHaveText('Tít bài số 50');
});

test('a photo that was seen and a typeface that was chosen are there without a server', async ({ server, visit }) => {
  const page = await (await visit()).newPage();
  const { open } = reader(page);
  const pictured = articlePath('bai-60');
  const photo = page.getByRole('img', { name: 'Một chiếc sà lan' });
  const width = () => photo.evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await open(server.address + pictured);
  await untilKept(page, pictured);
  const options = readingOptions(page);
  await options.open();
  await options.radio(readingOptionsMessages.typefaces.lexend).check();
  await expect.poll(width).toBeGreaterThan(0);
  await page.reload();
  for (const file of ['/fixtures/anh.svg', ...filesOf(server, 'lexend')]) await untilCached(page, file);
  await expect.poll(() => loadKeptFont(page, 'lexend')).toBe('loaded');
  await server.stop();
  // A browser that has been closed meanwhile has nothing in its memory either.
  const again = await page.context().newPage();
  await reader(again).open(server.address + pictured);
  await page.close();
  const sameAgain = again.getByRole('img', { name: 'Một chiếc sà lan' });
  await expect.poll(() => sameAgain.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  await expect.poll(() => loadKeptFont(again, 'lexend')).toBe('loaded');
});

/** The pictures that are kept, by their paths, without the icons, which Firefox asks for when it has time. */
async function keptPictures(page: Page): Promise<string[]> {
  const kept = await page.evaluate(async () =>
    (await (await caches.open(siteNames.picturesCache)).keys()).map(({ url }) => url),
  );
  return kept.map((url) => decodeURIComponent(new URL(url).pathname)).filter((path) => !path.startsWith('/icon'));
}

test('of a photo in many forms the one is kept that this browser shows, scrolled to or not, and no other', async ({
  server,
  visit,
  consoleGuard,
}) => {
  // Firefox asked once, on a busy machine, for the form that `picture` leads past, which is not kept; the other one was shown.
  consoleGuard.allowMessage(/^page error: Failed to load ‘\S+\/song-1200\.jpg’\. A ServiceWorker passed a promise/u);
  const page = await (await visit()).newPage();
  await page.setViewportSize({ width: 390, height: 700 });
  const { open } = reader(page);
  const pictured = articlePath('bai-61');
  await open(server.address + pictured);
  await untilKept(page, pictured);
  const forms = ['/fixtures/bến&sông-600.webp', '/fixtures/song-600.webp'];
  await expect.poll(async () => (await keptPictures(page)).toSorted()).toEqual(forms.toSorted());
  await server.stop();
  // A browser that has been closed meanwhile has nothing in its memory either.
  const again = await page.context().newPage();
  await again.setViewportSize({ width: 390, height: 700 });
  await reader(again).open(server.address + pictured);
  await page.close();
  for (const name of ['Bến sông', 'Khúc sông']) {
    const photo = again.getByRole('img', { name });
    await photo.scrollIntoViewIfNeeded();
    await expect.poll(() => photo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  }
});

test('so it is after a link', async ({ server, visit }) => {
  const page = await (await visit()).newPage();
  await page.setViewportSize({ width: 390, height: 700 });
  await reader(page).open(server.address + article);
  await untilKept(page, article);
  await page.goto(`${server.address}${archiveMonthPath('2024/03')}`);
  await page.getByRole('link', { name: 'Tít bài số 61' }).click();
  await expect(reader(page).headline).toHaveText('Tít bài số 61');
  await expect
    .poll(async () => (await keptPictures(page)).sort())
    .toEqual(['/fixtures/bến&sông-600.webp', '/fixtures/song-600.webp']);
});

test('what the reader saves data for is not loaded ahead @chromium', async ({ server, visit }) => {
  const page = await (await visit()).newPage();
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });
  });
  await page.setViewportSize({ width: 390, height: 700 });
  await reader(page).open(`${server.address}${articlePath('bai-61')}`);
  await untilKept(page, articlePath('bai-61'));
  await expect.poll(() => keptPictures(page)).toEqual(['/fixtures/bến&sông-600.webp']);
  expect(server.asked).not.toContain('/fixtures/song-600.webp');
});

test('a file with data that is no page’s comes as it is', async ({ server, visit }) => {
  const page = await (await visit()).newPage();
  await reader(page).open(server.address + article);
  await untilKept(page, article);
  for (const path of ['/tin.json', '/bai-viet/muc/tin.json']) {
    server.texts.set(path, '{"version":"https://jsonfeed.org/version/1.1","kind":"feed"}');
    expect(await page.evaluate(async (path) => (await fetch(path)).text(), path)).toContain('jsonfeed');
  }
  expect([...(await keptPages(page)).keys()]).not.toContain('/tin');
});

test('a page that is kept and whose data is fetched ahead without a server does not count as read', async ({
  server,
  visit,
}) => {
  const page = await (await visit()).newPage();
  await reader(page).open(server.address + article);
  await untilKept(page, article);
  await server.stop();
  const path = articlePath('bai-99');
  for (const [headers, isRead] of [
    [{ purpose: 'prefetch' }, false],
    [{}, true],
  ] as const) {
    await page.evaluate(async ([path, headers]) => (await fetch(path, { headers })).text(), [
      `${path}.json`,
      headers,
    ] as const);
    expect(((await keptPages(page)).get(path) ?? 0) > 0).toBe(isRead);
  }
});

test('a page that a link leads to without a server counts as read', async ({ server, visit }) => {
  const page = await (await visit()).newPage();
  const { headline } = reader(page);
  await reader(page).open(server.address + article);
  await untilKept(page, article);
  await server.stop();
  await page.goto(server.address + homePath);
  await islandsMounted(page);
  await page.getByRole('link', { name: 'Tít bài số 99' }).click();
  await expect(headline).toHaveText('Tít bài số 99');
  await expect.poll(async () => (await keptPages(page)).get(articlePath('bai-99')) ?? 0).toBeGreaterThan(0);
});

test('a page whose data was fetched ahead is kept once it is read, and not before', async ({ server, visit }) => {
  const page = await (await visit()).newPage();
  const { open, headline } = reader(page);
  await open(server.address + article);
  await untilKept(page, article);
  await page.goto(`${server.address}${archiveMonthPath('2024/03')}`);
  const [read, passed] = [
    page.getByRole('link', { name: 'Tít bài số 75' }),
    page.getByRole('link', { name: 'Tít bài số 74' }),
  ];
  await expect(async () => {
    for (const link of [passed, read]) {
      await headline.hover();
      await link.hover();
      await expect.poll(() => server.asked, { timeout: 5_000 }).toContain(`${await link.getAttribute('href')}.json`);
    }
  }).toPass();
  const before = server.asked.length;
  await read.click();
  await expect(headline).toHaveText('Tít bài số 75');
  await expect.poll(async () => [...(await keptPages(page)).keys()]).toContain(articlePath('bai-75'));
  // The worker keeps one page after another: what it had begun at the pointer would have come before.
  expect(server.asked.indexOf(articlePath('bai-75'))).toBeGreaterThanOrEqual(before);
  expect(server.asked).not.toContain(articlePath('bai-74'));
  expect([...(await keptPages(page)).keys()]).not.toContain(articlePath('bai-74'));
  await server.stop();
  await page.reload();
  await expect(headline).toHaveText('Tít bài số 75');
});

test('what can neither be fetched nor is kept says so, lists what is, and opens once the server is back', async ({
  server,
  visit,
  consoleGuard,
}) => {
  consoleGuard.expectMessage(/^response 503/);
  const page = await (await visit()).newPage();
  const { open, headline } = reader(page);
  await open(`${server.address}${article}?tu=thu`);
  await untilKept(page, article);
  await server.stop();

  const response = await page.goto(`${server.address}${articlePath('bai-3')}`);
  expect(response?.status()).toBe(503);
  await expect(headline).toHaveText(offlineMessages.notCached);
  await expect(page).toHaveTitle('Chưa mở được trang này – Bản Tin');
  const kept = page.getByRole('region', { name: offlineMessages.cached }).getByRole('listitem');
  await expect(kept).toHaveCount(21);
  await expect(kept.first()).toContainText('Tít bài số 100');
  await kept.last().getByRole('link', { name: 'Tít bài số 50' }).click();
  await expect(headline).toHaveText('Tít bài số 50');

  // By a link from a page that is kept.
  await page.goto(`${server.address}/`);
  await page.getByRole('link', { name: listMessages.allByTime }).click();
  await expect(headline).toHaveText(offlineMessages.notCached);
  expect(new URL(page.url()).pathname).toBe(latestPath);
  await server.start();
  await page.getByRole('button', { name: offlineMessages.tryAgain }).click();
  await expect(headline).toContainText(pageMessages.latest);
});

test('a new version is offered; it takes over one page with all that is typed, and others keep theirs until they reload', async ({
  server,
  visit,
  editions,
}) => {
  server.before.set(workerPath, patientWorker);
  const context = await visit();
  const page = await context.newPage();
  const { open, textBox, headline } = reader(page);
  await open(server.address + article);
  await untilKept(page, article);
  const other = await context.newPage();
  await reader(other).open(`${server.address}${articlePath('bai-51')}`);
  await server.stop();
  server.folder = editions.two;
  await server.start();

  await textBox.pressSequentially('viết dở');
  await untilOffered(page);
  await expect(offer(other).say).toBeVisible();
  await textBox.pressSequentially(' đến chữ cuối');
  await offer(page).reload.click();
  await expect(page.getByText('xuất bản trang này, bản 2.')).toBeVisible();
  await expect(textBox).toHaveValue('viết dở đến chữ cuối');
  await expect(offer(page).say).toHaveCount(0);

  // Its files are no longer on the server.
  const options = readingOptions(other);
  await options.open();
  await options.close.click();
  await expect(other.getByText('xuất bản trang này, bản 1.')).toBeVisible();
  const second = reader(other);
  await second.textBox.fill('ở thẻ kia');
  await expectDrafts(other, 'viết dở đến chữ cuối', 'ở thẻ kia');
  await offer(other).reload.click();
  await expect(other.getByText('xuất bản trang này, bản 2.')).toBeVisible();
  await expect(second.textBox).toHaveValue('ở thẻ kia');

  const versions = () =>
    page.evaluate(
      async () => (await caches.keys()).filter((name) => name.startsWith(siteNames.filesPrefix.trim())).length,
    );
  await expect.poll(versions).toBe(1);
  await server.stop();
  await page.goto(`${server.address}${articlePath('bai-99')}`);
  await expect(headline).toHaveText('Tít bài số 99');
  await expect(page.getByText('xuất bản trang này, bản 2.')).toBeVisible();
});

test('the offer can be put off, and a page that came with the new version is not offered it', async ({
  server,
  visit,
  editions,
}) => {
  server.before.set(workerPath, patientWorker);
  const context = await visit();
  const page = await context.newPage();
  await reader(page).open(server.address + article);
  await untilKept(page, article);
  server.folder = editions.two;
  await untilOffered(page);
  await expect(offer(page).say).toHaveRole('status');
  await offer(page).notNow.click();
  await expect(offer(page).say).toHaveCount(0);

  const other = await context.newPage();
  await reader(other).open(`${server.address}${articlePath('bai-51')}`);
  await expect(other.getByText('xuất bản trang này, bản 2.')).toBeVisible();
  await lookForUpdate(other);
  await expect.poll(() => keptPages(other).then((kept) => kept.has(articlePath('bai-51')))).toBe(true);
  await expect(offer(other).say).toHaveCount(0);
});

for (const fault of ['error', 'half', 'foreign'] as const) {
  test(`an update of which one file comes as “${fault}” is not taken, and the version before goes on`, async ({
    server,
    visit,
    editions,
    consoleGuard,
    browserName,
  }) => {
    // Firefox tells nobody what its worker is answered.
    if (fault === 'error' && browserName === 'chromium') consoleGuard.expectMessage(/^response 500/);
    const page = await (await visit()).newPage();
    const { open, headline } = reader(page);
    await open(server.address + article);
    await untilKept(page, article);
    const part = fault === 'foreign' ? myCommentsPath : server.scriptOf(editions.two);
    server.folder = editions.two;
    server.faults.set(part, fault);
    // The version before had a file of this path too.
    server.asked.length = 0;
    await expect
      .poll(() => lookForUpdate(page).then(() => server.asked))
      .toEqual(expect.arrayContaining([workerPath, part]));
    await expect.poll(() => stateOfUpdate(page)).toBe('none');
    await expect(offer(page).say).toHaveCount(0);
    await server.stop();

    await open(server.address + article);
    await expect(headline).toHaveText('Tít bài số 50');
    await expect(page.getByText('xuất bản trang này, bản 1.')).toBeVisible();
    await readingOptions(page).open();
    server.faults.clear();
    await server.start();
    await untilOffered(page);
  });
}

test('of many articles the newest are kept and the fifty that were read last', async ({ server, visit }) => {
  const page = await (await visit()).newPage();
  await reader(page).open(`${server.address}${articlePath('bai-1')}`);
  await untilKept(page, articlePath('bai-1'));
  await page.evaluate(async () => {
    for (let day = 2; day <= 60; day++) await (await fetch(`/bai-viet/bai-${day}.json`)).json();
  });
  const wanted = ['/', ...numbers(81, 100), ...numbers(11, 60)].sort();
  await expect.poll(async () => [...(await keptPages(page)).keys()].sort()).toEqual(wanted);
});

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => articlePath(`bai-${from + index}`));
}

test('damaged copies are fetched again and mended; a damaged page is not shown', async ({
  server,
  visit,
  consoleGuard,
}) => {
  consoleGuard.expectMessage(/^response 503/);
  const context = await visit();
  const page = await context.newPage();
  const { open, headline } = reader(page);
  await open(server.address + article);
  await untilKept(page, article);
  const damage = (damaged: Record<string, string>) =>
    page.evaluate(async (damaged) => {
      for (const name of await caches.keys()) {
        const store = await caches.open(name);
        for (const [address, text] of Object.entries(damaged))
          if (await store.match(address)) await store.put(address, new Response(text));
      }
    }, damaged);
  const script = server.scriptOf(server.folder);
  await damage({
    [script]: 'throw 1',
    [`${articlePath('bai-99')}`]: '<!doctype html><p>nửa',
    '/bai-viet/bai-98.json': '{',
  });
  await open(server.address + article);
  const mended = () => page.evaluate(async (script) => (await (await caches.match(script))?.text())?.length, script);
  await expect.poll(mended).toBeGreaterThan(100_000);
  await server.stop();
  await open(server.address + article);
  await page.goto(`${server.address}${articlePath('bai-99')}`);
  await expect(headline).toHaveText(offlineMessages.notCached);
  // Firefox tells the console of a script that it no longer loads because its page is left.
  await page.getByRole('button', { name: offlineMessages.tryAgain }).waitFor();
  await page.goto(`${server.address}${articlePath('bai-98')}`);
  await expect(headline).toHaveText('Tít bài số 98');
});

test('a server that never answers, or answers with an error, leaves the reader the copy that is kept', async ({
  server,
  visit,
}) => {
  const page = await (await visit()).newPage();
  const { open, headline } = reader(page);
  await open(server.address + article);
  await untilKept(page, article);
  for (const fault of ['never', 'error'] as const) {
    server.faults.set(article, fault);
    await open(server.address + article);
    await expect(headline).toHaveText('Tít bài số 50');
  }
});

test('an article that the newsroom takes back is no longer kept', async ({ server, visit, consoleGuard }) => {
  server.before.set(workerPath, patientWorker);
  consoleGuard.expectMessage(/^response 404/);
  const page = await (await visit()).newPage();
  await reader(page).open(server.address + article);
  await untilKept(page, article);
  server.faults.set(article, 'gone');
  server.faults.set(`${article}.json`, 'gone');
  await page.goto(server.address + article);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageMessages.notFound);
  await expect.poll(() => keptPages(page).then((kept) => kept.has(article))).toBe(false);
});

test('what was kept and is wiped while a page is open is kept anew', async ({ server, visit }) => {
  const page = await (await visit()).newPage();
  const { open } = reader(page);
  await open(server.address + article);
  await untilKept(page, article);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await open(server.address + article);
  await untilKept(page, article);
  await server.stop();
  await open(server.address + article);
});

test('a visit that ends while it keeps the newest articles is made up for by the next page', async ({
  server,
  visit,
  consoleGuard,
}) => {
  allowNetworkMessages(consoleGuard);
  const page = await (await visit()).newPage();
  const { open } = reader(page);
  const missing = articlePath('bai-95');
  server.faults.set(missing, 'cut');
  await open(server.address + article);
  await expect.poll(() => server.asked).toContain(missing);
  // The worker takes one page load after the other.
  await open(server.address + article);
  await expect.poll(() => server.asked.filter((path) => path === newestPath).length).toBeGreaterThan(1);
  server.faults.clear();
  await open(server.address + article);
  await untilKept(page, article);
});

test('nothing is evicted while the list of the newest articles is damaged', async ({ server, visit }) => {
  const page = await (await visit()).newPage();
  await reader(page).open(server.address + article);
  await untilKept(page, article);
  await page.evaluate(async ([cache, path]) => (await caches.open(cache)).put(path, new Response('')), [
    siteNames.pagesCache,
    newestPath,
  ] as const);
  const before = [...(await keptPages(page)).keys()].sort();
  // Each page that is read evicts what is over the limit.
  for (const path of [articlePath('bai-99'), articlePath('bai-98')]) {
    await page.evaluate((path) => navigator.serviceWorker.controller?.postMessage({ kind: 'read', path }), path);
    await expect.poll(async () => (await keptPages(page)).get(path) ?? 0).toBeGreaterThan(0);
  }
  expect([...(await keptPages(page)).keys()].sort()).toEqual(before);
});

for (const [missing, cause] of [
  ['has no workers', () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })],
  [
    'forbids workers',
    () => {
      // The empty page before the first has none.
      if (typeof ServiceWorkerContainer === 'undefined') return;
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    },
  ],
] as const) {
  test(`a browser that ${missing} reads and comments as before`, async ({ server, visit }) => {
    const page = await (await visit()).newPage();
    await page.addInitScript(cause);
    const { open, post, list } = reader(page);
    await open(server.address + article);
    await post('không cần');
    await boxes(page).deleteOf('không cần').click();
    await expect(list).toHaveCount(0);
    expect(server.asked).not.toContain('/sw.js');
  });
}
