import { isNetworkConstrained } from '../ui/isNetworkConstrained.ts';
import type { WorkerMessage } from './workerMessage.ts';

/**
 * Sends the worker the URLs of the page's photos, to cache them.
 *
 * @param script URL of this page's entry script, its version
 */
export async function reportPhotos(script: string): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const message: WorkerMessage = { kind: 'loaded', script, photos: await pagePhotos() };
  active?.postMessage(message);
}

/**
 * The URLs of the page's photos, each the candidate of `srcset` that this browser chose. For a photo not loaded yet only the
 * browser can choose, so a copy of its element is loaded, one after the other; not on a constrained network.
 */
async function pagePhotos(): Promise<string[]> {
  const photos: string[] = [];
  for (const image of document.querySelectorAll<HTMLImageElement>('main img')) photos.push(await addressOf(image));
  return photos.filter(Boolean);
}

async function addressOf(image: HTMLImageElement): Promise<string> {
  if (image.naturalWidth > 0) return image.currentSrc;
  if (isNetworkConstrained()) return '';
  const copy = (image.closest('picture') ?? image).cloneNode(true) as HTMLElement;
  const other = copy.querySelector('img') ?? (copy as HTMLImageElement);
  const isThere = new Promise<boolean>((settle) => {
    other.onload = () => settle(true);
    other.onerror = () => settle(false);
  });
  other.loading = 'eager';
  return (await isThere) ? other.currentSrc : '';
}
