import { gunzipSync } from 'node:zlib';
import { expect, test } from '../browser/support/consoleGuard.ts';
import { ask } from '../browser/support/rawAnswer.ts';
import { articleAddress } from '../browser/support/reader.ts';
import { sites } from '../browser/support/sites.ts';

const article = new URL(articleAddress).pathname;
const site = sites.production;

test('a page has one address, and its other spellings lead there @chromium', async () => {
  for (const [path, target] of [
    [`${article}.html`, article],
    [`${article}/`, article],
    [`${article}.html?a=1`, `${article}?a=1`],
    ['/index.html', '/'],
    ['/binh-luan/', '/binh-luan'],
  ] as const) {
    const { status, header } = await ask(site, path);
    expect([path, status, header('location')]).toEqual([path, 301, target]);
  }
});

test('nothing outside the folder, nothing that is no page, and no way to another site @chromium', async () => {
  for (const path of [
    '/../package.json',
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/..%5cpackage.json',
    '/%c0%ae%c0%ae/package.json',
    '/%',
    '/%zz',
    '/%00',
    '/bai-viet/%00.html',
    `${article}%00`,
    '/bai-viet/%ff%fe',
    '/bai-viet/%E1%BA%A8',
    '//evil.example/',
    '/%5Cevil.example/',
    '/%0d%0aset-cookie:a=1/',
    '/404.html',
    '/bai-viet.html',
    '/bai-viet',
    '/.git/config',
    `/${'a'.repeat(5_000)}`,
  ]) {
    const { status, header, headers } = await ask(site, path);
    expect.soft([400, 404], path).toContain(status);
    expect.soft(header('location'), path).toBeUndefined();
    expect.soft(header('set-cookie'), path).toBeUndefined();
    expect.soft(headers.filter(([name]) => name === 'content-security-policy').length, path).toBe(1);
    expect.soft(header('x-content-type-options'), path).toBe('nosniff');
    expect.soft(header('cache-control'), path).toBe('no-cache');
  }
});

test('text comes compressed with all its headers, and an unchanged page is not sent again @chromium', async () => {
  const whole = await ask(site, article);
  const { headers, header, body } = await ask(site, article, { 'accept-encoding': 'gzip' });
  expect(header('content-encoding')).toBe('gzip');
  expect(header('vary')).toBe('Accept-Encoding');
  expect(gunzipSync(body)).toEqual(whole.body);
  expect(headers.filter(([name]) => name === 'content-security-policy')).toHaveLength(1);
  const again = await ask(site, article, { 'if-none-match': whole.header('etag') ?? '' });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect(again.header('content-security-policy')).toBe(whole.header('content-security-policy'));
});

test('over plain http nothing asks for https, and nothing tells the version of the server @chromium', async () => {
  const { header } = await ask(site, '/');
  expect(header('strict-transport-security')).toBeUndefined();
  expect(header('server')).toBe('nginx');
});
