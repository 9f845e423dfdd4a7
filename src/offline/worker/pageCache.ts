import { build } from 'virtual:build';
import { dataPath } from '../../paths.ts';
import { pagesCache } from '../../storage.ts';
import { copyResponse } from './copyResponse.ts';
import { cachePictures } from './pictureCache.ts';
import { isPrecached } from './precache.ts';
import { type CachedPage, iconOf, versionOfData, versionOfPage } from './rules.ts';

/** Headers on a cached page: its version, and when it was last read (ms since 1970, 0 never). */
export const versionHeader = 'x-ban-tin-version';
const readHeader = 'x-ban-tin-read';

/** Responses already received for this page; the rest is fetched. */
interface Received {
  html?: Response;
  data?: Response;
}

/** Both parts of a page, of one version. */
export interface WholePage {
  page: string;
  json: string;
  html: Response;
  data: Response;
  version: string;
}

/**
 * Caches a page, HTML and JSON together, if both are of one version that is precached; anything else leaves the cache as it
 * is. A 404 or 410 deletes the page. Pages without news are precached and skipped here.
 *
 * @param read ms since 1970 when it was read, or 0 to keep the time of the last reading
 */
export async function cachePage(path: string, read: number, come: Received = {}): Promise<void> {
  if (path === build.offlinePage || build.pages.includes(path)) return;
  const received = await receivePage(path, come);
  if (received === 'gone') return deletePage(path);
  if (!received) return;
  const { page, json, html, data, version } = received;
  const store = await openPagesCache();
  const last = read || lastRead(await store.match(path));
  await store.put(dataPath(path), copyResponse(json, data));
  await store.put(path, copyResponse(page, html, { [versionHeader]: version, [readHeader]: `${last}` }));
  if (last > 0) await cachePictures(iconOf(page));
}

/** A page and its JSON if both are of one version that is precached; `gone` where the server has no such page any more. */
export async function receivePage(path: string, come: Received = {}): Promise<WholePage | 'gone' | undefined> {
  const html = come.html ?? (await fetch(path, { cache: 'no-cache' }));
  if (html.status === 404 || html.status === 410) return 'gone';
  const data = come.data ?? (await fetch(dataPath(path), { cache: 'no-cache' }));
  if (![html, data].every(({ ok, redirected }) => ok && !redirected)) return undefined;
  const [page, json] = await Promise.all([html.text(), data.text()]);
  const version = versionOfPage(page);
  if (!version || version !== versionOfData(json) || !(await isPrecached(version))) return undefined;
  return { page, json, html, data, version };
}

/** A cached page or its JSON; a damaged one is deleted and counts as missing. */
export async function cachedPage(path: string, part: 'page' | 'data'): Promise<Response | undefined> {
  try {
    const cached = await (await openPagesCache()).match(part === 'page' ? path : dataPath(path));
    if (!cached) return undefined;
    const text = await cached.clone().text();
    if (part === 'page' ? versionOfPage(text) : versionOfData(text)) return cached;
  } catch {
    // Unreadable counts as damaged.
  }
  await deletePage(path).catch(() => {});
  return undefined;
}

/** Sets the time of the last reading to now. */
export async function markRead(path: string): Promise<void> {
  const store = await openPagesCache();
  const cached = await store.match(path);
  if (!cached) return;
  const version = cached.headers.get(versionHeader) ?? '';
  await store.put(
    path,
    copyResponse(await cached.text(), cached, { [versionHeader]: version, [readHeader]: `${Date.now()}` }),
  );
}

/** All cached pages. */
export async function cachedPages(): Promise<CachedPage[]> {
  const store = await openPagesCache();
  const paths = (await store.keys()).map(({ url }) => new URL(url).pathname).filter((path) => !path.endsWith('.json'));
  const pages = paths.map(async (path) => {
    const cached = await store.match(path);
    // Evicted meanwhile.
    if (!cached) return [];
    return [{ path, version: cached.headers.get(versionHeader) ?? '', read: lastRead(cached) }];
  });
  return (await Promise.all(pages)).flat();
}

/** When a cached page was last read, in ms since 1970; 0 when it was not, or there is none. */
function lastRead(cached: Response | undefined): number {
  return Number(cached?.headers.get(readHeader)) || 0;
}

export async function deletePage(path: string): Promise<void> {
  const store = await openPagesCache();
  await Promise.all([store.delete(path), store.delete(dataPath(path))]);
}

export function openPagesCache(): Promise<Cache> {
  return caches.open(pagesCache);
}
