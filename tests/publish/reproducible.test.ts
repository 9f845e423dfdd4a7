// @vitest-environment node
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const built = ['index.html', 'package.json', 'public', 'src', 'tsconfig.json', 'vite.config.ts'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hai-lan-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Builds a copy of the project at a place. */
async function build(place: string): Promise<Map<string, Buffer>> {
  const copy = join(folder, place);
  for (const name of built) await cp(join(root, name), join(copy, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production', SITE_URL: 'https://bantin.example', TZ: place };
  await promisify(execFile)(process.execPath, [vite, 'build'], { cwd: copy, env });
  const entries = await readdir(join(copy, 'dist'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = files.sort().map(async (file) => [file.slice(copy.length), await readFile(file)] as const);
  return new Map(await Promise.all(read));
}

test('two builds in two folders are the same, byte for byte', async () => {
  const [first, second] = [await build('UTC'), await build('Asia/Ho_Chi_Minh')];
  expect(first.size).toBeGreaterThan(15);
  expect([...second.keys()]).toEqual([...first.keys()]);
  const different = [...first].filter(([file, content]) => !second.get(file)?.equals(content));
  expect(different.map(([file]) => file)).toEqual([]);
  const all = Buffer.concat([...first.values()]).toString('latin1');
  expect(all).not.toContain(folder);
  expect(all).not.toContain(root);
}, 180_000);
