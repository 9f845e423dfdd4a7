import { reportRead } from '../offline/reportRead.ts';
import { dataPath } from '../paths.ts';
import type { PageData } from './pageData.ts';

/** How many pages each of the two caches holds. */
const maxPages = 10;

/** The data of pages by path, or promises of it; the page shown longest ago comes first. */
const pages = new Map<string, PageData | Promise<PageData>>();

/** Pages that were fetched ahead and not shown yet; undefined where that failed. */
const prefetched = new Map<string, Promise<PageData | undefined>>();

/** Puts the data that came with the document into the cache. */
export function primePage(pathname: string, page: PageData): void {
  pages.set(pathname, page);
}

/**
 * The data of the page at a path, of an unknown one the data of the page that says so. The same path gives the same value or
 * promise, so it may be asked for while rendering. Where the data cannot be had, the promise never settles, and the browser
 * loads the document at that address if it is still the current one.
 */
export function loadPage(pathname: string): PageData | Promise<PageData> {
  const page = pages.get(pathname) ?? requestPage(pathname);
  pages.set(pathname, page);
  return page;
}

/** Marks a page as shown last, and evicts the one shown longest ago (LRU). */
export function touchPage(pathname: string): void {
  const page = pages.get(pathname);
  if (!page) return;
  pages.delete(pathname);
  pages.set(pathname, page);
  evictOldest(pages);
}

/** Fetches the data of a page ahead, once; where that fails, `loadPage` tries again. */
export function prefetchPage(pathname: string): void {
  if (pages.has(pathname) || prefetched.has(pathname)) return;
  // By this header the service worker knows that the page has not been read.
  prefetched.set(pathname, fetchData(pathname, { headers: { purpose: 'prefetch' } }));
  evictOldest(prefetched);
}

async function requestPage(pathname: string): Promise<PageData> {
  const prefetchedPage = await prefetched.get(pathname);
  prefetched.delete(pathname);
  if (prefetchedPage) reportRead(pathname);
  const page = prefetchedPage ?? (await fetchData(pathname));
  if (page) return page;
  pages.delete(pathname);
  if (window.location.pathname === pathname) window.location.reload();
  return new Promise(() => {});
}

/** The data of a page, or undefined where the answer holds none. */
async function fetchData(pathname: string, request?: RequestInit): Promise<PageData | undefined> {
  try {
    const response = await fetch(dataPath(pathname), request);
    if (response.ok) return await response.json();
  } catch {
    // A cut connection, or a host that answers with something else than JSON.
  }
  return undefined;
}

function evictOldest(of: Map<string, unknown>): void {
  for (const oldest of of.keys()) if (of.size > maxPages) of.delete(oldest);
}

/** Replaces the cached data of a page while it is shown; where that fails the document is reloaded and shows why. */
export async function refreshPage(pathname: string): Promise<void> {
  pages.delete(pathname);
  primePage(pathname, await loadPage(pathname));
}
