import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Fault } from '../support/ownServer.ts';
import { reader } from '../support/reader.ts';
import { seedLines } from '../support/seedLines.ts';
import { listening } from '../support/speechState.ts';
import { articleLines } from './articleLines.ts';
import {
  allowNetworkMessages,
  articlePath,
  expect,
  filesOf,
  isThere,
  test,
  typed,
  untilWorking,
} from './faultySite.ts';
import { type Case, expectNothingLost, someOf } from './outcomes.ts';
import { unreadLines } from './unreadLines.ts';

/** A part of the page that loads when it is asked for. */
interface Part {
  /** How its files' names begin. */
  file: string;
  ask: (page: Page) => Promise<void>;
  /** Waits until it is there. */
  untilThere: (page: Page) => Promise<void>;
}

const press = (name: string) => (page: Page) =>
  page.locator('main header').getByRole('button', { name, exact: true }).click();

const parts: Record<string, Part> = {
  'the reading options': {
    file: 'ReadingPanel-',
    ask: press('Tùy chọn đọc'),
    untilThere: (page) => page.getByRole('dialog', { name: 'Tùy chọn đọc' }).waitFor(),
  },
  listening: {
    file: 'Player-',
    ask: press('Nghe'),
    untilThere: (page) => listening(page).player.waitFor(),
  },
  sharing: {
    file: 'sharing-',
    ask: press('Chia sẻ'),
    untilThere: (page) =>
      page
        .getByText('Đã sao chép liên kết.')
        .or(page.getByRole('dialog', { name: 'Chia sẻ' }))
        .waitFor(),
  },
  "the page of one's own comments": {
    file: 'MyComments-',
    ask: (page) => page.getByRole('banner').getByRole('link', { name: 'Bình luận của tôi' }).click(),
    untilThere: (page) => page.getByRole('heading', { name: 'Lưu và nạp' }).waitFor(),
  },
};

const missing = 'Chưa tải được phần này. Hãy kiểm tra mạng rồi thử lại, hoặc tải lại trang.';
const faults: Fault[] = ['gone', 'error', 'half', 'foreign', 'torn', 'cut'];

for (const [name, { file, ask, untilThere }] of Object.entries(parts)) {
  test(`${name} cannot be loaded`, async ({ server, visit, consoleGuard }) => {
    allowNetworkMessages(consoleGuard);
    const cases = faults.map((fault): Case<Fault> => [fault, fault]);
    await expectNothingLost(`${name} cannot be loaded`, someOf(cases), async (fault) => {
      const page = await visit();
      const { textBox } = reader(page);
      await page.goto(server.address + articlePath);
      await untilWorking(page);
      await textBox.fill(typed);
      for (const path of filesOf(server, file)) server.faults.set(path, fault);
      await ask(page);
      const said = page.getByRole('alert').filter({ hasText: missing });
      await expect(said).toBeVisible();
      const told = await said.innerText();
      if (name.startsWith('the page')) await page.goBack();
      const unread = await unreadLines(page);
      server.release();
      await page.reload();
      await untilWorking(page);
      const kept = await isThere(textBox);
      // The browser may have kept the faulty answer for good.
      if (fault === 'cut') {
        await ask(page);
        await untilThere(page);
      }
      return { unread, told, kept };
    });
  });
}

test('a photo cannot be shown large, and its file opens', async ({ server, visit, consoleGuard }) => {
  allowNetworkMessages(consoleGuard);
  server.folder = resolve(import.meta.dirname, '../../../dist-fixtures');
  const cases = faults.map((fault): Case<Fault> => [fault, fault]);
  await expectNothingLost('photos at large cannot be loaded', someOf(cases), async (fault) => {
    const page = await visit();
    const { textBox } = reader(page);
    await page.goto(`${server.address}/bai-viet/every-block`);
    await untilWorking(page);
    await textBox.fill(typed);
    for (const path of filesOf(server, 'Lightbox-')) server.faults.set(path, fault);
    await page.locator('main figure a').first().click();
    await page.waitForURL(/\/fixtures\/.*\.svg$/);
    server.release();
    // Over BiDi Firefox may never answer to going back.
    await page.goto(`${server.address}/bai-viet/every-block`);
    await untilWorking(page);
    const lines = articleLines('every-block');
    return {
      unread: await unreadLines(page, lines),
      kept: await isThere(textBox),
      told: 'the photo itself',
    };
  });
});

test('sharing asks again with the next press', async ({ server, visit, consoleGuard }) => {
  allowNetworkMessages(consoleGuard);
  await expectNothingLost('sharing, pressed again', [['cut', 'cut']] as const, async (fault) => {
    const page = await visit();
    await page.goto(server.address + articlePath);
    await untilWorking(page);
    for (const path of filesOf(server, 'sharing-')) server.faults.set(path, fault);
    await parts.sharing?.ask(page);
    await expect(page.getByRole('alert').filter({ hasText: missing })).toBeVisible();
    server.release();
    await parts.sharing?.ask(page);
    await parts.sharing?.untilThere(page);
    return { unread: await unreadLines(page, seedLines) };
  });
});
