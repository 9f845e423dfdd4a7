import { beforeEach, expect, it } from 'vitest';
import { article, comment, openTab, recordsIn, startBrowser, type Tab } from './browser.ts';

let one: Tab;
let two: Tab;
beforeEach(async () => {
  startBrowser();
  one = await openTab();
  two = await openTab();
});

const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);

it('two tabs that post at once lose and double nothing, and the order is one in both', async () => {
  await Promise.all(
    upTo(40).map((number) => (number % 2 ? one : two).post(`${number}`, `ý ${number}`, { createdAt: 5_000 })),
  );
  const list = await one.list();
  expect(list).toEqual(await two.list());
  expect(new Set(list)).toEqual(new Set(upTo(40).map((number) => `ý ${number}`)));
  const turns = (await recordsIn('comments')).map(({ thread }) => (thread as [string, number])[1]);
  expect(new Set(turns).size).toBe(40);
  expect(await recordsIn('counts')).toEqual([{ id: article.id, comments: 40 }]);
});

it('one draft that both send is one comment', async () => {
  await Promise.all([one, two].map((tab) => tab.postComment(comment('a', 'cùng gửi'), article, () => 'khác')));
  expect(await one.list()).toEqual(['cùng gửi']);
  expect(await one.count()).toBe(1);
});

it('two texts under one id are two comments', async () => {
  await Promise.all([
    one.postComment(comment('a', 'của một'), article, () => 'b'),
    two.postComment(comment('a', 'của hai'), article, () => 'c'),
  ]);
  expect(new Set(await one.list())).toEqual(new Set(['của một', 'của hai']));
  expect(await one.count()).toBe(2);
});

it('of two changes at once one is kept, and the other told', async () => {
  await one.post('a', 'bản gốc');
  const change = (text: string) => ({ id: 'a', articleId: article.id, text });
  const outcomes = await Promise.all([
    one.editComment(change('của một'), undefined, 2_000, 'x'),
    two.editComment(change('của hai'), undefined, 2_000, 'y'),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, error: 'conflict' });
});

it('what both delete goes once, and either can bring it back', async () => {
  await one.post('a', 'xóa hai lần');
  const outcomes = await Promise.all([one, two].map((tab) => tab.deleteComment({ id: 'a', articleId: article.id })));
  expect(await one.count()).toBe(0);
  for (const [index, tab] of [one, two].entries()) {
    const outcome = outcomes[index];
    await tab.restoreEntries(article.id, outcome?.ok ? outcome.value : []);
  }
  expect(await one.list()).toEqual(['xóa hai lần']);
  expect(await one.count()).toBe(1);
});

it('an answer that is posted as its comment is deleted stands under the mark of it', async () => {
  await one.post('a', 'câu hỏi');
  await Promise.all([
    one.deleteComment({ id: 'a', articleId: article.id }),
    two.post('b', 'câu đáp', { parentId: 'a' }),
  ]);
  expect(await one.list()).toEqual(['–', 'câu đáp']);
  expect(await one.count()).toBe(1);
});

it('a draft is one tab’s only, until that lets go of it or is closed', async () => {
  const draft = { id: 'd', articleId: article.id, box: 'reply:a', text: 'nháp', name: '', savedAt: 1 } as const;
  expect(await one.saveDraft(draft, article)).toBeUndefined();
  expect(await two.isUnlocked('d')).toBe(false);
  expect(await two.unclaimedBoxes(article.id)).toEqual([]);
  expect(await two.claimDraft(article.id, 'reply:a')).toBeUndefined();
  one.releaseLock('d');
  await expect.poll(() => two.unclaimedBoxes(article.id)).toEqual([{ kind: 'reply', commentId: 'a' }]);
  expect(await two.claimDraft(article.id, 'reply:a')).toMatchObject(draft);
  expect(await one.acquireLock('d')).toBe(false);
});
