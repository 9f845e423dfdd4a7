import { posix } from 'node:path';
import { fileName, homePath } from '../../paths.ts';
import { base } from '../../site.ts';

const index = fileName(homePath, '.html');

/**
 * The one address of what is found at a path, as nginx.conf has it too: `/x` for `/x.html`, `//x`, `/a/..%2fx` and `/%78`.
 * Undefined where nothing is found, or what may not stand in a header.
 *
 * @param requested the path of a request, not normalized, without a query
 * @param isFile whether the site's folder has a file at a path, without the base path
 */
export function canonicalAddress(requested: string, isFile: (path: string) => boolean): string | undefined {
  const address = posix.normalize(decoded(requested).replace(/\/+/gu, '/'));
  if (!/^\/[\w./~-]*$/u.test(address) || !`${address}/`.startsWith(base)) return undefined;
  const above = base.slice(0, -1);
  const path = address.slice(above.length);
  const page = path === index ? '/' : path.replace(/(?:\.html|\/)$/u, '') || '/';
  if (isFile(page === '/' ? index : `${page}.html`)) return above + page;
  return isFile(path) ? above + path : undefined;
}

/** Empty for a malformed path, such as one with a stray `%`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
