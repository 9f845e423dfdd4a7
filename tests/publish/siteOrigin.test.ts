// @vitest-environment node
import { expect, it } from 'vitest';
import { siteOrigin } from '../../src/publish/siteOrigin.ts';

it.each([
  ['https://bantin.example', 'https://bantin.example'],
  ['https://bantin.example/', 'https://bantin.example'],
  ['HTTPS://BanTin.Example', 'https://bantin.example'],
  ['https://bantin.example:443', 'https://bantin.example'],
  ['http://localhost:8080/', 'http://localhost:8080'],
  ['https://bản-tin.vn', 'https://xn--bn-tin-bd8b.vn'],
  [undefined, 'http://localhost:4173'],
])('SITE_URL %j: %s', (siteUrl, expected) => {
  expect(siteOrigin(siteUrl)).toBe(expected);
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
])('SITE_URL %j is refused with a sentence that says what to write', (siteUrl) => {
  expect(() => siteOrigin(siteUrl)).toThrow(
    `SITE_URL is "${siteUrl}"; it must be the address the site will have, such as https://bantin.example`,
  );
});

it.each(['https://x.github.io/ban-tin/', 'https://x.github.io/ban-tin', 'https://bantin.example/tin-tuc/a'])(
  'SITE_URL %j, below a path, is refused with a sentence that says that this is not supported, and what to do',
  (siteUrl) => {
    expect(() => siteOrigin(siteUrl)).toThrow(
      `SITE_URL is "${siteUrl}"; a site below a path is not supported yet, so it needs a host of its own, such as https://bantin.example (on GitHub Pages: a custom domain, or a repository that is named after its host)`,
    );
  },
);
