import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../article/schema/articleSchema.ts';
import { photoNameIn } from '../../../article/schema/figureImages.ts';
import type { Photo } from '../photos/takePhotos.ts';
import { hashOf } from './register.ts';

/** The originals of an article's photos that are not on the disk as they should be. */
export interface PhotoChanges {
  /** Each once: those that are missing, and those that differ. */
  photos: Photo[];
  /** For the difference that is shown. */
  lines: string[];
  /** One that differs is not missing. */
  isReplacing: boolean;
  /** One that would be replaced is not as the command wrote it. */
  isEdited: boolean;
}

/**
 * Compares photos with the files of their names.
 *
 * @param folder of the article's photos
 * @param written hashes of the files as the command wrote them
 */
export function photoChanges(
  folder: string,
  photos: Iterable<Photo>,
  written: Readonly<Record<string, string>> = {},
): PhotoChanges {
  const changed = [...new Map([...photos].map((photo) => [photo.name, photo])).values()].flatMap((photo) => {
    const before = hashOfFile(join(folder, photo.name));
    return before === hashOf(photo.bytes) ? [] : [{ photo, before }];
  });
  const replaced = changed.filter(({ before }) => before !== undefined);
  return {
    photos: changed.map(({ photo }) => photo),
    lines: changed.flatMap(({ photo: { name }, before }) => [
      ...(before === undefined ? [] : [`- tệp ảnh ${name} đang có`]),
      `+ tệp ảnh ${name}${before === undefined ? '' : ' mới, khác hình'}`,
    ]),
    isReplacing: replaced.length > 0,
    isEdited: replaced.some(({ photo, before }) => before !== written[photo.name]),
  };
}

/** The names of the originals that an article uses and that its folder of photos lacks. */
export function missingPhotos(folder: string, articleText: string): string[] {
  try {
    const { body }: Article = JSON.parse(articleText);
    const names = body.flatMap((block) => (block.type === 'figure' ? (photoNameIn(block.images) ?? []) : []));
    return names.filter((name) => !existsSync(join(folder, name)));
  } catch {
    return [];
  }
}

function hashOfFile(file: string): string | undefined {
  try {
    return hashOf(readFileSync(file));
  } catch {
    return undefined;
  }
}
