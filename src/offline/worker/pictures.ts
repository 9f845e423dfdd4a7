import { picturesStore } from '../stores.ts';
import { picturesToDrop } from './rules.ts';
import { worker } from './scope.ts';

/** Keeps pictures of the site that are not kept yet; one that cannot be had is left out. */
export async function keepPictures(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    if (new URL(address, worker.origin).origin !== worker.origin || (await caches.match(address))) continue;
    const response = await fetch(address).catch(() => undefined);
    if (response) await keepPicture(address, response);
  }
}

/** Keeps a picture, and drops the oldest where they are too many. */
async function keepPicture(address: string, response: Response): Promise<void> {
  if (!response.ok || !response.headers.get('content-type')?.startsWith('image/')) return;
  const store = await caches.open(picturesStore);
  await store.put(address, response);
  for (const picture of picturesToDrop(await store.keys())) await store.delete(picture);
}

/** A picture from the network, kept for the time when there is none. */
export async function answerPicture(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepPicture(url, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    const kept = await caches.match(url);
    if (kept) return kept;
    throw error;
  }
}
