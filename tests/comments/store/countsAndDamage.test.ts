import { beforeEach, expect, it } from 'vitest';
import { article, openTab, recordsIn, startBrowser, type Tab, writeRecords } from './browser.ts';

let tab: Tab;
beforeEach(async () => {
  startBrowser();
  tab = await openTab();
  for (const id of ['a', 'b', 'c']) await tab.post(id);
});

const kept = () => recordsIn('counts');
const good = { articleId: article.id, text: 'chữ', name: '', createdAt: 1 };
const at = (turn: unknown) => ({ thread: [article.id, turn] });

for (const [what, comments] of [
  ['too many', 99],
  ['too few', 1],
  ['no number', 'nhiều'],
  ['half a comment', 1.5],
  ['missing', undefined],
] as const) {
  it(`a number that is ${what} is set right once the records have been looked at, and told`, async () => {
    await writeRecords('counts', [{ id: article.id, comments }]);
    const heard: unknown[] = [];
    tab.subscribeToChanges((change) => heard.push(change));
    expect(await tab.checkIntegrity(article.id, () => true)).toBe(0);
    expect(await kept()).toEqual([{ id: article.id, comments: 3 }]);
    expect(heard).toEqual([{ articleId: article.id }]);
    expect(await tab.count()).toBe(3);
  });
}

it('a right number is left alone, and nobody told', async () => {
  const heard: unknown[] = [];
  tab.subscribeToChanges((change) => heard.push(change));
  await tab.checkIntegrity(article.id, () => true);
  expect(heard).toEqual([]);
});

it('where no number is kept all are counted, and the next change keeps it', async () => {
  await tab.write((transaction) => tab.deleteCount(transaction, article.id));
  expect(await kept()).toEqual([]);
  expect(await tab.count()).toBe(3);
  await tab.post('d');
  expect(await kept()).toEqual([{ id: article.id, comments: 4 }]);
});

it('looking stops when it is no longer wanted', async () => {
  await writeRecords('counts', [{ id: article.id, comments: 99 }]);
  expect(await tab.checkIntegrity(article.id, () => false)).toBeUndefined();
  expect(await kept()).toEqual([{ id: article.id, comments: 99 }]);
});

it('damaged and foreign records are counted and never shown; the good ones are', async () => {
  await writeRecords('comments', [
    { ...good, ...at(2), id: 'không có giờ', createdAt: Number.NaN },
    { ...good, ...at(3), id: 'chữ không phải chữ', text: { not: 'text' } },
    { ...good, ...at(4), id: 'tên là số', name: 7 },
    { ...good, id: 'không có chỗ đứng' },
    { ...good, ...at('sau này'), id: 'chỗ đứng là chữ' },
    { ...good, id: 'ở bài khác', thread: ['khac', 1] },
    { ...good, ...at(5), id: 'đứng hai chỗ', reply: ['a', 1] },
    { ...good, ...at(6), id: 'nửa chữ \uD800' },
    { id: 'không có gì' },
  ]);
  expect(await tab.list()).toEqual(['c', 'b', 'a']);
  expect(await tab.checkIntegrity(article.id, () => true)).toBe(8);
  expect(await tab.count()).toBe(3);
  await tab.post('d');
  expect(await tab.list()).toEqual(['d', 'c', 'b', 'a']);
});

it('answers to a damaged comment stand under a mark', async () => {
  await tab.post('đáp', 'đáp', { parentId: 'b' });
  await writeRecords('comments', [{ ...good, ...at(1_001), id: 'b', text: 7 }]);
  expect(await tab.list()).toEqual(['c', '–', 'đáp', 'a']);
});

it('damaged drafts and backups take no good one with them', async () => {
  const draft = { ...good, box: 'new', savedAt: 1, id: 'nguyên', text: 'còn nguyên' };
  await writeRecords('drafts', [
    draft,
    { ...draft, id: 'giờ', savedAt: 8.64e15 + 1 },
    { ...draft, id: 'chữ', text: null },
    { id: 'rỗng' },
  ]);
  for (const [key, value] of [
    ['x', '{'],
    ['y', 'null'],
    ['z', JSON.stringify({ ...draft, id: 'z', text: 'từ bản lưu tạm', savedAt: 2 })],
  ] as const)
    localStorage.setItem(`ban-tin-draft-${key}`, value);
  expect(new Set((await tab.readAllDrafts()).map(({ text }) => text))).toEqual(
    new Set(['từ bản lưu tạm', 'còn nguyên']),
  );
  expect(await tab.claimDraft(article.id, 'new')).toMatchObject({ text: 'từ bản lưu tạm' });
});

it('a headline that is no text is left out', async () => {
  await writeRecords('articles', [{ id: 'x', headline: 7 }, { id: 'y', headline: 'Tên' }, { id: 'z' }]);
  expect(await tab.readHeadlines()).toEqual(
    new Map([
      [article.id, article.headline],
      ['y', 'Tên'],
    ]),
  );
});
