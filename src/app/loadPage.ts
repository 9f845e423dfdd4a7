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
 * says so. When the network fails, the browser loads the document itself and shows what it shows for a failed load; the
 * promise then never settles, so the page that is open stays as it is until that happens.
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
    if (response.status === 404) return { kind: 'not-found' };
    if (response.ok) return await response.json();
  } catch {
    // A cut connection or a host that answers with something else than JSON: the document below is the next try.
  }
  pages.delete(pathname);
  window.location.assign(pathname);
  return new Promise(() => {});
}
