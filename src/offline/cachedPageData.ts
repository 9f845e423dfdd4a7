import { pagesCache, savedCache } from '../storage.ts';

/** The JSON of all saved pages, then of all cached ones, unchecked; empty where Cache Storage is forbidden. */
export async function cachedPageData(): Promise<unknown[]> {
  try {
    return [...(await dataIn(savedCache)), ...(await dataIn(pagesCache))];
  } catch {
    return [];
  }
}

async function dataIn(cache: string): Promise<unknown[]> {
  const store = await caches.open(cache);
  const addresses = (await store.keys()).map(({ url }) => url).filter((url) => url.endsWith('.json'));
  const all = addresses.map(async (address) => (await store.match(address))?.json());
  return (await Promise.allSettled(all)).map((read) => (read.status === 'fulfilled' ? read.value : undefined));
}
