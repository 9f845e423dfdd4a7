import { test as killable } from './killBrowser.ts';
import { expect, test } from './media.ts';
import { articleAddress, reader } from './reader.ts';

const trouble = {
  'there is no IndexedDB': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'IndexedDB is forbidden': () =>
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    }),
};

for (const [situation, cause] of Object.entries(trouble)) {
  test(`where ${situation} the article reads on, the section says why, the text stays`, async ({ page }) => {
    const { textBox, send, heading, link, headline } = reader(page);
    await page.addInitScript(cause);
    await page.goto(articleAddress);
    await expect(headline).toBeVisible();
    const why = page.getByText(/^Trình duyệt này không cho trang lưu dữ liệu/);
    await expect(why).toBeVisible();
    await expect(heading).toHaveText('Bình luận');
    await expect(link).toHaveText('Bình luận');
    await textBox.fill('chữ này không được mất');
    await send.click();
    await expect(textBox).toHaveValue('chữ này không được mất');
    await expect(textBox).toHaveAccessibleDescription(/^Chưa gửi được, ý kiến của bạn vẫn còn trong ô\./);
    await expect(page.getByText('Đã gửi bình luận.')).toHaveCount(0);
  });
}

test('Firefox with all storage blocked: the article reads on and the section says why @firefox', async ({
  openWith,
}) => {
  const page = await openWith({ storage: 'blocked' });
  const { textBox, send, headline } = reader(page);
  await page.goto(articleAddress);
  await expect(page.getByText(/^Trình duyệt này không cho trang lưu dữ liệu/)).toBeVisible();
  await expect(headline).toBeVisible();
  await textBox.fill('chữ này không được mất');
  await send.click();
  await expect(textBox).toHaveAccessibleDescription(/^Chưa gửi được/);
  await expect(textBox).toHaveValue('chữ này không được mất');
});

test('a write that fails only at the end of its transaction is not said to be sent', async ({ page }) => {
  const { open, textBox, send, list, said } = reader(page);
  await open();
  // As on a full disk: the put succeeds, then the transaction aborts.
  await page.evaluate(() => {
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      const started = transaction.apply(this, given);
      if (started.mode === 'readwrite') setTimeout(() => started.abort());
      return started;
    };
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      const keepOpen = () => {
        this.get('none').onsuccess = keepOpen;
      };
      keepOpen();
      return request;
    };
  });
  await textBox.fill('đĩa đầy');
  await send.click();
  await expect(textBox).toHaveAccessibleDescription(/^Chưa gửi được/);
  await expect(textBox).toHaveValue('đĩa đầy');
  await expect(said).toHaveText('');
  await expect(list).toHaveCount(0);
});

test('a newer database is met with the advice to reload', async ({ page }) => {
  await page.goto('/404');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('ban-tin', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve(undefined);
        };
      }),
  );
  await page.goto('/');
  await expect(page.getByText('Trang đang mở là bản cũ hơn dữ liệu đã lưu. Hãy tải lại trang.')).toBeVisible();
});

test('a database that another tab blocks is told after five seconds', async ({ page, context }) => {
  const blocker = await context.newPage();
  await blocker.goto('/404');
  await blocker.evaluate(() => {
    const opening = indexedDB.open('ban-tin', 1);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('comments', { keyPath: 'id' });
      const hold = () => {
        store.get('none').onsuccess = hold;
      };
      hold();
    };
  });
  await page.goto('/');
  await expect(page.getByText(/^Chưa mở được kho bình luận vì một thẻ khác đang giữ nó/)).toBeVisible({
    timeout: 9000,
  });
});

test('damaged records are told and the good ones show', async ({ page }) => {
  const { open, post, list } = reader(page);
  await open();
  await post('còn nguyên');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('ban-tin');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('comments', 'readwrite');
          const store = transaction.objectStore('comments');
          const articleId = 'bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich';
          store.put({ id: 'a', articleId, text: 'x', name: '', createdAt: Number.NaN });
          store.put({ id: 'b', articleId, text: { not: 'text' }, name: '', createdAt: 1 });
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(undefined);
          };
        };
      }),
  );
  await page.reload();
  await expect(list).toHaveCount(1);
  await expect(list).toContainText('còn nguyên');
  await expect(page.getByText('Có 2 bình luận đã hỏng nên không hiện được.')).toBeVisible();
});

test('a browser that forbids localStorage keeps comments all the same', async ({ page }) => {
  const { open, post, list } = reader(page);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await open();
  await post('không cần nhớ tên');
  await expect(list).toHaveCount(1);
});

killable('a comment is there after the browser is killed right after “Đã gửi” @chromium', async ({ startChromium }) => {
  const first = await startChromium();
  const page = await first.context.newPage();
  const { open, textBox, send, said } = reader(page);
  await open();
  await textBox.fill('sống sót');
  await send.click();
  await said.filter({ hasText: 'Đã gửi bình luận.' }).waitFor();
  await first.kill();
  const again = await startChromium();
  const after = reader(await again.context.newPage());
  await after.open();
  await expect(after.heading).toHaveText('Bình luận (1)');
  await expect(after.list).toContainText('sống sót');
});
