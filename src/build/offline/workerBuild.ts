import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';
import type { Build, FileHashes } from '../../offline/worker/build.ts';
import { dataPath, homePath, offlinePath } from '../../paths.ts';
import { base } from '../../site.ts';
import { chosenFont, chunkOf, neededChunks, withImports } from '../bundle/chunks.ts';
import type { SitePage } from '../render/sitePages.ts';

/** The pages that hold no news, which the worker precaches with the files. */
const precached: readonly SitePage['kind'][] = ['search', 'saved', 'my-comments'];

/** How many of the newest articles the worker precaches. */
const newestLimit = 20;

type OutputFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** The files of a build by caching strategy, for the worker of this version. */
export function workerBuild(bundle: Readonly<Record<string, OutputFile>>, pages: readonly SitePage[]): Build {
  const files = Object.values(bundle).filter(({ fileName }) => fileName.startsWith('assets/'));
  const chunks = files.filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('The bundle has no entry, which the version is named by.');
  // The notice for what is not cached and the list of what is saved have to work without a network.
  const notice = chunkOf(chunks, 'app/OfflineNotice.tsx');
  const saved = withImports([chunkOf(chunks, 'saved/savedParts.ts')], chunks);
  const needed = new Set<OutputFile>([
    ...neededChunks(chunks),
    notice,
    ...saved,
    ...filesNamed(files, /source-serif-4-(?!italic)/),
  ]);
  const chosen = filesNamed(files, chosenFont);
  const later = files.filter((file) => !needed.has(file) && !chosen.includes(file));
  return {
    version: address(entry),
    critical: hashed([...needed]),
    lazy: hashed(later),
    onDemand: hashed(chosen),
    pages: pages.filter(({ kind }) => precached.includes(kind)).flatMap(withData),
    offlinePage: offlinePath,
  };
}

/** The paths of the newest articles, for the worker to precache. */
export function newestPages(pages: readonly SitePage[]): string[] {
  const articles = pages.filter(({ pathname, kind }) => kind === 'article' && pathname !== homePath);
  return articles.slice(0, newestLimit).map(({ pathname }) => pathname);
}

/** @throws Error where there is none, so that no renamed file is silently lost */
function filesNamed(files: readonly OutputFile[], name: RegExp): OutputFile[] {
  const found = files.filter(({ fileName }) => name.test(fileName));
  if (found.length === 0) throw new Error(`No file of the bundle is named like ${name}.`);
  return found;
}

function hashed(files: readonly OutputFile[]): FileHashes {
  return Object.fromEntries(
    files.map((file) => [address(file), integrityOf(file.type === 'chunk' ? file.code : file.source)]),
  );
}

function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

function address({ fileName }: OutputFile): string {
  return base + fileName;
}

function withData({ pathname }: SitePage): string[] {
  return [pathname, dataPath(pathname)];
}
