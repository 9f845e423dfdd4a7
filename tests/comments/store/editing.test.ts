import { beforeEach, expect, it } from 'vitest';
import { article, openTab, recordsIn, startBrowser, type Tab } from './browser.ts';

let tab: Tab;
beforeEach(async () => {
  startBrowser();
  tab = await openTab();
  await tab.post('a', 'bản một');
});

const edit = (text: string, basedOn?: number, now = 9_000) =>
  tab.editComment({ id: 'a', articleId: 'bai', text }, basedOn, now, 'draft');

it('a change is kept with its time, in its place, and its draft goes with it', async () => {
  const draft = { id: 'draft', articleId: 'bai', box: 'edit:a', text: 'bản hai', name: '', savedAt: 1 } as const;
  await tab.saveDraft(draft, article);
  expect(await edit('bản hai')).toMatchObject({ ok: true });
  expect(await recordsIn('comments')).toMatchObject([
    { id: 'a', text: 'bản hai', editedAt: 9_000, thread: ['bai', 1_000] },
  ]);
  expect(await recordsIn('drafts')).toEqual([]);
  expect(await tab.count()).toBe(1);
});

it('the time of a change is later than that of the one before, whatever the clock says', async () => {
  await edit('bản hai', undefined, 500);
  expect(await recordsIn('comments')).toMatchObject([{ editedAt: 1_001 }]);
  await edit('bản ba', 1_001, 500);
  expect(await recordsIn('comments')).toMatchObject([{ editedAt: 1_002 }]);
});

it('what another tab has changed since is not overwritten, until the reader has seen it', async () => {
  await edit('của thẻ kia', undefined, 2_000);
  expect(await edit('của thẻ này', undefined)).toEqual({ ok: false, error: 'conflict' });
  expect(await tab.list()).toEqual(['của thẻ kia']);
  expect(await edit('của thẻ này', 2_000)).toMatchObject({ ok: true });
  expect(await tab.list()).toEqual(['của thẻ này']);
});

it('the same change twice is one', async () => {
  await edit('bản hai', undefined, 2_000);
  expect(await edit('bản hai', undefined, 3_000)).toMatchObject({ ok: true });
  expect(await recordsIn('comments')).toMatchObject([{ text: 'bản hai', editedAt: 2_000 }]);
});

it('what was deleted meanwhile cannot be changed, and nothing is kept of the change', async () => {
  await tab.deleteComment({ id: 'a', articleId: 'bai' });
  expect(await edit('bản hai')).toEqual({ ok: false, error: 'not-found' });
  expect(await recordsIn('comments')).toEqual([]);
});
