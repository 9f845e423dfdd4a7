import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { notFoundPath } from '../../../src/paths.ts';
import { openTab } from '../support/boxes.ts';
import { expect, test } from '../support/media.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';
import { expectDrafts, failTransactions, transactionsToFail } from '../support/stored.ts';
import { draftNotSaved, notSent, sentences } from '../support/storeSentences.ts';

const trouble = {
  'there is no IndexedDB': {
    problem: 'unavailable',
    cause: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  },
  'IndexedDB is forbidden': {
    problem: 'unavailable',
    cause: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
  },
  'IndexedDB is broken': {
    problem: 'unknown',
    cause: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('internal error', 'UnknownError');
      };
    },
  },
} as const;

for (const [situation, { problem, cause }] of Object.entries(trouble)) {
  test(`where ${situation} the article reads on, the section says why, the text stays and can be copied`, async ({
    page,
  }) => {
    const { textBox, send, heading, link, headline, said } = reader(page);
    await page.addInitScript(cause);
    await page.goto(articleAddress);
    await expect(headline).toBeVisible();
    await expect(page.getByText(sentences[problem])).toBeVisible();
    await expect(heading).toHaveText(messages.comments);
    await expect(link).toHaveText(messages.comments);
    await textBox.fill('chữ này không được mất');
    await expect(textBox).toHaveAccessibleDescription(draftNotSaved(problem));
    await send.click();
    await expect(textBox).toHaveAccessibleDescription(notSent(problem));
    await expect(textBox).toHaveValue('chữ này không được mất');
    await expect(page.getByRole('button', { name: messages.copyText })).toBeVisible();
    await expect(said).toHaveText('');
  });
}

test('Firefox with all storage blocked: the article reads on, the section says why, the text stays @firefox', {
  tag: '@promise',
}, async ({ openWith }) => {
  const page = await openWith({ storage: 'blocked' });
  const { textBox, send, headline, heading } = reader(page);
  await page.goto(articleAddress);
  await expect(page.getByText(sentences.unavailable)).toBeVisible();
  await expect(headline).toBeVisible();
  await expect(heading).toHaveText(messages.comments);
  await textBox.fill('chữ này không được mất');
  await expect(textBox).toHaveAccessibleDescription(draftNotSaved('unavailable'));
  await send.click();
  await expect(textBox).toHaveAccessibleDescription(notSent('unavailable'));
  await expect(textBox).toHaveValue('chữ này không được mất');
  await expect(page.getByRole('button', { name: messages.copyText })).toBeVisible();
});

test('a write that fails only at the end of its transaction is not said to be sent', { tag: '@promise' }, async ({
  page,
}) => {
  const { open, textBox, send, list, said } = reader(page);
  await open();
  // As on a full disk: the put succeeds, then the transaction aborts.
  await page.evaluate(() => {
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      const started = transaction.apply(this, given);
      // Drafts are written in a transaction of their own.
      if (started.mode === 'readwrite' && started.objectStoreNames.contains('comments'))
        setTimeout(() => started.abort());
      return started;
    };
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      if (!this.transaction.objectStoreNames.contains('comments')) return request;
      const keepOpen = () => {
        this.get('none').onsuccess = keepOpen;
      };
      keepOpen();
      return request;
    };
  });
  await textBox.fill('đĩa đầy');
  await send.click();
  await expect(textBox).toHaveAccessibleDescription(notSent('unknown'));
  await expect(textBox).toHaveValue('đĩa đầy');
  await expect(said).toHaveText('');
  await expect(list).toHaveCount(0);
});

test('a connection lost while the page slept is opened anew, and what is written is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...given) {
      const opening = open.apply(this, given);
      // As phones do it: the connection is closed, and no event says so.
      addEventListener('lose-connection', () => {
        if (opening.readyState === 'done') opening.result.close();
      });
      return opening;
    };
  });
  const { open, post, textBox, list, heading } = reader(page);
  await open();
  const lose = () => page.evaluate(() => dispatchEvent(new Event('lose-connection')));
  await lose();
  await post('sau khi thức dậy');
  await expect(heading).toHaveText(`${messages.comments} (1)`);
  await lose();
  await textBox.fill('nháp sau khi thức dậy');
  await expect(page.getByRole('button', { name: messages.copyText })).toHaveCount(0);
  await lose();
  await list.getByRole('button', { name: messages.action.delete }).click();
  await expect(heading).toHaveText(`${messages.comments} (0)`);
});

