/**
 * A path of the site in its one spelling. Some hosts serve a page at `//x`, `/a//x` and `/a/..%2fx` too; made into an
 * address again, the first of these would name another host. What comes back begins with exactly one slash.
 */
export function canonicalPath(pathname: string): string {
  const slashes = pathname.replace(/%2f|\\/gi, '/').replace(/\/+/g, '/');
  return new URL(`http://site${slashes}`).pathname;
}

/** The path of the page that is open, in its one spelling. */
export function pathHere(): string {
  return canonicalPath(window.location.pathname);
}

/** In the head of each page: gives the address that spelling, before anything is made of it. */
export function tidyAddress(): void {
  const { pathname, search, hash } = location;
  const path = pathHere();
  try {
    if (path !== pathname) history.replaceState(history.state, '', path + search + hash);
  } catch {
    // A file, or a frame without an origin of its own.
  }
}
