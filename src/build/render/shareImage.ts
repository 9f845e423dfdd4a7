import type { PageArticle } from '../../article/model/pageArticle.ts';
import { photosOf } from '../../article/model/photos.ts';
import { articleImagePath, sharedImagePath } from '../../paths.ts';
import { sharedSize } from '../images/drawings.ts';

/** The image that other sites show of a shared page, in pixels. */
export interface ShareImage {
  path: string;
  width: number;
  height: number;
  alt: string;
}

/** Formats that the large networks show; AVIF and SVG are not among them. */
const shown = /\.(?:jpe?g|png|webp)$/iu;

/** What a large card needs at least (Facebook, Sharing: best practices), in pixels. */
const leastWidth = 600;

/**
 * The first photo of an article that a card can show, in its widest file; undefined where there is none. A photo of the matter
 * says more than the headline, which stands beside it anyway.
 */
export function sharePhoto(article: Pick<PageArticle, 'body'>): ShareImage | undefined {
  for (const { images, alt, caption } of photosOf(article)) {
    const usable = images.filter(({ src, width }) => shown.test(src) && width >= leastWidth);
    const [widest] = usable.toSorted((a, b) => b.width - a.width || isWebp(a.src) - isWebp(b.src));
    if (widest) return { path: widest.src, width: widest.width, height: widest.height, alt: alt || caption };
  }
  return undefined;
}

/** Of two files as wide, 1 for the one that fewer show. */
function isWebp(src: string): number {
  return Number(/\.webp$/iu.test(src));
}

/** The image of an article: its photo, or, as the settings say, one with its headline or that of the site. */
export function articleShareImage(article: PageArticle, site: { name: string; articleImages: boolean }): ShareImage {
  const drawn = { path: articleImagePath(article.id), ...sharedSize, alt: article.headline };
  return sharePhoto(article) ?? (site.articleImages ? drawn : siteShareImage(site));
}

/** The image of the site as a whole. */
export function siteShareImage({ name }: { name: string }): ShareImage {
  return { path: sharedImagePath, ...sharedSize, alt: name };
}
