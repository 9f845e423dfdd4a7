import { derivativesOf } from './derivatives.ts';
import type { PhotoLibrary } from './photoLibrary.ts';
import type { SitePhotos } from './sitePhotos.ts';

/** The derivative at a path, to be made when it is asked for; undefined where there is none. */
export function photoFileAt(
  path: string,
  photos: SitePhotos,
  library: PhotoLibrary,
): { type: string; make: () => Promise<Buffer> } | undefined {
  for (const ofArticle of photos.values())
    for (const photo of ofArticle.values()) {
      const derivative = derivativesOf(photo).find(({ src }) => src === path);
      if (derivative) return { type: `image/${derivative.format}`, make: () => library.maker(photo)(derivative) };
    }
  return undefined;
}
