import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/build/check/issue.ts';
import { parseJson } from '../../../src/build/check/parseJson.ts';

const report = (source: string) => parseJson(source).issues.map((issue) => formatIssue({ file: 'a.json', ...issue }));
const key = 'a key in double quotes, and no comma after the last one';
const value = 'a value, and no comma after the last one';

test.each([
  ['', [`a.json:1:1 / found the end of the file, expected ${value}`]],
  [' \n ', [`a.json:2:2 / found the end of the file, expected ${value}`]],
  ['{ "a": 1, }', [`a.json:1:11 / found "}", expected ${key}`]],
  ['{ "a": { "b": 1, } }', [`a.json:1:18 /a found "}", expected ${key}`]],
  ['{ "a": [1,\r\n2,] }', [`a.json:2:3 /a/2 found "]", expected ${value}`]],
  ['{ "a": 1\n"b": 2 }', ['a.json:2:1 /b found "\\"b\\"", expected a comma']],
  ['{ "a" 1 }', ['a.json:1:7 /a found "1", expected a colon']],
  ['{ "a": }', [`a.json:1:8 /a found "}", expected ${value}`]],
  ['{ a: 1 }', ['a.json:1:3 / found "a", expected a JSON value']],
  ["{ 'a': 1 }", ['a.json:1:3 / found "\'a\'", expected a JSON value']],
  ['{ "a": NaN }', ['a.json:1:8 /a found "NaN", expected a JSON value']],
  ['{ "a": 1. }', ['a.json:1:8 /a found "1.", expected a number as in JSON']],
  ['{ "a": "b\n" }', ['a.json:1:8 /a found "\\"b", expected a closing quote on the same line']],
  ['{ "a": "\t" }', ['a.json:1:8 /a found "\\"\\t\\"", expected control characters written as escapes']],
  ['{ "a": "\\q" }', ['a.json:1:8 /a found "\\"\\\\q\\"", expected a JSON escape after the backslash']],
  ['{ "a": "\\u12" }', ['a.json:1:8 /a found "\\"\\\\u12\\"", expected four hexadecimal digits after \\u']],
  ['{ "a": 1', ['a.json:1:9 /a found the end of the file, expected a closing }']],
  ['{}}', ['a.json:1:3 / found "}", expected the end of the file']],
  ['\u00A0{}', ['a.json:1:1 / found "\u00A0", expected a JSON value']],
  [
    '// x\n{ "a": /* y */ 1 }',
    [
      'a.json:1:1 / found "// x", expected JSON without comments',
      'a.json:2:8 /a found "/* y */", expected JSON without comments',
    ],
  ],
  ['\uFEFF{ "a": 1 }', ['a.json:1:1 / found "\\ufeff", expected UTF-8 without a byte order mark']],
  [
    '\uFEFF{ "a": 1, "a": 1 }',
    [
      'a.json:1:1 / found "\\ufeff", expected UTF-8 without a byte order mark',
      'a.json:1:11 /a found the key "a" again, expected each key once in an object',
    ],
  ],
  [
    '{ "a": [{ "b": "\\":", "b": 1 }],\n"a": 2 }',
    [
      'a.json:1:23 /a/0/b found the key "b" again, expected each key once in an object',
      'a.json:2:1 /a found the key "a" again, expected each key once in an object',
    ],
  ],
  ['['.repeat(101) + ']'.repeat(101), ['a.json:1:1 / found 101 levels of nesting, expected at most 100']],
  ['['.repeat(100) + ']'.repeat(100), []],
  ['{ "a": "\\": ", "b\\"c": {}, "__proto__": { "d": [] } }', []],
])('%j', (source, expected) => {
  expect(report(source)).toEqual(expected);
});

test.each([
  ['{ "a": 1, /* b */ }', true],
  ['{ "a": 1, "a": 2 }', true],
  ['\uFEFF{}', true],
  ['{ "a": }', false],
  ['', false],
])('%j can be checked further: %j', (source, readable) => {
  expect('root' in parseJson(source)).toBe(readable);
});

test('no depth exhausts the stack', () => {
  const source = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  expect(report(source)).toEqual(['a.json:1:1 / found 50000 levels of nesting, expected at most 100']);
});

test.each(['{ "a": [1, "", null, { "b": "\\u00e9" }] }', '{ "__proto__": { "a": 1 }, "constructor": [] }', '-0'])(
  '%s has the value that JSON.parse gives',
  (source) => {
    const value = parseJson(source).root?.value;
    expect(value).toEqual(JSON.parse(source));
    expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(source)));
  },
);

test('every value knows its key, its place and that of its key', () => {
  const { root } = parseJson('{\n  "a": [\n    true,\n    { "b": 1 }\n  ]\n}');
  const [list] = root?.children ?? [];
  const [, object] = list?.children ?? [];
  expect(list).toMatchObject({ key: 'a', line: 2, column: 8, keyPlace: { line: 2, column: 3 }, parent: root });
  expect(object).toMatchObject({ key: 1, line: 4, column: 5, keyPlace: undefined, parent: list });
  expect(object?.children).toMatchObject([{ key: 'b', value: 1, line: 4, column: 12 }]);
});
