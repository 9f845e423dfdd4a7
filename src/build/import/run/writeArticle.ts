import { join } from 'node:path';
import { RefusedError } from '../model/notice.ts';
import { hashOf } from '../output/register.ts';
import { writeWhole } from '../output/writeWhole.ts';
import type { Photo } from '../photos/takePhotos.ts';
import type { Run } from './runState.ts';

/**
 * Writes photos, and then the article that uses them.
 *
 * @param text of the article; undefined where it is there already
 * @throws RefusedError where the disk does not take them
 */
export function writeArticle(
  { id, file }: { id: string; file: string },
  text: string | undefined,
  photos: readonly Photo[],
  { options }: Pick<Run, 'options'>,
): void {
  try {
    for (const { name, bytes } of photos) writeWhole(join(options.photosOut, id, name), bytes);
    if (text !== undefined) writeWhole(file, text);
  } catch {
    throw new RefusedError(`Không ghi được ${file}: kiểm tra quyền ghi và chỗ trống trên đĩa.`);
  }
}

/** Hashes of photos by their names, for the register. */
export function photoHashes(photos: Iterable<Photo>): Record<string, string> {
  return Object.fromEntries([...photos].map(({ name, bytes }) => [name, hashOf(bytes)]));
}
