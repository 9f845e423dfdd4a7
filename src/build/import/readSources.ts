import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { RefusedError } from './model/notice.ts';
import type { Source } from './model/source.ts';
import type { LoosePhoto } from './photos/loosePhotos.ts';

/** In bytes: larger files are refused unread. */
const largestFile = 256 * 2 ** 20;
/** In bytes, of a file with the caption of one photo. */
const longestCaption = 2000;

const pictureEnding = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|heif|tiff?|bmp|ico)$/iu;
/** What belongs to a saved page or to a system, and is no text. */
const assetEnding = /\.(?:css|js|mjs|map|woff2?|ttf|otf|eot|mp[34]|m4a|webm|ogg|wav|ds_store|db|ini|lnk)$/iu;

/** A file by its name, or why it cannot be read. */
export interface FoundFile {
  /** As reports name it. */
  name: string;
  /** Absolute. */
  path: string;
  /** Photos beside it that are its own: in a folder that was given and holds no other text, or with names that begin as its own. */
  photos: LoosePhoto[];
}

/**
 * The files that may hold articles, in the order of their names: those given, and those in folders that were given. In
 * folders pictures, scripts, hidden files and the folders of saved pages are passed over.
 *
 * @returns a generator, so that a folder of thousands is never in memory as a whole
 */
export async function* findFiles(inputs: readonly string[]): AsyncGenerator<FoundFile> {
  for (const input of inputs) {
    const path = resolve(input);
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) yield* filesIn(path);
    else yield { name: nameOf(path), path, photos: [] };
  }
}

async function* filesIn(folder: string): AsyncGenerator<FoundFile> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(() => []))
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$') && name !== 'node_modules')
    .sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const photos = await photosWithCaptions(folder, files);
  const captionFiles = new Set(photos.flatMap(({ captionFile }) => captionFile ?? []));
  const texts = files.filter((name) => !pictureEnding.test(name) && !assetEnding.test(name) && !captionFiles.has(name));
  const pages = new Set(texts.filter((name) => /\.x?html?$/iu.test(name)).map(baseOf));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !isFolderOfPage(entry.name, pages)) yield* filesIn(path);
    else if (texts.includes(entry.name))
      yield { name: nameOf(path), path, photos: photosOf(entry.name, texts, photos) };
  }
}

/** A short text with the name of a photo is its caption. */
async function photosWithCaptions(folder: string, files: readonly string[]) {
  const pictures = files.filter((name) => pictureEnding.test(name));
  return Promise.all(
    pictures.map(async (name) => {
      const captionFile = files.find((file) => /\.txt$/iu.test(file) && baseOf(file) === baseOf(name));
      const path = captionFile && join(folder, captionFile);
      const isShort = path && (await stat(path)).size <= longestCaption;
      const caption = isShort ? (await readFile(path, 'utf8').catch(() => '')).normalize('NFC').trim() : '';
      return { name, ...(caption && { caption, captionFile }) };
    }),
  );
}

/** All, beside the only text; beside several each text has those whose names begin with its own. */
function photosOf(text: string, texts: readonly string[], photos: readonly LoosePhoto[]): LoosePhoto[] {
  const isOwn = ({ name }: LoosePhoto) => /^(?:[-_ .]|$)/u.test(name.slice(baseOf(text).length));
  return photos.filter((photo) => texts.length === 1 || (photo.name.startsWith(baseOf(text)) && isOwn(photo)));
}

/** Browsers save the pictures of `Bài.html` in `Bài_files`, in Vietnamese `Bài_tệp`. */
function isFolderOfPage(name: string, pages: ReadonlySet<string>): boolean {
  const page = /^(.+?)(?:_files|_tệp|_tep|-filer|\.files|_fichiers|-Dateien)$/u.exec(name)?.[1];
  return page !== undefined && pages.has(page);
}

/** Whether a name is that of a picture. */
export function isPictureName(name: string): boolean {
  return pictureEnding.test(name);
}

function baseOf(name: string): string {
  return basename(name, extname(name));
}

function nameOf(path: string): string {
  return relative('', path) || basename(path);
}

/**
 * Reads a file whole.
 *
 * @throws RefusedError if there is none, it may not be read or is too large
 */
export async function readSource({ name, path }: Pick<FoundFile, 'name' | 'path'>): Promise<Source> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new RefusedError('Không có tệp này: kiểm tra lại tên và đường dẫn.');
  if (!found.isFile()) throw new RefusedError('Không phải tệp thường: không đọc được.');
  if (found.size > largestFile)
    throw new RefusedError(`Tệp lớn quá ${largestFile / 2 ** 20} MB: tách thành nhiều tệp nhỏ hơn rồi nhập từng tệp.`);
  try {
    return { name, path, bytes: await readFile(path) };
  } catch {
    throw new RefusedError('Không đọc được tệp: kiểm tra quyền đọc.');
  }
}
