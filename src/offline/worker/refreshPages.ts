import { build } from 'virtual:build';
import { homePath, newestPath } from '../../paths.ts';
import { copyResponse } from './copyResponse.ts';
import { cachedPages, cachePage, deletePage, openPagesCache } from './pageCache.ts';
import { savesData } from './precache.ts';
import { isRefreshDue, type LastRefresh, pagesToEvict } from './rules.ts';

/** Header on the cached list of newest pages: when it was fetched, by which version. */
const refreshedHeader = 'x-ban-tin-renewed';

/**
 * Caches the newest pages, and again the cached ones of other versions, so that those versions' files can go. Once an hour,
 * one page after the other; for readers who save data only pages that are cached already.
 */
export async function refreshPages(): Promise<void> {
  const { newest, lastRefresh } = await readNewest();
  if (!isRefreshDue(lastRefresh, build.version, Date.now())) return;
  const response = await fetch(newestPath, { cache: 'no-cache' });
  if (!response.ok) return;
  const listed: string[] = savesData() ? newest : [homePath, ...(await response.json())];
  const marks = { [refreshedHeader]: JSON.stringify({ at: Date.now(), version: build.version }) };
  await (await openPagesCache()).put(newestPath, copyResponse(JSON.stringify(listed), response, marks));
  const pages = await cachedPages();
  const current = pages.filter(({ version }) => version === build.version).map(({ path }) => path);
  const wanted = new Set([...listed, ...pages.map(({ path }) => path)]);
  for (const path of wanted) if (path === homePath || !current.includes(path)) await cachePage(path, 0);
}

/** Evicts the pages over the limit. */
export async function evictPages(): Promise<void> {
  const { newest } = await readNewest();
  for (const path of pagesToEvict(await cachedPages(), newest)) await deletePage(path);
}

async function readNewest(): Promise<{ newest: string[]; lastRefresh: LastRefresh | undefined }> {
  try {
    const cached = await (await openPagesCache()).match(newestPath);
    if (cached)
      return { newest: await cached.json(), lastRefresh: JSON.parse(cached.headers.get(refreshedHeader) ?? '') };
  } catch {
    // Damaged: asked for again.
  }
  return { newest: [homePath], lastRefresh: undefined };
}
