import { canonicalPath } from '../ui/canonicalPath.ts';

/**
 * Gives the address of the page its one spelling, before anything is made of it: from there on the path of the page, and so
 * each entry of the history and each request made of it, is one of this site. Only a document can have come by another.
 */
export function tidyAddress(): void {
  const { pathname, search, hash } = window.location;
  const path = canonicalPath(pathname);
  if (path !== pathname) window.history.replaceState(window.history.state, '', path + search + hash);
}
