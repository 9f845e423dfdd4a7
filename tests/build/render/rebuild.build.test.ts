import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeId, makeArticles } from '../../bench/makeArticles.ts';
import { buildCopy, copyProject, differences, filesOf } from '../projectCopy.ts';

let copy = '';
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'xay-lai-'));
  await copyProject(copy);
  await makeArticles(join(copy, 'src/articles'), 23);
  await editArticle(9, (text) => text.replace('"id"', `"relatedLink": ["${madeId(5)}"], "id"`));
  await build();
}, 180_000);
afterAll(() => rm(copy, { recursive: true }));

const articleFile = (number: number) => join(copy, `src/articles/${madeId(number)}.json`);

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing changed in ${file}.`);
  await writeFile(file, changed);
}

function editArticle(number: number, change: (text: string) => string): Promise<void> {
  return edit(articleFile(number), change);
}

/** Builds over what the build before has left. @returns how many files of pages it wrote, and its table of budgets */
async function build(env = {}): Promise<{ written: number; budgets: string[] }> {
  const said = await buildCopy(copy, env);
  return {
    written: Number(/of their files (\d+) written/.exec(said)?.[1]),
    budgets: said.match(/^.* of +[\d.]+ kB$/gm) ?? [],
  };
}

/** Where the site differs from one that is built of the same into a new folder. */
async function unlikeCold(env = {}): Promise<string[]> {
  await rm(join(copy, 'cold'), { recursive: true, force: true });
  await buildCopy(copy, env, 'cold');
  return differences(await filesOf(join(copy, 'dist')), await filesOf(join(copy, 'cold')));
}

const timeOf = async (file: string) => (await stat(join(copy, 'dist', file))).ctimeMs;

test('with nothing changed no page is written, and the budgets are told as before', async () => {
  const { budgets } = await build();
  const again = await build();
  // The front page's file is first the bundler's.
  expect(again.written).toBe(1);
  expect(again.budgets).toEqual(budgets);
  for (const name of ['HTML /', 'JavaScript', 'JavaScript of a search', 'fonts', 'worker'])
    expect(budgets.filter((line) => new RegExp(`^ +${name} {2}`, 'u').test(line))).toHaveLength(1);
}, 180_000);

test('articles changed, added and removed: only what shows them is written, and all is as from a new start', async () => {
  // Newer than the article that stays: what an article leads to is older than it.
  const removed = [1, 8];
  const untouched = await timeOf(`bai-viet/${madeId(12)}.html`);
  const related = await timeOf(`bai-viet/${madeId(9)}.html`);
  await editArticle(5, (text) => text.replace('(tin số 5)', '(tin đã sửa)'));
  const added = (await readFile(articleFile(7), 'utf8')).replaceAll(madeId(7), 'tin-moi');
  await writeFile(join(copy, 'src/articles/tin-moi.json'), added);
  for (const number of removed) await rm(articleFile(number));
  await build();
  expect(await timeOf(`bai-viet/${madeId(12)}.html`)).toBe(untouched);
  expect(await timeOf(`bai-viet/${madeId(9)}.html`)).not.toBe(related);
  const files = [...(await filesOf(join(copy, 'dist'))).keys()];
  expect(files).toContain('/bai-viet/tin-moi.html');
  expect(files.filter((file) => removed.some((number) => file.includes(`/${madeId(number)}.`)))).toEqual([]);
  expect(await unlikeCold()).toEqual([]);
}, 180_000);

/** Changes the words of pages at the build, and nothing that the browser gets. */
const serverOnly = `{
  name: 'server-only',
  applyToEnvironment: ({ name }) => name === 'ssr',
  transform: (code) => code.replaceAll('Lên đầu trang', 'Về đầu trang'),
}`;

const changes: [string, () => Promise<void>, object?][] = [
  [
    'the code that writes pages',
    () =>
      edit(join(copy, 'src/build/render/metadata.ts'), (text) =>
        text.replace("'NewsArticle'", "'ReportageNewsArticle'"),
      ),
  ],
  // It stands in no bundle, and the policy allows it by its hash.
  ['the boot script', () => edit(join(copy, 'src/boot.ts'), (text) => `${text}\nconsole.count('boot');\n`)],
  ['index.html', () => edit(join(copy, 'index.html'), (text) => text.replace('#171614', '#171615'))],
  ['a plugin', () => edit(join(copy, 'vite.config.ts'), (text) => text.replace('[react()', `[${serverOnly}, react()`))],
  ["the site's address", async () => {}, { SITE_URL: 'https://khac.example' }],
];

test.each(changes)(
  'with another source all is as from a new start: %s',
  async (_, change, env) => {
    await change();
    expect((await build(env)).written).toBeGreaterThan(1);
    expect(await unlikeCold(env)).toEqual([]);
  },
  180_000,
);

test('a fault in an article stops the build as ever, and the site stays', async () => {
  const before = await filesOf(join(copy, 'dist'));
  await editArticle(3, (text) => text.replace('"figure"', '"photo"'));
  await expect(build()).rejects.toThrow(
    new RegExp(`src/articles/${madeId(3)}\\.json:\\d+:\\d+ /body/\\d+/type found "photo"`),
  );
  expect(differences(before, await filesOf(join(copy, 'dist')))).toEqual([]);
}, 180_000);
