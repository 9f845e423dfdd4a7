import { afterAll, describe, expect, it, vi } from 'vitest';

// Settings are read when their module is: before the imports below.
vi.stubEnv('SITE_URL', 'https://x.example/~a/tin.1/');
const { canonicalAddress } = await import('../../../src/build/host/canonicalAddress.ts');
const { writeHeadersFile } = await import('../../../src/build/host/headersFile.ts');
const { nginxConf } = await import('../../../src/build/host/nginxConf.ts');
const { cacheControl, securityHeaders } = await import('../../../src/build/host/responseHeaders.ts');
const { webAppManifest } = await import('../../../src/build/render/webAppManifest.ts');
const { madeArticle } = await import('../../fixtures/readArticle.ts');
const { withBasePath } = await import('../../../src/build/render/withBasePath.ts');
const paths = await import('../../../src/paths.ts');
const site = await import('../../../src/site.ts');
const { toAnnotationSet } = await import('../../../src/comments/mine/annotationSet.ts');
const storage = await import('../../../src/storage.ts');
afterAll(() => vi.unstubAllEnvs());

const files = ['/index.html', '/bai-viet/x.html', '/bai-viet/x.json', '/icon.svg'];
const headers = securityHeaders({ scripts: [], styles: [] }, site.origin);

