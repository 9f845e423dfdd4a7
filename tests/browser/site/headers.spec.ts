import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readHeadersFile } from '../../../src/build/host/headersFile.ts';
import { picturePolicy } from '../../../src/build/host/responseHeaders.ts';
import { pageMessages } from '../../../src/language/current/page.ts';
import {
  articlePath,
  articlesFolder,
  assetsFolder,
  homePath,
  myCommentsPath,
  notFoundPath,
  publicPath,
} from '../../../src/paths.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { ask } from '../support/rawAnswer.ts';
import { articleAddress } from '../support/reader.ts';
import { builtFolder, sites } from '../support/sites.ts';

// Run twice: on the preview server by `npm test`, on nginx by `npm run test:nginx`.

const dist = builtFolder;
const article = new URL(articleAddress).pathname;
const built = (pattern: string) => {
  const [file] = readdirSync(resolve(dist, 'assets')).filter((name) => name.endsWith(pattern));
  return assetsFolder + file;
};

/** One of every kind of response, with its type and whether it may be kept for good. Tests are listed before the site is built. */
const kinds = () =>
  [
    ['the front page', homePath, 200, 'text/html', false],
    ['an article', article, 200, 'text/html', false],
    ['the page of one’s own comments', myCommentsPath, 200, 'text/html', false],
    ['data', `${article}.json`, 200, 'application/json', false],
    ['an icon', publicPath('/icon.svg'), 200, 'image/svg+xml', false],
    ['a picture', publicPath('/og.png'), 200, 'image/png', false],
    ['a text', publicPath('/robots.txt'), 200, 'text/plain', false],
    ['a script', built('.js'), 200, 'text/javascript', true],
    ['a style sheet', built('.css'), 200, 'text/css', true],
    ['a font', built('.woff2'), 200, 'font/woff2', true],
    ['an unknown address', articlePath('khong-co'), 404, 'text/html', false],
    ['a file that is no more', `${assetsFolder}none.js`, 404, 'text/html', false],
    ['a folder', articlesFolder, 404, 'text/html', false],
    ['a folder of files', assetsFolder, 404, 'text/html', false],
    ['the page for what is not found', notFoundPath, 200, 'text/html', false],
    ['a picture that is no more', publicPath('/khong-co.png'), 404, 'text/html', false],
    ['a file for hosts', publicPath('/_headers'), 404, 'text/html', false],
    ['another file for hosts', publicPath('/nginx.conf'), 404, 'text/html', false],
  ] as const;

test('every kind of response has every header, once @chromium', { tag: '@promise' }, async () => {
  const expected = readHeadersFile(readFileSync(resolve(dist, '_headers'), 'utf8'));
  expect(expected.map(([name]) => name)).toEqual([
    'Content-Security-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Permissions-Policy',
    'Referrer-Policy',
    'X-Content-Type-Options',
  ]);
  for (const [kind, path, status, type, kept] of kinds()) {
    const answer = await ask(sites.production, path);
    expect.soft(answer.status, kind).toBe(status);
    const ours = [...expected.map(([name]) => name.toLowerCase()), 'cache-control', 'content-type'];
    expect
      .soft(answer.headers.filter(([name]) => ours.includes(name)).sort(), kind)
      .toEqual(
        [
          ...expected.map(([name, value]) => [
            name.toLowerCase(),
            kind === 'a picture' && name === 'Content-Security-Policy' ? picturePolicy : value,
          ]),
          ['cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache'],
          ['content-type', expect.stringMatching(new RegExp(`^${type.replace('+', '\\+')}(; ?charset=utf-8)?$`, 'i'))],
        ].sort(),
      );
    expect.soft(answer.header('access-control-allow-origin'), kind).toBeUndefined();
    if (status === 404) expect.soft(answer.body.toString(), kind).toContain(pageMessages.notFound);
  }
});

