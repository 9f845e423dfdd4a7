import { beforeEach, expect, it } from 'vitest';
import type { View } from '../../../src/comments/store/readThreads.ts';
import type { CommentsSnapshot } from '../../../src/comments/store/snapshot.ts';
import { article, failNext, openTab, show, startBrowser, type Tab } from './browser.ts';

let tab: Tab;
beforeEach(async () => {
  startBrowser();
  tab = await openTab();
});

const view = (more: Partial<View> = {}): View => ({ newestFirst: true, size: 50, expanded: new Map(), ...more });
const numbers = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => (from < to ? from + index : from - index));

/** Posts comments named by numbers. */
async function postAll(count: number, parentId?: string): Promise<void> {
  for (const number of numbers(1, count)) {
    const id = `${parentId ?? ''}${number}`;
    await tab.post(id, id, parentId === undefined ? {} : { parentId });
  }
}

async function read(wanted: View, watchIds?: string[]) {
  const { threads, hasMore, deletedIds } = await tab.readThreads(article.id, wanted, watchIds);
  return { ids: threads.map(({ root }) => root.id), threads, hasMore, deletedIds };
}

/** Follows the list in a tab; gives what it was last said to be. */
function follow(here: Tab) {
  const states: CommentsSnapshot[] = [];
  const store = here.createCommentsStore(article.id);
  const dispose = store.subscribe(() => states.push(store.getSnapshot()));
  const texts = () => {
    const state = store.getSnapshot();
    return state.status === 'ready'
      ? state.threads.map(({ root }) => ('text' in root ? root.text : '–'))
      : state.status;
  };
  return { dispose, states, texts };
}

it('the first load of a browser shows an empty list, the second what was posted', async () => {
  const first = follow(tab);
  await expect.poll(first.texts).toEqual([]);
  await tab.post('a', 'ý đầu');
  await expect.poll(first.texts).toEqual(['ý đầu']);
  first.dispose();
  const second = follow(await openTab());
  await expect.poll(second.texts).toEqual(['ý đầu']);
  expect(second.states.at(0)).toMatchObject({ status: 'ready', count: 1, hasMore: false, damaged: 0 });
  second.dispose();
});

it('what another tab posts, changes and deletes is followed, and what stayed the same keeps its identity', async () => {
  await tab.post('a', 'giữ nguyên');
  const here = follow(tab);
  await expect.poll(here.texts).toEqual(['giữ nguyên']);
  const entry = () => {
    const state = here.states.at(-1);
    return state?.status === 'ready' ? state.threads.find(({ root }) => root.id === 'a')?.root : undefined;
  };
  const before = entry();
  const other = await openTab();
  await other.post('b', 'mới');
  await expect.poll(here.texts).toEqual(['mới', 'giữ nguyên']);
  await other.editComment({ id: 'b', articleId: article.id, text: 'mới, sửa' }, undefined, 9, 'x');
  await expect.poll(here.texts).toEqual(['mới, sửa', 'giữ nguyên']);
  await other.deleteComment({ id: 'b', articleId: article.id });
  await expect.poll(here.texts).toEqual(['giữ nguyên']);
  expect(entry()).toBe(before);
  here.dispose();
});

it('what happens on another article is nobody’s business here', async () => {
  const here = follow(tab);
  await expect.poll(here.texts).toEqual([]);
  const said = here.states.length;
  await tab.post('x', 'ở bài khác', { articleId: 'bai-khac' });
  await tab.post('a', 'ở bài này');
  await expect.poll(here.texts).toEqual(['ở bài này']);
  expect(here.states.length).toBe(said + 1);
  here.dispose();
});

it('pages: fifty at first, then more, in either order, never a thread twice', async () => {
  await postAll(120);
  const newest = numbers(120, 1).map(String);
  expect(await read(view())).toMatchObject({ ids: newest.slice(0, 50), hasMore: true });
  expect(await read(view({ size: 100 }))).toMatchObject({ ids: newest.slice(0, 100), hasMore: true });
  expect(await read(view({ size: 150 }))).toMatchObject({ ids: newest, hasMore: false });
  expect(await read(view({ newestFirst: false }))).toMatchObject({ ids: numbers(1, 50).map(String), hasMore: true });
});

it('a long thread is folded after ten replies, and unfolds', async () => {
  await tab.post('hỏi');
  await postAll(25, 'hỏi');
  const [folded] = (await read(view())).threads;
  expect(folded).toMatchObject({ hiddenReplyCount: 15 });
  expect(folded?.replies.map(({ id }) => id)).toEqual(numbers(1, 10).map((number) => `hỏi${number}`));
  const [unfolded] = (await read(view({ expanded: new Map([['hỏi', 60]]) }))).threads;
  expect(unfolded?.replies).toHaveLength(25);
  expect(unfolded?.hiddenReplyCount).toBe(0);
});

it('a comment that is asked for is reached: far down, and deep in a folded thread', async () => {
  await tab.post('hỏi');
  await postAll(25, 'hỏi');
  await postAll(80);
  for (const newestFirst of [true, false]) {
    const { threads } = await read(view({ newestFirst, includeId: 'hỏi22' }));
    expect(threads.find(({ root }) => root.id === 'hỏi')?.replies.map(({ id }) => id)).toContain('hỏi22');
  }
  expect((await read(view({ includeId: 'không có' }))).ids).toHaveLength(50);
});

it('of comments with an open box it is told whether they are gone, in view or not', async () => {
  await postAll(60);
  await tab.deleteComment({ id: '2', articleId: article.id });
  await tab.deleteComment({ id: '60', articleId: article.id });
  const { deletedIds } = await read(view(), ['1', '2', '59', '60']);
  expect(deletedIds).toEqual(new Set(['2', '60']));
});

it('a store that fails is told with its reason, and read again with the next change', async () => {
  await tab.post('a', 'có từ trước');
  failNext('refused', { times: 6, mode: 'readonly' });
  const here = follow(tab);
  await expect.poll(() => here.states.at(-1)).toMatchObject({ status: 'failed', error: 'unknown' });
  await tab.post('b', 'mới');
  await expect.poll(here.texts).toEqual(['mới', 'có từ trước']);
  here.dispose();
});

it('a tab that comes back to the front reads anew what it has slept through', async () => {
  const here = follow(tab);
  await expect.poll(here.texts).toEqual([]);
  const { BroadcastChannel } = globalThis;
  Object.assign(globalThis, { BroadcastChannel: undefined });
  const other = await openTab();
  await other.post('a', 'trong khi ngủ');
  Object.assign(globalThis, { BroadcastChannel });
  expect(here.texts()).toEqual([]);
  show('visible');
  await expect.poll(here.texts).toEqual(['trong khi ngủ']);
  here.dispose();
});
