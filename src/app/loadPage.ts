import { dataAddress, type PageData } from './pageData.ts';

/** How many pages are kept for going back and forth without a request. */
const kept = 10;
const pages = new Map<string, PageData | Promise<PageData>>();

/** Keeps the data of a page that is already here: the one that came with the document. */
export function keepPage(pathname: string, page: PageData): void {
  pages.set(pathname, page);
}

/**
 * The data of the page at a path: at once if it is kept, else a promise. An address without a page gives the page that
 * says so. When the data cannot be had, the browser is asked to load the document at that address, which by then is the
 * current one; the promise never settles, so that nothing else is shown meanwhile.
 */
export function loadPage(pathname: string): PageData | Promise<PageData> {
  const page = pages.get(pathname) ?? requestPage(pathname);
  pages.delete(pathname);
  pages.set(pathname, page);
  for (const oldest of pages.keys()) if (pages.size > kept) pages.delete(oldest);
  return page;
}

async function requestPage(pathname: string): Promise<PageData> {
  try {
    const response = await fetch(dataAddress(pathname));
    if (response.ok) return await response.json();
  } catch {
    // A cut connection or a host that answers with something else than JSON: the document below is the next try.
  }
  pages.delete(pathname);
  window.location.reload();
  return new Promise(() => {});
}

/** Takes the data of a page anew, while the page stays as it is; a reload where that fails shows why. */
export async function refreshPage(pathname: string): Promise<void> {
  pages.delete(pathname);
  keepPage(pathname, await loadPage(pathname));
}
