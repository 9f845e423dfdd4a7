import { canonicalPath } from '../../ui/canonicalPath.ts';

/** What a request asks for, as far as the worker has a part in it. */
export type Asked = 'file' | 'page' | 'data' | 'picture';

/** The newest pages, as the build lists them. */
export const newestAddress = '/newest.json';

/** How many pages that were read are kept beside the newest. */
const readLimit = 50;

/** How many pictures are kept. */
const pictureLimit = 60;

/** How long after the newest pages were fetched they are asked for again, in ms. */
const renewAfter = 3_600_000;

/** The data of pages, as pages ask for it (app/pageData.ts); any other file of this kind is left to the browser. */
const pageData = /^\/(?:index|binh-luan|trang\/\d+|bai-viet\/[^/]+)\.json$/u;

interface RequestSeen {
  method: string;
  mode: string;
  destination: string;
  url: string;
}

/** What a request asks for; undefined where it is left to the browser. */
export function askedFor({ method, mode, destination, url }: RequestSeen, ownOrigin: string): Asked | undefined {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== ownOrigin) return undefined;
  if (mode === 'navigate') return 'page';
  if (pathname.startsWith('/assets/')) return 'file';
  if (pageData.test(pathOf(url))) return 'data';
  return destination === 'image' ? 'picture' : undefined;
}

/** The path of an address in its one spelling: to `fetch`, one that begins with two slashes is another host. */
export function pathOf(address: string): string {
  return canonicalPath(new URL(address).pathname);
}

/** Where the data of a page lies: `/` and `/bai-viet/x` have `/index.json` and `/bai-viet/x.json`. */
export function dataOf(path: string): string {
  return `${path === '/' ? '/index' : path}.json`;
}

/** The page whose data lies at an address. */
export function pageOf(data: string): string {
  const path = data.slice(0, -'.json'.length);
  return path === '/index' ? '/' : path;
}

/** The version that a whole page belongs to; undefined for half a page, and for one that is not of this site. */
export function versionOfPage(html: string): string | undefined {
  if (!html.trimEnd().endsWith('</html>')) return undefined;
  return /<script type="module"[^>]* src="([^"]+)"/u.exec(html)?.[1];
}

/** The version that a page's data belongs to; undefined where it is no such data. */
export function versionOfData(json: string): string | undefined {
  try {
    const { version, kind } = JSON.parse(json);
    return typeof version === 'string' && typeof kind === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}

/** The icon of a page, as far as it has one. Its photos it tells by itself: only the browser knows which form of each it shows. */
export function iconOf(html: string): string[] {
  return /<link rel="icon" href="(\/[^/"&][^"&]*)"/u.exec(html)?.slice(1) ?? [];
}

/** A page that is kept. */
export interface KeptPage {
  path: string;
  version: string;
  /** When it was last read, in ms since 1970; 0 when it was not. */
  read: number;
}

/** The pages that are too many: all but the newest and the ones read last. */
export function pagesToDrop(pages: readonly KeptPage[], newest: readonly string[]): string[] {
  const others = pages.filter(({ path }) => !newest.includes(path)).sort((a, b) => b.read - a.read);
  return others.filter(({ read }, index) => read === 0 || index >= readLimit).map(({ path }) => path);
}

/** The pictures that are too many, of all in the order in which they were kept. */
export function picturesToDrop<Key>(pictures: readonly Key[]): Key[] {
  return pictures.slice(0, Math.max(0, pictures.length - pictureLimit));
}

/**
 * The versions whose files nobody needs.
 *
 * @param windows the version of each open window, undefined where it has not said so yet: then all may be needed
 */
export function versionsToDrop(
  kept: readonly string[],
  own: string,
  pages: readonly KeptPage[],
  windows: readonly (string | undefined)[],
): string[] {
  if (windows.includes(undefined)) return [];
  const needed = new Set([own, ...windows, ...pages.map(({ version }) => version)]);
  return kept.filter((version) => !needed.has(version));
}

/** When the newest pages were last fetched, and by which version. */
export interface Renewed {
  at: number;
  version: string;
}

/** Whether it is time to fetch the newest pages. A clock that was set back does not put it off. */
export function renewalDue(last: Renewed | undefined, own: string, now: number): boolean {
  return last?.version !== own || Math.abs(now - last.at) > renewAfter;
}
