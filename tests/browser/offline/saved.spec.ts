import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { savedMessages } from '../../../src/language/current/saved.ts';
import { savedFilesMessages } from '../../../src/language/current/savedFiles.ts';
import { savedPageMessages } from '../../../src/language/current/savedPage.ts';
import { articlePath, dataPath, myCommentsPath, savedPath, workerPath } from '../../../src/paths.ts';
import { savedCache } from '../../../src/storage.ts';
import {
  test as base,
  expect,
  keptPages,
  offer,
  patientWorker,
  untilEditionKept,
  untilOffered,
} from '../support/offline.ts';
import { OwnServer } from '../support/ownServer.ts';
import { islandsMounted, reader } from '../support/reader.ts';
import { ownSite } from '../support/sites.ts';

/** Two versions of a site of a hundred articles with photos, built when the first test of a worker asks. */
const test = base.extend<{ paper: OwnServer }, { papers: { one: string; two: string } }>({
  papers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use, { parallelIndex }) => {
      const root = resolve(import.meta.dirname, '../../..');
      const folder = (edition: string) =>
        resolve(root, `node_modules/.cache/ban-tin/paper-${parallelIndex}-${edition}`);
      for (const edition of ['1', '2'])
        await promisify(execFile)(
          'npx',
          [
            'vite',
            'build',
            '--config',
            'tests/browser/builds/saved.vite.config.ts',
            '--outDir',
            folder(edition),
            '--emptyOutDir',
          ],
          { cwd: root, env: { ...process.env, NODE_ENV: 'production', EDITION: edition } },
        );
      await use({ one: folder('1'), two: folder('2') });
      for (const edition of ['1', '2']) await rm(folder(edition), { recursive: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  paper: async ({ papers }, use, { parallelIndex }) => {
    const server = new OwnServer(ownSite(parallelIndex), papers.one);
    await server.start();
    await use(server);
    await server.stop();
  },
});

test.describe.configure({ timeout: 360_000 });

/** What a reader does with saved articles, in the words of the page. */
function saver(page: Page) {
  const end = page.locator('article > footer');
  const button = (place: Locator, name: string) => place.getByRole('button', { name, exact: true });
  const list = page.getByRole('main').getByRole('listitem');
  return {
    save: button(end, savedMessages.save),
    saved: button(end, savedMessages.saved),
    saveAbove: button(page.locator('main header'), savedMessages.save),
    savedAbove: button(page.locator('main header'), savedMessages.saved),
    status: end.getByRole('status'),
    alert: end.getByRole('alert'),
    masthead: page.getByRole('banner').getByRole('link', { name: new RegExp(`^${savedMessages.title}`) }),
    list,
    headlines: list.getByRole('heading', { level: 2 }),
  };
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await islandsMounted(page);
}

/** Opens an article and saves it. */
async function save(page: Page, server: OwnServer, day: number): Promise<void> {
  await open(page, server.address + articlePath(`bai-${day}`));
  await saver(page).save.click();
  await expect(saver(page).saved).toBeVisible();
}

/** Opens the first article and waits until the site itself is kept, without which nothing can be saved. */
async function arrive(page: Page, server: OwnServer): Promise<void> {
  await open(page, server.address + articlePath('bai-1'));
  await untilEditionKept(page);
}

async function expectPhotos(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    const photo = page.getByRole('img', { name, exact: true });
    await photo.scrollIntoViewIfNeeded();
    await expect.poll(() => photo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  }
}

/** The paths of what is kept of saved articles. */
function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
    savedCache,
  );
}

test('a hundred articles with photos that were saved are read offline, which no limit of the worker prevents', async ({
  paper,
  visit,
}) => {
  // Two hundred pages are opened.
  test.setTimeout(900_000);
  const context = await visit();
  const page = await context.newPage();
  await arrive(page, paper);
  for (let day = 1; day <= 100; day++) await save(page, paper, day);
  // Of those that were read the worker keeps fifty, and of photos sixty.
  await expect.poll(async () => (await keptPages(page)).size).toBeLessThan(80);
  await paper.stop();

  // A browser that has been closed meanwhile has nothing in its memory either.
  const again = await context.newPage();
  await page.close();
  await open(again, paper.address + savedPath);
  await expect(saver(again).list).toHaveCount(100);
  await expect(again.getByText(/^100 bài, [\d,]+ [kM]B trên máy này$/)).toBeVisible();
  await expect(again.getByText(savedPageMessages.incomplete)).toHaveCount(0);
  for (let day = 1; day <= 100; day++) {
    await open(again, paper.address + articlePath(`bai-${day}`));
    await expect(reader(again).headline).toHaveText(`Tít bài số ${day}`);
    await expect(again.getByText(`Đoạn cuối của bài ${day}.`)).toBeVisible();
    await expectPhotos(again, `Khúc sông ${day}`);
  }
});

