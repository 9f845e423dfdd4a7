import { afterEach, beforeEach, expect, it, vi as vitest } from 'vitest';
import type { BoxKey } from '../../../src/comments/model/box.ts';
import type { Draft } from '../../../src/comments/model/draft.ts';
import { article, draftTexts, openTab, recordsIn, show, startBrowser, type Tab, writeRecords } from './browser.ts';

let tab: Tab;
beforeEach(async () => {
  startBrowser();
  // Only the page's own clocks: the database has others.
  vitest.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  tab = await openTab();
  await tab.list();
});
afterEach(() => {
  vitest.useRealTimers();
});

/** A box with its autosave, in a tab. */
function openBox(here: Tab, box: BoxKey = 'new', original = '') {
  const field = { text: original, name: '' };
  const problems: unknown[] = [];
  const keeper = here.createDraftAutosave(
    article,
    box,
    () => ({ ...field, closed: false, basedOn: undefined, untouched: field.text === original }),
    (problem) => problems.push(problem),
    () => Object.assign(field, { text: original, name: '' }),
  );
  return {
    keeper,
    problems,
    field,
    /** Puts text into the box; no event tells of it. */
    put: (text: string) => {
      field.text = text;
    },
    type: (text: string) => {
      field.text = text;
      keeper.schedule();
    },
  };
}

/** What is to be done after the typing has paused. */
const pause = () => vitest.advanceTimersByTime(400);
const hide = () => show('hidden');
const leave = () => window.dispatchEvent(new Event('pagehide'));
const expectKept = (...texts: string[]) => expect.poll(draftTexts).toEqual(texts);
const backups = () => Object.keys(localStorage).filter((key) => key.startsWith('ban-tin-draft-'));
const draft = (more: Partial<Draft> = {}): Draft => ({
  id: 'd',
  articleId: article.id,
  box: 'new',
  text: 'nháp',
  name: '',
  savedAt: 1,
  ...more,
});

it('what is typed is saved 400 ms after the first of it, though the typing goes on', async () => {
  const { type } = openBox(tab);
  type('một');
  vitest.advanceTimersByTime(300);
  type('một hai');
  vitest.advanceTimersByTime(99);
  expect(await draftTexts()).toEqual([]);
  vitest.advanceTimersByTime(1);
  await expectKept('một hai');
});

it('one draft stays one, whatever is typed, and is taken away with its last letter', async () => {
  const { type } = openBox(tab);
  for (const text of ['a', 'ab', 'abc']) {
    type(text);
    pause();
    await expectKept(text);
  }
  type(' ');
  pause();
  await expectKept();
});

it('a page that is hidden or left saves at once, and backs up what may not come to the store', async () => {
  const box = openBox(tab);
  box.type('ẩn');
  hide();
  await expectKept('ẩn');
  box.type('ẩn rồi rời');
  leave();
  expect(backups()).toHaveLength(1);
  await expectKept('ẩn rồi rời');
});

it('text that no event told of is found when the page is hidden or left, the box closed, or the page looks', async () => {
  const box = openBox(tab);
  const look = () => {
    box.keeper.check();
    pause();
  };
  for (const [text, act] of [
    ['ẩn', hide],
    ['rời', leave],
    ['nhìn', look],
    ['đóng', () => box.keeper.dispose()],
  ] as const) {
    box.put(text);
    act();
    await expectKept(text);
  }
});

it('a box that holds what it held as it opened, or blanks, is no draft', async () => {
  const edit = openBox(tab, 'edit:a', 'bản gốc');
  const blank = openBox(tab);
  blank.put(' \n');
  for (const { keeper } of [edit, blank]) keeper.check();
  pause();
  hide();
  leave();
  for (const { keeper } of [edit, blank]) keeper.dispose();
  expect(await recordsIn('drafts')).toEqual([]);
  expect(backups()).toEqual([]);
});

it('a backup is taken over by the next page, unless its comment was sent or more was typed since', async () => {
  await tab.post('gửi', 'đã gửi');
  for (const kept of [
    draft({ id: 'm', text: 'viết dở' }),
    draft({ id: 'gửi', text: 'đã gửi ' }),
    draft({ id: 'e', box: 'edit:gửi', text: 'đã gửi' }),
    draft({ id: 'cũ', text: 'bản cũ' }),
    draft({ id: 'rỗng', text: ' ' }),
  ])
    localStorage.setItem(`ban-tin-draft-${kept.id}`, JSON.stringify(kept));
  await writeRecords('drafts', [
    draft({ id: 'cũ', text: 'bản mới hơn', savedAt: 2 }),
    draft({ id: 'rỗng', text: 'đã xóa chữ' }),
  ]);
  const next = await openTab();
  expect((await next.claimDraft(article.id, 'new'))?.text).toBe('bản mới hơn');
  expect(await draftTexts()).toEqual(['bản mới hơn', 'viết dở']);
  expect(backups()).toEqual([]);
});

it('a page that is left before it has claimed its draft, holding it again, makes no second one of it', async () => {
  await writeRecords('drafts', [
    draft({ id: 'kept' }),
    draft({ id: 'begun', text: 'nh' }),
    draft({ id: 'other', text: 'khác', savedAt: 2 }),
  ]);
  const reloaded = openBox(tab);
  reloaded.put('nháp');
  reloaded.keeper.check();
  leave();
  await expectKept('khác', 'nh', 'nháp', 'nháp');
  const next = await openTab();
  expect((await next.claimDraft(article.id, 'new'))?.text).toBe('nháp');
  await expectKept('khác', 'nh', 'nháp');
  expect(backups()).toEqual([]);
  expect((await (await openTab()).claimDraft(article.id, 'new'))?.text).toBe('khác');
});

