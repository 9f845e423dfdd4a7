import { pagesCache } from '../storage.ts';

/** The JSON of all cached pages, unchecked; empty where Cache Storage is forbidden. */
export async function cachedPageData(): Promise<unknown[]> {
  try {
    const store = await caches.open(pagesCache);
    const addresses = (await store.keys()).map(({ url }) => url).filter((url) => url.endsWith('.json'));
    const all = addresses.map(async (address) => (await store.match(address))?.json());
    return (await Promise.allSettled(all)).map((read) => (read.status === 'fulfilled' ? read.value : undefined));
  } catch {
    return [];
  }
}
