import { build } from 'virtual:build';
import { clientsCache, filesCache } from '../../storage.ts';
import { cachedPages } from './pageCache.ts';
import { cachedVersions } from './precache.ts';
import { unusedVersions } from './rules.ts';
import { savedPages } from './savedCache.ts';
import { worker } from './scope.ts';

/** Stores which version a client runs; in Cache Storage, because browsers stop idle workers. */
export async function recordClientVersion(id: string, version: string): Promise<void> {
  await (await caches.open(clientsCache)).put(`/${id}`, new Response(version));
}

/** The version that a client runs; undefined until it has reported. */
export async function versionOfClient(id: string): Promise<string | undefined> {
  return (await (await caches.open(clientsCache)).match(`/${id}`))?.text();
}

/** Deletes the caches of versions that no client and no cached or saved page needs; not while an update is under way. */
export async function deleteUnusedCaches(): Promise<void> {
  const { registration, clients } = worker;
  if (registration.installing || registration.waiting) return;
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const store = await caches.open(clientsCache);
  for (const note of await store.keys()) {
    const id = new URL(note.url).pathname.slice(1);
    if (!windows.some((window) => window.id === id)) await store.delete(note);
  }
  const running = await Promise.all(windows.map(({ id }) => versionOfClient(id)));
  const pages = [...(await cachedPages()), ...(await savedPages())];
  for (const version of unusedVersions(await cachedVersions(), build.version, pages, running))
    await caches.delete(filesCache(version));
}
