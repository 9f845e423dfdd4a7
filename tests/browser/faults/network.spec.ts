import type { Page } from '@playwright/test';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { myCommentsPath } from '../../../src/paths.ts';
import type { Fault, OwnServer } from '../support/ownServer.ts';
import { reader } from '../support/reader.ts';
import {
  allowNetworkMessages,
  articlePath,
  expect,
  filesOf,
  isThere,
  reloadUntilWorking,
  saidAtStart,
  scriptFailed,
  test,
  typed,
  untilWorking,
} from './faultySite.ts';
import { type Case, expectNothingLost, named, type Outcome, someOf } from './outcomes.ts';
import { unreadLines } from './unreadLines.ts';

const faults: Fault[] = ['gone', 'error', 'half', 'foreign', 'torn', 'cut', 'held'];

/** The paths that a first visit asks for after the document, in order. */
async function askedBy(page: Page, server: OwnServer): Promise<string[]> {
  server.asked.length = 0;
  await page.goto(server.address + articlePath);
  await untilWorking(page);
  return server.asked.slice(1);
}

/** The script by itself, and at once the font, the icon and the manifest, which the page works without. */
function scriptAndRest(server: OwnServer): Case<string[]>[] {
  const rest = [...filesOf(server, 'source-serif-4-'), '/icon.svg', '/manifest.webmanifest'];
  return [
    ['the script', [server.scriptOf(server.folder)]],
    ['font, icon and manifest', rest],
  ];
}

/** Reads and types while something is wrong, then loads the page anew, with the network as it should be. */
async function readAndReload(page: Page, server: OwnServer): Promise<Outcome> {
  const { textBox } = reader(page);
  await page.goto(server.address + articlePath, { waitUntil: 'commit' });
  const unread = await unreadLines(page);
  const told = await saidAtStart(page);
  await textBox.fill(typed);
  server.release();
  server.lasts = Number.POSITIVE_INFINITY;
  await reloadUntilWorking(page);
  return { unread, told: told ?? '', kept: await isThere(textBox) };
}

test('the network is gone after the page itself', { tag: '@promise' }, async ({ server, visit, consoleGuard }) => {
  allowNetworkMessages(consoleGuard);
  await expectNothingLost('network gone after the page', [['before all else', 1]], async (requests) => {
    const page = await visit();
    server.lasts = requests;
    return readAndReload(page, server);
  });
});

test('the network is gone after each further request in turn', async ({ server, visit, consoleGuard }) => {
  allowNetworkMessages(consoleGuard);
  const [, ...asked] = await askedBy(await visit(), server);
  const moments = asked.map((path, index): Case<number> => [`before ${path}`, index + 2]);
  await expectNothingLost('network gone from request n on', someOf(moments), async (requests) => {
    const page = await visit();
    server.asked.length = 0;
    server.lasts = requests;
    return readAndReload(page, server);
  });
});

for (const fault of faults.filter((fault) => fault !== 'held')) {
  test(`each file of the article's page comes as “${fault}”`, async ({ server, visit, consoleGuard }) => {
    allowNetworkMessages(consoleGuard);
    await expectNothingLost(`files answered: ${fault}`, someOf(scriptAndRest(server)), async (paths) => {
      const page = await visit();
      for (const path of paths) server.faults.set(path, fault);
      return readAndReload(page, server);
    });
  });
}

test("each file of the article's page is late", async ({ server, visit }) => {
  await expectNothingLost('files held back', someOf(scriptAndRest(server)), async (paths) => {
    const page = await visit();
    const { textBox } = reader(page);
    for (const path of paths) server.faults.set(path, 'held');
    await page.goto(server.address + articlePath, { waitUntil: 'commit' });
    const unread = await unreadLines(page);
    await textBox.fill(typed);
    await expect(scriptFailed(page)).toBeHidden();
    server.release();
    await untilWorking(page);
    return { unread, kept: await isThere(textBox) };
  });
});

test("the page's data comes wrong to a reader who follows a link", async ({ server, visit, consoleGuard }) => {
  allowNetworkMessages(consoleGuard);
  await expectNothingLost("page's data wrong or late", someOf(named(faults)), async (fault) => {
    const page = await visit();
    await page.goto(`${server.address}${myCommentsPath}`);
    await page.getByRole('heading', { name: myCommentsMessages.files }).waitFor();
    server.faults.set('/index.json', fault);
    await page.getByRole('link', { name: 'Bản Tin', exact: true }).click();
    if (fault === 'held') {
      await expect.poll(() => server.asked.includes('/index.json')).toBe(true);
      server.release();
    }
    await untilWorking(page);
    server.faults.clear();
    return { unread: await unreadLines(page) };
  });
});
