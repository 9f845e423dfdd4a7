import { searchPath } from '../../paths.ts';
import type { ArticleEntry } from './articleEntry.ts';
import { listPages } from './listPages.ts';
import { topicsOf } from './topics.ts';

/** The paths of the pages that list articles, and of the search; none in a paper of one article. @param entries all, newest first */
export function listPaths(entries: readonly ArticleEntry[]): ReadonlySet<string> {
  const [newest, ...others] = entries;
  if (!newest || others.length === 0) return new Set();
  return new Set([searchPath, ...listPages([newest, ...others], topicsOf(entries)).map(({ pathname }) => pathname)]);
}
