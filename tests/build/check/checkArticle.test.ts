import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkArticle } from '../../../src/build/check/checkArticles.ts';
import { formatIssue } from '../../../src/build/check/issue.ts';

/** A sound article of 9 lines; the body's only block is line 7. */
const sound = `{
  "id": "a",
  "inLanguage": "vi",
  "headline": "Tít",
  "datePublished": "2021-07-05T09:57:00+07:00",
  "body": [
    { "type": "paragraph", "children": [{ "type": "text", "value": "Chữ." }] }
  ]
}
`;

/** @returns the lines of the report on the sound article after a replacement */
function reportOn(from: string, to: string): string[] {
  expect(sound).toContain(from);
  const checked = checkArticle(
    'a.json',
    sound.replace(from, () => to),
  );
  return 'issues' in checked ? checked.issues.map(formatIssue) : [];
}

const keys =
  '"$schema", "id", "inLanguage", "headline", "description", "articleSection", "keywords", "datePublished", "dateModified", "dateline", "author", "source", "relatedLink", "correction", "body"';
const blockTypes =
  'one of "paragraph", "heading", "list", "blockquote", "pullquote", "figure", "thematic-break", "table", "embed", "recommended", "footnotes"';
const phrasingTypes =
  'one of "text", "strong", "emphasis", "superscript", "subscript", "link", "break", "footnote-reference"';
const block = '{ "type": "paragraph", "children": [{ "type": "text", "value": "Chữ." }] }';
const nfd = 'Tiếng'.normalize('NFD');

test('a sound article comes back without $schema', () => {
  const withSchema = sound.replace('{', '{ "$schema": "./article.schema.json",');
  expect(checkArticle('a.json', withSchema)).toEqual({ article: JSON.parse(sound) });
});

test.each(['every-block', 'second-article'])('the fixture %s is sound', (name) => {
  const file = `tests/fixtures/articles/${name}.json`;
  const source = readFileSync(file, 'utf8');
  const { $schema, ...article } = JSON.parse(source);
  expect(checkArticle(file, source)).toEqual({ article });
});

