import { dataPath, workerPath } from '../../paths.ts';
import { base } from '../../site.ts';
import { type Header, hashedFolders, immutable, revalidate } from './responseHeaders.ts';

/** The file in which Netlify and Cloudflare Pages look for headers; not served. */
export const headersFile = '_headers';

/**
 * The file `_headers`. No two of its rules name the same header for the same path: the hosts would join the values.
 *
 * @param pathnames of all pages; those in a folder share a rule, as the hosts read a hundred of them at most
 */
export function writeHeadersFile(headers: readonly Header[], pathnames: readonly string[]): string {
  const places = new Set(pathnames.flatMap(placesOf).concat(workerPath));
  const revalidated = [...places].map((place) => rule(place, [['Cache-Control', revalidate]]));
  const kept = hashedFolders.map((folder) => rule(`${folder}*`, [['Cache-Control', immutable]]));
  return [rule('/*', headers), ...kept, ...revalidated].join('');
}

/** A page and its data, or the folder that they are in. */
function placesOf(pathname: string): string[] {
  const end = pathname.indexOf('/', base.length);
  return end < 0 ? [pathname, dataPath(pathname)] : [`${pathname.slice(0, end + 1)}*`];
}

/** The headers of every response, from such a file. */
export function readHeadersFile(text: string): Header[] {
  const [, everywhere = ''] = /^\/\*\n((?: {2}.*\n)*)/u.exec(text) ?? [];
  return [...everywhere.matchAll(/^ {2}([\w-]+): (.*)$/gmu)].map(([, name = '', value = '']) => [name, value]);
}

function rule(place: string, headers: readonly Header[]): string {
  return `${place}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
