import { canonicalPath } from './canonicalPath.ts';

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
