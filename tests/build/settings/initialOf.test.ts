import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { initialOf } from '../../../src/build/settings/initialOf.ts';
import { readSite } from '../../../src/build/settings/readSite.ts';

const folder = mkdtempSync(join(tmpdir(), 'initial-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['Bản Tin', 'vi', 'B'],
  ['Đất Việt', 'vi', 'Đ'],
  ['báo mới', 'vi', 'B'],
  ['“ấp Bắc”', 'vi', 'Ấ'],
  ['"Tin"', 'vi', 'T'],
  [' \u00a0Tin', 'vi', 'T'],
  ['e\u0301cole', 'fr', 'É'],
  ['e\u0302\u0301m', 'vi', 'Ế'],
  ['m\u0303a', 'vi', 'M\u0303'],
  ['𝔸bc', 'en', '𝔸'],
  ['𐐨𐐩', 'en', '𐐀'],
  ['📰 Tin', 'vi', 'T'],
  ['📰', 'vi', '📰'],
  ['ıstanbul', 'tr', 'I'],
  ['istanbul', 'tr', 'İ'],
  ['ßtraße', 'de', 'S'],
  ['24h', 'vi', '2'],
])('the mark of %j (%s) is %j', (name, language, letter) => {
  expect(initialOf(name, language)).toBe(letter);
});

it('is read with the settings, in the language of the site', () => {
  const settings = JSON.parse(readFileSync('src/site.json', 'utf8'));
  const file = join(folder, 'site.json');
  writeFileSync(file, JSON.stringify({ ...settings, name: '“e\u0302\u0301m”' }));
  expect(readSite({ SITE_SETTINGS: file }).initial).toBe('Ế');
});
