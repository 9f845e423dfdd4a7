import { tellRead } from '../offline/tellRead.ts';
import { dataAddress, type PageData } from './pageData.ts';

/** How many pages are kept for going back and forth without a request, and how many that were fetched ahead. */
const kept = 10;
const pages = new Map<string, PageData | Promise<PageData>>();
/** What was fetched ahead and not shown yet; undefined where that has failed. */
const ahead = new Map<string, Promise<PageData | undefined>>();

/** Keeps the data of a page that is already here: the one that came with the document. */
export function keepPage(pathname: string, page: PageData): void {
  pages.set(pathname, page);
}

/**
 * The data of the page at a path: at once if it is kept, else a promise. An address without a page gives the page that
 * says so. When the data cannot be had, the browser is asked to load the document at that address, if it is still the
 * current one; the promise never settles, so that nothing else is shown meanwhile.
 */
export function loadPage(pathname: string): PageData | Promise<PageData> {
  const page = pages.get(pathname) ?? requestPage(pathname);
  pages.delete(pathname);
  pages.set(pathname, page);
  dropOldest(pages);
  return page;
}

/** Fetches the data of a page that may be asked for soon, once; where that fails, `loadPage` tries again. */
export function loadAhead(pathname: string): void {
  if (pages.has(pathname) || ahead.has(pathname)) return;
  // By this header the worker knows that the page is not read yet.
  ahead.set(pathname, fetchData(pathname, { headers: { purpose: 'prefetch' } }));
  dropOldest(ahead);
}

async function requestPage(pathname: string): Promise<PageData> {
  const early = await ahead.get(pathname);
  ahead.delete(pathname);
  if (early) tellRead(pathname);
  const page = early ?? (await fetchData(pathname));
  if (page) return page;
  pages.delete(pathname);
  if (window.location.pathname === pathname) window.location.reload();
  return new Promise(() => {});
}

/** The data of a page, or undefined where the answer holds none. */
async function fetchData(pathname: string, request?: RequestInit): Promise<PageData | undefined> {
  try {
    const response = await fetch(dataAddress(pathname), request);
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
  pages.delete(pathname);
  keepPage(pathname, await loadPage(pathname));
}
