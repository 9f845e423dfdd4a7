import { chromium, type Page } from '@playwright/test';
import { notFoundPath } from '../../../src/paths.ts';
import { openTab } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { findBrowsers } from '../support/findBrowsers.ts';
import { goBack } from '../support/goBack.ts';
import { ownComments } from '../support/myComments.ts';
import { overlayLeft } from '../support/overlayLeft.ts';
import { countRecords } from '../support/rawStore.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';
import { expectDrafts, keptKeys } from '../support/stored.ts';

/** What stays of everything: the mark that it was erased. */
const mark = 'ban-tin-erasure';

/** Opens the page of one's own comments and erases everything. */
async function eraseIn(page: Page): Promise<void> {
  await page.goto(`${sites.production}/binh-luan`);
  await page.getByRole('button', { name: 'Xóa tất cả…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa tất cả' }).click();
  await expect(ownComments(page).said).toHaveText('Đã xóa tất cả.');
  await overlayLeft(page);
}

/** Waits until the article has its fields empty, and nothing of the reader's is kept. */
async function expectNothing(page: Page, when = 'first'): Promise<void> {
  const { heading, textBox, nameField } = reader(page);
  await expect(heading, when).toHaveText('Bình luận (0)');
  for (const field of [textBox, nameField]) await expect(field, when).toHaveValue('');
  await expect(page.getByText('Đã khôi phục bản nháp.'), when).toHaveCount(0);
  for (const store of ['comments', 'drafts'] as const)
    await expect.poll(() => countRecords(page, store), `${store} ${when}`).toBe(0);
  await expect.poll(() => keptKeys(page), when).toEqual([mark]);
}

/** Waits until what another tab has left in localStorage has reached this one: that takes its time. */
async function untilMarked(page: Page, by: Page): Promise<void> {
  const markIn = (tab: Page) => tab.evaluate((key) => localStorage.getItem(key), mark);
  await expect.poll(async () => (await markIn(page)) === (await markIn(by))).toBe(true);
}

/** So it is, and so it stays when the page is left. */
async function expectNothingLeft(page: Page): Promise<void> {
  await expectNothing(page);
  await page.goto(`${sites.production}${notFoundPath}`);
  await page.goto(articleAddress);
  await expectNothing(page, 'after the page was left');
}

/** Types into the form and waits until the draft is kept. */
async function typeAll(page: Page): Promise<void> {
  const { nameField, textBox } = reader(page);
  await nameField.fill('Minh Thư');
  await textBox.fill('riêng tư');
  await expectDrafts(page, 'riêng tư');
}

/** A page that hears nothing of other tabs, as one that sleeps. */
const deaf = () => {
  Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
};

/** Says on the root element of a page that is shown whether the browser had kept it. */
const tellWhetherKept = () =>
  addEventListener('pageshow', ({ persisted }) => {
    if (
      performance.getEntriesByType('navigation').some((load) => 'type' in load && load.type !== 'navigate') ||
      persisted
    )
      document.documentElement.dataset.kept = `${persisted}`;
  });

test('what was typed before everything was erased does not come back by Back', async ({ page }) => {
  await reader(page).open();
  await typeAll(page);
  await eraseIn(page);
  await page.goBack();
  await expectNothingLeft(page);
});

test('nor in other tabs: in one that is open, reloaded or gone back to', async ({ page, context }) => {
  const [open, left] = [page, await context.newPage()];
  await reader(left).open();
  await reader(left).nameField.fill('Minh Thư');
  await reader(left).textBox.fill('riêng tư');
  await left.goto(notFoundPath);
  await reader(open).open();
  await reader(open).textBox.fill('riêng tư, ở thẻ này');
  await reader(open).nameField.fill('Minh Thư');
  await eraseIn(await context.newPage());
  await expectNothing(open);
  await open.reload();
  await expectNothing(open);
  await left.goBack();
  await expectNothingLeft(left);
  await open.reload();
  await expectNothing(open);
});

