import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { paperOf } from '../../../src/build/library/paper.ts';
import { newestPages, workerBuild } from '../../../src/build/offline/workerBuild.ts';
import { sitePages } from '../../../src/build/render/sitePages.ts';
import { madeArticle } from '../../fixtures/readArticle.ts';

type File = Rolldown.OutputChunk | Rolldown.OutputAsset;

const chunk = (name: string, fields: object = {}) =>
  ({ type: 'chunk', fileName: `assets/${name}`, code: name, imports: [], ...fields }) as unknown as File;
const asset = (fileName: string) => ({ type: 'asset', fileName, source: fileName }) as unknown as File;
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

it('sorts what a build has made by how much it is needed, with the hash of each', () => {
  const files = [
    chunk('index-a1.js', { isEntry: true, imports: ['assets/shared.js'] }),
    chunk('shared.js'),
    chunk('Panel.js'),
    chunk('Notice.js', { facadeModuleId: '/src/app/OfflineNotice.tsx' }),
    chunk('Saved.js', { facadeModuleId: '/src/saved/savedParts.ts' }),
    asset('assets/Panel.css'),
    asset('assets/source-serif-4-a.woff2'),
    asset('assets/source-serif-4-italic-a.woff2'),
    asset('assets/lexend-a.woff2'),
    asset('index.html'),
  ];
  const edition = workerBuild(
    Object.fromEntries(files.map((file) => [file.fileName, file])),
    sitePages(paperOf([madeArticle()])),
  );
  expect(edition.version).toBe('/assets/index-a1.js');
  expect(Object.keys(edition.critical).sort()).toEqual([
    '/assets/Notice.js',
    '/assets/Saved.js',
    '/assets/index-a1.js',
    '/assets/shared.js',
    '/assets/source-serif-4-a.woff2',
  ]);
  expect(Object.keys(edition.lazy).sort()).toEqual([
    '/assets/Panel.css',
    '/assets/Panel.js',
    '/assets/source-serif-4-italic-a.woff2',
  ]);
  expect(edition.onDemand).toEqual({ '/assets/lexend-a.woff2': hash('assets/lexend-a.woff2') });
  expect(edition.critical['/assets/shared.js']).toBe(hash('shared.js'));
  expect(edition.pages).toEqual(['/de-danh', '/de-danh.json', '/binh-luan', '/binh-luan.json']);
});

it.each([
  ['the script of the offline page', 'assets/Notice.js', 'begins with src/app/OfflineNotice.tsx'],
  ['the list of what is saved', 'assets/Saved.js', 'begins with src/saved/savedParts.ts'],
  ['the upright font', 'assets/source-serif-4-a.woff2', 'source-serif-4'],
  ['the font to choose', 'assets/lexend.woff2', 'lexend'],
])('%s must be there under its name', (_, missing, message) => {
  const files = [
    chunk('index.js', { isEntry: true }),
    chunk('Notice.js', { facadeModuleId: '/src/app/OfflineNotice.tsx' }),
    chunk('Saved.js', { facadeModuleId: '/src/saved/savedParts.ts' }),
    asset('assets/source-serif-4-a.woff2'),
    asset('assets/lexend.woff2'),
  ];
  const bundle = Object.fromEntries(files.map((file) => [file.fileName, file]));
  expect(() => workerBuild(bundle, [])).not.toThrow();
  delete bundle[missing];
  expect(() => workerBuild(bundle, [])).toThrow(message);
});

it('without an entry there is no version', () => {
  expect(() => workerBuild({}, [])).toThrow('no entry');
});

it.each([
  [0, 0],
  [1, 1],
  [30, 20],
])('of %d articles the newest %d are listed for the worker, each once', (count, expected) => {
  const articles = Array.from({ length: count }, (_, index) => madeArticle({ id: `bai-${index}` }));
  expect(newestPages(sitePages(paperOf(articles)))).toEqual(
    articles.slice(0, expected).map(({ id }) => `/bai-viet/${id}`),
  );
});
