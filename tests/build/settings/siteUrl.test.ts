import { expect, it } from 'vitest';
import { IssuesError } from '../../../src/build/check/issue.ts';
import { readSite } from '../../../src/build/settings/readSite.ts';
import { siteUrl } from '../../../src/build/settings/siteUrl.ts';

it.each([
  ['https://bantin.example', 'https://bantin.example', '/'],
  ['https://bantin.example/', 'https://bantin.example', '/'],
  ['HTTPS://BanTin.Example', 'https://bantin.example', '/'],
  ['https://bantin.example:443', 'https://bantin.example', '/'],
  ['http://localhost:8080/', 'http://localhost:8080', '/'],
  ['https://bản-tin.vn', 'https://xn--bn-tin-bd8b.vn', '/'],
  ['https://x.github.io/ban-tin/', 'https://x.github.io', '/ban-tin/'],
  ['https://x.github.io/ban-tin', 'https://x.github.io', '/ban-tin/'],
  ['https://bantin.example/tin-tuc/a_1.b/', 'https://bantin.example', '/tin-tuc/a_1.b/'],
  ['https://cs.uni.edu/~nam/tin/', 'https://cs.uni.edu', '/~nam/tin/'],
])('SITE_URL %j: %s, %s', (url, origin, base) => {
  expect(siteUrl(url)).toEqual({ origin, base });
});

it.each([
  '',
  ' ',
  'bantin.example',
  '//bantin.example',
  'localhost:4173',
  'https://',
  'ftp://bantin.example',
  'file:///srv/bantin',
  'javascript:alert(1)',
  'https://bantin.example/?a=1',
  'https://bantin.example/#dau',
  'https://bantin.example//tin',
  'https://bantin.example/bản-tin/',
  'https://bantin.example/a%20b/',
  'https://cs.uni.edu/%7Enam/',
])('SITE_URL %j is refused with a sentence that says what to write', (url) => {
  expect(() => siteUrl(url)).toThrow(
    `SITE_URL is "${url}"; it must be the address the site will have, such as https://bantin.example or https://x.github.io/ban-tin/`,
  );
});

it('a SITE_URL that cannot be used is told without a stack trace', () => {
  expect(() => readSite({ SITE_URL: 'bantin.example' })).toThrow(IssuesError);
});

it('an empty SITE_URL counts as not set', () => {
  const [set, empty] = [readSite({}), readSite({ SITE_URL: '' })];
  expect([empty.origin, empty.base]).toEqual([set.origin, set.base]);
});