test('the button says what it did, and takes it back; the masthead counts', async ({ paper, visit }) => {
  const page = await (await visit()).newPage();
  await arrive(page, paper);
  const { save, saved, saveAbove, savedAbove, status, masthead } = saver(page);
  await expect(masthead).toHaveText(savedMessages.title);
  const place = async () => {
    const { x, width } = (await masthead.boundingBox()) ?? {};
    return { x, width };
  };
  const before = await place();
  await save.click();
  await expect(savedAbove).toBeVisible();
  await expect(status).toHaveText(`${savedPageMessages.stored} ${savedPageMessages.seeAll}`);
  await expect(masthead).toHaveText(`${savedMessages.title} (1)`);
  expect(await place()).toEqual(before);
  await page.reload();
  await islandsMounted(page);
  await expect(saved).toBeVisible();
  await saved.click();
  await expect(saveAbove).toBeVisible();
  await expect(status).toHaveText(savedPageMessages.removed);
  await expect(masthead).toHaveText(savedMessages.title);
  await saveAbove.click();
  await expect(page.locator('main header').getByRole('status')).toHaveText(savedPageMessages.stored);
  await expect(saved).toBeVisible();
});

test('a photo that was saved stands in for its other sizes and formats', async ({ paper, visit }) => {
  const context = await visit();
  const page = await context.newPage();
  await page.setViewportSize({ width: 390, height: 700 });
  await arrive(page, paper);
  await saver(page).save.click();
  await expect(saver(page).saved).toBeVisible();
  const photos = (await keptPaths(page)).filter((path) => !path.includes(articlePath('')));
  expect(photos.toSorted()).toEqual([
    '/anh/bai-1-600.webp',
    expect.stringMatching(/^\/photos\/bai-1\/do-chieu-[0-9a-f]+-480\.avif$/),
  ]);
  await paper.stop();
  const wide = await context.newPage();
  await wide.setViewportSize({ width: 1280, height: 900 });
  await page.close();
  await open(wide, paper.address + articlePath('bai-1'));
  await expectPhotos(wide, 'Khúc sông 1', 'Đò chiều');
  const shown = await wide.evaluate(() => Array.from(document.images, ({ currentSrc }) => currentSrc));
  // Asked for in another size, or the test says nothing.
  expect(shown.filter((address) => photos.includes(new URL(address).pathname))).toEqual([]);
});

test('both tabs know at once what one of them saved and removed', async ({ paper, visit }) => {
  const context = await visit();
  const [page, other] = [await context.newPage(), await context.newPage()];
  await arrive(page, paper);
  await open(other, paper.address + savedPath);
  await expect(other.getByText(savedPageMessages.none)).toBeVisible();
  await saver(page).save.click();
  await expect(saver(other).headlines).toHaveText(['Tít bài số 1']);
  await expect(saver(other).masthead).toHaveText(`${savedMessages.title} (1)`);
  await other.getByRole('button', { name: savedPageMessages.removeNamed('Tít bài số 1') }).click();
  await expect(saver(page).save).toBeVisible();
  await expect(saver(page).saveAbove).toBeVisible();
});

