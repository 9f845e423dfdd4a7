import { beforeEach, expect, it, vi as vitest } from 'vitest';
import type { MyCommentsSnapshot } from '../../../src/comments/mine/myCommentsStore.ts';
import { article, failNext, openTab, show, startBrowser, type Tab } from '../store/browser.ts';

let tab: Tab;
let other: Tab;
beforeEach(async () => {
  startBrowser();
  tab = await openTab();
  other = await openTab();
});

type Ready = Extract<MyCommentsSnapshot, { status: 'ready' }>;

function open() {
  const store = tab.createMyCommentsStore();
  const close = store.subscribe(() => {});
  const ready = () => store.getSnapshot() as Ready;
  const texts = () =>
    store.getSnapshot().status === 'ready'
      ? ready().items.map(({ comment }) => comment.text)
      : store.getSnapshot().status;
  const drafts = () => ready().drafts?.map(({ text }) => text);
  return { store, close, ready, texts, drafts };
}

const draft = (text: string, id = 'd', savedAt = 1) =>
  ({ id, articleId: article.id, box: 'new', text, name: '', savedAt }) as const;

/** Lets the other tab do something of which no message tells. */
async function unheard(act: () => Promise<unknown>) {
  const { BroadcastChannel } = globalThis;
  vitest.stubGlobal('BroadcastChannel', undefined);
  other = await openTab();
  await act();
  vitest.stubGlobal('BroadcastChannel', BroadcastChannel);
}

it('comments on all articles, the newest first, follow what other tabs do', async () => {
  await tab.post('a', 'bài này', { createdAt: 1 });
  const { texts, ready } = open();
  await expect.poll(texts).toEqual(['bài này']);
  await other.post('b', 'bài khác', { articleId: 'khac', createdAt: 2 });
  await expect.poll(texts).toEqual(['bài khác', 'bài này']);
  expect(ready().byId.get('b')?.text).toBe('bài khác');
  await other.deleteComment({ id: 'a', articleId: article.id });
  await expect.poll(texts).toEqual(['bài khác']);
});

it('a tab that comes to the front, or out of the back-forward cache, reads what it has slept through', async () => {
  const { texts, drafts } = open();
  await expect.poll(texts).toEqual([]);
  await unheard(() => other.post('a', 'khi ngủ'));
  expect(texts()).toEqual([]);
  show('visible');
  await expect.poll(texts).toEqual(['khi ngủ']);
  await unheard(() => other.saveDraft(draft('nháp khi ngủ'), article));
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await expect.poll(drafts).toEqual(['nháp khi ngủ']);
});

it('what has not changed keeps its identity, the whole list too', async () => {
  for (const id of ['a', 'b']) await tab.post(id);
  const { texts, ready, drafts } = open();
  await expect.poll(texts).toEqual(['a', 'b']);
  const { items, byId } = ready();
  await other.saveDraft(draft('nháp'), article);
  await expect.poll(drafts).toEqual(['nháp']);
  expect(ready().items).toBe(items);
  show('visible');
  await expect.poll(() => ready().drafts).not.toBe(undefined);
  await other.editComment({ id: 'b', articleId: article.id, text: 'b, sửa' }, undefined, 9, 'x');
  await expect.poll(texts).toEqual(['a', 'b, sửa']);
  expect(ready().items[0]).toBe(items[0]);
  expect(ready().byId).not.toBe(byId);
});

it('a draft that another tab saves or deletes is read, and no comment with it', async () => {
  await tab.post('a');
  const { texts, drafts } = open();
  await expect.poll(texts).toEqual(['a']);
  const getAll = vitest.spyOn(IDBObjectStore.prototype, 'getAll');
  const getAllFromIndex = vitest.spyOn(IDBIndex.prototype, 'getAll');
  await other.saveDraft(draft('gõ dở'), article);
  await expect.poll(drafts).toEqual(['gõ dở']);
  await other.saveDraft(draft('gõ dở nữa'), article);
  await expect.poll(drafts).toEqual(['gõ dở nữa']);
  await other.deleteDraft(draft(''));
  await expect.poll(drafts).toEqual([]);
  const stores = getAll.mock.contexts.map((store) => (store as IDBObjectStore).name);
  expect(stores).toContain('drafts');
  expect(stores).not.toContain('comments');
  expect(getAllFromIndex).not.toHaveBeenCalled();
});

it('a deleted comment can be restored until then, and is there again before it is no longer called deleted', async () => {
  await tab.post('a');
  const { store, ready, texts } = open();
  await expect.poll(texts).toEqual(['a']);
  const [item] = ready().items;
  if (!item) throw new Error('nothing there');
  expect(await store.removeComment(item)).toBeUndefined();
  await expect.poll(texts).toEqual([]);
  const deleted = ready().deletedComments.get('a');
  if (!deleted) throw new Error('nothing to restore');
  expect(await store.restoreComment(deleted)).toBeUndefined();
  expect(texts()).toEqual(['a']);
  expect(ready().deletedComments.size).toBe(0);
});

it('so it is with a draft', async () => {
  await tab.saveDraft(draft('bỏ', 'bỏ'), article);
  const { store, ready, drafts, texts } = open();
  await expect.poll(texts).toEqual([]);
  const [first] = ready().drafts;
  if (!first) throw new Error('nothing there');
  expect(await store.discardDraft(first)).toBeUndefined();
  await expect.poll(drafts).toEqual([]);
  expect([...ready().deletedDrafts.values()]).toEqual([first]);
  expect(await store.restoreDraft(first, 'Bài')).toBeUndefined();
  expect(drafts()).toEqual(['bỏ']);
  expect(ready().deletedDrafts.size).toBe(0);
});

it('what fails is told, and stays as it was', async () => {
  await tab.post('a');
  const { store, ready, texts } = open();
  await expect.poll(texts).toEqual(['a']);
  const [item] = ready().items;
  if (!item) throw new Error('nothing there');
  failNext('undone', { name: 'DataError', mode: 'readwrite' });
  expect(await store.removeComment(item)).toBe('unknown');
  expect(ready().deletedComments.size).toBe(0);
  expect(texts()).toEqual(['a']);
});

it('a reading that fails is told beside what was read before, and is made up for by the next', async () => {
  await tab.post('a', 'a', { createdAt: 2 });
  const { ready, texts } = open();
  await expect.poll(texts).toEqual(['a']);
  failNext('refused', { times: 2, mode: 'readonly' });
  await other.post('b', 'b', { createdAt: 1 });
  await expect.poll(() => ready().error).toBe('unknown');
  expect(texts()).toEqual(['a']);
  await other.post('c', 'c', { articleId: 'khac', createdAt: 0 });
  await expect.poll(texts).toEqual(['a', 'b', 'c']);
  expect(ready().error).toBeUndefined();
});

it('where nothing was read yet a failure is all there is to tell', async () => {
  await tab.list();
  failNext('refused', { times: 2, mode: 'readonly' });
  const { store } = open();
  await expect.poll(() => store.getSnapshot()).toEqual({ status: 'failed', error: 'unknown' });
});

it('an erasure in another tab empties all of it at once, and the page begins anew', async () => {
  await tab.post('a');
  await tab.saveDraft(draft('nháp'), article);
  const { store, ready, texts } = open();
  await expect.poll(texts).toEqual(['a']);
  store.announce('Đã xóa bình luận.');
  const { erasures } = ready();
  await other.eraseAll();
  await expect.poll(texts).toEqual([]);
  expect(ready()).toMatchObject({ drafts: [], message: '', erasures: erasures + 1 });
});
