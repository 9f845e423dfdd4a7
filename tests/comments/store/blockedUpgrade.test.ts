import { afterEach, beforeEach, expect, it, vi as vitest } from 'vitest';
import { article, comment, freshId, openTab, openVersion1, startBrowser } from './browser.ts';

beforeEach(() => {
  startBrowser();
  vitest.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vitest.useRealTimers();
});

it('an old tab that keeps the database is told of after five seconds; when it is closed the same attempt goes through', async () => {
  const held = await openVersion1([{ ...comment('a', 'từ bản trước'), createdAt: 1 }]);
  const tab = await openTab();
  let outcome: unknown = 'waiting';
  tab.postComment(comment('b', 'mới'), article, freshId).then((posted) => {
    outcome = posted;
  });
  await vitest.advanceTimersByTimeAsync(4_999);
  expect(outcome).toBe('waiting');
  await vitest.advanceTimersByTimeAsync(1);
  await expect.poll(() => outcome).toEqual({ ok: false, error: 'blocked' });
  held.close();
  expect(await tab.postComment(comment('b', 'mới'), article, freshId)).toMatchObject({ ok: true });
  expect(await tab.list()).toEqual(['mới', 'từ bản trước']);
});

it('one that is closed in time is not heard of', async () => {
  const held = await openVersion1([]);
  const tab = await openTab();
  const list = tab.list();
  await vitest.advanceTimersByTimeAsync(4_000);
  held.close();
  expect(await list).toEqual([]);
});

it('a list that could not be read is read once the old tab is closed', async () => {
  const held = await openVersion1([{ ...comment('a', 'từ bản trước'), createdAt: 1 }]);
  const tab = await openTab();
  const store = tab.createCommentsStore(article.id);
  store.subscribe(() => {});
  await vitest.advanceTimersByTimeAsync(5_000);
  await expect.poll(() => store.getSnapshot().status).toBe('failed');
  held.close();
  await expect.poll(() => store.getSnapshot()).toMatchObject({ status: 'ready', count: 1 });
});