test('what was thrown away before cannot be taken back after, under the article and among one’s own', async ({
  page,
  context,
}) => {
  const mine = await openTab(page);
  await mine.textBox.fill('bỏ ở bài');
  await expectDrafts(page, 'bỏ ở bài');
  await page.reload();
  await mine.discard.click();
  await expect(mine.undo).toBeVisible();
  const second = await context.newPage();
  const other = await openTab(second);
  await other.post('xóa ở trang riêng');
  await other.textBox.fill('bỏ ở trang riêng');
  await expectDrafts(second, 'bỏ ở trang riêng');
  const own = ownComments(second);
  await own.open();
  await second.getByRole('button', { name: /^Bỏ bản nháp/ }).click();
  await expect(second.getByRole('button', { name: 'Hoàn tác' })).toHaveCount(1);
  await own.searchField.fill('riêng');
  await eraseIn(await context.newPage());
  await expect(mine.undo).toHaveCount(0);
  await expect(second.getByRole('button', { name: 'Hoàn tác' })).toHaveCount(0);
  await expect(own.main).toContainText('Bạn chưa viết bình luận nào');
  await expect(own.said).toHaveText('');
});

test('what is typed after everything was erased is kept as always: after a reload, Back, and in another tab', async ({
  page,
  context,
}) => {
  const { open, textBox, nameField } = reader(page);
  await open();
  await typeAll(page);
  await eraseIn(await context.newPage());
  await expect(textBox).toHaveValue('');
  await nameField.fill('Người Sau');
  await textBox.fill('của người sau');
  await expectDrafts(page, 'của người sau');
  await page.reload();
  await expect(page.getByText('Đã khôi phục bản nháp.')).toBeVisible();
  await expect(textBox).toHaveValue('của người sau');
  await textBox.fill('của người sau, nữa');
  await page.goto(notFoundPath);
  await page.goBack();
  await expect(textBox).toHaveValue('của người sau, nữa');
  await expect(nameField).toHaveValue('Người Sau');
  await expectDrafts(page, 'của người sau, nữa');
  await page.close();
  const next = reader(await context.newPage());
  await next.open();
  await expect(next.textBox).toHaveValue('của người sau, nữa');
});

test('what is typed once the fields are empty stays, however late the message comes', async ({ page, context }) => {
  const { open, textBox } = reader(page);
  await open();
  await typeAll(page);
  const front = await context.newPage();
  await front.addInitScript(() => {
    const post = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (message) {
      addEventListener('release', () => post.call(this, message));
    };
  });
  await eraseIn(front);
  await expect(textBox).toHaveValue('');
  await textBox.fill('của người sau');
  await page.evaluate((name) => {
    // Opened after the page's own channel, which therefore hears of it first.
    new BroadcastChannel(name).onmessage = ({ data }) => {
      if (data.erased) document.documentElement.setAttribute('data-heard', '');
    };
  }, siteNames.changesChannel);
  await front.evaluate(() => dispatchEvent(new Event('release')));
  await page.locator(':root[data-heard]').waitFor();
  await expectDrafts(page, 'của người sau');
  await expect(textBox).toHaveValue('của người sau');
});

test('what is typed once the fields are empty stays, however late localStorage tells of it', async ({
  page,
  context,
}) => {
  await page.addInitScript((key) => {
    const { getItem } = Storage.prototype;
    let isLate = true;
    Storage.prototype.getItem = function (asked) {
      return asked === key && isLate ? null : getItem.call(this, asked);
    };
    addEventListener('storage', (event) => isLate && event.stopImmediatePropagation(), true);
    addEventListener('arrive', () => {
      isLate = false;
      dispatchEvent(new Event('storage'));
    });
  }, mark);
  const { open, textBox } = reader(page);
  await open();
  await typeAll(page);
  await eraseIn(await context.newPage());
  await expect(textBox).toHaveValue('');
  await page.bringToFront();
  await textBox.fill('của người sau');
  await expectDrafts(page, 'của người sau');
  await page.evaluate(() => dispatchEvent(new Event('arrive')));
  await textBox.press('End');
  await textBox.pressSequentially(', nữa');
  await expectDrafts(page, 'của người sau, nữa');
  await expect(textBox).toHaveValue('của người sau, nữa');
});

