import { edition } from 'virtual:edition';
import { filesStore, versionOfStore } from '../stores.ts';
import type { Files } from './edition.ts';
import { versionOfData, versionOfPage } from './rules.ts';
import { worker } from './scope.ts';

const known: Files = { ...edition.needed, ...edition.later, ...edition.chosen };

/** Files that were found whole since the worker started. */
const sound = new Set<string>();

/** Whether the reader asks for few bytes; then only what is used is kept. */
export function savesData(): boolean {
  const { connection } = worker.navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/**
 * Keeps this version, all of it or nothing: the first thing that cannot be had as it was built fails it, and the version
 * before goes on. The page for what is not kept comes last; where it is, all is.
 */
export async function keepEdition(): Promise<void> {
  const wanted = savesData() ? sparing() : Object.keys({ ...edition.needed, ...edition.later });
  const had = await Promise.all([...wanted.map(fetchFile), ...edition.pages.map(fetchOwn)]);
  const offlinePage = await fetchOwn(edition.offlinePage);
  const store = await caches.open(filesStore(edition.version));
  const addresses = [...wanted, ...edition.pages];
  await Promise.all(had.map((response, index) => store.put(addresses[index] ?? '', response)));
  await store.put(edition.offlinePage, offlinePage);
}

/** What the site does not work without; it reads in the system's own font. */
function sparing(): string[] {
  return Object.keys(edition.needed).filter((path) => !path.endsWith('.woff2'));
}

/** Whether all of a version is kept. */
export async function isWhole(version: string): Promise<boolean> {
  const name = filesStore(version);
  if (!(await caches.has(name))) return false;
  const store = await caches.open(name);
  return (await store.match(edition.offlinePage)) !== undefined;
}

/** The versions of which something is kept. */
export async function keptVersions(): Promise<string[]> {
  return (await caches.keys()).map(versionOfStore).filter((version) => version !== undefined);
}

/** A page without news, or its data, of this version or else of another that is kept. */
export async function ownPage(path: string): Promise<Response | undefined> {
  for (const version of [edition.version, ...(await keptVersions())]) {
    const store = await caches.open(filesStore(version));
    const response = await store.match(path);
    if (response && versionIn(await response.clone().text())) return response;
  }
  return undefined;
}

/**
 * A file with a hash in its name, from whichever version has it: a window keeps its version as long as it is open. One
 * that is damaged is fetched again and takes its place. A page that could not begin with what it got asks past what is
 * kept: then it is looked at once more.
 */
export async function answerFile(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.cache === 'reload') sound.delete(pathname);
  const kept = await caches.match(pathname);
  // What is answered is what the store gave, not a copy: so the browser keeps the compiled script with it.
  if (kept && (await isSound(pathname))) return kept;
  if (kept) await dropFile(pathname);
  if (!(pathname in known)) return fetch(request);
  const response = await fetchFile(pathname);
  const copy = response.clone();
  const keep = async () => (await caches.open(filesStore(edition.version))).put(pathname, copy);
  await keep().catch(() => {});
  return response;
}

/** Whether a kept file is what was built. Files of other versions have no hash here and are only read to the end. */
async function isSound(pathname: string): Promise<boolean> {
  if (sound.has(pathname)) return true;
  try {
    const bytes = await (await caches.match(pathname))?.arrayBuffer();
    if (!bytes?.byteLength) return false;
    const hash = known[pathname];
    if (hash && hash !== (await hashOf(bytes))) return false;
    sound.add(pathname);
    return true;
  } catch {
    return false;
  }
}

async function dropFile(pathname: string): Promise<void> {
  for (const version of await keptVersions()) await (await caches.open(filesStore(version))).delete(pathname);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** A file as it was built. The browser itself may have kept half of it, or an error, for good; it is then asked past that. */
async function fetchFile(address: string): Promise<Response> {
  const integrity = known[address] ?? '';
  try {
    return good(await fetch(address, { integrity }));
  } catch {
    return good(await fetch(address, { integrity, cache: 'reload' }));
  }
}

/** A page of this version, or its data; fails when the server has another one by now. */
async function fetchOwn(address: string): Promise<Response> {
  const response = good(await fetch(address, { cache: 'no-cache' }));
  if (versionIn(await response.clone().text()) !== edition.version) throw new TypeError(address);
  return response;
}

function versionIn(text: string): string | undefined {
  return versionOfPage(text) ?? versionOfData(text);
}

function good(response: Response): Response {
  if (!response.ok || response.redirected) throw new TypeError(`${response.status} ${response.url}`);
  return response;
}
