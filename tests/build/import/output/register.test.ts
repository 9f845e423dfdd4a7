import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOf, readRegister } from '../../../../src/build/import/output/register.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry = { input: 'bai/mot.txt', manuscript: hashOf('mot'), id: 'mot', article: hashOf('bai mot'), photos: {} };

it('finds an input by its words under another name, and by its name with other words', async () => {
  const register = await readRegister(folder);
  register.set(entry);
  register.save();
  const again = await readRegister(folder);
  expect(again.find('khac.txt', entry.manuscript)).toEqual(entry);
  expect(again.find(entry.input, hashOf('khác'))).toEqual(entry);
  expect(again.find('khac.txt', hashOf('khác'))).toBeUndefined();
});

it('keeps which photos were written, and knows lines of before that', async () => {
  const { photos: _, ...bare } = entry;
  const other = { ...entry, input: 'bai/hai.txt', manuscript: hashOf('hai'), photos: { 'b.jpg': hashOf('b') } };
  writeFileSync(join(folder, '.imported.jsonl'), `${JSON.stringify(bare)}\n${JSON.stringify(other)}\n`);
  expect((await readRegister(folder)).of('mot')).toEqual([entry, other]);
});

it('forgets what an input was before', async () => {
  const register = await readRegister(folder);
  register.set({ ...entry, id: 'cu' });
  register.set(entry);
  register.set({ ...entry, manuscript: hashOf('mới') });
  expect(register.of('cu')).toEqual([]);
  expect(register.of('mot')).toEqual([{ ...entry, manuscript: hashOf('mới') }]);
  expect(register.find('khac.txt', entry.manuscript)).toBeUndefined();
  register.save();
  expect(readFileSync(join(folder, '.imported.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
});

it('writes nothing where nothing was imported', async () => {
  (await readRegister(folder)).save();
  expect(readdirSync(folder)).toEqual([]);
});

it('passes over lines that it cannot read', async () => {
  writeFileSync(join(folder, '.imported.jsonl'), `không phải JSON\n{"input":1}\nnull\n${JSON.stringify(entry)}\n`);
  expect((await readRegister(folder)).find(entry.input, '')).toEqual(entry);
});
