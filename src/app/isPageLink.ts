import { isPagePath } from '../paths.ts';

/** Whether a link leads to a page of the site that the router can show without loading a document. */
export function isPageLink({ origin, pathname, target, download }: HTMLAnchorElement): boolean {
  return origin === window.location.origin && isPagePath(pathname) && target === '' && download === '';
}
