import { beforeEach, describe, expect, it, vi as vitest } from 'vitest';
import type { Box } from '../../../src/comments/model/box.ts';
import type { Comment, StoredEntry } from '../../../src/comments/model/comment.ts';
import type { CommentsStore } from '../../../src/comments/store/commentsStore.ts';
import type { CommentsSnapshot } from '../../../src/comments/store/snapshot.ts';
import { article, draftTexts, failNext, openTab, show, startBrowser, type Tab } from './browser.ts';

let tab: Tab;
beforeEach(async () => {
  startBrowser();
  tab = await openTab();
});

type Ready = Extract<CommentsSnapshot, { status: 'ready' }>;
const newBox: Box = { kind: 'new' };
let ids = 0;
const values = (text: string) => {
  ids += 1;
  return { id: `id ${ids}`, text, name: '' };
};

/** A store with one subscriber, in a tab; what it shows, and every snapshot that it has shown. */
function open(here = tab) {
  const store = here.createCommentsStore(article.id);
  const snapshots: CommentsSnapshot[] = [];
  const close = store.subscribe(() => snapshots.push(store.getSnapshot()));
  const ready = () => store.getSnapshot() as Ready;
  return { store, snapshots, close, ready, texts: () => textsOf(store.getSnapshot()) };
}

/** The texts of the list; `–` for a tombstone, in brackets what stands in the place of a deleted comment. */
function textsOf(snapshot: CommentsSnapshot): string[] | string {
  if (snapshot.status !== 'ready') return snapshot.status;
  return snapshot.threads
    .flatMap(({ root, replies }) => [root, ...replies])
    .map((entry) => {
      const placeholder = snapshot.placeholders.get(entry.id);
      return placeholder ? `[${placeholder}]` : 'text' in entry ? entry.text : '–';
    });
}

const entryOf = (store: CommentsStore, id: string) =>
  (store.getSnapshot() as Ready).threads
    .flatMap(({ root, replies }) => [root, ...replies])
    .find((entry) => entry.id === id) as StoredEntry<Comment>;

