import { edition } from 'virtual:edition';
import { pagesStore } from '../stores.ts';
import { copyOf } from './copyOf.ts';
import { isWhole } from './files.ts';
import { keepPictures } from './pictures.ts';
import { dataOf, iconOf, type KeptPage, versionOfData, versionOfPage } from './rules.ts';

/** In a kept page: its version, and when it was last read. */
const versionHeader = 'x-ban-tin-version';
const readHeader = 'x-ban-tin-read';

/** What has come of a page already, from the network; the rest is fetched. */
interface Come {
  html?: Response;
  data?: Response;
}

/**
 * Keeps a page, its HTML and its data together, both of one version whose files are all kept. Anything else that comes
 * leaves what is kept as it is; only a page that the server no longer has is dropped. Pages without news are kept with
 * the files of their version.
 *
 * @param read when it was read, or 0 when it was not: then the time of the last reading stays
 */
export async function keepPage(path: string, read: number, come: Come = {}): Promise<void> {
  if (path === edition.offlinePage || edition.pages.includes(path)) return;
  const html = come.html ?? (await fetch(path, { cache: 'no-cache' }));
  if (html.status === 404 || html.status === 410) return dropPage(path);
  const data = come.data ?? (await fetch(dataOf(path), { cache: 'no-cache' }));
  if (![html, data].every(({ ok, redirected }) => ok && !redirected)) return;
  const [page, json] = await Promise.all([html.text(), data.text()]);
  const version = versionOfPage(page);
  if (!version || version !== versionOfData(json) || !(await isWhole(version))) return;
  const store = await openPages();
  const last = read || Number((await store.match(path))?.headers.get(readHeader));
  await store.put(dataOf(path), copyOf(json, data));
  await store.put(path, copyOf(page, html, { [versionHeader]: version, [readHeader]: `${last}` }));
  if (last > 0) await keepPictures(iconOf(page));
}

/** A page, or its data, as it is kept; undefined, and dropped, when it is damaged. */
export async function keptPage(path: string, part: 'page' | 'data'): Promise<Response | undefined> {
  try {
    const kept = await (await openPages()).match(part === 'page' ? path : dataOf(path));
    if (!kept) return undefined;
    const text = await kept.clone().text();
    if (part === 'page' ? versionOfPage(text) : versionOfData(text)) return kept;
  } catch {
    // As good as damaged.
  }
  await dropPage(path).catch(() => {});
  return undefined;
}

/** Marks a page as read now. */
export async function markRead(path: string): Promise<void> {
  const store = await openPages();
  const kept = await store.match(path);
  if (!kept) return;
  const version = kept.headers.get(versionHeader) ?? '';
  await store.put(path, copyOf(await kept.text(), kept, { [versionHeader]: version, [readHeader]: `${Date.now()}` }));
}

/** All pages that are kept. */
export async function keptPages(): Promise<KeptPage[]> {
  const store = await openPages();
  const paths = (await store.keys()).map(({ url }) => new URL(url).pathname).filter((path) => !path.endsWith('.json'));
  return Promise.all(
    paths.map(async (path) => {
      const headers = (await store.match(path))?.headers;
      return { path, version: headers?.get(versionHeader) ?? '', read: Number(headers?.get(readHeader)) };
    }),
  );
}

export async function dropPage(path: string): Promise<void> {
  const store = await openPages();
  await Promise.all([store.delete(path), store.delete(dataOf(path))]);
}

export function openPages(): Promise<Cache> {
  return caches.open(pagesStore);
}
