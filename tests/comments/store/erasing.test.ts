import { afterEach, beforeEach, expect, it, vi as vitest } from 'vitest';
import type { Draft } from '../../../src/comments/model/draft.ts';
import { article, comment, draftTexts, failNext, openTab, recordsIn, startBrowser, type Tab } from './browser.ts';

const draft = (text: string): Draft => ({ id: 'd', articleId: article.id, box: 'new', text, name: '', savedAt: 1 });
const keys = () => Object.keys(localStorage).sort();

let tab: Tab;
beforeEach(async () => {
  startBrowser();
  tab = await openTab();
  await tab.post('a', 'riêng tư');
  await tab.saveDraft(draft('nháp'), article);
  localStorage.setItem('ban-tin-name', 'Minh Thư');
  localStorage.setItem('khac', 'của trang khác');
});
afterEach(() => {
  vitest.useRealTimers();
});

/** A box with text typed into it, in a tab. */
function openBox(here: Tab, text: string) {
  const field = { text: '', name: '' };
  const keeper = here.createDraftAutosave(
    article,
    'new',
    () => ({ ...field, closed: false, basedOn: undefined, untouched: field.text === '' }),
    () => {},
    () => Object.assign(field, { text: '', name: '' }),
  );
  Object.assign(field, { text, name: 'Minh Thư' });
  keeper.schedule();
  return { field, keeper };
}

/** Erased in a tab that can tell this one nothing. */
async function eraseUnheard(): Promise<void> {
  const { BroadcastChannel } = globalThis;
  vitest.stubGlobal('BroadcastChannel', undefined);
  expect(await (await openTab()).eraseAll()).toBeUndefined();
  vitest.stubGlobal('BroadcastChannel', BroadcastChannel);
}

it('all records and keys go, and what stays says only that it was done', async () => {
  expect(await tab.eraseAll()).toBeUndefined();
  for (const store of ['comments', 'drafts', 'articles', 'counts'] as const) expect(await recordsIn(store)).toEqual([]);
  expect(keys()).toEqual(['ban-tin-erasure', 'khac']);
  const first = localStorage.getItem('ban-tin-erasure');
  await tab.eraseAll();
  expect(localStorage.getItem('ban-tin-erasure')).not.toBe(first);
});

it('what cannot be erased is told, and nothing is: neither records nor names', async () => {
  failNext('undone', { name: 'QuotaExceededError', mode: 'readwrite' });
  expect(await tab.eraseAll()).toBe('quota-exceeded');
  expect(await tab.list()).toEqual(['riêng tư']);
  expect(keys()).toEqual(['ban-tin-name', 'khac']);
});

it('every tab hears of it once, and a list in it is empty', async () => {
  const other = await openTab();
  const heard: unknown[] = [];
  const texts: string[][] = [];
  other.subscribeToChanges((change) => heard.push(change));
  const { subscribe, getSnapshot } = other.createCommentsStore(article.id);
  const dispose = subscribe(() => {
    const state = getSnapshot();
    texts.push(state.status === 'ready' ? state.threads.map(({ root }) => ('text' in root ? root.text : '–')) : ['…']);
  });
  await expect.poll(() => texts.at(-1)).toEqual(['riêng tư']);
  await tab.eraseAll();
  await expect.poll(() => texts.at(-1)).toEqual([]);
  expect(texts.slice(1), 'at once nothing is to be seen').toEqual([['…'], []]);
  window.dispatchEvent(new Event('pageshow'));
  window.dispatchEvent(new Event('storage'));
  expect(heard).toEqual(['erased']);
  dispose();
});

for (const event of ['pageshow', 'visibilitychange', 'storage']) {
  it(`a tab that heard nothing knows it by ${event}`, async () => {
    // A busy machine takes longer than the typing may stay unsaved.
    vitest.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { field } = openBox(tab, 'gõ trước đó');
    await eraseUnheard();
    expect(field.text).toBe('gõ trước đó');
    window.dispatchEvent(new Event(event));
    expect(field).toEqual({ text: '', name: '' });
  });
}

