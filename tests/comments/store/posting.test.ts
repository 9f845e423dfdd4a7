import { beforeEach, expect, it } from 'vitest';
import { article, comment, freshId, openTab, recordsIn, startBrowser, type Tab } from './browser.ts';

let tab: Tab;
beforeEach(async () => {
  startBrowser();
  tab = await openTab();
});

it('a comment is kept with its place, the number and the headline, and its draft goes with it', async () => {
  await tab.saveDraft({ id: 'a', articleId: 'bai', box: 'new', text: 'ý', name: '', savedAt: 1 }, article);
  const posted = await tab.post('a', 'ý đầu');
  expect(posted).toEqual({ ...comment('a', 'ý đầu'), thread: ['bai', 1_000] });
  expect(await recordsIn('comments')).toEqual([posted]);
  expect(await recordsIn('counts')).toEqual([{ id: 'bai', comments: 1 }]);
  expect(await recordsIn('articles')).toEqual([article]);
  expect(await recordsIn('drafts')).toEqual([]);
});

it('one that is posted again under its id is kept once', async () => {
  await tab.post('a', 'một lần');
  expect((await tab.post('a', 'một lần')).id).toBe('a');
  expect(await tab.list()).toEqual(['một lần']);
  expect(await tab.count()).toBe(1);
});

it('an id that another text has taken is given up for a fresh one', async () => {
  await tab.post('a', 'ở thẻ này');
  expect((await tab.post('a', 'ở thẻ kia')).id).toBe('fresh');
  expect(await tab.list()).toEqual(['ở thẻ kia', 'ở thẻ này']);
  expect(await tab.count()).toBe(2);
});

it('the order is that of posting, though the clock stands still or is set back', async () => {
  await tab.post('a', 'một', { createdAt: 5_000 });
  await tab.post('b', 'hai', { createdAt: 5_000 });
  await tab.post('c', 'ba', { createdAt: 1_000 });
  expect(await tab.list()).toEqual(['ba', 'hai', 'một']);
});

it('answers stand under what they answer, in the order of posting', async () => {
  await tab.post('a', 'câu hỏi');
  await tab.post('b', 'đáp một', { parentId: 'a', createdAt: 3_000 });
  await tab.post('c', 'đáp hai', { parentId: 'b', createdAt: 2_000 });
  await tab.post('d', 'ý khác');
  expect(await tab.list()).toEqual(['ý khác', 'câu hỏi', 'đáp một', 'đáp hai']);
  expect(await tab.count()).toBe(4);
});

it('an answer to what is gone stands under a mark of it, which is not counted', async () => {
  await tab.post('b', 'đáp', { parentId: 'gone' });
  expect(await tab.list()).toEqual(['–', 'đáp']);
  expect(await tab.count()).toBe(1);
});

it('an answer to a comment on another article begins a thread of its own', async () => {
  await tab.post('a', 'ở bài khác', { articleId: 'bai-khac' });
  await tab.post('b', 'đáp lạc', { parentId: 'a' });
  expect(await tab.list()).toEqual(['đáp lạc']);
});

it('each article has its own list and number', async () => {
  await tab.post('a', 'ở bài này');
  await tab.post('b', 'ở bài khác', { articleId: 'bai-khac' });
  expect(await tab.list()).toEqual(['ở bài này']);
  expect(await recordsIn('counts')).toEqual([
    { id: 'bai', comments: 1 },
    { id: 'bai-khac', comments: 1 },
  ]);
});

it('what is posted is heard in this tab and in the others, with the article that it is about', async () => {
  const other = await openTab();
  const heard: unknown[] = [];
  for (const listening of [tab, other]) listening.subscribeToChanges((change) => heard.push(change));
  await tab.postComment(comment('a', 'ý'), article, freshId);
  await expect.poll(() => heard).toEqual([{ articleId: 'bai' }, { articleId: 'bai' }]);
});
