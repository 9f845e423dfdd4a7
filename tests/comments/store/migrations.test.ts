import { afterEach, beforeEach, describe, expect, it, vi as vitest } from 'vitest';
import { databaseVersion, type Migration, migrations } from '../../../src/comments/store/migrations.ts';
import { article, openRaw, openTab, openVersion1, openVersion2, recordsIn, startBrowser } from './browser.ts';

beforeEach(startBrowser);
afterEach(() => vitest.doUnmock('../../../src/comments/store/migrations.ts'));

const old = (id: string, more: object = {}) => ({
  id,
  articleId: article.id,
  text: `ý ${id}`,
  name: '',
  createdAt: 1_000,
  ...more,
});
const draft = { id: 'd', articleId: article.id, box: 'reply:a', text: 'nháp', name: '', savedAt: 1 };

/** What each released version can hold, good and damaged. */
const released: Record<number, () => Promise<void>> = {
  0: async () => {},
  1: async () => (await openVersion1([old('a'), old('hỏng', { createdAt: Number.NaN }), { id: 'rỗng' }])).close(),
  2: async () => {
    const comments = [
      old('a', { thread: [article.id, 1_000] }),
      old('đáp', { parentId: 'a', reply: ['a', 2_000] }),
      { id: 'mất', deleted: true, thread: [article.id, 1] },
      old('hỏng', { createdAt: Number.NaN, thread: [article.id, 3] }),
      { id: 'rỗng' },
    ];
    const more = {
      drafts: [draft, { id: 'hỏng', box: 7 }],
      articles: [article, { id: 'x', headline: 7 }],
      counts: [{ id: article.id, comments: 2 }],
    };
    (await openVersion2({ comments, ...more })).close();
  },
};

/** All that is in the database, by store, past the code of the page. */
async function everything(): Promise<Record<string, unknown>> {
  const database = await openRaw();
  const { version, objectStoreNames } = database;
  database.close();
  const names = [...objectStoreNames] as Parameters<typeof recordsIn>[0][];
  const records = await Promise.all(names.map(async (name) => [name, await recordsIn(name)] as const));
  return { version, ...Object.fromEntries(records) };
}

/** A page of a later release, with one step more. */
async function openLaterTab(step: Migration['migrate']) {
  vitest.doMock('../../../src/comments/store/migrations.ts', async (original) => {
    const real = await original<typeof import('../../../src/comments/store/migrations.ts')>();
    const steps = [...real.migrations, { version: real.databaseVersion + 1, migrate: step }];
    const migrate: typeof real.migrate = (database, from, transaction) =>
      real.migrate(database, from, transaction, steps);
    return { ...real, databaseVersion: steps.length, migrate };
  });
  // The mock counts from the next import on, not for those that are imported beside it.
  await import('../../../src/comments/store/migrations.ts');
  return openTab();
}

it('the steps are numbered from 1 without a gap, and every released version is tried here', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  expect(Object.keys(released)).toEqual(Array.from({ length: databaseVersion + 1 }, (_, version) => `${version}`));
});

describe.each(Object.keys(released).map(Number))('from version %i', (version) => {
  it('every record is there afterwards, the good ones readable, and the store answers', async () => {
    await released[version]?.();
    const before = version > 0 ? await everything() : { comments: [] };
    const tab = await openTab();
    const list = await tab.list();
    const after = await everything();
    expect(after.version).toBe(databaseVersion);
    expect(Object.keys(after).sort()).toEqual(['articles', 'comments', 'counts', 'drafts', 'version']);
    const ids = (records: unknown) => (records as { id: string }[]).map(({ id }) => id);
    expect(ids(after.comments)).toEqual(ids(before.comments));
    expect(list).toEqual([[], ['ý a'], ['ý a', 'ý đáp', '–']][version]);
    await tab.post('mới', 'ý mới');
    expect((await tab.list())[0]).toBe('ý mới');
    await tab.checkIntegrity(article.id, () => true);
    expect(await tab.count()).toBe(list.filter((text) => text !== '–').length + 1);
  });

  it('a later step sees what the steps before it have made', async () => {
    await released[version]?.();
    const seen: number[] = [];
    const later = await openLaterTab(async (_, transaction) => {
      seen.push(await transaction.objectStore('comments').index('byThread').count());
      for (const name of ['drafts', 'articles', 'counts'] as const) await transaction.objectStore(name).count();
    });
    await later.list();
    expect(seen).toEqual([[0, 1, 3][version]]);
    expect((await everything()).version).toBe(databaseVersion + 1);
  });

  it('a later step that fails half-way leaves the old version whole, and goes through at the next attempt', async () => {
    await released[version]?.();
    const before = version > 0 ? await everything() : undefined;
    let fails = true;
    const later = await openLaterTab(async (database, transaction) => {
      database.createObjectStore('passages' as 'comments');
      await transaction.objectStore('comments').clear();
      if (fails) throw new DOMException('disk', 'UnknownError');
    });
    await expect(later.list()).rejects.toThrow();
    if (before) expect(await everything()).toEqual(before);
    fails = false;
    expect(await later.list()).toEqual([]);
    expect((await everything()).version).toBe(databaseVersion + 1);
  });
});

it('version 2 is opened as it is: nothing is rewritten', async () => {
  await released[2]?.();
  const before = await everything();
  const tab = await openTab();
  expect(await tab.list()).toEqual(['ý a', 'ý đáp', '–']);
  expect((await tab.claimDraft(article.id, 'reply:a'))?.text).toBe('nháp');
  expect(await tab.readHeadlines()).toEqual(new Map([[article.id, article.headline]]));
  expect(await everything()).toEqual(before);
});