test('the list sorts, removes and takes that back; offline too, and what was removed goes once the page is left', async ({
  paper,
  visit,
  consoleGuard,
}) => {
  // Photos of the front page, which was not visited.
  consoleGuard.allowMessage(/ERR_FAILED|Failed to load ‘\S+\/anh\//);
  const page = await (await visit()).newPage();
  await arrive(page, paper);
  for (const day of [2, 3, 1]) await save(page, paper, day);
  await paper.stop();
  await open(page, paper.address + savedPath);
  const { headlines, list } = saver(page);
  await expect(headlines).toHaveText(['Tít bài số 1', 'Tít bài số 3', 'Tít bài số 2']);
  await page.getByRole('button', { name: savedPageMessages.order.published }).click();
  await expect(headlines).toHaveText(['Tít bài số 3', 'Tít bài số 2', 'Tít bài số 1']);
  await page.reload();
  await expect(headlines).toHaveText(['Tít bài số 3', 'Tít bài số 2', 'Tít bài số 1']);

  const remove = page.getByRole('button', { name: savedPageMessages.removeNamed('Tít bài số 2') });
  const undo = page.getByRole('button', { name: savedPageMessages.undoNamed('Tít bài số 2') });
  await remove.click();
  await expect(undo).toBeFocused();
  await expect(headlines).toHaveText(['Tít bài số 3', 'Tít bài số 1']);
  await expect(page.getByText(/^2 bài, /)).toBeVisible();
  await undo.click();
  await expect(page.getByRole('link', { name: 'Tít bài số 2' })).toBeFocused();
  await expect(headlines).toHaveCount(3);
  await expect(page.getByText(savedPageMessages.incomplete)).toHaveCount(0);
  await remove.click();
  // Young ones are left: another tab may be about to list them.
  await page.evaluate((later) => {
    Date.now = () => later;
  }, Date.now() + 3_600_000);
  await page.getByRole('banner').getByRole('link', { name: 'Bản Tin', exact: true }).click();
  await expect(list).not.toHaveCount(3);
  await expect.poll(async () => (await keptPaths(page)).filter((path) => /bai-2(?!\d)/.test(path))).toEqual([]);
  expect((await keptPaths(page)).filter((path) => /bai-3(?!\d)/.test(path))).toHaveLength(3);
});

test('what the browser has thrown away is said, and loaded again', async ({ paper, visit, consoleGuard }) => {
  // Photos that a link in the list has fetched ahead without a network, and icons of the page.
  consoleGuard.allowMessage(/ERR_FAILED|Failed to load ‘\S+\/(?:anh\/|icon)/);
  const page = await (await visit()).newPage();
  await arrive(page, paper);
  for (const day of [2, 3]) await save(page, paper, day);
  await page.evaluate(async (name) => {
    const store = await caches.open(name);
    for (const { url } of await store.keys()) if (/anh\/bai-2-/.test(url)) await store.delete(url);
  }, savedCache);
  await open(page, paper.address + savedPath);
  const second = saver(page).list.filter({ hasText: 'Tít bài số 2' });
  await expect(second).toContainText(savedPageMessages.incomplete);
  await expect(page.getByText(savedPageMessages.incomplete)).toHaveCount(1);
  await second.getByRole('button', { name: savedPageMessages.loadAgain }).click();
  await expect(page.getByRole('status')).toHaveText([savedPageMessages.loadedAgain]);
  await expect(page.getByText(savedPageMessages.incomplete)).toHaveCount(0);

  await paper.stop();
  await page.evaluate(
    async (names) => {
      for (const name of names) await caches.delete(name);
    },
    [savedCache, siteNames.pagesCache, siteNames.picturesCache],
  );
  await page.reload();
  await second.getByRole('button', { name: savedPageMessages.loadAgain }).click();
  await expect(page.getByText(savedPageMessages.failure.offline)).toBeVisible();
  await expect(page.getByText(savedPageMessages.incomplete)).toHaveCount(2);
});

test('a full disk is said, and what was kept stays @chromium', async ({ paper, visit }) => {
  const page = await (await visit()).newPage();
  await arrive(page, paper);
  await save(page, paper, 2);
  await open(page, paper.address + articlePath('bai-3'));
  await expect.poll(async () => (await keptPages(page)).has(articlePath('bai-3'))).toBe(true);
  const before = (await keptPaths(page)).toSorted();
  const devTools = await page.context().newCDPSession(page);
  const origin = paper.address;
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const { save: button, alert } = saver(page);
  await button.click();
  await expect(alert).toHaveText(savedPageMessages.failure.full);
  await expect(button).toBeVisible();
  expect((await keptPaths(page)).toSorted()).toEqual(before);
  await devTools.send('Storage.overrideQuotaForOrigin', { origin });
  await button.click();
  await expect(saver(page).saved).toBeVisible();
  await paper.stop();
  await open(page, paper.address + savedPath);
  await expect(saver(page).list).toHaveCount(2);
  await expect(page.getByText(savedPageMessages.incomplete)).toHaveCount(0);
});

for (const [what, fault, path] of [
  ['a page', 'cut', articlePath('bai-3')],
  ['its data', 'cut', dataPath(articlePath('bai-3'))],
  ['a photo', 'cut', '/anh/bai-3-1200.webp'],
  ['a photo, by a fault of the server,', 'error', '/anh/bai-3-1200.webp'],
] as const)
  test(`without ${what} nothing of an article is saved (${fault})`, async ({ paper, visit, consoleGuard }) => {
    const page = await (await visit()).newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await arrive(page, paper);
    await page.evaluate((name) => caches.delete(name), savedCache);
    if (fault === 'error') consoleGuard.allowMessage(/^response 500/);
    paper.faults.set(path, fault);
    const asked = page.evaluate(async (path) => {
      const { active } = await navigator.serviceWorker.ready;
      const { port1, port2 } = new MessageChannel();
      const answers: unknown[] = [];
      return new Promise((settle) => {
        port1.onmessage = ({ data }) => {
          answers.push(data);
          if (answers.length === 2) settle(answers);
        };
        active?.postMessage({ kind: 'save', path, width: 1200, avif: true }, [port2]);
      });
    }, articlePath('bai-3'));
    expect(await asked).toEqual(['begun', fault === 'cut' ? 'offline' : 'failed']);
    expect(await keptPaths(page)).toEqual([]);
  });

test('saved articles come to a new version, but one that the server has no more stays as it is', async ({
  paper,
  papers,
  visit,
  consoleGuard,
}) => {
  // Browsers differ in whether they tell of what a worker asks for.
  consoleGuard.allowMessage(/^response 404/);
  paper.before.set(workerPath, patientWorker);
  const page = await (await visit()).newPage();
  await arrive(page, paper);
  for (const day of [2, 3]) await save(page, paper, day);
  await open(page, paper.address + articlePath('bai-4'));
  await paper.stop();
  paper.folder = papers.two;
  for (const path of [articlePath('bai-3'), dataPath(articlePath('bai-3'))]) paper.faults.set(path, 'gone');
  await paper.start();
  await untilOffered(page);
  await offer(page).reload.click();
  await expect(page.getByText('xuất bản trang này, bản 2.')).toBeVisible();
  const version = (day: number) =>
    page.evaluate(
      async ([name, path]) => (await (await caches.open(name)).match(path))?.headers.get('x-ban-tin-version'),
      [savedCache, articlePath(`bai-${day}`)] as const,
    );
  await expect.poll(() => version(2)).toBe(paper.scriptOf(papers.two));
  expect(await version(3)).toBe(paper.scriptOf(papers.one));
  await paper.stop();
  for (const [day, edition] of [
    [2, 2],
    [3, 1],
  ] as const) {
    await open(page, paper.address + articlePath(`bai-${day}`));
    await expect(reader(page).headline).toHaveText(`Tít bài số ${day}`);
    await expect(page.getByText(`xuất bản trang này, bản ${edition}.`)).toBeVisible();
    await expectPhotos(page, `Khúc sông ${day}`);
    await saver(page).saved.click();
    await expect(saver(page).save).toBeVisible();
  }
});

test('the file of comments names what is saved; erasing takes that too, and loading the file brings it back whole @chromium', async ({
  paper,
  visit,
}) => {
  const page = await (await visit()).newPage();
  await arrive(page, paper);
  await save(page, paper, 2);
  const { masthead } = saver(page);
  await open(page, paper.address + myCommentsPath);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: myCommentsMessages.save, exact: true }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8')).saved).toEqual([
    { source: paper.address + articlePath('bai-2'), saved: expect.any(String), headline: 'Tít bài số 2' },
  ]);

  await page.getByRole('button', { name: `${myCommentsMessages.erase}…` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(savedFilesMessages.eraseWarning(1));
  await dialog.getByRole('button', { name: myCommentsMessages.erase, exact: true }).click();
  await expect(masthead).toHaveText(savedMessages.title);
  expect(await page.evaluate((name) => caches.has(name), savedCache)).toBe(false);

  await page.getByLabel(myCommentsMessages.load).setInputFiles({
    name: 'tep.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  });
  await expect(page.getByText(savedFilesMessages.inFile(1))).toBeVisible();
  await page.getByRole('button', { name: savedFilesMessages.loadThese(0, 1) }).click();
  await expect(page.getByText(savedFilesMessages.loaded(0, 1))).toBeVisible();
  await expect(masthead).toHaveText(`${savedMessages.title} (1)`);
  await expect.poll(() => keptPaths(page)).toContain(articlePath('bai-2'));
  await paper.stop();
  await open(page, paper.address + savedPath);
  await expect(saver(page).headlines).toHaveText(['Tít bài số 2']);
  await expect(page.getByText(savedPageMessages.incomplete)).toHaveCount(0);
});

test('where no worker can be there is no button, and the list says so', async ({ paper, visit }) => {
  const context = await visit();
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  const page = await context.newPage();
  await open(page, paper.address + articlePath('bai-1'));
  await expect(page.getByRole('button', { name: savedMessages.save })).toHaveCount(0);
  await open(page, paper.address + savedPath);
  await expect(page.getByText(savedPageMessages.blocked)).toBeVisible();
});
