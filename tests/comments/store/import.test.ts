import { beforeEach, expect, it } from 'vitest';
import type { Comment } from '../../../src/comments/model/comment.ts';
import { article, comment, failNext, openTab, recordsIn, startBrowser, type Tab } from './browser.ts';

let tab: Tab;
beforeEach(async () => {
  startBrowser();
  tab = await openTab();
});

const none = new Map<string, Comment>();

it('a thread stands as it was, by its own times, among what is there', async () => {
  await tab.post('m', 'ở giữa', { createdAt: 5_000 });
  const file = [
    comment('a', 'cũ', { createdAt: 1_000 }),
    comment('b', 'đáp cũ', { createdAt: 2_000, parentId: 'a' }),
    comment('c', 'mới', { createdAt: 9_000 }),
  ];
  expect(await tab.saveImported(file, new Map([[article.id, 'Tên bài']]), none)).toBeUndefined();
  expect(await tab.list()).toEqual(['mới', 'ở giữa', 'cũ', 'đáp cũ']);
  expect(await recordsIn('counts')).toEqual([{ id: article.id, comments: 4 }]);
  expect(await recordsIn('articles'), 'a headline that is here stays').toEqual([article]);
});

it('headlines of new articles come along', async () => {
  await tab.saveImported([comment('a', 'x', { articleId: 'khac' })], new Map([['khac', 'Bài khác']]), none);
  expect(await recordsIn('articles')).toEqual([{ id: 'khac', headline: 'Bài khác' }]);
});

it('the same file twice adds nothing', async () => {
  const file = [comment('a', 'một'), comment('b', 'hai', { parentId: 'a' })];
  await tab.saveImported(file, new Map(), none);
  const before = await recordsIn('comments');
  expect(await tab.saveImported(file, new Map(), new Map(file.map((one) => [one.id, one])))).toBeUndefined();
  expect(await recordsIn('comments')).toEqual(before);
  expect(await tab.count()).toBe(2);
});

it('what it replaces is what the reader has been shown, or nothing of it is kept', async () => {
  await tab.post('a', 'ở đây');
  const file = [comment('b', 'mới'), comment('a', 'trong tệp')];
  for (const seen of [none, new Map([['a', comment('a', 'bản khác')]])])
    expect(await tab.saveImported(file, new Map(), seen)).toBe('conflict');
  expect(await tab.list()).toEqual(['ở đây']);
  expect(await tab.saveImported(file, new Map(), new Map([['a', comment('a', 'ở đây')]]))).toBeUndefined();
  expect(new Set(await tab.list())).toEqual(new Set(['trong tệp', 'mới']));
  expect(await tab.count()).toBe(2);
});

it('a comment that was deleted here comes back in its place, with its answers under it', async () => {
  await tab.post('a', 'hỏi');
  await tab.post('b', 'đáp', { parentId: 'a' });
  await tab.deleteComment({ id: 'a', articleId: article.id });
  await tab.saveImported([comment('a', 'hỏi')], new Map(), none);
  expect(await tab.list()).toEqual(['hỏi', 'đáp']);
  expect(await tab.count()).toBe(2);
});

it('one that moves to another article is counted there, and both articles hear of it', async () => {
  await tab.post('a', 'x');
  const seen = new Map([['a', comment('a', 'x')]]);
  const heard: unknown[] = [];
  tab.subscribeToChanges((change) => heard.push(change));
  await tab.saveImported([comment('a', 'x', { articleId: 'khac' })], new Map(), seen);
  expect(await recordsIn('counts')).toEqual([
    { id: 'bai', comments: 0 },
    { id: 'khac', comments: 1 },
  ]);
  expect(heard).toEqual([{ articleId: 'khac' }, { articleId: 'bai' }]);
});

it('answers in a circle, to themselves and to what is missing are kept, each once', async () => {
  const file = [
    comment('a', 'vòng a', { parentId: 'b' }),
    comment('b', 'vòng b', { parentId: 'a' }),
    comment('c', 'tự đáp', { parentId: 'c' }),
    comment('d', 'đáp lạc', { parentId: 'mất' }),
  ];
  expect(await tab.saveImported(file, new Map(), none)).toBeUndefined();
  expect((await tab.list()).filter((text) => text !== '–').sort()).toEqual(['tự đáp', 'vòng a', 'vòng b', 'đáp lạc']);
  expect(await tab.count()).toBe(4);
});

for (const times of [1, 700]) {
  it(`a disk that is full in the midst of ${times} comments keeps nothing of them`, async () => {
    await tab.post('m', 'có từ trước');
    const file = Array.from({ length: times }, (_, number) => comment(`${number}`, `ý ${number}`));
    failNext('undone', { name: 'QuotaExceededError', mode: 'readwrite' });
    expect(await tab.saveImported(file, new Map(), none)).toBe('quota-exceeded');
    expect(await tab.list()).toEqual(['có từ trước']);
    expect(await tab.count()).toBe(1);
    expect(await tab.saveImported(file, new Map(), none)).toBeUndefined();
    expect(await tab.count()).toBe(times + 1);
  });
}

it('all comments are read in batches, with the damaged ones counted', async () => {
  await tab.saveImported(
    Array.from({ length: 1_203 }, (_, number) => comment(`${number}`.padStart(5, '0'), `ý ${number}`)),
    new Map(),
    none,
  );
  const batches: number[] = [];
  for await (const { comments, damaged } of tab.readAllComments()) {
    batches.push(comments.length);
    expect(damaged).toBe(0);
  }
  expect(batches).toEqual([500, 500, 203]);
  let ofArticle = 0;
  for await (const { comments } of tab.readAllComments(article.id)) ofArticle += comments.length;
  expect(ofArticle).toBe(1_203);
});