for (const [name, message] of [
  ['UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'],
  ['AbortError', 'The transaction was aborted.'],
  ['InvalidStateError', 'The database connection is closing.'],
] as const) {
  test(`one ${name} as the tab comes back changes nothing; two are told, and list and open boxes stay`, async ({
    page,
  }) => {
    const { post, textBox, heading, list, section, replyTo, replyBox } = await openTab(page);
    await post('có từ trước');
    await replyTo('có từ trước').click();
    await replyBox.fill('đáp dở');
    await expectDrafts(page, 'đáp dở');
    /** As the tab comes back so many transactions fail. */
    const comeBack = async (times: number) => {
      await failTransactions(page, { times, name, message });
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    };
    const sentence = section.getByText(/^(?:Kho bình luận|Trình duyệt này không cho)/);
    const expectUnchanged = async () => {
      await expect(heading).toHaveText(`${messages.comments} (1)`);
      await expect(list.locator('p[dir]')).toHaveText(['có từ trước']);
      await expect(replyBox).toBeFocused();
      await expect(replyBox).toHaveValue('đáp dở');
    };
    await page.evaluate(() => {
      const seen: string[] = [];
      new MutationObserver(() => {
        for (const alert of document.querySelectorAll('[role=alert]'))
          if (alert.textContent) seen.push(alert.textContent);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { seen });
    });
    await comeBack(1);
    await expect.poll(() => transactionsToFail(page)).toBe(0);
    await expectUnchanged();
    await textBox.fill('viết tiếp');
    await expectDrafts(page, 'viết tiếp', 'đáp dở');
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen), 'nothing was said').toEqual([]);

    await replyBox.focus();
    await comeBack(100);
    await expect(sentence).toBeVisible();
    await expectUnchanged();
    await comeBack(0);
    await expect(sentence).toHaveCount(0);
    await expectUnchanged();
  });

  test(`one’s own comments stay on their page though reading fails with ${name}`, async ({ page, context }) => {
    const { open, post } = reader(page);
    await open();
    await post('có từ trước');
    const second = await context.newPage();
    const own = ownComments(second);
    await own.open();
    await own.choose(annotationSet([annotation('a', 'từ tệp')]));
    await expect(own.trial).toContainText(myCommentsMessages.fresh(1));
    const fail = (times: number) => failTransactions(second, { times, name, message });
    await fail(1);
    await post('ý hai');
    await expect(own.texts).toHaveText(['ý hai', 'có từ trước']);
    await fail(100);
    await post('ý ba');
    await expect(own.failure).toHaveText(/^(?:Kho bình luận|Trình duyệt này không cho)/);
    await expect(own.texts).toHaveText(['ý hai', 'có từ trước']);
    await expect(own.trial).toContainText(myCommentsMessages.fresh(1));
    await fail(0);
    await second.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await expect(own.texts).toHaveText(['ý ba', 'ý hai', 'có từ trước']);
    await expect(own.failure).toHaveCount(0);
  });
}

test('a database that was cleared under the page is made anew by the next comment', async ({ page, context }) => {
  const { open, post, textBox, send, list, heading } = reader(page);
  await open();
  await post('sẽ bị dọn mất');
  const other = await context.newPage();
  await other.goto(notFoundPath);
  await other.evaluate(
    () =>
      new Promise((settle, fail) => {
        const deleting = indexedDB.deleteDatabase(siteNames.databaseName);
        deleting.onsuccess = settle;
        deleting.onerror = () => fail(deleting.error);
      }),
  );
  await page.bringToFront();
  await textBox.fill('viết tiếp');
  await send.click();
  await expect(heading).toHaveText(`${messages.comments} (1)`);
  await expect(list).toContainText(['viết tiếp']);
});

test('what the browser clears in the middle of a visit takes neither the text in the box nor the way to post it @chromium', async ({
  page,
  context,
}) => {
  const { open, post, textBox, send, list, heading } = reader(page);
  await open();
  await post('sẽ bị dọn mất');
  await textBox.fill('viết dở');
  const devTools = await context.newCDPSession(page);
  await devTools.send('Storage.clearDataForOrigin', { origin: sites.production, storageTypes: 'all' });
  await expect(textBox).toHaveValue('viết dở');
  await send.click();
  await expect(heading).toHaveText(`${messages.comments} (1)`);
  await expect(list).toContainText(['viết dở']);
});

test('a browser that forbids localStorage posts, sorts and takes names; it only does not remember them', async ({
  page,
}) => {
  const { open, post, list, nameField } = reader(page);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await open();
  await nameField.fill('Không Nhớ');
  await post('thứ nhất');
  await post('thứ hai');
  await page.getByRole('button', { name: messages.oldest }).click();
  await expect(list).toContainText(['thứ nhất', 'thứ hai']);
  await expect(list.first().getByRole('heading')).toContainText('Không Nhớ');
  await page.goto(notFoundPath);
  await open();
  await expect(list).toContainText(['thứ hai', 'thứ nhất']);
  await expect(nameField).toHaveValue('');
});
