import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from '../../../../src/build/import/output/writeWhole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes the folders that are missing, and leaves nothing beside the file', () => {
  writeWhole(join(folder, 'a/b/c.json'), 'một');
  writeWhole(join(folder, 'a/b/c.json'), 'hai');
  expect(readFileSync(join(folder, 'a/b/c.json'), 'utf8')).toBe('hai');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.json']);
});

it('fails where nothing can be written: a file in place of a folder, and a folder of the system', () => {
  writeFileSync(join(folder, 'tep'), '');
  expect(() => writeWhole(join(folder, 'tep/a.json'), '')).toThrow();
  expect(() => writeWhole('/proc/khong-co/a/b.json', '')).toThrow();
});
