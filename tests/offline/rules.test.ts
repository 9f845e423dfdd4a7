import { describe, expect, it } from 'vitest';
import { paperOf } from '../../src/build/library/paper.ts';
import { sitePages } from '../../src/build/render/sitePages.ts';
import {
  type CachedPage,
  classifyRequest,
  iconOf,
  isRefreshDue,
  pagesToEvict,
  pathOf,
  picturesToEvict,
  unusedVersions,
  versionOfData,
  versionOfPage,
} from '../../src/offline/worker/rules.ts';
import { dataPath, pageOfData } from '../../src/paths.ts';
import { madeArticle } from '../fixtures/readArticle.ts';

const own = 'https://bantin.example';

describe('what a request asks for', () => {
  const request = { method: 'GET', mode: 'cors', destination: '', url: `${own}/` };

  it.each([
    ['a page', { mode: 'navigate', url: `${own}/bai-viet/x?tu=thu` }, 'page'],
    ['a picture opened as a page', { mode: 'navigate', url: `${own}/anh.jpg` }, 'page'],
    ["a page's data", { url: `${own}/bai-viet/x.json` }, 'data'],
    ['a script', { destination: 'script', url: `${own}/assets/a.js` }, 'file'],
    ['a font', { destination: 'font', url: `${own}/assets/a.woff2` }, 'file'],
    ['a photo', { destination: 'image', url: `${own}/anh/a.jpg` }, 'picture'],
    ["the front page's data", { url: `${own}/index.json` }, 'data'],
    ['data of nobody’s page', { url: `${own}/feed.json` }, undefined],
    ['an index of words', { url: `${own}/search-index.json` }, undefined],
    ['data below a page', { url: `${own}/bai-viet/x/tin.json` }, undefined],
    ['data in a folder of files', { url: `${own}/images/x.json` }, undefined],
    ['the list of the newest', { url: `${own}/newest.json` }, undefined],
    ['the manifest', { destination: 'manifest', url: `${own}/manifest.webmanifest` }, undefined],
    ['something sent', { method: 'POST', mode: 'navigate' }, undefined],
    ['another site', { mode: 'navigate', url: 'https://khac.example/' }, undefined],
  ])('%s', (_, given, expected) => {
    expect(classifyRequest({ ...request, ...given }, own)).toBe(expected);
  });
});

it.each(['/', '/bai-viet/x', '/luu-tru/2026/11', '/chu-de/dong-nai', '/moi-nhat'])(
  'the data of %s lies where the page looks for it',
  (path) => {
    expect(dataPath(path)).toBe(dataPath(path));
    expect(pageOfData(dataPath(path))).toBe(path);
  },
);

describe('the version of', () => {
  const page = '<!doctype html><script type="module" crossorigin src="/assets/index-a1.js"></script></html>\n';

  it.each([
    ['a whole page', page, '/assets/index-a1.js'],
    ['half a page', page.slice(0, -10), undefined],
    ["another site's page", '<!doctype html><script src="/dang-nhap.js"></script></html>', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, html, expected) => {
    expect(versionOfPage(html)).toBe(expected);
  });

  it.each([
    ['data', '{"kind":"article","version":"/a.js"}', '/a.js'],
    ['data without one', '{"kind":"article"}', undefined],
    ['half of it', '{"kind":"article","version":"/a.js"', undefined],
    ['what is no data', 'null', undefined],
    ['a page in its place', page, undefined],
  ])('%s', (_, json, expected) => {
    expect(versionOfData(json)).toBe(expected);
  });
});

it.each([
  [
    '<link rel="canonical" href="/x"><link rel="icon" href="/icon.svg" type="image/svg+xml"><img src="/a.jpg">',
    ['/icon.svg'],
  ],
  ['<link rel="icon" href="//khac.example/icon.svg"><img src="/a.jpg">', []],
])('the icon of a page is its own: %s', (html, expected) => {
  expect(iconOf(html)).toEqual(expected);
});

it.each([
  ['https://bantin.example//bai-viet//x?tu=thu', '/bai-viet/x'],
  ['https://bantin.example//evil.example/..%2fbai-viet/x', '/bai-viet/x'],
])('no address leads to another host: %s', (address, expected) => {
  expect(pathOf(address)).toBe(expected);
});

it('the data of every page of the site is known', () => {
  const pages = sitePages(paperOf(Array.from({ length: 45 }, (_, index) => madeArticle({ id: `bai-${index}` }))));
  const withData = pages.filter(({ page }) => page.kind !== 'not-found' && page.kind !== 'offline');
  expect(withData.length).toBeGreaterThan(45);
  const seen = { method: 'GET', mode: 'cors', destination: '' };
  for (const { pathname } of withData)
    expect(classifyRequest({ ...seen, url: own + dataPath(pathname) }, own), pathname).toBe('data');
});

describe('the pages that are too many', () => {
  const page = (path: string, read: number): CachedPage => ({ path, version: 'a', read });
  const readPages = (count: number) => Array.from({ length: count }, (_, index) => page(`/${index}`, index + 1));

  it.each<[string, CachedPage[], string[], string[]]>([
    ['none of nothing', [], [], []],
    ['not the newest, read or not', [page('/n', 0), page('/m', 9)], ['/n', '/m'], []],
    ['those that were never read and are no longer new', [page('/old', 0), page('/n', 0)], ['/n'], ['/old']],
    ['not fifty that were read', readPages(50), [], []],
    ['of more, the ones read longest ago', readPages(53), [], ['/2', '/1', '/0']],
    ['the newest do not count among the fifty', readPages(52), ['/51', '/50'], []],
  ])('%s', (_, pages, newest, expected) => {
    expect(pagesToEvict(pages, newest)).toEqual(expected);
  });
});

it.each([
  [0, 0],
  [60, 0],
  [62, 2],
])('of %d pictures the %d that came first are too many', (count, expected) => {
  const pictures = Array.from({ length: count }, (_, index) => index);
  expect(picturesToEvict(pictures)).toEqual(pictures.slice(0, expected));
});

describe('the versions whose files nobody needs', () => {
  const page = (version: string): CachedPage => ({ path: '/x', version, read: 1 });

  it.each<[string, string[], CachedPage[], (string | undefined)[], string[]]>([
    ["never the worker's own", ['b'], [], [], []],
    ['the one before, when no window runs it', ['a', 'b'], [], ['b'], ['a']],
    ['not as long as a window runs it', ['a', 'b'], [], ['b', 'a'], []],
    ['not as long as a page of it is kept', ['a', 'b'], [page('a')], ['b'], []],
    ['none as long as a window has not said what it runs', ['a', 'b'], [], ['b', undefined], []],
  ])('%s', (_, kept, pages, windows, expected) => {
    expect(unusedVersions(kept, 'b', pages, windows)).toEqual(expected);
  });
});

describe('the newest pages are fetched', () => {
  const now = Date.parse('2026-11-25T10:00:00Z');
  const minutes = (count: number) => now + count * 60_000;

  it.each([
    ['the first time', undefined, true],
    ['after an hour', { at: minutes(-61), version: 'b' }, true],
    ['not within it', { at: minutes(-59), version: 'b' }, false],
    ['at once by a new version', { at: minutes(-1), version: 'a' }, true],
    ['also when the clock has been set back', { at: minutes(61), version: 'b' }, true],
  ])('%s', (_, last, expected) => {
    expect(isRefreshDue(last, 'b', now)).toBe(expected);
  });
});