test('a page that heard nothing of it keeps nothing: not when its typing is due, hidden, shown again nor left', async ({
  page,
  context,
}) => {
  await page.addInitScript(deaf);
  const { open, textBox, nameField } = reader(page);
  await open();
  const front = await context.newPage();
  await ownComments(front).open();
  await nameField.fill('Minh Thư');
  await textBox.fill('riêng tư');
  await expectDrafts(page, 'riêng tư');
  await eraseIn(front);
  await expect(textBox, 'it has heard nothing').toHaveValue('riêng tư');
  await untilMarked(page, front);
  await textBox.press('!');
  await expect(textBox).toHaveValue('');
  await expectNothing(page);

  await textBox.fill('lại gõ');
  await nameField.fill('Minh Thư');
  await expectDrafts(page, 'lại gõ');
  await eraseIn(front);
  await expect(textBox, 'it has heard nothing').toHaveValue('lại gõ');
  await untilMarked(page, front);
  await page.goto(notFoundPath);
  await reader(page).open();
  await expectNothing(page);

  await textBox.fill('gõ nữa');
  await expectDrafts(page, 'gõ nữa');
  await eraseIn(front);
  await untilMarked(page, front);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expectNothingLeft(page);
});

test('a tab that the browser opens again fills its fields only once the page works, and tells of input', async ({
  page,
}) => {
  const { open, textBox } = reader(page);
  await open();
  await typeAll(page);
  // As Firefox does it, which keeps what stands in a tab's fields, those that cannot be seen too.
  const kept = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('#binh-luan-moi :is(textarea, input)')].map(({ value }) => value),
  );
  await eraseIn(page);
  await open();
  await page.evaluate((kept) => {
    const fields = document.querySelectorAll<HTMLInputElement>('#binh-luan-moi :is(textarea, input)');
    fields.forEach((field, index) => {
      field.value = kept[index] ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }, kept);
  await expect(textBox).toHaveValue('');
  await expectNothingLeft(page);
});

test.describe('a page that the browser has kept whole for Back', { tag: '@chromium' }, () => {
  /** A page in a browser that keeps pages for Back: Playwright's own Chromium does not. */
  const withBackCache = test.extend({
    page: async ({ consoleGuard }, use) => {
      const { chromium: found } = await findBrowsers();
      if (!found) throw new Error('Chromium: not found. Set CHROMIUM_PATH or install it.');
      const browser = await chromium.launch({
        executablePath: found.path,
        chromiumSandbox: false,
        env: { ...process.env, ...found.env },
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      const context = await browser.newContext({ serviceWorkers: 'block', locale: 'vi-VN' });
      consoleGuard.watch(context);
      await use(await context.newPage());
      await browser.close();
    },
  });

  /** Goes back to the page that the browser has kept, or had to let go of. */
  async function goBackTo(page: Page, isKept: boolean): Promise<void> {
    await goBack(page);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.kept).catch(() => {}))
      .toBe(`${isKept}`);
  }

  for (const heard of [true, false]) {
    const how = heard ? 'though a message reached it' : 'and that no message can reach';
    withBackCache(`the article, ${how}, has its fields empty`, async ({ page }) => {
      if (!heard) await page.addInitScript(deaf);
      await page.addInitScript(tellWhetherKept);
      await reader(page).open();
      await typeAll(page);
      await eraseIn(page);
      await goBackTo(page, !heard);
      await expectNothingLeft(page);
    });

    withBackCache(`one’s own comments, ${how}, are not seen`, async ({ page }) => {
      if (!heard) await page.addInitScript(deaf);
      await page.addInitScript(tellWhetherKept);
      const own = ownComments(page);
      await reader(page).open();
      await reader(page).post('riêng tư');
      await own.open();
      await expect(own.texts).toHaveText(['riêng tư']);
      await page.goto(articleAddress);
      await eraseIn(await page.context().newPage());
      await page.bringToFront();
      await goBackTo(page, !heard);
      await expect(own.main).toContainText('Bạn chưa viết bình luận nào');
      await expect(page.getByText('riêng tư')).toHaveCount(0);
    });
  }
});