describe('what it shows', () => {
  it('nothing before it is subscribed to, then what is stored, and nothing again once nobody listens', async () => {
    await tab.post('a', 'ý đầu');
    const store = tab.createCommentsStore(article.id);
    expect(store.getSnapshot().status).toBe('loading');
    const first = store.subscribe(() => {});
    const second = store.subscribe(() => {});
    await expect.poll(() => textsOf(store.getSnapshot())).toEqual(['ý đầu']);
    first();
    first();
    expect(textsOf(store.getSnapshot()), 'one still listens').toEqual(['ý đầu']);
    second();
    expect(store.getSnapshot().status).toBe('loading');
    await tab.post('b', 'khi không ai nghe');
    expect(store.getSnapshot().status).toBe('loading');
  });

  it('the same snapshot until something changes, and the same entries where only others have changed', async () => {
    await tab.post('a', 'giữ nguyên');
    const { store, texts } = open();
    await expect.poll(texts).toEqual(['giữ nguyên']);
    expect(store.getSnapshot()).toBe(store.getSnapshot());
    const before = entryOf(store, 'a');
    await (await openTab()).post('b', 'mới');
    await expect.poll(texts).toEqual(['mới', 'giữ nguyên']);
    expect(entryOf(store, 'a')).toBe(before);
  });

  it('number and list of one moment, in every snapshot, whatever is done', async () => {
    const { store, snapshots, texts } = open();
    await expect.poll(texts).toEqual([]);
    for (const text of ['một', 'hai', 'ba']) await store.submit(newBox, values(text), article);
    await store.remove(entryOf(store, `id ${ids}`));
    await expect.poll(texts).toEqual(['[undo]', 'hai', 'một']);
    await store.undo();
    expect(texts()).toEqual(['ba', 'hai', 'một']);
    const shown = snapshots.filter((snapshot) => snapshot.status === 'ready');
    for (const snapshot of shown) {
      const listed = (textsOf(snapshot) as string[]).filter((text) => text !== '[undo]');
      expect(snapshot.count).toBe(listed.length);
    }
  });

  it('is read again for changes of comments on the article, not for drafts nor other articles', async () => {
    const { store, texts, snapshots } = open();
    await expect.poll(texts).toEqual([]);
    const reads = vitest.spyOn(IDBDatabase.prototype, 'transaction');
    const draft = { id: 'd', articleId: article.id, box: 'new', text: 'nháp', name: '', savedAt: 1 } as const;
    const other = await openTab();
    await other.saveDraft(draft, article);
    await other.post('x', 'bài khác', { articleId: 'khac' });
    await other.deleteDraft(draft);
    const count = snapshots.length;
    reads.mockClear();
    await other.post('a', 'bài này');
    await expect.poll(texts).toEqual(['bài này']);
    expect(snapshots.length).toBe(count + 1);
    expect(store.getSnapshot().status).toBe('ready');
  });

  it('a page that comes out of the back-forward cache is read again', async () => {
    const { texts } = open();
    await expect.poll(texts).toEqual([]);
    const { BroadcastChannel } = globalThis;
    vitest.stubGlobal('BroadcastChannel', undefined);
    await (await openTab()).post('a', 'trong khi ngủ');
    vitest.stubGlobal('BroadcastChannel', BroadcastChannel);
    window.dispatchEvent(new Event('pageshow'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await expect.poll(texts).toEqual(['trong khi ngủ']);
  });

  it('what was read stays while the store fails, with the reason, until it can be read again', async () => {
    await tab.post('a', 'có từ trước');
    const { texts, ready } = open();
    await expect.poll(texts).toEqual(['có từ trước']);
    failNext('refused', { times: 4, mode: 'readonly' });
    show('visible');
    await expect.poll(() => ready().error).toBe('unknown');
    expect(texts()).toEqual(['có từ trước']);
    show('visible');
    await expect.poll(() => ready().error).toBeUndefined();
  });
});

describe('submitting', () => {
  it('shows a new comment at the head before the list is read again, and a late reading does not hide it', async () => {
    await tab.post('a', 'có từ trước');
    const { store, texts, ready } = open();
    await expect.poll(texts).toEqual(['có từ trước']);
    // This reading begins before the comment is stored.
    show('visible');
    const submitted = store.submit(newBox, values('mới'), article);
    expect(await submitted).toBeUndefined();
    expect(texts()).toEqual(['mới', 'có từ trước']);
    expect(ready()).toMatchObject({ count: 2, lastAction: { sentence: 'sent' } });
    await new Promise((settle) => setTimeout(settle, 50));
    expect(texts()).toEqual(['mới', 'có từ trước']);
  });

  it('where the oldest is first, brings the reader to it', async () => {
    await tab.post('a', 'có từ trước');
    const { store, texts, ready } = open();
    store.sort(false);
    await expect.poll(texts).toEqual(['có từ trước']);
    await store.submit(newBox, values('mới'), article);
    expect(texts()).toEqual(['có từ trước', 'mới']);
    expect(ready().revealed).toEqual({ id: `id ${ids}`, reason: 'acted' });
  });

  it.each(['reply', 'edit'] as const)('%s: list, closed box, words and focus come in one transition', async (kind) => {
    await tab.post('a', 'gốc');
    const { store, texts, snapshots } = open();
    await expect.poll(texts).toEqual(['gốc']);
    const box: Box = { kind, commentId: 'a' };
    store.openBox(box, entryOf(store, 'a'));
    expect(store.getSnapshot().openBoxes).toMatchObject([{ box, byReader: true }]);
    await store.submit(box, values('viết'), article);
    const expected = kind === 'reply' ? ['gốc', 'viết'] : ['viết'];
    expect(texts()).toEqual(expected);
    for (const snapshot of snapshots) {
      const isShown = JSON.stringify(textsOf(snapshot)) === JSON.stringify(expected);
      if (isShown) expect([snapshot.openBoxes, snapshot.revealed?.reason]).toEqual([[], 'acted']);
      else expect(snapshot.revealed).toBeUndefined();
    }
  });

  it('what is refused is told, its box stays open and nothing is revealed', async () => {
    await tab.post('a', 'gốc');
    const { store, texts, ready } = open();
    await expect.poll(texts).toEqual(['gốc']);
    const box: Box = { kind: 'edit', commentId: 'a' };
    store.openBox(box, entryOf(store, 'a'));
    expect(await store.submit(box, values(' \n'), article)).toBe('empty');
    expect(await store.submit(box, values('khác'), article, 7)).toBe('conflict');
    failNext('undone', { name: 'QuotaExceededError', mode: 'readwrite' });
    expect(await store.submit(newBox, values('đầy'), article)).toBe('quota-exceeded');
    expect(ready().openBoxes).toHaveLength(1);
    expect(ready().revealed).toBeUndefined();
    expect(texts()).toEqual(['gốc']);
  });
});

describe('deleted comments', () => {
  it('leave the offer to undo in their place, until the next submission', async () => {
    for (const id of ['a', 'b', 'c']) await tab.post(id);
    const { store, texts, ready } = open();
    await expect.poll(texts).toEqual(['c', 'b', 'a']);
    await store.remove(entryOf(store, 'b'));
    await expect.poll(texts).toEqual(['c', '[undo]', 'a']);
    expect(ready()).toMatchObject({ count: 2, lastAction: { sentence: 'deleted' } });
    await store.submit(newBox, values('d'), article);
    expect(texts()).toEqual(['d', 'c', 'a']);
    await store.undo();
    expect(texts(), 'there is nothing to undo any more').toEqual(['d', 'c', 'a']);
  });

  it('undone, are back in the transition that reveals them', async () => {
    for (const id of ['a', 'b']) await tab.post(id);
    const { store, texts, snapshots, ready } = open();
    await expect.poll(texts).toEqual(['b', 'a']);
    await store.remove(entryOf(store, 'a'));
    await expect.poll(texts).toEqual(['b', '[undo]']);
    const before = snapshots.length;
    await store.undo();
    expect(snapshots.slice(before).map(textsOf)).toEqual([['b', 'a']]);
    expect(ready()).toMatchObject({ lastAction: { sentence: 'restored' }, revealed: { id: 'a', reason: 'acted' } });
  });

  it('that cannot be deleted or restored stay as they are, with the reason', async () => {
    await tab.post('a');
    const { store, texts, ready } = open();
    await expect.poll(texts).toEqual(['a']);
    failNext('undone', { name: 'DataError', mode: 'readwrite' });
    await store.remove(entryOf(store, 'a'));
    expect(ready().lastAction).toEqual({ sentence: 'notDeleted', error: 'unknown' });
    await store.remove(entryOf(store, 'a'));
    await expect.poll(texts).toEqual(['[undo]']);
    failNext('undone', { name: 'DataError', mode: 'readwrite' });
    await store.undo();
    expect(ready().lastAction).toEqual({ sentence: 'notRestored', error: 'unknown' });
    await store.undo();
    expect(texts()).toEqual(['a']);
  });

  it('that another tab brings back are comments again, and no longer to be undone', async () => {
    await tab.post('a');
    const { store, texts } = open();
    await expect.poll(texts).toEqual(['a']);
    const entries = [entryOf(store, 'a')];
    await store.remove(entryOf(store, 'a'));
    await expect.poll(texts).toEqual(['[undo]']);
    await (await openTab()).restoreEntries(article.id, entries);
    await expect.poll(texts).toEqual(['a']);
  });

  it('under an open box stay as a mark when another tab deletes them, until the box is closed', async () => {
    for (const id of ['a', 'b']) await tab.post(id);
    const { store, texts, ready } = open();
    await expect.poll(texts).toEqual(['b', 'a']);
    const box: Box = { kind: 'reply', commentId: 'a' };
    store.openBox(box, entryOf(store, 'a'));
    await (await openTab()).deleteComment({ id: 'a', articleId: article.id });
    await expect.poll(texts).toEqual(['b', '[deleted]']);
    expect(ready().count).toBe(1);
    expect(entryOf(store, 'a').text, 'the box knows what it answers').toBe('a');
    store.closeBox(box);
    expect(texts()).toEqual(['b']);
  });
});

describe('drafts of an earlier visit', () => {
  const draft = (box: 'reply:a' | 'edit:b' | 'reply:gone', id: string = box) =>
    tab.saveDraft({ id, articleId: article.id, box, text: 'nháp', name: '', savedAt: 1 }, article, true);

  it('open their boxes, once each and not for the focus, with the comment as soon as it is read', async () => {
    for (const id of ['a', 'b']) await tab.post(id);
    for (const box of ['reply:a', 'edit:b', 'reply:gone'] as const) await draft(box);
    await draft('reply:a', 'second');
    const { ready, texts } = open();
    await expect.poll(texts).toEqual(['b', 'a']);
    await expect.poll(() => ready().openBoxes.length).toBe(3);
    const boxes = Object.fromEntries(ready().openBoxes.map((open) => [open.box.commentId, open]));
    expect(boxes.a?.comment?.text).toBe('a');
    expect(boxes.b?.comment?.text).toBe('b');
    expect(boxes.gone?.comment).toBeUndefined();
    for (const { byReader } of ready().openBoxes) expect(byReader).toBeFalsy();
  });

  it('an erasure in another tab closes all boxes, and takes the undo and what was said with it', async () => {
    for (const id of ['a', 'b']) await tab.post(id);
    await draft('reply:a');
    const { store, ready, texts } = open();
    await expect.poll(() => ready().openBoxes.length).toBe(1);
    await expect.poll(texts).toEqual(['b', 'a']);
    await store.remove(entryOf(store, 'b'));
    await (await openTab()).eraseAll();
    await expect.poll(texts).toEqual([]);
    expect(ready()).toMatchObject({ count: 0, openBoxes: [] });
    expect(ready().lastAction).toBeUndefined();
    await store.undo();
    expect(texts()).toEqual([]);
    expect(await draftTexts()).toEqual([]);
  });
});