test('the policy names what stands in the pages, all of it and nothing else @chromium', async () => {
  const policy = (await ask(sites.production, '/')).header('content-security-policy') ?? '';
  const named = new Set(policy.match(/'sha256-[^']+'/gu));
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(files.length).toBeGreaterThan(3);
  const standing = new Set<string>();
  for (const file of files) {
    const html = readFileSync(resolve(dist, file), 'utf8');
    for (const [, text = ''] of html.matchAll(/<(?:style|script)>(.*?)<\/(?:style|script)>/gsu))
      standing.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  expect(named).toEqual(standing);
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/u);
  expect(policy).toContain("frame-ancestors 'none'");
});

test('no other page may frame the site', async ({ page, consoleGuard }) => {
  consoleGuard.expectMessage(/frame/i);
  await page.route('**/khung', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Khung</title><iframe src="/"></iframe>' }),
  );
  await page.goto(`${sites.production}/khung`);
  await expect.poll(() => page.frames().length).toBe(2);
  // In Firefox the frame has a page of the browser's own.
  await expect(page.frameLocator('iframe').locator('#root')).toHaveCount(0);
});

/** What an address leads to in the end, however many answers that takes; all of them on the site itself. */
async function followed(path: string): Promise<string> {
  let at = path;
  for (let answers = 0; answers < 5; answers += 1) {
    const { status, header } = await ask(sites.production, at);
    const location = header('location');
    if (status < 300 || status >= 400 || location === undefined) return `${status} ${at}`;
    expect(new URL(location, sites.production).origin, at).toBe(sites.production);
    expect(location, at).toMatch(/^\/(?![/\\])/u);
    at = location;
  }
  throw new Error(`${path} leads in circles`);
}

const id = article.slice('/bai-viet/'.length);

test('a page that is asked for in any other way is sent to its own address, or is not found @chromium', async () => {
  for (const [path, end] of [
    [`/${article}`, article],
    [`///${article}`, article],
    [`/bai-viet//${id}`, article],
    [`//bai-viet//${id}/`, article],
    [`//bai-viet/${id}.html`, article],
    [`/bai-viet/./${id}`, article],
    [`/bai-viet/..${articlePath(id)}`, article],
    [`/evil${article.replace('/', '/../')}`, article],
    [`//evil.example/..%2f${article.slice(1)}`, article],
    [`/evil/..%2f${article.slice(1)}`, article],
    [`/evil/%2e%2e${article}`, article],
    [`/evil/%2e%2E%2f${article.slice(1)}`, article],
    [`//evil.example/%2e%2e${article}`, article],
    [`/%2f${article}`, article],
    [`/%2fevil.example%2f..${article}`, article],
    [`/%62ai-viet/${id}`, article],
    [`/bai-viet%2f${id}`, article],
    [`/${article}?tu=thu&a=%2f`, `${article}?tu=thu&a=%2f`],
    [`/bai-viet//${id}?a=//evil.example`, `${article}?a=//evil.example`],
    ['//', '/'],
    ['///?a=1', '/?a=1'],
    ['/%2e/', '/'],
    ['/evil/..%2f', '/'],
    ['/evil/..%2f?a=1', '/?a=1'],
    ['//index.html', '/'],
    ['/evil/..%2findex.html', '/'],
    ['//binh-luan', myCommentsPath],
    [`/${article}.json`, `${article}.json`],
    ['//icon.svg', '/icon.svg'],
  ] as const)
    expect.soft(await followed(path), path).toBe(`200 ${end}`);
});

test('no spelling of an address leads to another host, or shows a page where it is not @chromium', async () => {
  const parts = [
    '/',
    '//',
    '%2f',
    '%5c',
    '\\',
    '.',
    '..',
    '%2e',
    'evil.example',
    'bai-viet',
    id,
    '.html',
    '/index.html',
    '@',
  ];
  let seed = 1;
  const pick = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return parts[seed % parts.length];
  };
  for (let count = 0; count < 400; count += 1) {
    const path = `/${Array.from({ length: 2 + (count % 6) }, pick).join('')}`;
    const end = await followed(path);
    if (end.startsWith('200 '))
      expect.soft(['/', article, '/index.json', `${article}.json`], path).toContain(end.slice(4));
  }
});
