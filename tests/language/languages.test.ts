import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageKeys } from '../../src/build/settings/messageKeys.ts';
import { messages as en } from '../../src/language/en/core.ts';
import { myCommentsMessages as ofMine } from '../../src/language/en/myComments.ts';
import { counted } from '../../src/language/en/numbers.ts';
import { pluralRules } from '../../src/language/plural.ts';

const languages = resolve(import.meta.dirname, '../../src/language');
const tags = readdirSync(languages).filter((name) => existsSync(resolve(languages, name, 'addresses.json')));
const filesOf = (tag: string) => readdirSync(resolve(languages, tag)).sort();
const read = (tag: string, file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(resolve(languages, tag, file), 'utf8'));

it('there are Vietnamese and English', () => {
  expect(tags).toEqual(expect.arrayContaining(['en', 'vi']));
});

describe.each(tags)('the folder of %s', (tag) => {
  it('has the files of all sets of messages', () => {
    expect(filesOf(tag)).toEqual(filesOf('vi'));
    // Abbreviations go by the text and not by the site.
    const served = filesOf('vi').filter((file) => file.endsWith('.ts') && file !== 'abbreviations.ts');
    expect(filesOf('current')).toEqual(served);
  });

  it.each(filesOf('vi').filter((file) => file.endsWith('.json')))('%s has all words, and no others', (file) => {
    const kinds = (words: Record<string, unknown>) => Object.entries(words).map(([key, word]) => [key, typeof word]);
    expect(kinds(read(tag, file))).toEqual(kinds(read('vi', file)));
  });

  it.each(filesOf('current'))('%s has all messages, and no others', (file) => {
    const keys = (of: string) => messageKeys(file, readFileSync(resolve(languages, of, file), 'utf8'))?.sort();
    expect(keys(tag)).toBeDefined();
    expect(keys(tag)).toEqual(keys('vi'));
  });

  it('has no two ids that are one, and none that a comment or a footnote could have', () => {
    const words = read(tag, 'addresses.json');
    const entries = Object.entries(words);
    const folders = entries.filter(([key]) => /(?:Folder|Page)$/u.test(key)).map(([, word]) => word);
    expect(new Set(folders).size).toBe(folders.length);
    const ids = entries.filter(([key]) => /(?:Id|Prefix)$/u.test(key));
    expect(new Set(ids.map(([, word]) => word)).size).toBe(ids.length);
    // What follows them may be any word; behind those of chapters and photos stands a number.
    const prefixes = ids.filter(([key]) => key.startsWith('footnote')).map(([, word]) => `${word}`);
    for (const prefix of [...prefixes, `${words.commentsId}-`])
      expect(ids.filter(([, word]) => word !== prefix && `${word}`.startsWith(prefix))).toEqual([]);
  });

  it.each(Object.values(read(tag, 'addresses.json')))('%j can stand in an address as it is', (word) => {
    expect(word).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});

describe('plural rules', () => {
  it.each([
    [0, '0 comments'],
    [1, '1 comment'],
    [2, '2 comments'],
    [1234, '1,234 comments'],
  ])('of English: %i', (count, expected) => {
    expect(counted(count, 'comment')).toBe(expected);
  });

  it.each([
    [en.moreReplies(1), 'Show 1 more reply'],
    [en.moreReplies(1_234), 'Show 1,234 more replies'],
    [ofMine.damaged(1), '1 comment is damaged and cannot be read; saved files leave it out.'],
    [ofMine.damaged(2), '2 comments are damaged and cannot be read; saved files leave them out.'],
    [ofMine.differing(1), '1 comment that differs from the version here'],
    [ofMine.differing(2), '2 comments that differ from the version here'],
  ])('go through all of a sentence: %s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it('are those of the language, and the form of the rest stands in for one that is not written', () => {
    const forms = { one: 'jeden', few: 'kilka', other: 'wiele' };
    expect([1, 3, 7].map((count) => pluralRules('pl')(count, forms))).toEqual(['jeden', 'kilka', 'wiele']);
    expect(pluralRules('vi')(1, { other: 'bình luận' })).toBe('bình luận');
  });
});
