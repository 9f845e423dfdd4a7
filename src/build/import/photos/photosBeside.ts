import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { LoosePhoto } from './loosePhotos.ts';

/** In bytes, of a file with the caption of one photo. */
const longestCaption = 2000;

const pictureEnding = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|heif|tiff?|bmp|ico)$/iu;

/** Whether a name is that of a picture. */
export function isPictureName(name: string): boolean {
  return pictureEnding.test(name);
}

/** A photo in a folder; a short text with the name of a photo is its caption. */
export type CaptionedPhoto = LoosePhoto & { captionFile?: string | undefined };

/** @param files the names of all files of the folder */
export async function photosWithCaptions(folder: string, files: readonly string[]): Promise<CaptionedPhoto[]> {
  return Promise.all(
    files.filter(isPictureName).map(async (name) => {
      const captionFile = files.find((file) => /\.txt$/iu.test(file) && baseOf(file) === baseOf(name));
      const path = captionFile && join(folder, captionFile);
      const isShort = path && (await stat(path)).size <= longestCaption;
      const caption = isShort ? (await readFile(path, 'utf8').catch(() => '')).normalize('NFC').trim() : '';
      return { name, ...(caption && { caption, captionFile }) };
    }),
  );
}

/** All, beside the only text; beside several each text has those whose names begin with its own. */
export function photosOf(text: string, texts: readonly string[], photos: readonly LoosePhoto[]): LoosePhoto[] {
  const isOwn = ({ name }: LoosePhoto) => /^(?:[-_ .]|$)/u.test(name.slice(baseOf(text).length));
  return photos.filter((photo) => texts.length === 1 || (photo.name.startsWith(baseOf(text)) && isOwn(photo)));
}

/** A file's name without its ending. */
export function baseOf(name: string): string {
  return basename(name, extname(name));
}
