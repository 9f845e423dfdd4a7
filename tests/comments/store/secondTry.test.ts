import { beforeEach, expect, it } from 'vitest';
import { article, comment, failNext, loseConnections, openTab, recordsIn, startBrowser, type Tab } from './browser.ts';

/** What browsers call failures that are over by the next try. */
const passing = ['UnknownError', 'AbortError', 'InvalidStateError', 'TimeoutError', 'TransactionInactiveError'];
const faults = ['refused', 'undone', 'kept after all'] as const;

let tab: Tab;
beforeEach(async () => {
  startBrowser();
  tab = await openTab();
  await tab.post('a', 'có từ trước');
});

for (const name of passing) {
  it(`reading goes on after one ${name}, on a new connection`, async () => {
    failNext('refused', { name });
    expect(await tab.list()).toEqual(['có từ trước']);
  });

  it(`the database is opened again after one ${name}`, async () => {
    const { open } = IDBFactory.prototype;
    const fresh = await openTab();
    let tries = 0;
    indexedDB.open = (...given) => {
      tries += 1;
      if (tries === 1) throw new DOMException('x', name);
      return open.apply(indexedDB, given);
    };
    expect(await fresh.list()).toEqual(['có từ trước']);
    expect(tries).toBe(2);
  });
}

it('a connection that the browser has ended is opened anew', async () => {
  await loseConnections();
  expect(await tab.list()).toEqual(['có từ trước']);
});

it('what fails twice is told, and the next attempt is free again', async () => {
  failNext('refused', { times: 2 });
  await expect(tab.list()).rejects.toMatchObject({ name: 'UnknownError' });
  expect(await tab.list()).toEqual(['có từ trước']);
});

for (const name of ['QuotaExceededError', 'VersionError', 'SecurityError', 'DataError']) {
  it(`${name} is told at once: no second try mends it`, async () => {
    failNext('refused', { name });
    await expect(tab.list()).rejects.toMatchObject({ name });
  });
}

