import { pagesStore } from './stores.ts';

/** The data of all pages that are kept on this device, by address; none where the browser keeps nothing. */
export async function keptData(): Promise<unknown[]> {
  try {
    const store = await caches.open(pagesStore);
    const addresses = (await store.keys()).map(({ url }) => url).filter((url) => url.endsWith('.json'));
    const all = addresses.map(async (address) => (await store.match(address))?.json());
    return (await Promise.allSettled(all)).map((read) => (read.status === 'fulfilled' ? read.value : undefined));
  } catch {
    return [];
  }
}
