import { photosFolder } from '../../paths.ts';

/** An image as the data of a page has it (article/schema/figureImages.ts). */
interface Image {
  src: string;
  width: number;
  format?: string;
}

/**
 * Of each photo of a page the image that is to be saved, then the others for which it stands in: the narrowest that fills the
 * width, in the first format that the browser shows.
 *
 * @param json the page's data, which may be of another version of the site: what is no photo is left out
 * @param width device pixels
 */
export function photosToSave(json: string, width: number, avif: boolean): string[][] {
  const { article } = JSON.parse(json) as { article?: { body?: unknown } };
  const blocks: unknown[] = Array.isArray(article?.body) ? article.body : [];
  return blocks.flatMap((block) => {
    const images = imagesOf(block);
    const format = images.find((image) => avif || image.format !== 'avif')?.format;
    const shown = images.filter((image) => image.format === format).sort((a, b) => a.width - b.width);
    const chosen = shown.find((image) => image.width >= width) ?? shown.at(-1);
    if (!chosen) return [];
    const others = images.filter((image) => image !== chosen && !isSamePhoto(image.src, chosen.src));
    return [[chosen.src, ...others.map(({ src }) => src)]];
  });
}

/** Whether two paths are images that the build made of one photo: `/photos/<article>/<name>-<hash>-<width>.<format>`. */
export function isSamePhoto(a: string, b: string): boolean {
  const photo = photoIn(a);
  return photo !== undefined && photo === photoIn(b);
}

function photoIn(path: string): string | undefined {
  return path.startsWith(photosFolder) ? /^.+-(?=\d+\.\w+$)/u.exec(path)?.[0] : undefined;
}

function imagesOf(block: unknown): Image[] {
  const { type, images } = Object(block) as { type?: unknown; images?: unknown };
  if (type !== 'figure' || !Array.isArray(images)) return [];
  return images.map(Object).filter(({ src, width }) => typeof src === 'string' && typeof width === 'number');
}
