import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { RawBlock } from '../model/rawBlock.ts';
import { hashOf } from '../output/register.ts';
import { decodeEscapes } from '../text/decodeEscapes.ts';
import { nameKey } from './nameKey.ts';
import { isPictureName } from './photosBeside.ts';

/** In bytes: larger files are no photos of articles. */
const largestPhoto = 64 * 2 ** 20;

/** Finds the file of a picture that an input names; nothing is fetched. */
export type FindPicture = (src: string) => Promise<Uint8Array | undefined>;

/** The pictures of a folder and those below it, by their names in lower case. */
export type PictureIndex = ReadonlyMap<string, string[]>;

/** @param folder absolute; one that is not there has no pictures */
export async function indexPictures(folder: string): Promise<PictureIndex> {
  const index = new Map<string, string[]>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile() || !isPictureName(entry.name)) continue;
    const name = nameKey(entry.name);
    index.set(name, [...(index.get(name) ?? []), join(entry.parentPath, entry.name)]);
  }
  return index;
}

/**
 * @param folder of the input, absolute: a relative `src` leads below it, never out of it
 * @param inside pictures in the input itself
 * @param indexes of further folders, by name; asked in this order
 */
export function pictureFinder(
  folder: string,
  inside: ReadonlyMap<string, Uint8Array> | undefined,
  indexes: readonly (() => Promise<PictureIndex>)[],
): FindPicture {
  return async (src) => {
    const bytes = inside?.get(src) ?? bytesInAddress(src);
    if (bytes) return bytes;
    const path = pathOf(src);
    if (path === undefined) return undefined;
    if (!/^[a-z][a-z\d+.-]*:|^\/\//iu.test(src)) {
      const file = resolve(folder, path.replace(/^\/+/u, ''));
      const isBelow = file.startsWith(`${folder}${sep}`);
      const found = isBelow ? ((await readPhoto(file)) ?? (await readPhoto(await asSpelled(file)))) : undefined;
      if (found) return found;
    }
    for (const index of indexes) {
      const file = fileIn(await index(), path);
      if (file) return readPhoto(file);
    }
    return undefined;
  };
}

/** Reads no file twice; for one article, whose photos it holds. */
export function rememberedFinder(find: FindPicture): FindPicture {
  const found = new Map<string, ReturnType<FindPicture>>();
  return (src) => {
    const bytes = found.get(src) ?? find(src);
    found.set(src, bytes);
    return bytes;
  };
}

/** The hashes of the pictures of a text that are found, each with its `src`: another picture of the same name is a change. */
export async function pictureHashes(blocks: readonly RawBlock[], find: FindPicture): Promise<[string, string][]> {
  const sources = new Set(blocks.flatMap(({ picture }) => picture ?? []));
  const found = await Promise.all([...sources].map(async (src) => ({ src, bytes: await find(src) })));
  return found.flatMap(({ src, bytes }): [string, string][] => (bytes ? [[src, hashOf(bytes)]] : []));
}

function bytesInAddress(src: string): Uint8Array | undefined {
  const data = /^data:image\/[a-z+.-]+;base64,/iu.exec(src)?.[0];
  return data && src.length < largestPhoto ? Buffer.from(src.slice(data.length), 'base64') : undefined;
}

/** The path of an address, without query and escapes; undefined for one that names no file. */
function pathOf(src: string): string | undefined {
  const path = src.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*|^\/\/[^/]*/iu, '').replace(/[?#].*$/u, '');
  const decoded = decodeEscapes(path).normalize('NFC');
  return decoded.includes('\0') || !basename(decoded) ? undefined : decoded;
}

/** WordPress names the sizes that it makes `a-300x200.jpg`, and a reduced original `a-scaled.jpg`. */
function namesFor(path: string): string[] {
  const name = basename(path).toLowerCase();
  return [name, name.replace(/-\d{2,5}x\d{2,5}(?=\.[a-z]+$)/u, ''), name.replace(/-scaled(?=\.[a-z]+$)/u, '')];
}

/** Of several files of one name that whose folders are most alike. */
function fileIn(index: PictureIndex, path: string): string | undefined {
  const folders = dirname(path).toLowerCase().split('/').reverse();
  const likeness = (file: string) => {
    const own = dirname(file).toLowerCase().split(sep).reverse();
    const first = folders.findIndex((folder, at) => folder !== own[at]);
    return first < 0 ? folders.length : first;
  };
  const found = namesFor(path).flatMap((name) => index.get(name) ?? []);
  return found.toSorted((a, b) => likeness(b) - likeness(a))[0];
}

/** A file as the disk spells its name: Macs compose letters in another way than most texts do (NFD). */
async function asSpelled(file: string): Promise<string> {
  const names = await readdir(dirname(file)).catch(() => []);
  const name = names.find((other) => other.normalize('NFC') === basename(file).normalize('NFC'));
  return name === undefined ? file : join(dirname(file), name);
}

async function readPhoto(file: string): Promise<Uint8Array | undefined> {
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  return size === undefined || size > largestPhoto ? undefined : readFile(file).catch(() => undefined);
}
