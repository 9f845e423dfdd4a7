import { build } from 'virtual:build';
import { homePath, newestPath } from '../../paths.ts';
import { cachedPages, cachePage, deletePage, openPagesCache } from './pageCache.ts';
import { savesData } from './precache.ts';
import { isRefreshDue, type LastRefresh, pagesToEvict } from './rules.ts';
import { savedPages } from './savedCache.ts';
import { refreshSavedPage } from './savePage.ts';

/** The cached list of the newest pages; nothing where it is missing or damaged. */
interface NewestPages {
  paths?: string[];
  /** When all of them had last been fetched, and by which version. */
  lastRefresh?: LastRefresh;
}

/**
 * Caches the newest pages, and again the cached and saved ones of other versions, so that those versions' files can go. Once an hour,
 * one page after the other; for readers who save data the front page and what is cached already.
 */
export async function refreshPages(): Promise<void> {
  const { lastRefresh } = await readNewest();
  if (!isRefreshDue(lastRefresh, build.version, Date.now())) return;
  const response = await fetch(newestPath, { cache: 'no-cache' });
  if (!response.ok) return;
  const paths: string[] = [homePath, ...(await response.json())];
  // Before its pages, which eviction by an older list would take; `lastRefresh` after them, so that the next page load goes on
  // where this one is cut off.
  await storeNewest({ paths });
  const pages = await cachedPages();
  const current = pages.filter(({ version }) => version === build.version).map(({ path }) => path);
  const wanted = new Set([...(savesData() ? [homePath] : paths), ...pages.map(({ path }) => path)]);
  for (const path of wanted) if (path === homePath || !current.includes(path)) await cachePage(path, 0);
  for (const page of await savedPages()) if (page.version !== build.version) await refreshSavedPage(page);
  await storeNewest({ paths, lastRefresh: { at: Date.now(), version: build.version } });
}

/** Evicts the pages over the limit; of those that were not read none, as long as it is not known which are the newest. */
export async function evictPages(): Promise<void> {
  const pages = await cachedPages();
  const { paths = pages.filter(({ read }) => read === 0).map(({ path }) => path) } = await readNewest();
  for (const path of pagesToEvict(pages, paths)) await deletePage(path);
}

async function storeNewest(newest: NewestPages): Promise<void> {
  await (await openPagesCache()).put(newestPath, new Response(JSON.stringify(newest)));
}

async function readNewest(): Promise<NewestPages> {
  try {
    const cached = await (await openPagesCache()).match(newestPath);
    return (await cached?.json()) ?? {};
  } catch {
    return {};
  }
}