describe('under a base path', () => {
  it.each([
    ['/~a/tin.1/', '/~a/tin.1/'],
    ['/~a/tin.1', '/~a/tin.1/'],
    ['//~a//tin.1//index.html', '/~a/tin.1/'],
    ['/~a/tin.1/bai-viet/x.html', '/~a/tin.1/bai-viet/x'],
    ['/~a/tin.1/x/..%2fbai-viet/x/', '/~a/tin.1/bai-viet/x'],
    ['/~a/tin.1//icon.svg', '/~a/tin.1/icon.svg'],
    ['/', undefined],
    ['/bai-viet/x', undefined],
    ['/~a/tin.1/../bai-viet/x', undefined],
    ['/%7Ea/tin.1/bai-viet/x', '/~a/tin.1/bai-viet/x'],
    ['/~a/tin.12/bai-viet/x', undefined],
  ])('the one address of %s is %s', (asked, expected) => {
    expect(canonicalAddress(asked, (path) => files.includes(path))).toBe(expected);
  });

  it.each([
    ['/~a/tin.1/', { data: '/~a/tin.1/index.json', file: '/index.html' }],
    ['/~a/tin.1/bai-viet/x', { data: '/~a/tin.1/bai-viet/x.json', file: '/bai-viet/x.html' }],
    ['/~a/tin.1/luu-tru/2026/11', { data: '/~a/tin.1/luu-tru/2026/11.json', file: '/luu-tru/2026/11.html' }],
    ['/~a/tin.1/binh-luan', { data: '/~a/tin.1/binh-luan.json', file: '/binh-luan.html' }],
  ])('%s is a page, with its data and its file', (path, { data, file }) => {
    expect(paths.isPagePath(path)).toBe(true);
    expect(paths.dataPath(path)).toBe(data);
    expect(paths.pageOfData(data)).toBe(path);
    expect(paths.fileName(path, '.html')).toBe(file);
  });

  it('an exported comment names the site, its article and its author by their addresses', () => {
    const comment = { id: 'c', articleId: 'x', text: 'a', name: 'b', createdAt: 0 };
    const { generator, about, items } = JSON.parse(toAnnotationSet([comment], new Map(), site.origin, 0));
    expect([generator.id, ...about['dc:identifier'], items[0].target.source, items[0].creator.id]).toEqual([
      'https://x.example/~a/tin.1/',
      'https://x.example/~a/tin.1/',
      'https://x.example/~a/tin.1/bai-viet/x',
      'https://x.example/~a/tin.1/binh-luan#nguoi-viet',
    ]);
  });

  it('the same paths at the root are no pages of the site', () => {
    for (const path of ['/', '/bai-viet/x', '/luu-tru/2026/11', '/binh-luan'])
      expect(paths.isPagePath(path)).toBe(false);
    expect(paths.articleIdAt('/bai-viet/x')).toBeUndefined();
    expect(paths.articleIdIn('https://elsewhere.example/bai-viet/x')).toBe('x');
    // As the site was in English.
    expect(paths.articleIdIn('https://elsewhere.example/article/x')).toBe('x');
    expect(paths.articleIdIn('https://elsewhere.example/khac/x')).toBe('');
  });

  it('no two rules of _headers name the same path', () => {
    const pages = ['', 'bai-viet/mot', 'bai-viet/hai', 'binh-luan'].map((path) => paths.homePath + path);
    expect(writeHeadersFile(headers, pages).match(/^\/.*$/gmu)).toEqual([
      '/*',
      '/~a/tin.1/assets/*',
      '/~a/tin.1/photos/*',
      '/~a/tin.1/lookup/*',
      '/~a/tin.1/',
      '/~a/tin.1/index.json',
      '/~a/tin.1/bai-viet/*',
      '/~a/tin.1/binh-luan',
      '/~a/tin.1/binh-luan.json',
      '/~a/tin.1/sw.js',
    ]);
  });

  it('files named by their content are kept for good, others of the same name at the root are not', () => {
    expect(cacheControl('/~a/tin.1/assets/index-CNGCtKyi.js')).toContain('immutable');
    expect(cacheControl('/assets/index-CNGCtKyi.js')).toBe('no-cache');
  });

  it('nginx serves the folder at that path', () => {
    const file = nginxConf(headers);
    expect(file).toContain('location = /~a/tin.1/ {\n  try_files /~a/tin.1/index.html =404;');
    expect(file).toContain('location = /~a/tin.1 {\n  return 301 /~a/tin.1/;');
    expect(file).toContain('error_page 400 403 404 /~a/tin.1/404.html;');
    expect(file).toContain('if ($uri !~ "^/~a/tin\\.1/(?!/|404\\.html$)[\\w./~-]*$") {');
    expect(file).toContain('if ($uri ~ "^(?:/~a/tin\\.1/assets/|/~a/tin\\.1/photos/|/~a/tin\\.1/lookup/)") {');
    expect(file).toContain('location ~ ^/~a/tin\\.1/(?:_headers|nginx\\.conf)$ {');
  });

  it('the manifest starts there, and no further', () => {
    const manifest = JSON.parse(webAppManifest(site));
    expect(manifest).toMatchObject({ id: '/~a/tin.1/', start_url: '/~a/tin.1/', scope: '/~a/tin.1/' });
    for (const { src } of manifest.icons) expect(src).toMatch(/^\/~a\/tin\.1\/icon/u);
  });

  it('links to the site and photos in an article are under it, all else is as it was', () => {
    const images = [{ src: '/images/a.jpg', width: 2, height: 1 }];
    const link = (url: string) => ({ type: 'link' as const, url, children: [{ type: 'text' as const, value: url }] });
    const article = madeArticle({
      body: [
        { type: 'figure', images, alt: '', caption: '/images/a.jpg' },
        { type: 'paragraph', children: ['/bai-viet/x?a#b', '//x.example/', 'https://x.example/', '#a'].map(link) },
      ],
    });
    const text = JSON.stringify(withBasePath(article));
    expect(text.match(/"(?:src|url)":"[^"]*"/gu)).toEqual([
      '"src":"/~a/tin.1/images/a.jpg"',
      '"url":"/~a/tin.1/bai-viet/x?a#b"',
      '"url":"//x.example/"',
      '"url":"https://x.example/"',
      '"url":"#a"',
    ]);
    expect(text.replaceAll('/~a/tin.1/', '/')).toBe(JSON.stringify(article));
  });

  it('what is stored in the browser is apart from a site at the root of the same origin', () => {
    const names = [storage.keyPrefix, storage.databaseName, storage.pagesCache, storage.draftLock('1')];
    for (const name of names) expect(name).toMatch(/^ban-tin\/~a\/tin\.1\//u);
  });
});
