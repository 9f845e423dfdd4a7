import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IssuesError } from '../../../src/build/check/issue.ts';
import { readSite } from '../../../src/build/settings/readSite.ts';

const english = resolve(import.meta.dirname, '../../../src/language/en');
const settings = resolve(import.meta.dirname, '../../browser/builds/english.site.json');
let languages = '';

beforeEach(() => {
  languages = mkdtempSync(join(tmpdir(), 'languages-'));
  cpSync(english, join(languages, 'en'), { recursive: true });
});
afterEach(() => rmSync(languages, { recursive: true }));

/** The lines about the folder `en` with one part of a file changed, without the path of the folder of languages. */
function linesWith(name: string, from: string | RegExp, to: string): string[] {
  const file = join(languages, 'en', name);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
  try {
    readSite({ SITE_SETTINGS: settings, SITE_LANGUAGES: languages });
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(IssuesError);
    return String((error as Error).message)
      .replaceAll(`${relative(process.cwd(), languages)}/`, '')
      .split('\n');
  }
}

const word = 'lower-case a-z, 0-9 and hyphens, from a letter on';
const fields = 'EEEE, y, yyyy, M, MM, MMMM, d, dd, H, HH, h, hh, m, mm, a';

describe('words of addresses are told with their line', () => {
  it.each([
    ['"article"', '"artículo"', `2:20 /articleFolder found "artículo", expected ${word}`],
    ['"article"', '"Article"', `2:20 /articleFolder found "Article", expected ${word}`],
    ['"article"', '"a/b"', `2:20 /articleFolder found "a/b", expected ${word}`],
    ['"article"', '""', `2:20 /articleFolder found "", expected ${word}`],
    ['"article"', '7', '2:20 /articleFolder found 7, expected a text'],
    ['"article"', '"a-"', '2:20 /articleFolder found "a-", expected a word without a hyphen at its end'],
    [
      '"chapter-"',
      '"chapter"',
      '27:20 /chapterPrefix found "chapter", expected lower-case a-z, 0-9 and hyphens, from a letter to a hyphen',
    ],
    [
      '"section"',
      '"article"',
      '3:20 /sectionFolder found "article", expected a word of its own; "articleFolder" has it',
    ],
    [
      '"offline"',
      '"my-comments"',
      '10:18 /offlinePage found "my-comments", expected a word of its own; "myCommentsPage" has it',
    ],
    ['"article"', '"assets"', '2:20 /articleFolder found "assets", expected a word that the build does not use'],
    ['"footer"', '"text"', '16:15 /footerId found "text", expected a word of its own; "textId" has it'],
    ['"footer"', '"root"', '16:15 /footerId found "root", expected a word that the build does not use'],
    [
      '"error"',
      '"name"',
      '23:25 /commentErrorSuffix found "name", expected a word of its own; "commentNameSuffix" has it',
    ],
    [
      '"footer"',
      '"comments-end"',
      '16:15 /footerId found "comments-end", expected an id that nothing else could have; "comments-" begins others',
    ],
    [
      '"footer"',
      '"note-x"',
      '16:15 /footerId found "note-x", expected an id that nothing else could have; "note-" begins others',
    ],
    [
      '"footer"',
      '"photo-2"',
      '16:15 /footerId found "photo-2", expected an id that nothing else could have; "photo-" begins others',
    ],
    [
      '"from-note-"',
      '"note-from-"',
      '30:30 /footnoteReferencePrefix found "note-from-", expected an id that nothing else could have; "note-" begins others',
    ],
    [/"footerId": .*\n/u, '', '1:1 / found no key "footerId", expected the key "footerId"'],
  ])('%s as %s', (from, to, line) => {
    expect(linesWith('addresses.json', from, to)).toEqual([`en/addresses.json:${line}`]);
  });

  it('a key that there is not', () => {
    const [line] = linesWith('addresses.json', '{', '{ "rootId": "a",');
    expect(line).toMatch(
      /^en\/addresses\.json:1:3 \/rootId found the unknown key "rootId", expected one of the keys "articleFolder"/u,
    );
  });

  it('a slip of the grammar', () => {
    expect(linesWith('addresses.json', '"article",', '"article"')).toEqual([
      'en/addresses.json:3:3 /sectionFolder found "\\"sectionFolder\\"", expected a comma',
    ]);
  });
});

