import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleLibrary } from '../../../src/build/library/articleLibrary.ts';
import { photoLibrary } from '../../../src/build/photos/photoLibrary.ts';
import { buildThreads } from '../../../src/build/threads/buildThreads.ts';
import { inThreads, type ThreadsFor } from '../../../src/build/threads/threads.ts';
import { madeId, makeArticles } from '../../bench/makeArticles.ts';
import { root } from '../projectCopy.ts';

const count = 230;
const place = mkdtempSync(join(tmpdir(), 'luong-'));
// Inside the project, where the packages are found from.
const outDir = join(root, `node_modules/.cache/ban-tin/test-${process.pid}`);
const threads = buildThreads(outDir);
const articles = join(place, 'articles');
const publicDir = join(root, 'public');

beforeAll(() => makeArticles(articles, count));
afterAll(async () => {
  await threads.end();
  rmSync(place, { recursive: true });
});

const library = (threadsFor?: ThreadsFor) =>
  articleLibrary(
    { articles, publicDir, photos: photoLibrary(place, 'photos') },
    undefined,
    threadsFor && { threadsFor },
  );

it('is not begun for little', async () => {
  expect(await threads.threadsFor(10)).toEqual([]);
  expect(existsSync(outDir)).toBe(false);
});

it('checks articles as the main thread does', async () => {
  const [here, there] = [library(), library(threads.threadsFor)];
  const papers = [await here.read(), await there.read()];
  expect((await threads.threadsFor(count)).length).toBeGreaterThan(1);
  expect(there.records.size).toBe(count);
  expect([...there.records]).toEqual([...here.records]);
  expect(papers[1]?.articles.map(({ entry }) => entry)).toEqual(papers[0]?.articles.map(({ entry }) => entry));
});

it('tells the issues of all articles, in the order of their names', async () => {
  const faulty = [120, 7, 60].map((number) => join(articles, `${madeId(number)}.json`));
  const right = faulty.map((file) => readFileSync(file, 'utf8'));
  for (const [index, file] of faulty.entries()) writeFileSync(file, `${right[index]}`.replace('"paragraph"', '"para"'));
  const message = (from: ReturnType<typeof library>) => from.read().then(String, (error: Error) => error.message);
  const told = await message(library(threads.threadsFor));
  expect(told.split('\n').map((line) => /tin-so-\d+/u.exec(line)?.[0])).toEqual([
    'tin-so-120',
    'tin-so-60',
    'tin-so-7',
  ]);
  expect(told).toBe(await message(library()));
  for (const [index, file] of faulty.entries()) writeFileSync(file, `${right[index]}`);
});

it('fails as its work does, with message and stack, and works on', async () => {
  const seats = await threads.threadsFor(count);
  const context = { articles, publicDir, names: new Set<string>() };
  const results = await inThreads(seats, 'check', context, (run) =>
    Promise.allSettled([run([['none', '']]), run([[madeId(0), 'stamp']])].map(async (result) => result)),
  );
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  const { reason } = results[0] as PromiseRejectedResult;
  expect(reason.message).toMatch(/ENOENT.*none\.json/u);
  expect(reason.stack).toContain('worker.js');
});

it('that ends while it works fails what it was asked', async () => {
  const own = await threads.ofItsOwn(count);
  const context = { articles, publicDir, names: new Set<string>() };
  const all = readdirSync(articles).map((file) => [file.slice(0, -'.json'.length), ''] as const);
  const asked = inThreads(own, 'check', context, async (run) => run(all));
  await own[0]?.worker.terminate();
  await expect(asked).rejects.toThrow('has ended');
});

it('leaves nothing behind', async () => {
  mkdirSync(outDir, { recursive: true });
  await threads.end();
  expect(existsSync(outDir)).toBe(false);
});
