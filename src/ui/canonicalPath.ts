/**
 * A path of the site in its one spelling. Some hosts serve a page at `//x`, `/a//x` and `/a/..%2fx` too; made into an
 * address again, the first of these would name another host. What comes back begins with exactly one slash.
 */
export function canonicalPath(pathname: string): string {
  const slashes = pathname.replace(/%2f|\\/gi, '/').replace(/\/+/g, '/');
  return new URL(`http://site${slashes}`).pathname;
}