describe('what dates are printed by is told with its line', () => {
  const only = (field: string) =>
    `expected only the fields ${fields}, other letters between apostrophes, and not ${field}`;

  it.each([
    [/EEEE, d MMMM yyyy, h.mma/u, 'EEE, d', `2:14 /pattern found "EEE, d", ${only('EEE')}`],
    [/EEEE, d MMMM yyyy, h.mma/u, 'd/M/yy', `2:14 /pattern found "d/M/yy", ${only('yy')}`],
    [/EEEE, d MMMM yyyy, h.mma/u, 'Mm', `2:14 /pattern found "Mm", ${only('Mm')}`],
    [/EEEE, d MMMM yyyy, h.mma/u, 'den d', `2:14 /pattern found "den d", ${only('e')}`],
    [
      /EEEE, d MMMM yyyy, h.mma/u,
      "H 'h",
      `2:14 /pattern found "H 'h", expected apostrophes in pairs, around letters that are printed`,
    ],
    [/EEEE, d MMMM yyyy, h.mma/u, ' ', '2:14 /pattern found " ", expected text that is not blank'],
    [/"Sunday", .*"Saturday"/u, '', '3:15 /weekdays found [], expected the words that EEEE of the pattern asks for'],
    ['"Sunday"', '" "', '3:16 /weekdays/0 found " ", expected text that is not blank'],
    ['"am", "pm"', '', '18:17 /dayPeriods found [], expected the words that a of the pattern asks for'],
    [
      '"am", "pm"',
      '"am"',
      '18:17 /dayPeriods found ["am"], expected 2 parts of the day, before noon and from noon on, or none',
    ],
  ])('%s as %j', (from, to, line) => {
    expect(linesWith('dates.json', from, to)).toContain(`en/dates.json:${line}`);
  });

  it.each([
    ['"Sunday", ', /^en\/dates\.json:3:15 \/weekdays found .*, expected 7 weekdays from Sunday on, or none$/u],
    [/"January",/u, /^en\/dates\.json:4:13 \/months found .*, expected 12 months, or none$/u],
  ])('without %s', (from, line) => {
    expect(linesWith('dates.json', from, '')).toEqual([expect.stringMatching(line)]);
  });

  it('of another language than the site too', () => {
    cpSync(join(languages, 'en', 'dates.json'), join(languages, 'de', 'dates.json'));
    writeFileSync(join(languages, 'de', 'dates.json'), '{}');
    expect(linesWith('dates.json', 'h.mma', 'H:mm')[0]).toMatch(/^de\/dates\.json:1:1 \/ found no key "pattern"/u);
  });
});

it.each(['0', '1.5', '-220'])('a reading speed of %s is told with its line', (speed) => {
  expect(linesWith('reading.json', '238', speed)[0]).toBe(
    `en/reading.json:1:21 /wordsPerMinute found ${speed}, expected a whole number of words a minute, at least 1`,
  );
});

it.each([
  ['"en_GB"', '"en-GB"', '2:22 /openGraphLocale found "en-GB", expected a locale of Open Graph, such as vi_VN'],
  [/"This is .*"/u, '""', '3:17 /copyNotice found "", expected text that is not blank'],
  [
    /"This is .*"/u,
    '"A <b>"',
    '3:17 /copyNotice found "A <b>", expected text without < and &, which HTML reads as marks',
  ],
])('what the build says is told with its line: %s as %s', (from, to, line) => {
  expect(linesWith('document.json', from, to)).toEqual([`en/document.json:${line}`]);
});
