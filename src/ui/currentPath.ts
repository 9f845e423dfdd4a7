import { canonicalPath } from './canonicalPath.ts';

/** The path of the current page, in its canonical spelling. */
export function currentPath(): string {
  return canonicalPath(window.location.pathname);
}
