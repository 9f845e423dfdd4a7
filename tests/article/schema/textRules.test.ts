import * as v from 'valibot';
import { expect, test } from 'vitest';
import { anchorRule, dateTimeRule, publicPathRule, textRules, urlRule } from '../../../src/article/schema/textRules.ts';

const rules = {
  anchor: v.pipe(v.string(), anchorRule),
  instant: v.pipe(v.string(), dateTimeRule),
  publicPath: v.pipe(v.string(), publicPathRule),
  text: v.pipe(v.string(), ...textRules),
  url: v.pipe(v.string(), urlRule),
};

const messages = (rule: keyof typeof rules, value: string) =>
  v.safeParse(rules[rule], value).issues?.map(({ message }) => message);

const accepted: [keyof typeof rules, string[]][] = [
  ['anchor', ['a', 'doan-1', '2021', '-']],
  [
    'instant',
    [
      '2021-07-05T09:57:00+07:00',
      '2024-02-29T23:59:59.123456Z',
      '2000-02-29T00:00:00-11:30',
      '2021-12-31T00:00:00+00:00',
    ],
  ],
  ['publicPath', ['/a.jpg', '/images/2021/ảnh-1.webp']],
  ['text', ['', 'Thứ trưởng “…” — 👨‍👩‍👧', 'Müller']],
  [
    'url',
    [
      'https://example.vn/a?b=c#d',
      'HTTP://example.vn',
      'mailto:a@example.vn',
      '/',
      '/bai-viet/a#b',
      'https://vi.wikipedia.org/wiki/Việt_Nam',
    ],
  ],
];

test.each(accepted.flatMap(([rule, values]) => values.map((value) => [rule, value] as const)))(
  '%s accepts %j',
  (rule, value) => {
    expect(messages(rule, value)).toBeUndefined();
  },
);

const instant = 'an RFC 3339 date and time with offset, such as 2021-07-05T09:57:00+07:00';
const path = "a path on the site, such as /images/photo.jpg: one '/' first, no '//', no '..', no spaces";
const url = 'a URL with https:, http: or mailto:, or a path on the site';
const rejected: [keyof typeof rules, string, string[]][] = [
  ['anchor', 'an id of the characters a-z, 0-9 and -', ['', 'Đoạn', 'a b', 'A', 'a_b', 'a.json', 'a\n']],
  [
    'instant',
    instant,
    ['', '2021-07-05', '2021-07-05T09:57:00', '2021-07-05T09:57+07:00', '2021-07-05 09:57:00+07:00'],
  ],
  [
    'instant',
    instant,
    ['2021-02-29T00:00:00Z', '2021-04-31T00:00:00Z', '2021-13-01T00:00:00Z', '1900-02-29T00:00:00Z'],
  ],
  [
    'instant',
    instant,
    ['2021-07-00T00:00:00Z', '2021-07-05T24:00:00Z', '2021-07-05T09:60:00Z', '2021-07-05T09:57:60Z'],
  ],
  ['instant', instant, ['2021-07-05T09:57:00+24:00', '2021-07-05T09:57:00-00:00', '2021-07-05T09:57:00+0700']],
  ['instant', instant, ['05/07/2021 09:57', '2021-07-05T09:57:00Z\n', '2021-07-05t09:57:00z']],
  ['publicPath', path, ['', '/', 'a.jpg', '//a.jpg', '/a//b.jpg', '/../a.jpg', '/a/..', '/a/', 'https://a.vn/b.jpg']],
  ['publicPath', path, ['/a b.jpg', '/a.jpg?b', '/a.jpg#b', '/%2e%2e/a', '/\\a', '/a\u0000', '/a\u202E.jpg']],
  ['url', url, ['', 'example.vn', 'javascript:alert(1)', 'data:text/html,a', 'ftp://a.vn', '//a.vn', '/\\a.vn', 'a/b']],
  ['url', url, ['https:', 'https://', 'https:a.vn', 'https://a b', 'https://a.vn/\u0007', '/a\tb', ' https://a.vn']],
  ['url', url, ['mailto:', 'mailto:a', 'https://a.vn:99999', 'https://\u202Ea.vn', 'java\nscript:a', '#a']],
  ['text', 'well-formed Unicode without lone surrogates', ['a\uD83D', '\uDE00']],
  ['text', 'text without control characters (U+0007 is character 2)', ['a\u0007']],
  ['text', 'text without control characters (U+000A is character 1)', ['\n', '\nb']],
  ['text', 'text without control characters (U+202E is character 1)', ['\u202Ea']],
  ['text', 'text without control characters (U+FFFD is character 2)', ['H\uFFFD N\uFFFDi']],
  ['text', 'text in NFC, not in NFD: "Tiếng"', ['Tiếng'.normalize('NFD')]],
  ['text', 'text in Unicode, not in TCVN3: "Hà Nội"', ['Hµ Néi']],
  ['text', 'text in Unicode, not in VNI: "Hà Nội"', ['Haø Noäi']],
];

test.each(rejected.flatMap(([rule, message, values]) => values.map((value) => [rule, value, message] as const)))(
  '%s rejects %j',
  (rule, value, message) => {
    expect(messages(rule, value)).toEqual([message]);
  },
);

test('a text reports all its faults', () => {
  expect(messages('text', `${'ế'.normalize('NFD')}\u0000\uD800`)).toHaveLength(3);
});