for (const [what, act] of [
  ['the typing is due', () => vitest.advanceTimersByTime(400)],
  ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  ['it is about to be sent', (box: ReturnType<typeof openBox>) => box.keeper.pause()],
  ['the box is closed', (box: ReturnType<typeof openBox>) => box.keeper.dispose()],
] as const) {
  it(`a box in such a tab keeps nothing when ${what}, and is empty`, async () => {
    vitest.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const box = openBox(tab, 'gõ trước đó');
    await eraseUnheard();
    act(box);
    expect(box.field).toEqual({ text: '', name: '' });
    await tab.list();
    expect(await draftTexts()).toEqual([]);
    expect(keys()).toEqual(['ban-tin-erasure', 'khac']);
  });
}

it('a draft that is on its way to the store as everything is erased does not stay there', async () => {
  const other = await openTab();
  const saving = other.saveDraft(draft('đang lưu'), article);
  const erasing = tab.eraseAll();
  await Promise.all([saving, erasing]);
  expect(await draftTexts()).toEqual([]);
});

it('nor does one whose database was still opening', async () => {
  const other = await openTab();
  const { open } = IDBFactory.prototype;
  let erased: Promise<unknown> | undefined;
  vitest.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...given) {
    erased ??= tab.eraseAll();
    return open.apply(this, given);
  });
  const saving = other.saveDraft(draft('đang lưu'), article);
  await Promise.all([saving, erased]);
  expect(await draftTexts()).toEqual([]);
});

it('what could only be kept in the page goes too', async () => {
  const setItem = vitest.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  tab.backUpDraft({ ...draft('chỉ ở đây'), id: 'h' });
  setItem.mockRestore();
  await tab.eraseAll();
  expect(await tab.claimDraft(article.id, 'new')).toBeUndefined();
});

it('what is typed afterwards is kept as always, and what is posted too', async () => {
  vitest.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { field, keeper } = openBox(tab, 'gõ trước đó');
  await tab.eraseAll();
  field.text = 'của người sau';
  keeper.schedule();
  vitest.advanceTimersByTime(400);
  await expect.poll(draftTexts).toEqual(['của người sau']);
  await tab.postComment(comment(keeper.id(), 'của người sau'), article, () => 'x');
  keeper.reset();
  expect(await tab.list()).toEqual(['của người sau']);
  expect(await draftTexts()).toEqual([]);
});

it('what the browser clears by itself is not taken for erased', async () => {
  await tab.eraseAll();
  const { field } = openBox(tab, 'còn đang viết');
  for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
  window.dispatchEvent(new Event('pageshow'));
  expect(field.text).toBe('còn đang viết');
});

it('a draft goes that a tab saved afterwards, before the mark had reached it', async () => {
  vitest.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { field } = openBox(tab, 'gõ trước đó');
  await eraseUnheard();
  const getItem = vitest.spyOn(localStorage, 'getItem').mockReturnValue(null);
  vitest.advanceTimersByTime(400);
  await expect.poll(draftTexts).toEqual(['gõ trước đó']);
  getItem.mockRestore();
  window.dispatchEvent(new Event('storage'));
  expect(field.text).toBe('');
  await expect.poll(draftTexts).toEqual([]);
});

it('a message of an erasure that localStorage has told of already empties nothing again', async () => {
  const other = await openTab();
  const { field, keeper } = openBox(other, 'gõ trước đó');
  await eraseUnheard();
  window.dispatchEvent(new Event('storage'));
  expect(field.text).toBe('');
  field.text = 'của người sau';
  keeper.schedule();
  const heard: unknown[] = [];
  other.subscribeToChanges((change) => heard.push(change));
  new BroadcastChannel('ban-tin-comments').postMessage({ erased: localStorage.getItem('ban-tin-erasure') });
  await expect.poll(() => heard).toEqual(['missed']);
  expect(field.text).toBe('của người sau');
});

it('a message of an erasure that comes before localStorage tells of it empties the fields once', async () => {
  const other = await openTab();
  const { field } = openBox(other, 'gõ trước đó');
  const heard: unknown[] = [];
  other.subscribeToChanges((change) => heard.push(change));
  new BroadcastChannel('ban-tin-comments').postMessage({ erased: 'mới' });
  await expect.poll(() => field.text).toBe('');
  localStorage.setItem('ban-tin-erasure', 'mới');
  window.dispatchEvent(new Event('storage'));
  expect(heard).toEqual(['erased']);
});
