import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoosePhoto } from './loosePhotos.ts';
import { nameKey } from './nameKey.ts';
import { photosOf } from './photosBeside.ts';

/** In bytes: larger files are exports, which have their pictures in folders of their own. */
const largestText = 16 * 2 ** 20;

/**
 * Photos that lie beside several texts and are in none: their names do not begin as a text's own, and no text has them in it.
 *
 * @param texts names of all files of the folder that may hold articles
 * @returns the names of the photos
 */
export async function strayPhotos(
  folder: string,
  texts: readonly string[],
  photos: readonly LoosePhoto[],
): Promise<string[]> {
  if (texts.length < 2) return [];
  const owned = new Set(texts.flatMap((text) => photosOf(text, texts, photos)));
  let strays = photos.filter((photo) => !owned.has(photo)).map(({ name }) => name);
  for (const text of texts) {
    if (strays.length === 0) break;
    const words = await wordsIn(join(folder, text));
    // In an address a name may have escapes.
    strays = strays.filter(
      (name) => ![name, encodeURI(name.normalize('NFC'))].some((form) => words.includes(nameKey(form))),
    );
  }
  return strays;
}

async function wordsIn(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (!found || found.size > largestText) return '';
  return nameKey(await readFile(file, 'utf8').catch(() => ''));
}
