import { posix } from 'node:path';

/** The index, as a file and as an address. */
const index = '/index.html';

/**
 * The one address of what is found at a path, as nginx.conf has it too: `/x` for `/x.html`, `//x`, `/a/..%2fx` and `/%78`.
 * Undefined where nothing is found, or what may not stand in a header.
 *
 * @param asked as it came, without a query
 * @param isFile whether the site has a file at a path
 */
export function ownAddress(asked: string, isFile: (path: string) => boolean): string | undefined {
  const path = posix.normalize(decoded(asked).replace(/\/+/gu, '/'));
  if (!/^\/[\w./-]*$/u.test(path)) return undefined;
  const page = path === index ? '/' : path.replace(/(?:\.html|\/)$/u, '') || '/';
  if (isFile(page === '/' ? index : `${page}.html`)) return page;
  return isFile(path) ? path : undefined;
}

/** An address that is none, such as one with a stray `%`, is empty. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
