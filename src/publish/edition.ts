import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';
import { dataAddress } from '../app/pageData.ts';
import type { Edition, Files } from '../offline/worker/edition.ts';
import { isChosen, neededChunks } from './bundle.ts';
import { offlineAddress, type SitePage } from './pages.ts';

/** How many of the newest articles are kept on the device of a reader who has not read them. */
const newestLimit = 20;

type OutputFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** What a build has made, as the worker of this version keeps it. */
export function editionOf(bundle: Readonly<Record<string, OutputFile>>, pages: readonly SitePage[]): Edition {
  const files = Object.values(bundle).filter(({ fileName }) => fileName.startsWith('assets/'));
  const chunks = files.filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('The bundle has no entry, which the version is named by.');
  const needed = new Set<OutputFile>([...neededChunks(chunks), ...files.filter(isNeededToo)]);
  const chosen = files.filter(isChosen);
  const later = files.filter((file) => !needed.has(file) && !chosen.includes(file));
  return {
    version: address(entry),
    needed: hashed([...needed]),
    later: hashed(later),
    chosen: hashed(chosen),
    pages: pages.filter(({ page }) => page.kind === 'own-comments').flatMap(withData),
    offlinePage: offlineAddress,
  };
}

/** The paths of the newest articles' pages, for the worker to fetch. */
export function newestPages(pages: readonly SitePage[]): string[] {
  const articles = pages.filter(({ pathname, page }) => page.kind === 'article' && pathname !== '/');
  return articles.slice(0, newestLimit).map(({ pathname }) => pathname);
}

/** The upright font, and the script of the page for what is not kept: that page has to work without a network. */
function isNeededToo(file: OutputFile): boolean {
  if (file.type === 'chunk') return file.facadeModuleId?.endsWith('/OfflineNotice.tsx') ?? false;
  return /source-serif-4-(?!italic)/.test(file.fileName);
}

function hashed(files: readonly OutputFile[]): Files {
  return Object.fromEntries(
    files.map((file) => [address(file), hashOf(file.type === 'chunk' ? file.code : file.source)]),
  );
}

function hashOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

function address({ fileName }: OutputFile): string {
  return `/${fileName}`;
}

function withData({ pathname }: SitePage): string[] {
  return [pathname, dataAddress(pathname)];
}
