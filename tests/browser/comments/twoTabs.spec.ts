import type { Page } from '@playwright/test';
import { expect, test } from '../support/consoleGuard.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { readRecords } from '../support/rawStore.ts';
import { reader } from '../support/reader.ts';

/** How often each thing is done. */
const rounds = 9;

/** Within so many ms the other tab shows it, in the middle of all rounds … */
const limit = 100;
/** … or, on a machine that is slow or busy, within so many times what a bare message from tab to tab takes. */
const messageTimes = 20;

interface Awaited {
  /** Of the elements that are looked at. */
  selector: string;
  text: string;
  /** Whether the text is to go, instead of to come. */
  gone?: boolean;
}

declare global {
  interface Window {
    /** When the text came that the test waits for, in ms since 1970. */
    instant: Promise<number>;
  }
}

/** Watches for a text in the page; `window.instant` will tell when it came. Settles once the watching has begun. */
function watch(page: Page, awaited: Awaited): Promise<void> {
  return page.evaluate(({ selector, text, gone = false }) => {
    const isThere = () =>
      [...document.querySelectorAll(selector)].some(({ textContent }) => textContent?.includes(text)) !== gone;
    if (isThere()) throw new Error(`There before it was done: ${text}`);
    window.instant = new Promise((settle) => {
      const observer = new MutationObserver(() => {
        if (!isThere()) return;
        observer.disconnect();
        settle(performance.timeOrigin + performance.now());
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    });
  }, awaited);
}

/** How long after `here` says that it is done `there` shows it, in ms; less than 0 when it was earlier. */
async function delay(
  here: Page,
  said: string,
  there: Page,
  shown: Omit<Awaited, 'selector'>,
  act: () => Promise<void>,
) {
  await watch(here, { selector: '[role=status]', text: said });
  await watch(there, { selector: 'section ol', ...shown });
  await act();
  const [done, seen] = await Promise.all([here, there].map((page) => page.evaluate(() => window.instant)));
  return (seen ?? Number.NaN) - (done ?? Number.NaN);
}

/** How long a message takes from one tab to the other, in ms: a measure of the machine, however busy it is. */
async function messageDelay(here: Page, there: Page): Promise<number> {
  const received = await there.evaluateHandle(() => ({
    instant: new Promise<number>((settle) => {
      new BroadcastChannel('measure').onmessage = () => settle(performance.timeOrigin + performance.now());
    }),
  }));
  const sent = await here.evaluate(() => {
    const instant = performance.timeOrigin + performance.now();
    new BroadcastChannel('measure').postMessage('');
    return instant;
  });
  return (await received.evaluate(({ instant }) => instant)) - sent;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** @param bare how long a message without work took, in ms: the slower of those before and after the actions of each round */
function expectQuick(delays: Record<string, number[]>, bare: readonly number[]): void {
  const medians = Object.entries(delays).map(
    ([action, values]) => [action, Math.round(median(values) * 10) / 10] as const,
  );
  console.log(`  in the other tab after (ms): ${medians.map(([action, value]) => `${action} ${value}`).join(', ')}`);
  const message = median(bare);
  console.log(`  a bare message: ${Math.round(message * 10) / 10} ms`);
  for (const [action, value] of medians)
    expect(value, action).toBeLessThanOrEqual(Math.max(limit, messageTimes * message));
}

test('posting, editing, deleting and undoing in one tab show in the other within 100 ms', async ({ page, context }) => {
  const there = reader(page);
  await there.open();
  // The reader acts in the tab in front; the other one is behind it.
  const front = await context.newPage();
  const here = reader(front);
  await here.open();
  const delays: Record<string, number[]> = { post: [], edit: [], delete: [], undo: [] };
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = await messageDelay(front, page);
    const text = `ý ${round}.`;
    const edited = `ý ${round} đã đổi.`;
    await here.textBox.fill(text);
    delays.post?.push(await delay(front, 'Đã gửi bình luận.', page, { text }, () => here.send.click()));
    await here.comment(text).getByRole('button', { name: 'Sửa' }).click();
    await front.getByRole('textbox', { name: 'Sửa bình luận của Bạn đọc' }).fill(edited);
    const save = front.getByRole('button', { name: 'Lưu', exact: true });
    delays.edit?.push(await delay(front, 'Đã lưu bản sửa.', page, { text: edited }, () => save.click()));
    const remove = here.comment(edited).getByRole('button', { name: 'Xóa' });
    const gone = { text: edited, gone: true };
    delays.delete?.push(await delay(front, 'Đã xóa bình luận.', page, gone, () => remove.click()));
    const undo = front.getByRole('button', { name: 'Hoàn tác' });
    delays.undo?.push(await delay(front, 'Đã khôi phục bình luận.', page, { text: edited }, () => undo.click()));
    bare.push(Math.max(before, await messageDelay(front, page)));
  }
  for (const tab of [here, there]) {
    await expect(tab.heading).toHaveText(`Bình luận (${rounds})`);
    await expect(tab.list).toHaveCount(rounds);
  }
  expectQuick(delays, bare);
});

test('what is loaded from a file on one page shows in an open article within 100 ms', async ({ page, context }) => {
  const there = reader(page);
  await there.open();
  const front = await context.newPage();
  const own = ownComments(front);
  await own.open();
  const delays: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = await messageDelay(front, page);
    const text = `từ tệp ${round}.`;
    await own.choose(annotationSet([annotation(`00000000-0000-4000-8000-00000000000${round}`, text)]));
    const load = front.getByRole('button', { name: 'Nạp 1 bình luận' });
    await load.waitFor();
    delays.push(await delay(front, 'Đã nạp 1 bình luận.', page, { text }, () => load.click()));
    bare.push(Math.max(before, await messageDelay(front, page)));
  }
  await expect(there.heading).toHaveText(`Bình luận (${rounds})`);
  expectQuick({ import: delays }, bare);
});

/** How many comments are posted, by how many tabs at once. */
const total = 500;
const tabs = 4;

/** Runs in the page: posts through its form, one comment after the other, each when the one before is said to be sent. */
async function postAll({ tab, count }: { tab: number; count: number }): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('#binh-luan-moi');
  const box = form?.querySelector('textarea');
  const section = form?.closest('section');
  const said = section?.querySelector(':scope > div > [role=status]');
  if (!form || !box || !section || !said) throw new Error('There is no form.');
  for (let number = 0; number < count; number += 1) {
    const sent = new Promise<void>((settle) => {
      const observer = new MutationObserver(() => {
        if (box.value !== '' || said.textContent !== 'Đã gửi bình luận.') return;
        observer.disconnect();
        settle();
      });
      observer.observe(section, { subtree: true, childList: true, characterData: true });
    });
    box.value = `thẻ ${tab} ý ${number}`;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    form.requestSubmit();
    await sent;
  }
}

