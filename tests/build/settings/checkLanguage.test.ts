import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLanguage } from '../../../src/build/settings/checkLanguage.ts';
import { messageKeys } from '../../../src/build/settings/messageKeys.ts';
import { readSite } from '../../../src/build/settings/readSite.ts';

const english = resolve(import.meta.dirname, '../../../src/language/en');
const settings = resolve(import.meta.dirname, '../../browser/builds/english.site.json');
let languages = '';

beforeEach(() => {
  languages = mkdtempSync(join(tmpdir(), 'languages-'));
  cpSync(english, join(languages, 'en'), { recursive: true });
});
afterEach(() => rmSync(languages, { recursive: true }));

const file = (name: string) => join(languages, 'en', name);
const read = () => readSite({ SITE_SETTINGS: settings, SITE_LANGUAGES: languages });
const checkMessages = () => checkLanguage(join(languages, 'en'), messageKeys);
const change = (name: string, from: string | RegExp, to: string) =>
  writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(from, to));

describe('the folder of a language', () => {
  it('is a language wherever it lies', () => {
    expect(read().addresses.articleFolder).toBe('article');
    expect(checkMessages).not.toThrow();
  });

  it.each(['addresses.json', 'core.ts', 'dates.json'])('without %s is told that it lacks the file', (name) => {
    rmSync(file(name));
    expect(read).toThrow(new RegExp(`en/${name} found no file, expected one like src/language/vi/${name}$`, 'u'));
  });

  it('without a word of addresses is told which', () => {
    change('addresses.json', /"textId".*\n/u, '');
    expect(read).toThrow(/en\/addresses\.json:1:1 \/ found no key "textId", expected the key "textId"$/u);
  });

  it.each([
    ['messages.send', /send: .*\n/u],
    ['messages.actionOn.edit', /edit: \(name.*\n/u],
    ['messages.storeErrors.quota-exceeded', /'quota-exceeded': .*\n/u],
  ])('without the message %s is told which', (key, line) => {
    change('core.ts', line, '');
    expect(checkMessages).toThrow(`core.ts found no key "${key}", expected the keys of src/language/vi/core.ts`);
  });

  it('is told all at once', () => {
    for (const name of ['page.ts', 'offline.ts']) rmSync(file(name));
    expect(read).toThrow(/offline\.ts found no file.*\n.*page\.ts found no file/u);
  });

  it('that is being written stops no site in another language', () => {
    cpSync(file('page.ts'), join(languages, 'de', 'page.ts'), { recursive: true });
    expect(Object.keys(read().dateForms)).toEqual(['en']);
  });
});

it('keys of a table that is made and not written out are not known', () => {
  expect(messageKeys('core.ts', 'export const messages: Table = make(english);')).toBeUndefined();
  expect(messageKeys('numbers.ts', 'export function formatNumber() {}')).toEqual([]);
});
