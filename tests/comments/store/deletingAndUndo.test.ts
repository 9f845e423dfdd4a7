import { beforeEach, expect, it } from 'vitest';
import { openTab, recordsIn, startBrowser, type Tab } from './browser.ts';

let tab: Tab;
beforeEach(async () => {
  startBrowser();
  tab = await openTab();
});

/** Takes a comment out; gives what brings it back. */
async function remove(id: string): Promise<() => Promise<void>> {
  const outcome = await tab.deleteComment({ id, articleId: 'bai' });
  if (!outcome.ok) throw new Error(outcome.error);
  return async () => {
    expect(await tab.restoreEntries('bai', outcome.value)).toMatchObject({ ok: true });
  };
}

it('a comment goes whole, and comes back where it stood', async () => {
  for (const id of ['một', 'hai', 'ba']) await tab.post(id);
  const before = await recordsIn('comments');
  const undo = await remove('hai');
  expect(await tab.list()).toEqual(['ba', 'một']);
  expect(await tab.count()).toBe(2);
  await undo();
  expect(await recordsIn('comments')).toEqual(before);
  expect(await tab.count()).toBe(3);
});

it('one with answers leaves a mark, which is not counted and goes with the last answer', async () => {
  await tab.post('hỏi');
  await tab.post('đáp', 'đáp', { parentId: 'hỏi' });
  const undoQuestion = await remove('hỏi');
  expect(await tab.list()).toEqual(['–', 'đáp']);
  expect(await tab.count()).toBe(1);
  const undoAnswer = await remove('đáp');
  expect(await recordsIn('comments')).toEqual([]);
  await undoAnswer();
  expect(await tab.list()).toEqual(['–', 'đáp']);
  await undoQuestion();
  expect(await tab.list()).toEqual(['hỏi', 'đáp']);
  expect(await tab.count()).toBe(2);
});

it('marks above one another go together, and only those without another answer', async () => {
  await tab.post('a');
  for (const [id, parentId] of [
    ['b', 'a'],
    ['c', 'b'],
    ['d', 'a'],
  ] as const)
    await tab.post(id, id, { parentId });
  await remove('a');
  await remove('b');
  expect(await tab.list()).toEqual(['–', '–', 'c', 'd']);
  await remove('c');
  expect(await tab.list()).toEqual(['–', 'd']);
  const undo = await remove('d');
  expect(await recordsIn('comments')).toEqual([]);
  await undo();
  expect(await tab.list()).toEqual(['–', 'd']);
});

it('what came back meanwhile is neither overwritten nor counted twice', async () => {
  await tab.post('a', 'bản cũ');
  const undo = await remove('a');
  await tab.post('a', 'bản mới');
  await undo();
  expect(await tab.list()).toEqual(['bản mới']);
  expect(await tab.count()).toBe(1);
});

it('an answer comes back though the beginning of its thread is gone by then', async () => {
  await tab.post('hỏi');
  await tab.post('đáp', 'đáp', { parentId: 'hỏi' });
  const undo = await remove('đáp');
  await remove('hỏi');
  expect(await recordsIn('comments')).toEqual([]);
  await undo();
  expect(await tab.list()).toEqual(['–', 'đáp']);
  expect(await tab.count()).toBe(1);
});

it('deleting what is gone already does nothing, and nothing is there to undo', async () => {
  await tab.post('a');
  await remove('a');
  expect(await tab.deleteComment({ id: 'a', articleId: 'bai' })).toEqual({ ok: true, value: [] });
  expect(await tab.count()).toBe(0);
});
