import { edition } from 'virtual:edition';
import { ownPage } from './files.ts';
import { boundPages } from './newest.ts';
import { keepPage, keptPage, markRead } from './pages.ts';
import { dataOf, pageOf, pathOf, versionOfData } from './rules.ts';
import { versionOfWindow } from './windows.ts';

/** How long the network may take when there is a kept copy, in ms. */
const patience = 3_000;

/**
 * A page: what the network has now, else what is kept, else the page that says that it is not. Without navigation preload:
 * where that fails, Firefox shows its own page whatever is answered here (153, measured).
 */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const pathname = pathOf(event.request.url);
  const coming = fetch(event.request);
  event.waitUntil(keepRead(pathname, coming, 'html'));
  return (await inTime(coming, pathname, 'page')) ?? (await offlinePage());
}

/** A page's data, for a window that goes from page to page. Of another version than the window's it is of no use there. */
export async function answerData(event: FetchEvent): Promise<Response> {
  const path = pageOf(pathOf(event.request.url));
  const coming = fetch(event.request);
  // What is fetched ahead may never be read.
  if (!event.request.headers.has('purpose')) event.waitUntil(keepRead(path, coming, 'data'));
  const response = await inTime(coming, path, 'data');
  // What is no data makes the page load the document instead; an error would do so too, and be told in the console.
  if (!response || (await isForeign(response.clone(), event.clientId))) return new Response();
  return response;
}

/** What comes from the network in time and is of use, else what is kept; without either, what comes at all. */
async function inTime(coming: Promise<Response>, path: string, part: 'page' | 'data'): Promise<Response | undefined> {
  const settled = coming.catch(() => undefined);
  const kept = (await keptPage(path, part)) ?? (await ownPage(part === 'page' ? path : dataOf(path)));
  if (!kept) return settled;
  const response = await Promise.race([settled, wait(patience)]);
  if (response && response.status < 500) return response;
  await markRead(path);
  return kept;
}

/** Keeps a page that is read now, with what is coming of it already. */
export async function keepRead(path: string, coming?: Promise<Response>, part?: 'html' | 'data'): Promise<void> {
  try {
    await keepPage(path, Date.now(), part && { [part]: (await coming)?.clone() });
    await boundPages();
  } catch {
    // Not to be had now, or no room: what is kept stays as it is.
  }
}

async function isForeign(data: Response, windowId: string): Promise<boolean> {
  if (!data.ok) return false;
  const running = await versionOfWindow(windowId);
  return running !== undefined && versionOfData(await data.text()) !== running;
}

async function offlinePage(): Promise<Response> {
  const page = await ownPage(edition.offlinePage);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}

function wait(time: number): Promise<undefined> {
  return new Promise((settle) => setTimeout(settle, time));
}
