import { picturesCache } from '../../storage.ts';
import { picturesToEvict } from './rules.ts';
import { worker } from './scope.ts';

/** Caches pictures of this origin that are not cached yet; failures are skipped. */
export async function cachePictures(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    if (new URL(address, worker.origin).origin !== worker.origin || (await caches.match(address))) continue;
    const response = await fetch(address).catch(() => undefined);
    if (response) await cachePicture(address, response);
  }
}

/** Caches a picture and evicts the oldest over the limit. */
async function cachePicture(address: string, response: Response): Promise<void> {
  if (!response.ok || !response.headers.get('content-type')?.startsWith('image/')) return;
  const store = await caches.open(picturesCache);
  await store.put(address, response);
  for (const picture of picturesToEvict(await store.keys())) await store.delete(picture);
}

/** A picture: network first, then cache. */
export async function handlePicture(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  try {
    const response = await fetch(event.request);
    event.waitUntil(cachePicture(url, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    const cached = await caches.match(url);
    if (cached) return cached;
    throw error;
  }
}
