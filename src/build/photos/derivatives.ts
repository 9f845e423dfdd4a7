import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Image } from '../../article/schema/figureImages.ts';
import { foldText } from '../../language/foldText.ts';
import { photoPath } from '../../paths.ts';
import type { InspectedPhoto } from './inspectPhoto.ts';

/** An original that articles show. */
export interface SitePhoto extends InspectedPhoto {
  /** Absolute path. */
  file: string;
  /** The id of the article in whose folder it lies. */
  articleId: string;
  /** A hash of its content and of how derivatives are made. */
  hash: string;
}

/** An image that is made of an original. */
export type Derivative = Required<Image> & { format: 'avif' | 'jpeg' };

/**
 * How derivatives are made: with the same settings and the same sharp an original gives the same files. Widths are those that
 * pages use: a telephone, the text column, the column on a dense screen, the window. Limits are bytes, by width; the quality
 * goes down by steps until a file keeps them. `method` counts the changes of the code.
 */
export const settings = {
  method: 1,
  widths: [480, 800, 1360, 2000],
  avif: { qualities: [50, 42, 34, 26], effort: 1, limits: [60_000, 130_000, 320_000, 600_000] },
  jpeg: { qualities: [76, 68, 60, 50], limits: [90_000, 200_000, 480_000, 900_000] },
} as const;

/** The letters of a file's name that its address keeps. */
const nameLength = 60;

/** The images of a photo, the preferred format first, the widest of each first; never wider than the original. */
export function derivativesOf(photo: SitePhoto): Derivative[] {
  const { widths } = settings;
  const widest = Math.min(photo.width, widths[widths.length - 1] ?? 0);
  const made = [...widths.filter((width) => width < widest), widest].reverse();
  const path = photoPath(photo.articleId, `${addressName(photo.file)}-${photo.hash}`);
  return (['avif', 'jpeg'] as const).flatMap((format) =>
    made.map((width) => ({
      src: `${path}-${width}.${format === 'jpeg' ? 'jpg' : format}`,
      width,
      height: Math.max(1, Math.round((photo.height * width) / photo.width)),
      format,
    })),
  );
}

/** The most bytes that a derivative may have: the limit of the width that it stands for. */
export function limitOf({ width, format }: Derivative): number {
  const step = settings.widths.findIndex((standard) => width <= standard);
  return settings[format].limits[step] ?? 0;
}

/** A hash of the settings and the version of sharp, which is read from its package: it need not be loaded for that. */
export async function settingsHash(): Promise<string> {
  const file = join(import.meta.dirname, '../../../node_modules/sharp/package.json');
  const { version } = JSON.parse(await readFile(file, 'utf8'));
  return hash('sha256', JSON.stringify([settings, version]), 'base64url');
}

/** The name of a file as part of an address: `Bến sông (2).JPG` is `ben-song-2`. */
function addressName(file: string): string {
  const name = file.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, '');
  const words = foldText(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, nameLength);
  return words.replace(/^-|-$/gu, '') || 'anh';
}
