import { beforeEach, expect, it, vi as vitest } from 'vitest';
import { article, openRaw, openTab, openVersion1, recordsIn, startBrowser } from './browser.ts';

beforeEach(startBrowser);

const old = (id: string, createdAt: unknown, more: object = {}) => ({
  id,
  articleId: article.id,
  text: `ý ${id}`,
  name: 'Minh Thư',
  createdAt,
  ...more,
});

it('a browser without a database gets one, with all stores', async () => {
  const tab = await openTab();
  expect(await tab.list()).toEqual([]);
  const database = await openRaw();
  expect(database.version).toBe(2);
  expect([...database.objectStoreNames].sort()).toEqual(['articles', 'comments', 'counts', 'drafts']);
  database.close();
});

it('version 1 is taken over with every good comment, in order; each can be answered, changed and deleted', async () => {
  (
    await openVersion1([old('b', 1_000), old('a', 1_001), old('c', 500), old('bài khác', 1, { articleId: 'khac' })])
  ).close();
  const tab = await openTab();
  expect(await tab.list()).toEqual(['ý a', 'ý b', 'ý c']);
  expect(await tab.count()).toBe(3);
  await tab.post('d', 'đáp', { parentId: 'c' });
  await tab.editComment({ id: 'b', articleId: article.id, text: 'ý b, sửa' }, undefined, 2_000, 'x');
  await tab.deleteComment({ id: 'a', articleId: article.id });
  expect(await tab.list()).toEqual(['ý b, sửa', 'ý c', 'đáp']);
  expect(await recordsIn('counts')).toEqual([{ id: article.id, comments: 3 }]);
});

it('damaged records of version 1 stop nothing; they are counted', async () => {
  const bad = [old('giờ', Number.NaN), old('chữ', 'hôm qua'), old('đối tượng', { not: 'time' }), { id: 'rỗng' }];
  (await openVersion1([old('a', 1_000), ...bad])).close();
  const tab = await openTab();
  expect(await tab.list()).toEqual(['ý a']);
  expect(await tab.checkIntegrity(article.id, () => true)).toBe(3);
  expect(await tab.count()).toBe(1);
  expect(await recordsIn('comments'), 'nothing is thrown away').toHaveLength(5);
});

it('an upgrade that fails half way leaves version 1 as it was, and goes through at the next attempt', async () => {
  (await openVersion1([old('a', 1_000)])).close();
  const createIndex = vitest.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(() => {
    throw new DOMException('disk', 'UnknownError');
  });
  const tab = await openTab();
  await expect(tab.list()).rejects.toThrow();
  createIndex.mockRestore();
  const database = await openRaw();
  expect(database.version).toBe(1);
  database.close();
  expect(await tab.list()).toEqual(['ý a']);
});

it('a newer database is neither changed nor read, and that is told', async () => {
  (await openRaw(99, (database) => database.createObjectStore('comments', { keyPath: 'id' }))).close();
  const tab = await openTab();
  await expect(tab.list()).rejects.toMatchObject({ name: 'VersionError' });
  expect(await tab.deleteComment({ id: 'a', articleId: article.id })).toEqual({ ok: false, error: 'version-mismatch' });
  const database = await openRaw();
  expect(database.version).toBe(99);
  database.close();
});

it('an open page stands aside for a newer one, and tells what it is then', async () => {
  const tab = await openTab();
  await tab.post('a', 'từ bản này');
  const newer = await openRaw(99, () => {});
  expect(newer.version).toBe(99);
  newer.close();
  expect(await tab.deleteComment({ id: 'a', articleId: article.id })).toEqual({ ok: false, error: 'version-mismatch' });
  expect(await recordsIn('comments')).toHaveLength(1);
});