test('500 comments posted from four tabs at once are kept, none twice, in one order everywhere', async ({
  page,
  context,
}) => {
  test.slow();
  const pages = [page];
  while (pages.length < tabs) pages.push(await context.newPage());
  for (const opened of pages) await reader(opened).open();
  await Promise.all(pages.map((opened, tab) => opened.evaluate(postAll, { tab, count: total / tabs })));
  const records = (await readRecords(page, 'comments')) as { text: string; thread: [string, number] }[];
  const inOrder = records.sort((a, b) => b.thread[1] - a.thread[1]).map(({ text }) => text);
  expect(inOrder).toHaveLength(total);
  expect(new Set(inOrder).size).toBe(total);
  expect(new Set(records.map(({ thread }) => thread[1])).size).toBe(total);
  for (let tab = 0; tab < tabs; tab += 1) {
    const own = inOrder.filter((text) => text.startsWith(`thẻ ${tab} `)).reverse();
    expect(own).toEqual(Array.from({ length: total / tabs }, (_, number) => `thẻ ${tab} ý ${number}`));
  }
  for (const opened of pages) {
    const { heading, link, list } = reader(opened);
    for (const place of [heading, link]) await expect(place).toHaveText(`Bình luận (${total})`);
    await expect(list.locator('p')).toHaveText(inOrder.slice(0, 50));
  }
  expect(await readRecords(page, 'drafts')).toEqual([]);
});
