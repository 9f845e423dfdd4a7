import { sparesNetwork } from '../ui/sparesNetwork.ts';

/**
 * The photos of the page, each in the one form of many that this browser shows. What it would choose for a photo that
 * has not come yet only the browser knows, so that is loaded, one after the other and beside the page; not where the
 * network is to be spared.
 */
export async function photosHere(): Promise<string[]> {
  const photos: string[] = [];
  for (const image of document.querySelectorAll<HTMLImageElement>('main img')) photos.push(await addressOf(image));
  return photos.filter(Boolean);
}

async function addressOf(image: HTMLImageElement): Promise<string> {
  if (image.naturalWidth > 0) return image.currentSrc;
  if (sparesNetwork()) return '';
  const copy = (image.closest('picture') ?? image).cloneNode(true) as HTMLElement;
  const other = copy.querySelector('img') ?? (copy as HTMLImageElement);
  const isThere = new Promise<boolean>((settle) => {
    other.onload = () => settle(true);
    other.onerror = () => settle(false);
  });
  other.loading = 'eager';
  return (await isThere) ? other.currentSrc : '';
}
