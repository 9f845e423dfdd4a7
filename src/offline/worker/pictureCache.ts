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
export async function cachePicture(address: string, response: Response): Promise<void> {
  if (!response.ok || !response.headers.get('content-type')?.startsWith('image/')) return;
  const store = await caches.open(picturesCache);
  await store.put(address, response);
  for (const picture of picturesToEvict(await store.keys())) await store.delete(picture);
}
