import { build } from 'virtual:build';
import { filesCache, versionOfCache } from '../../storage.ts';
import type { FileHashes } from './build.ts';
import { versionOfData, versionOfPage } from './rules.ts';
import { worker } from './scope.ts';

const fileHashes: FileHashes = { ...build.critical, ...build.lazy, ...build.onDemand };

/** Paths of cached files whose hash was checked since the worker started. */
const verified = new Set<string>();

/** Whether the reader saves data; then only used files are cached. */
export function savesData(): boolean {
  const { connection } = worker.navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/**
 * Caches this version, all of it or nothing: a file that does not arrive as it was built rejects, and the version before
 * stays active. The offline page is stored last and marks the cache as complete (`isPrecached`).
 */
export async function precache(): Promise<void> {
  const wanted = savesData() ? criticalWithoutFonts() : Object.keys({ ...build.critical, ...build.lazy });
  const had = await Promise.all([...wanted.map(fetchFile), ...build.pages.map(fetchPrecachedPage)]);
  const offlinePage = await fetchPrecachedPage(build.offlinePage);
  const store = await caches.open(filesCache(build.version));
  const addresses = [...wanted, ...build.pages];
  await Promise.all(had.map((response, index) => store.put(addresses[index] ?? '', response)));
  await store.put(build.offlinePage, offlinePage);
}

/** For readers who save data: the site without its fonts. */
function criticalWithoutFonts(): string[] {
  return Object.keys(build.critical).filter((path) => !path.endsWith('.woff2'));
}

/** Whether all of a version is cached. */
export async function isPrecached(version: string): Promise<boolean> {
  const name = filesCache(version);
  if (!(await caches.has(name))) return false;
  const store = await caches.open(name);
  return (await store.match(build.offlinePage)) !== undefined;
}

/** The versions with a cache, complete or not. */
export async function cachedVersions(): Promise<string[]> {
  return (await caches.keys()).map(versionOfCache).filter((version) => version !== undefined);
}

/** A precached page or its JSON, of this version or else of another cached one. */
export async function precachedPage(path: string): Promise<Response | undefined> {
  for (const version of [build.version, ...(await cachedVersions())]) {
    const store = await caches.open(filesCache(version));
    const response = await store.match(path);
    if (response && versionIn(await response.clone().text())) return response;
  }
  return undefined;
}

/**
 * A hashed file, cache first, from any version: a client keeps its version while it is open. A damaged one is fetched again
 * and replaced; a request with `cache: 'reload'` (the boot script, when the entry script failed) checks the hash anew.
 */
export async function handleFile(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.cache === 'reload') verified.delete(pathname);
  const cached = await caches.match(pathname);
  // The cached response itself, not a copy: browsers attach compiled code to it.
  if (cached && (await isVerified(pathname))) return cached;
  if (cached) await deleteFile(pathname);
  if (!(pathname in fileHashes)) return fetch(request);
  const response = await fetchFile(pathname);
  const copy = response.clone();
  const store = async () => (await caches.open(filesCache(build.version))).put(pathname, copy);
  await store().catch(() => {});
  return response;
}

/** Whether a cached file has the hash it was built with; files of other versions, whose hash is unknown, only its length. */
async function isVerified(pathname: string): Promise<boolean> {
  if (verified.has(pathname)) return true;
  try {
    const bytes = await (await caches.match(pathname))?.arrayBuffer();
    if (!bytes?.byteLength) return false;
    const hash = fileHashes[pathname];
    if (hash && hash !== (await integrityOf(bytes))) return false;
    verified.add(pathname);
    return true;
  } catch {
    return false;
  }
}

async function deleteFile(pathname: string): Promise<void> {
  for (const version of await cachedVersions()) await (await caches.open(filesCache(version))).delete(pathname);
}

async function integrityOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** A file checked by subresource integrity; once more past the HTTP cache, which may hold half of it or an error as immutable. */
async function fetchFile(address: string): Promise<Response> {
  const integrity = fileHashes[address] ?? '';
  try {
    return assertOk(await fetch(address, { integrity }));
  } catch {
    return assertOk(await fetch(address, { integrity, cache: 'reload' }));
  }
}

/** A page or its JSON; rejects where the server has another version by now. */
async function fetchPrecachedPage(address: string): Promise<Response> {
  const response = assertOk(await fetch(address, { cache: 'no-cache' }));
  if (versionIn(await response.clone().text()) !== build.version) throw new TypeError(address);
  return response;
}

function versionIn(text: string): string | undefined {
  return versionOfPage(text) ?? versionOfData(text);
}

function assertOk(response: Response): Response {
  if (!response.ok || response.redirected) throw new TypeError(`${response.status} ${response.url}`);
  return response;
}