for (const fault of faults) {
  it(`a comment is posted once where its transaction is ${fault}`, async () => {
    failNext(fault, { mode: 'readwrite' });
    expect(await tab.postComment(comment('b', 'mới'), article, () => 'c')).toMatchObject({ ok: true });
    expect(await tab.list()).toEqual(['mới', 'có từ trước']);
    expect(await recordsIn('counts')).toEqual([{ id: 'bai', comments: 2 }]);
  });

  it(`so it is where its id is taken by another text: ${fault}`, async () => {
    const ids = ['c', 'd'];
    failNext(fault, { mode: 'readwrite' });
    const posted = await tab.postComment(comment('a', 'mới'), article, () => ids.shift() ?? '');
    expect(posted).toMatchObject({ ok: true, value: { id: 'c' } });
    expect(await tab.list()).toEqual(['mới', 'có từ trước']);
    expect(await recordsIn('counts')).toEqual([{ id: 'bai', comments: 2 }]);
  });

  it(`a change is kept where its transaction is ${fault}`, async () => {
    failNext(fault, { mode: 'readwrite' });
    const change = { id: 'a', articleId: 'bai', text: 'đã sửa' };
    expect(await tab.editComment(change, undefined, 2_000, 'draft')).toMatchObject({ ok: true });
    expect(await recordsIn('comments')).toMatchObject([{ text: 'đã sửa', editedAt: 2_000 }]);
  });

  it(`what is deleted can be brought back where the transaction of the deletion is ${fault}`, async () => {
    const [before] = await recordsIn('comments');
    failNext(fault, { mode: 'readwrite' });
    const outcome = await tab.deleteComment({ id: 'a', articleId: 'bai' });
    expect(outcome).toEqual({ ok: true, value: [before] });
    expect(await recordsIn('comments')).toEqual([]);
    expect(await recordsIn('counts')).toEqual([{ id: 'bai', comments: 0 }]);
  });

  it(`so it is with one that has answers: ${fault}`, async () => {
    await tab.post('b', 'đáp', { parentId: 'a' });
    const [before] = await recordsIn('comments');
    failNext(fault, { mode: 'readwrite' });
    expect(await tab.deleteComment({ id: 'a', articleId: 'bai' })).toEqual({ ok: true, value: [before] });
    expect(await tab.list()).toEqual(['–', 'đáp']);
    expect(await tab.count()).toBe(1);
  });

  it(`it is brought back once where that transaction is ${fault}`, async () => {
    const outcome = await tab.deleteComment({ id: 'a', articleId: 'bai' });
    failNext(fault, { mode: 'readwrite' });
    const removed = outcome.ok ? outcome.value : [];
    expect(await tab.restoreEntries('bai', removed)).toMatchObject({ ok: true });
    expect(await tab.list()).toEqual(['có từ trước']);
    expect(await recordsIn('counts')).toEqual([{ id: 'bai', comments: 1 }]);
  });

  it(`a file is loaded once where its transaction is ${fault}`, async () => {
    const file = [
      comment('a', 'bản trong tệp'),
      comment('b', 'mới', { createdAt: 2_000 }),
      comment('c', 'đáp', { parentId: 'b' }),
    ];
    const seen = new Map([['a', comment('a', 'có từ trước')]]);
    failNext(fault, { mode: 'readwrite' });
    expect(await tab.saveImported(file, new Map(), seen)).toBeUndefined();
    expect(await tab.list()).toEqual(['mới', 'đáp', 'bản trong tệp']);
    expect(await recordsIn('counts')).toEqual([{ id: 'bai', comments: 3 }]);
  });

  it(`everything is erased where that transaction is ${fault}`, async () => {
    failNext(fault, { mode: 'readwrite' });
    expect(await tab.eraseAll()).toBeUndefined();
    for (const store of ['comments', 'drafts', 'articles', 'counts'] as const)
      expect(await recordsIn(store)).toEqual([]);
  });

  it(`a draft is kept where its transaction is ${fault}`, async () => {
    failNext(fault, { mode: 'readwrite' });
    expect(await tab.saveDraft(draft('nháp', 1), article)).toBeUndefined();
    expect(await recordsIn('drafts')).toMatchObject([{ text: 'nháp' }]);
  });
}

const draft = (text: string, savedAt: number) =>
  ({ id: 'd', articleId: 'bai', box: 'new', text, name: '', savedAt }) as const;

it('a draft whose first try failed does not take the place of what was typed after it', async () => {
  let later: Promise<unknown> | undefined;
  failNext('undone', {
    store: 'drafts',
    onFault: () => {
      later = tab.saveDraft(draft('nháp dài hơn', 2), article);
    },
  });
  expect(await tab.saveDraft(draft('nháp', 1), article)).toBeUndefined();
  await later;
  expect(await recordsIn('drafts')).toMatchObject([{ text: 'nháp dài hơn' }]);
});

it('nor does it come after its comment', async () => {
  let posting: Promise<unknown> | undefined;
  failNext('undone', {
    store: 'drafts',
    onFault: () => {
      posting = tab.post('d', 'gửi rồi');
    },
  });
  expect(await tab.saveDraft(draft('gửi rồi ', 1), article)).toBeUndefined();
  await posting;
  expect(await recordsIn('drafts')).toEqual([]);
  expect(await tab.list()).toEqual(['gửi rồi', 'có từ trước']);
});

it('nor when it was thrown away meanwhile', async () => {
  let dropping: Promise<unknown> | undefined;
  failNext('undone', {
    store: 'drafts',
    onFault: () => {
      dropping = tab.deleteDraft({ id: 'd', articleId: 'bai' });
    },
  });
  await tab.saveDraft(draft('bỏ rồi', 1), article);
  await dropping;
  expect(await recordsIn('drafts')).toEqual([]);
});

it('nor when everything was erased meanwhile', async () => {
  let erasing: Promise<unknown> | undefined;
  failNext('undone', {
    store: 'drafts',
    onFault: () => {
      erasing = tab.eraseAll();
    },
  });
  await tab.saveDraft(draft('đã xóa', 1), article);
  await erasing;
  expect(await recordsIn('drafts')).toEqual([]);
});