test.each([
  // Keys
  ['"headline": "Tít",', '', 'a.json:1:1 / found no key "headline", expected the key "headline"'],
  [
    '"headline"',
    '"constructor": 1,\n"headline"',
    `a.json:4:3 /constructor found the unknown key "constructor", expected one of the keys ${keys}`,
  ],
  [
    '"headline"',
    '"a/b~c": 1, "headline"',
    `a.json:4:3 /a~1b~0c found the unknown key "a/b~c", expected one of the keys ${keys}`,
  ],
  [
    '"headline"',
    '"__proto__": {}, "headline"',
    `a.json:4:3 /__proto__ found the unknown key "__proto__", expected one of the keys ${keys}`,
  ],
  [
    '"value": "Chữ."',
    '"valeu": "Chữ.", "value": ""',
    'a.json:7:59 /body/0/children/0/valeu found the unknown key "valeu", expected one of the keys "type", "value"',
  ],
  // Kinds of value
  ['"Tít"', '5', 'a.json:4:15 /headline found 5, expected a text'],
  ['"Tít"', 'null', 'a.json:4:15 /headline found null, expected a text'],
  [`[\n    ${block}\n  ]`, '{}', 'a.json:6:11 /body found {}, expected a list'],
  [`[\n    ${block}\n  ]`, '[]', 'a.json:6:11 /body found [], expected at least one block'],
  ['"headline"', '"correction": [], "headline"', 'a.json:4:17 /correction found [], expected an object'],
  [
    '"headline"',
    '"source": {}, "headline"',
    'a.json:4:13 /source found {}, expected an object with at least one of "mark", "name", "url"',
  ],
  [
    '"headline"',
    '"source": [], "headline"',
    'a.json:4:13 /source found [], expected an object with at least one of "mark", "name", "url"',
  ],
  // Single texts
  ['"a"', '"A b"', 'a.json:2:9 /id found "A b", expected an id of the characters a-z, 0-9 and -'],
  ['"vi"', '"Việt"', 'a.json:3:17 /inLanguage found "Việt", expected a BCP 47 language tag such as vi'],
  ['"Tít"', '" "', 'a.json:4:15 /headline found " ", expected text that is not blank'],
  [
    '07-05T',
    '02-29T',
    'a.json:5:20 /datePublished found "2021-02-29T09:57:00+07:00", expected an RFC 3339 date and time with offset, such as 2021-07-05T09:57:00+07:00',
  ],
  ['"Tít"', `"${nfd}"`, `a.json:4:15 /headline found "${nfd}", expected text in NFC, not in NFD: "Tiếng"`],
  [
    'Chữ.',
    'Hµ Néi',
    'a.json:7:68 /body/0/children/0/value found "Hµ Néi", expected text in Unicode, not in TCVN3: "Hà Nội"',
  ],
  [
    'Chữ.',
    'Haø Noäi',
    'a.json:7:68 /body/0/children/0/value found "Haø Noäi", expected text in Unicode, not in VNI: "Hà Nội"',
  ],
  [
    'Chữ.',
    'a\\u0007',
    'a.json:7:68 /body/0/children/0/value found "a\\u0007", expected text without control characters (U+0007 is character 2)',
  ],
  [
    'Chữ.',
    '\\ud800',
    'a.json:7:68 /body/0/children/0/value found "\\ud800", expected well-formed Unicode without lone surrogates',
  ],
  [
    '"Tít"',
    `"", "description": "${'ả'.repeat(60)}ổ\\u0000"`,
    [
      'a.json:4:15 /headline found "", expected text that is not blank',
      `a.json:4:34 /description found "${'ả'.repeat(60)}…", expected text without control characters (U+0000 is character 62)`,
    ],
  ],
  // Blocks and phrasing
  ['"paragraph"', '"paragraf"', `a.json:7:15 /body/0/type found "paragraf", expected ${blockTypes}`],
  ['"type": "paragraph", ', '', `a.json:7:5 /body/0 found no key "type", expected the key "type", ${blockTypes}`],
  [block, '"Chữ."', 'a.json:7:5 /body/0 found "Chữ.", expected an object'],
  [block, '[]', 'a.json:7:5 /body/0 found [], expected an object'],
  ['"type": "text"', '"type": "bold"', `a.json:7:51 /body/0/children/0/type found "bold", expected ${phrasingTypes}`],
  [
    '"type": "text", "value": "Chữ."',
    '"type": "link", "url": "javascript:1", "children": []',
    'a.json:7:66 /body/0/children/0/url found "javascript:1", expected a URL with https:, http: or mailto:, or a path on the site',
  ],
  [
    '"type": "text", "value": "Chữ."',
    '"type": "strong", "children": [{ "type": "break", "x": 0 }]',
    'a.json:7:93 /body/0/children/0/children/0/x found the unknown key "x", expected one of the keys "type"',
  ],
  [
    block,
    '{ "type": "heading", "level": "h2", "children": [] }',
    'a.json:7:35 /body/0/level found "h2", expected one of "chapter", "subheading", "label"',
  ],
  [
    block,
    '{ "type": "list", "ordered": "no", "children": [] }',
    'a.json:7:34 /body/0/ordered found "no", expected true or false',
  ],
  [
    block,
    '{ "type": "list", "ordered": true, "children": [{ "type": "item", "children": [] }] }',
    'a.json:7:63 /body/0/children/0/type found "item", expected "list-item"',
  ],
  [
    block,
    '{ "type": "figure", "alt": "", "caption": "A", "images": [{ "src": "a.jpg", "width": 0.5, "height": 0 }] }',
    [
      "a.json:7:72 /body/0/images/0/src found \"a.jpg\", expected a path on the site, such as /images/photo.jpg: one '/' first, no '//', no '..', no spaces",
      'a.json:7:90 /body/0/images/0/width found 0.5, expected a whole number of pixels',
      'a.json:7:90 /body/0/images/0/width found 0.5, expected at least 1 pixel',
      'a.json:7:105 /body/0/images/0/height found 0, expected at least 1 pixel',
    ],
  ],
])('%s → %s', (from, to, report) => {
  expect(reportOn(from, to)).toEqual([report].flat());
});

test('every fault of a file is reported, in the order of the text', () => {
  expect(reportOn('"headline": "Tít",', '"x": 1, "y": 2, "id": "A",').map((line) => line.slice(0, 45))).toEqual([
    'a.json:1:1 / found no key "headline", expecte',
    'a.json:4:3 /x found the unknown key "x", expe',
    'a.json:4:11 /y found the unknown key "y", exp',
    'a.json:4:19 /id found the key "id" again, exp',
    'a.json:4:25 /id found "A", expected an id of ',
  ]);
});

test('issues are in the order of lines, then columns', () => {
  expect(reportOn('"vi",\n  "headline": "Tít"', '"x y",\n "headline": ""').map((line) => line.slice(0, 22))).toEqual([
    'a.json:3:17 /inLanguag',
    'a.json:4:14 /headline ',
  ]);
});

test('after a byte order mark places are as in the text without it', () => {
  const checked = checkArticle('a.json', `\uFEFF${sound.replace('{', '{ "x": 5,')}`);
  expect('issues' in checked && checked.issues.map(formatIssue)).toEqual([
    'a.json:1:1 / found "\\ufeff", expected UTF-8 without a byte order mark',
    `a.json:1:3 /x found the unknown key "x", expected one of the keys ${keys}`,
  ]);
});

test('the root is not an object', () => {
  const checked = checkArticle('a.json', ' 5');
  expect(checked).toEqual({
    issues: [{ file: 'a.json', line: 1, column: 2, pointer: '', found: '5', expected: 'an object' }],
  });
});
