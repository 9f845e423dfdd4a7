import { canonicalPath } from '../ui/canonicalPath.ts';
import { updateEntry } from '../ui/historyEntry.ts';

/**
 * Rewrites the address of the document to its canonical spelling, before anything is derived from it: history entries and
 * requests then stay on this site. Addresses within the site are canonical already.
 */
export function normalizeAddress(): void {
  const { pathname, search, hash } = window.location;
  const path = canonicalPath(pathname);
  if (path !== pathname) updateEntry({}, path + search + hash);
}
