import { assetsFolder, pageOfData } from '../../paths.ts';
import { canonicalPath } from '../../ui/canonicalPath.ts';

/** The kinds of requests that the worker answers. */
export type RequestKind = 'file' | 'page' | 'data' | 'picture';

/** Pages cached because they were read, beside the newest. */
const maxReadPages = 50;

/** Cached pictures. */
const maxPictures = 60;

/** How long the network may take where there is a cached copy, in ms. */
export const networkTimeout = 3_000;

/** After which the newest pages are fetched again, in ms. */
const refreshInterval = 3_600_000;

interface RequestSeen {
  method: string;
  mode: string;
  destination: string;
  url: string;
}

/** The kind of a request; undefined where the browser handles it. */
export function classifyRequest(
  { method, mode, destination, url }: RequestSeen,
  ownOrigin: string,
): RequestKind | undefined {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== ownOrigin) return undefined;
  if (mode === 'navigate') return 'page';
  if (pathname.startsWith(assetsFolder)) return 'file';
  if (pageOfData(pathOf(url)) !== undefined) return 'data';
  return destination === 'image' ? 'picture' : undefined;
}

/** The canonical path of a URL: `//x` as a path would name another host to `fetch`. */
export function pathOf(address: string): string {
  return canonicalPath(new URL(address).pathname);
}

/** The version of a page's HTML; undefined where it is truncated or not of this site. */
export function versionOfPage(html: string): string | undefined {
  if (!html.trimEnd().endsWith('</html>')) return undefined;
  return /<script type="module"[^>]* src="([^"]+)"/u.exec(html)?.[1];
}

/** The version of a page's JSON; undefined where it is something else. */
export function versionOfData(json: string): string | undefined {
  try {
    const { version, kind } = JSON.parse(json);
    return typeof version === 'string' && typeof kind === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}

/** The path of the icon that a page links to; its photos are reported by the page (`pagePhotos.ts`). */
export function iconOf(html: string): string[] {
  return /<link rel="icon" href="(\/[^/"&][^"&]*)"/u.exec(html)?.slice(1) ?? [];
}

/** A cached page. */
export interface CachedPage {
  path: string;
  version: string;
  /** When it was last read, in ms since 1970; 0 when it was not. */
  read: number;
}

/** Cache eviction: pages to delete, all but the newest and the most recently read. */
export function pagesToEvict(pages: readonly CachedPage[], newest: readonly string[]): string[] {
  const others = pages.filter(({ path }) => !newest.includes(path)).sort((a, b) => b.read - a.read);
  return others.filter(({ read }, index) => read === 0 || index >= maxReadPages).map(({ path }) => path);
}

/** Pictures to evict, of all in order of insertion. */
export function picturesToEvict<Key>(pictures: readonly Key[]): Key[] {
  return pictures.slice(0, Math.max(0, pictures.length - maxPictures));
}

/**
 * Cached versions that nothing refers to.
 *
 * @param windows the version of each open client; where one has not reported, none is unused
 */
export function unusedVersions(
  cached: readonly string[],
  own: string,
  pages: readonly Pick<CachedPage, 'version'>[],
  windows: readonly (string | undefined)[],
): string[] {
  if (windows.includes(undefined)) return [];
  const needed = new Set([own, ...windows, ...pages.map(({ version }) => version)]);
  return cached.filter((version) => !needed.has(version));
}

/** The last refresh of the newest pages. */
export interface LastRefresh {
  at: number;
  version: string;
}

/** Whether to fetch the newest pages; a clock that was set back does not delay it. */
export function isRefreshDue(last: LastRefresh | undefined, own: string, now: number): boolean {
  return last?.version !== own || Math.abs(now - last.at) > refreshInterval;
}
