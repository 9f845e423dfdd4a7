import { edition } from 'virtual:edition';
import { copyOf } from './copyOf.ts';
import { savesData } from './files.ts';
import { dropPage, keepPage, keptPages, openPages } from './pages.ts';
import { newestAddress, pagesToDrop, type Renewed, renewalDue } from './rules.ts';

/** In the list of the newest pages: when it was fetched, and by which version. */
const renewedHeader = 'x-ban-tin-renewed';

/**
 * Fetches the newest pages, and anew those that belong to another version, so that its files need not be kept for them.
 * Once an hour, page after page. A reader who saves data is spared the ones that were not read.
 */
export async function renewPages(): Promise<void> {
  const { newest, renewed } = await readNewest();
  if (!renewalDue(renewed, edition.version, Date.now())) return;
  const response = await fetch(newestAddress, { cache: 'no-cache' });
  if (!response.ok) return;
  const listed: string[] = savesData() ? newest : ['/', ...(await response.json())];
  const marks = { [renewedHeader]: JSON.stringify({ at: Date.now(), version: edition.version }) };
  await (await openPages()).put(newestAddress, copyOf(JSON.stringify(listed), response, marks));
  const kept = await keptPages();
  const current = kept.filter(({ version }) => version === edition.version).map(({ path }) => path);
  const wanted = new Set([...listed, ...kept.map(({ path }) => path)]);
  for (const path of wanted) if (path === '/' || !current.includes(path)) await keepPage(path, 0);
}

/** Drops the pages that are too many. */
export async function boundPages(): Promise<void> {
  const { newest } = await readNewest();
  for (const path of pagesToDrop(await keptPages(), newest)) await dropPage(path);
}

async function readNewest(): Promise<{ newest: string[]; renewed: Renewed | undefined }> {
  try {
    const kept = await (await openPages()).match(newestAddress);
    if (kept) return { newest: await kept.json(), renewed: JSON.parse(kept.headers.get(renewedHeader) ?? '') };
  } catch {
    // Damaged: asked for again.
  }
  return { newest: ['/'], renewed: undefined };
}
