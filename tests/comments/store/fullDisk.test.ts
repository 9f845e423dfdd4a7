import { beforeEach, expect, it } from 'vitest';
import { article, comment, failNext, freshId, openTab, recordsIn, startBrowser, type Tab } from './browser.ts';

let tab: Tab;
beforeEach(async () => {
  startBrowser();
  tab = await openTab();
  await tab.post('a', 'có từ trước');
});

/** The next changes succeed write by write, and are undone at the end. */
const fill = (times = 1) => failNext('undone', { name: 'QuotaExceededError', mode: 'readwrite', times });

it('a comment is refused whole, its draft stays, and the same attempt goes through once there is room', async () => {
  const draft = { id: 'b', articleId: article.id, box: 'new', text: 'mới', name: '', savedAt: 1 } as const;
  await tab.saveDraft(draft, article);
  const heard: unknown[] = [];
  tab.subscribeToChanges((change) => heard.push(change));
  fill();
  expect(await tab.postComment(comment('b', 'mới'), article, freshId)).toEqual({ ok: false, error: 'quota-exceeded' });
  expect(heard, 'nothing has changed').toEqual([]);
  expect(await tab.list()).toEqual(['có từ trước']);
  expect(await tab.count()).toBe(1);
  expect(await recordsIn('drafts')).toMatchObject([{ text: 'mới' }]);
  expect(await tab.postComment(comment('b', 'mới'), article, freshId)).toMatchObject({ ok: true });
  expect(await tab.list()).toEqual(['mới', 'có từ trước']);
  expect(await recordsIn('drafts')).toEqual([]);
});

it('a change and an undoing are refused whole', async () => {
  fill();
  const change = { id: 'a', articleId: article.id, text: 'sửa' };
  expect(await tab.editComment(change, undefined, 2_000, 'x')).toEqual({ ok: false, error: 'quota-exceeded' });
  expect(await tab.list()).toEqual(['có từ trước']);
  const outcome = await tab.deleteComment({ id: 'a', articleId: article.id });
  fill();
  expect(await tab.restoreEntries(article.id, outcome.ok ? outcome.value : [])).toEqual({
    ok: false,
    error: 'quota-exceeded',
  });
  expect(await tab.list()).toEqual([]);
});

it('deleting makes room: it goes through without the number, which is counted anew later', async () => {
  fill();
  expect(await tab.deleteComment({ id: 'a', articleId: article.id })).toMatchObject({ ok: true });
  expect(await tab.list()).toEqual([]);
  expect(await recordsIn('counts')).toEqual([]);
  expect(await tab.count()).toBe(0);
});

it('a draft that cannot be kept is told, and backed up', async () => {
  failNext('undone', { name: 'QuotaExceededError', store: 'drafts' });
  const draft = { id: 'd', articleId: article.id, box: 'new', text: 'nháp', name: '', savedAt: 1 } as const;
  expect(await tab.saveDraft(draft, article)).toBe('quota-exceeded');
  tab.backUpDraft(draft);
  tab.releaseLock('d');
  fill(2);
  const next = await openTab();
  expect(await next.claimDraft(article.id, 'new')).toMatchObject({ text: 'nháp' });
});
