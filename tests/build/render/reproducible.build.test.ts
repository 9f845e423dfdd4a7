import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCopy, copyProject, differences, filesOf, root } from '../projectCopy.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hai-lan-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Builds a copy of the project at a place. */
async function build(place: string): Promise<Map<string, Buffer>> {
  const copy = join(folder, place);
  await copyProject(copy);
  await buildCopy(copy, { TZ: place });
  return filesOf(join(copy, 'dist'));
}

test('two builds in two folders are the same, byte for byte', async () => {
  const [first, second] = [await build('UTC'), await build('Asia/Ho_Chi_Minh')];
  expect(first.size).toBeGreaterThan(15);
  expect(differences(first, second)).toEqual([]);
  const all = Buffer.concat([...first.values()]).toString('latin1');
  expect(all).not.toContain(folder);
  expect(all).not.toContain(root);
}, 180_000);
