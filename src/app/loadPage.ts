import { tellRead } from '../offline/tellRead.ts';
import { canonicalPath } from '../ui/canonicalPath.ts';
import { pathHere } from '../ui/pathHere.ts';
import { dataAddress, type PageData } from './pageData.ts';

/*
 * Pages go by their paths in one spelling: `fetch` takes a path that begins with two slashes for one of another host.
 */

/** How many pages are kept for going back and forth without a request, and how many that were fetched ahead. */
const kept = 10;
const pages = new Map<string, PageData | Promise<PageData>>();
/** What was fetched ahead and not shown yet; undefined where that has failed. */
const ahead = new Map<string, Promise<PageData | undefined>>();

/** Keeps the data of a page that is already here: the one that came with the document. */
export function keepPage(pathname: string, page: PageData): void {
  pages.set(canonicalPath(pathname), page);
}

/**
 * The data of the page at a path: at once if it is kept, else a promise. An address without a page gives the page that
 * says so. When the data cannot be had, the browser is asked to load the document at that address, if it is still the
 * current one; the promise never settles, so that nothing else is shown meanwhile.
 */
export function loadPage(pathname: string): PageData | Promise<PageData> {
  const path = canonicalPath(pathname);
  const page = pages.get(path) ?? requestPage(path);
  pages.delete(path);
  pages.set(path, page);
  dropOldest(pages);
  return page;
}

/** Fetches the data of a page that may be asked for soon, once; where that fails, `loadPage` tries again. */
export function loadAhead(pathname: string): void {
  const path = canonicalPath(pathname);
  if (pages.has(path) || ahead.has(path)) return;
  // By this header the worker knows that the page is not read yet.
  ahead.set(path, fetchData(path, { headers: { purpose: 'prefetch' } }));
  dropOldest(ahead);
}

async function requestPage(path: string): Promise<PageData> {
  const early = await ahead.get(path);
  ahead.delete(path);
  if (early) tellRead(path);
  const page = early ?? (await fetchData(path));
  if (page) return page;
  pages.delete(path);
  if (pathHere() === path) window.location.reload();
  return new Promise(() => {});
}

/** The data of a page, or undefined where the answer holds none. */
async function fetchData(path: string, request?: RequestInit): Promise<PageData | undefined> {
  try {
    const response = await fetch(dataAddress(path), request);
    if (response.ok) return await response.json();
  } catch {
    // A cut connection, or a host that answers with something else than JSON.
  }
  return undefined;
}

function dropOldest(of: Map<string, unknown>): void {
  for (const oldest of of.keys()) if (of.size > kept) of.delete(oldest);
}

/** Takes the data of a page anew, while the page stays as it is; a reload where that fails shows why. */
export async function refreshPage(pathname: string): Promise<void> {
  pages.delete(canonicalPath(pathname));
  keepPage(pathname, await loadPage(pathname));
}
