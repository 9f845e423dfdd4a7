import { dataPath } from '../../paths.ts';
import { type SavedNote, type SaveOutcome, type SaveRequest, savedLock, savedNoteHeader } from '../../storage.ts';
import { copyResponse } from './copyResponse.ts';
import { cachedPage, receivePage, versionHeader, type WholePage } from './pageCache.ts';
import { openSavedCache, type SavedPage, savedPage } from './savedCache.ts';
import { photosToSave } from './savedPhotos.ts';
import { worker } from './scope.ts';

/**
 * Keeps an article whole: page, data and photos, all or nothing. It replaces what is saved of it; where it fails, that stays.
 * Without a network it is made of what is cached.
 */
export async function savePage({ path, width, avif }: Omit<SaveRequest, 'kind'>): Promise<SaveOutcome> {
  try {
    const fresh = await receivePage(path).catch(() => 'offline' as const);
    const whole = isWhole(fresh) ? fresh : await cachedWhole(path);
    if (!whole) return fresh === 'offline' ? 'offline' : 'failed';
    const photos = photosToSave(whole.json, width, avif);
    await storeWhole(path, whole, { at: Date.now(), bytes: 0, width, avif, photos });
    return 'saved';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
    // What `fetch` throws without a network.
    return error instanceof TypeError ? 'offline' : 'failed';
  }
}

/** Saves an article anew, as it is by now and in this version. One that the server has no more stays as it is. */
export async function refreshSavedPage({ path, note }: SavedPage): Promise<void> {
  const fresh = await receivePage(path);
  if (isWhole(fresh))
    await storeWhole(path, fresh, { ...note, photos: photosToSave(fresh.json, note.width, note.avif) });
}

function isWhole(received: WholePage | string | undefined): received is WholePage {
  return typeof received === 'object';
}

/** What is cached of a page, because it was read, is new or is saved. */
async function cachedWhole(path: string): Promise<WholePage | undefined> {
  for (const cached of [cachedPage, savedPage]) {
    const html = await cached(path, 'page');
    const data = await cached(path, 'data');
    const whole = html && data && (await receivePage(path, { html, data }));
    if (isWhole(whole)) return whole;
  }
  return undefined;
}

/** Stores a page after its photos, so that one that is there is whole. Throws as `fetch` and `Cache.put` do. */
async function storeWhole(path: string, whole: WholePage, note: SavedNote): Promise<void> {
  const { locks } = worker.navigator;
  const store = () => storeUnlocked(path, whole, note);
  await (locks ? locks.request(savedLock, { mode: 'shared' }, store) : store());
}

async function storeUnlocked(path: string, { page, json, html, data, version }: WholePage, note: SavedNote) {
  const photos = await Promise.all(note.photos.map(async (images) => ({ images, photo: await fetchPhoto(images[0]) })));
  const found = photos.flatMap(({ images, photo }) => (photo ? [{ images, photo }] : []));
  const bytes = new Blob([page, json, ...found.map(({ photo }) => photo)]).size;
  const kept = { ...note, bytes, photos: found.map(({ images }) => images) };
  const store = await openSavedCache();
  const added: string[] = [];
  const put = async (address: string, response: Response) => {
    if (!(await store.match(address))) added.push(address);
    await store.put(address, response);
  };
  try {
    for (const { images, photo } of found) await put(images[0] ?? '', new Response(photo));
    await put(dataPath(path), copyResponse(json, data));
    const marks = { [versionHeader]: version, [savedNoteHeader]: encodeURIComponent(JSON.stringify(kept)) };
    await put(path, copyResponse(page, html, marks));
  } catch (error) {
    for (const address of added) await store.delete(address);
    throw error;
  }
}

/** A photo, cached or fetched; undefined where there is none, and the page has to do without it. */
async function fetchPhoto(address = ''): Promise<Blob | undefined> {
  const response = (await caches.match(address)) ?? (await fetch(address));
  if (response.status >= 500) throw new Error(`${response.status} ${address}`);
  // Some hosts answer with a page where there is nothing; others do not know the type of AVIF.
  return response.ok && !response.headers.get('content-type')?.startsWith('text/html') ? response.blob() : undefined;
}
