import { edition } from 'virtual:edition';
import { filesStore, windowsStore } from '../stores.ts';
import { keptVersions } from './files.ts';
import { keptPages } from './pages.ts';
import { versionsToDrop } from './rules.ts';
import { worker } from './scope.ts';

/** Writes down which version a window runs. Kept in a store, because the browser stops the worker when it likes. */
export async function noteWindow(id: string, version: string): Promise<void> {
  await (await caches.open(windowsStore)).put(`/${id}`, new Response(version));
}

/** The version that a window runs; undefined as long as it has not said so. */
export async function versionOfWindow(id: string): Promise<string | undefined> {
  return (await (await caches.open(windowsStore)).match(`/${id}`))?.text();
}

/** Drops the files of versions that neither a window nor a kept page needs, unless an update is under way. */
export async function dropVersions(): Promise<void> {
  const { registration, clients } = worker;
  if (registration.installing || registration.waiting) return;
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const store = await caches.open(windowsStore);
  for (const note of await store.keys()) {
    const id = new URL(note.url).pathname.slice(1);
    if (!windows.some((window) => window.id === id)) await store.delete(note);
  }
  const running = await Promise.all(windows.map(({ id }) => versionOfWindow(id)));
  for (const version of versionsToDrop(await keptVersions(), edition.version, await keptPages(), running))
    await caches.delete(filesStore(version));
}