it('a draft that is sent or discarded while it is being saved is not backed up when its box closes', async () => {
  for (const end of ['reset', 'discard'] as const) {
    const box = openBox(tab, 'edit:a', 'bản gốc');
    box.type('bản sửa');
    pause();
    box.keeper[end]();
    box.put('bản gốc');
    box.keeper.dispose();
    expect(backups(), end).toEqual([]);
  }
});

it('a box knows the draft that it has begun, when the store gives it that', async () => {
  const box = openBox(tab);
  box.type('gõ trước khi kho trả lời');
  pause();
  await expectKept('gõ trước khi kho trả lời');
  const claimed = await tab.claimDraft(article.id, 'new');
  expect(box.keeper.isOwn(claimed?.id ?? '')).toBe(true);
  expect(box.keeper.isOwn('khác')).toBe(false);
});

it('a copy that another tab holds stays, and so does the same text under another name', async () => {
  await writeRecords('drafts', [draft({ id: 'held' }), draft({ id: 'named', name: 'Lan' })]);
  const held = await openTab();
  await held.claimDraft(article.id, 'new');
  await writeRecords('drafts', [draft({ id: 'claimed', savedAt: 2 }), draft({ id: 'free', savedAt: 0 })]);
  expect(await (await openTab()).claimDraft(article.id, 'new')).toMatchObject({ id: 'claimed' });
  await expect.poll(async () => (await recordsIn('drafts')).map(({ id }) => id)).toEqual(['claimed', 'held', 'named']);
});

it('a copy that is no copy any more when it is to be deleted stays', async () => {
  await writeRecords('drafts', [draft({ id: 'claimed', savedAt: 2 }), draft({ id: 'copy' })]);
  const next = await openTab();
  // Its tab goes on with it and is closed between the reading and the deletion.
  const query = navigator.locks.query;
  navigator.locks.query = async () => {
    await writeRecords('drafts', [draft({ id: 'copy', text: 'nháp, viết tiếp', savedAt: 3 })]);
    return query.call(navigator.locks);
  };
  const told: unknown[] = [];
  next.subscribeToChanges((change) => told.push(change));
  expect(await next.claimDraft(article.id, 'new')).toMatchObject({ id: 'claimed' });
  await expect.poll(() => told).toHaveLength(1);
  await expectKept('nháp', 'nháp, viết tiếp');
});

it('a draft is brought back once, the newest first, and only to its own box and article', async () => {
  await tab.saveDraft(draft({ id: 'a', text: 'cũ', savedAt: 1 }), article);
  await tab.saveDraft(draft({ id: 'b', text: 'mới', savedAt: 2 }), article);
  await tab.saveDraft(draft({ id: 'c', text: 'đáp', box: 'reply:x' }), article);
  await tab.saveDraft(draft({ id: 'e', text: 'bài khác', articleId: 'khac' }), { id: 'khac', headline: 'Khác' });
  for (const id of ['a', 'b', 'c', 'e']) tab.releaseLock(id);
  const next = await openTab();
  expect(await next.unclaimedBoxes(article.id)).toEqual([{ kind: 'reply', commentId: 'x' }]);
  expect((await next.claimDraft(article.id, 'new'))?.text).toBe('mới');
  const another = await openTab();
  expect((await another.claimDraft(article.id, 'new'))?.text).toBe('cũ');
  expect(await (await openTab()).claimDraft(article.id, 'new')).toBeUndefined();
});

it('sending keeps no draft of what is sent, and begins another of what is typed meanwhile', async () => {
  const box = openBox(tab);
  box.type('gửi đi');
  const id = box.keeper.id();
  box.keeper.pause();
  await expectKept('gửi đi');
  box.type('gửi đi và nữa');
  pause();
  hide();
  await tab.post(id, 'gửi đi');
  box.keeper.resume();
  box.keeper.reset();
  expect(box.keeper.id()).not.toBe(id);
  box.keeper.schedule();
  pause();
  await expectKept('gửi đi và nữa');
});

it('a discarded draft is gone, also from the backups', async () => {
  const box = openBox(tab);
  box.type('bỏ');
  leave();
  await expectKept('bỏ');
  box.keeper.discard();
  box.put('');
  await expectKept();
  expect(backups()).toEqual([]);
});

it('a draft that continues one of an earlier visit takes its place', async () => {
  await tab.saveDraft(draft({ text: 'từ trước' }), article);
  tab.releaseLock('d');
  const next = await openTab();
  const box = openBox(next);
  expect(await next.claimDraft(article.id, 'new')).toMatchObject({ id: 'd', text: 'từ trước' });
  // While the store was asked.
  box.type('từ trước, viết tiếp');
  pause();
  await expectKept('từ trước', 'từ trước, viết tiếp');
  box.keeper.attach('d', 'từ trước');
  pause();
  await expectKept('từ trước, viết tiếp');
  expect(await recordsIn('drafts')).toMatchObject([{ id: 'd' }]);
});
