import { canonicalPath } from './canonicalPath.ts';

/** The path of the page that is open, in its one spelling. */
export function pathHere(): string {
  return canonicalPath(window.location.pathname);
}
