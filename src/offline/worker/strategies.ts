import { build } from 'virtual:build';
import { dataPath, homePath, pageOfData } from '../../paths.ts';
import { versionOfClient } from './clients.ts';
import { cachedPage, cachePage, markRead } from './pageCache.ts';
import { cachePicture } from './pictureCache.ts';
import { precachedPage } from './precache.ts';
import { evictPages } from './refreshPages.ts';
import { networkTimeout, pathOf, versionOfData } from './rules.ts';
import { savedPage, savedPicture } from './savedCache.ts';

/**
 * The cache strategy of a navigation: network first, then cache, then the offline page. Without navigation preload: where that
 * fails, Firefox shows its own error page whatever is answered here (153, measured).
 */
export async function handleNavigation(event: FetchEvent): Promise<Response> {
  const pathname = pathOf(event.request.url);
  const coming = fetch(event.request);
  event.waitUntil(cacheReadPage(pathname, coming, 'html'));
  return (await networkFirst(coming, pathname, 'page')) ?? (await offlinePage());
}

/** A page's JSON, for a client that renders it: network first, and only of the version that the client runs. */
export async function handlePageData(event: FetchEvent): Promise<Response> {
  const path = pageOfData(pathOf(event.request.url)) ?? homePath;
  const coming = fetch(event.request);
  // A prefetched page may never be read.
  const isRead = !event.request.headers.has('purpose');
  if (isRead) event.waitUntil(cacheReadPage(path, coming, 'data'));
  const response = await networkFirst(coming, path, 'data', isRead);
  // An empty answer makes the client load the document; so would an error, which browsers print in the console.
  if (!response || (await isForeign(response.clone(), event.clientId))) return new Response();
  return response;
}

/** A picture: network first, then cache, then the image that was saved of the same photo. */
export async function handlePicture(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  try {
    const response = await fetch(event.request);
    event.waitUntil(cachePicture(url, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    const cached = (await caches.match(url)) ?? (await savedPicture(url));
    if (cached) return cached;
    throw error;
  }
}

/**
 * The network's answer if it comes in time and is no server error, else the cached copy; without one, the network's. What a reader saved
 * outlives its page on the server.
 */
async function networkFirst(
  coming: Promise<Response>,
  path: string,
  part: 'page' | 'data',
  isRead = true,
): Promise<Response | undefined> {
  const settled = coming.catch(() => undefined);
  const cached =
    (await cachedPage(path, part)) ??
    (await savedPage(path, part)) ??
    (await precachedPage(part === 'page' ? path : dataPath(path)));
  if (!cached) return settled;
  const response = await Promise.race([settled, wait(networkTimeout)]);
  const saved = response && [404, 410].includes(response.status) && (await savedPage(path, part));
  if (saved) return saved;
  if (response && response.status < 500) return response;
  if (isRead) await markRead(path);
  return cached;
}

/** Caches a page as read now; `coming` is the part of it that is on its way already. */
export async function cacheReadPage(path: string, coming?: Promise<Response>, part?: 'html' | 'data'): Promise<void> {
  try {
    await cachePage(path, Date.now(), part && { [part]: (await coming)?.clone() });
    await evictPages();
  } catch {
    // Offline, or no room: the cache stays as it is.
  }
}

async function isForeign(data: Response, windowId: string): Promise<boolean> {
  if (!data.ok) return false;
  const running = await versionOfClient(windowId);
  return running !== undefined && versionOfData(await data.text()) !== running;
}

async function offlinePage(): Promise<Response> {
  const page = await precachedPage(build.offlinePage);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}

function wait(time: number): Promise<undefined> {
  return new Promise((settle) => setTimeout(settle, time));
}
