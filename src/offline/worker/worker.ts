import { build } from 'virtual:build';
import type { SaveAnswer, SaveRequest } from '../../storage.ts';
import { canonicalPath } from '../../ui/canonicalPath.ts';
import type { WorkerMessage } from '../workerMessage.ts';
import { deleteUnusedCaches, recordClientVersion } from './clients.ts';
import { cachedPages, cachePage, markRead } from './pageCache.ts';
import { cachePictures } from './pictureCache.ts';
import { handleFile, isPrecached, precache } from './precache.ts';
import { evictPages, refreshPages } from './refreshPages.ts';
import { classifyRequest, pathOf } from './rules.ts';
import { savePage } from './savePage.ts';
import { worker } from './scope.ts';
import { cacheReadPage, handleNavigation, handlePageData, handlePicture } from './strategies.ts';

const handlers = {
  page: handleNavigation,
  data: handlePageData,
  picture: handlePicture,
  file: ({ request }: FetchEvent) => handleFile(request),
};

worker.addEventListener('install', (event) => event.waitUntil(precache()));

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const asked = classifyRequest(event.request, worker.origin);
  // Any failure falls back to the network, as if there were no worker.
  if (asked) event.respondWith(handlers[asked](event).catch(() => fetch(event.request)));
});

worker.addEventListener('message', (event: ExtendableMessageEvent) => {
  const message: WorkerMessage = event.data;
  if (message.kind === 'take-over') worker.skipWaiting();
  else if (message.kind === 'which-version') event.ports[0]?.postMessage(build.version);
  else if (message.kind === 'read') event.waitUntil(onPageRead(canonicalPath(message.path)));
  else if (message.kind === 'save') event.waitUntil(answerSave(message, event.ports[0]));
  else if (message.kind === 'loaded')
    event.waitUntil(onPageLoaded(event.source as Client, pathOf(message.script), message.photos));
});

/** A page whose data was prefetched is read: offline too, where nothing of it can be cached anew. */
async function onPageRead(path: string): Promise<void> {
  await markRead(path).catch(() => {});
  await cacheReadPage(path);
}

async function answerSave(request: SaveRequest, port: MessagePort | undefined): Promise<void> {
  const answer = (said: SaveAnswer) => port?.postMessage(said);
  answer('begun');
  answer(await savePage({ ...request, path: canonicalPath(request.path) }));
}

/** Cache maintenance, one page load at a time. */
let queue: Promise<void> = Promise.resolve();

/** Caches a page that loaded before the worker was there, and its photos; then refreshes and evicts. */
function onPageLoaded({ id, url }: Client, version: string, photos: readonly string[] = []): Promise<void> {
  const path = pathOf(url);
  const maintain = async () => {
    await recordClientVersion(id, version);
    if (!(await isPrecached(build.version))) await precache();
    const isCached = (await cachedPages()).some((page) => page.path === path && page.version === version);
    if (!isCached) await cachePage(path, Date.now());
    await cachePictures(photos);
    // A page that cannot be cached must not keep the caches from being cleared.
    await refreshPages().catch(() => {});
    await evictPages();
    await deleteUnusedCaches();
  };
  // Offline, or no room: the next page load tries again.
  queue = queue.then(maintain).catch(() => {});
  return queue;
}
