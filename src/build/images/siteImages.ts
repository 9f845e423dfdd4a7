import { iconPath, largeIconPath, maskableIconPath, sharedImagePath, smallIconPath } from '../../paths.ts';
import { type ArticleCard, articleDrawing, type Brand, iconDrawing, siteDrawing, type Typefaces } from './drawings.ts';
import type { ImageCache } from './imageCache.ts';
import { png, typefaces } from './render.ts';

/** An image that is made when it is asked for. */
export interface DrawnImage {
  /** Changes whenever the image does. */
  source: string;
  make: () => Promise<Buffer>;
}

/** Draws an article's image for where it is shared; undefined where the settings want none. */
export type DrawArticle = ((card: ArticleCard) => DrawnImage) | undefined;

type Draw = (brand: Brand, faces: Typefaces) => string;

/** The images that stand for the site, by address. */
const drawings: Readonly<Record<string, Draw>> = {
  [iconPath]: (brand, faces) => iconDrawing(brand, faces, 512, 'rounded'),
  [smallIconPath]: (brand, faces) => iconDrawing(brand, faces, 192, 'rounded'),
  [largeIconPath]: (brand, faces) => iconDrawing(brand, faces, 512, 'rounded'),
  [maskableIconPath]: (brand, faces) => iconDrawing(brand, faces, 512, 'square'),
  [sharedImagePath]: siteDrawing,
};

/**
 * Icons and the image of shared pages, from the settings alone.
 *
 * @param code `drawingFingerprint()`
 * @returns the images by address
 */
export function siteImages(
  { name, initial, description, accentColor }: Brand,
  code: string,
  cache: ImageCache,
): Map<string, DrawnImage> {
  const brand = { name, initial, description, accentColor };
  const images = Object.entries(drawings).map(([path, draw]) => {
    const source = JSON.stringify([code, path, brand]);
    return [path, image(source, cache, async () => draw(brand, await typefaces()), path === iconPath)] as const;
  });
  return new Map(images);
}

/** The image of an article where it is shared, with its headline. @param code `drawingFingerprint()` */
export function articleImage(
  { headline, section }: ArticleCard,
  { name, initial, description, accentColor }: Brand,
  code: string,
  cache: ImageCache,
): DrawnImage {
  const brand = { name, initial, description, accentColor };
  const card = { headline, section };
  const source = JSON.stringify([code, card, { name, initial, accentColor }]);
  return image(source, cache, async () => articleDrawing(card, brand, await typefaces()));
}

function image(source: string, cache: ImageCache, draw: () => Promise<string>, isSvg = false): DrawnImage {
  const make = async () => (isSvg ? Buffer.from(await draw()) : png(await draw()));
  return { source, make: () => cache.get(source, make) };
}
