import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoosePhoto } from '../photos/loosePhotos.ts';
import { baseOf, isPictureName, photosOf, photosWithCaptions } from '../photos/photosBeside.ts';
import { strayPhotos } from '../photos/strayPhotos.ts';

/** What belongs to a saved page or to a system, and is no text. */
const assetEnding = /\.(?:css|js|mjs|map|woff2?|ttf|otf|eot|mp[34]|m4a|webm|ogg|wav|ds_store|db|ini|lnk)$/iu;

/** A file that may hold articles. */
export interface FileInFolder {
  path: string;
  /** Photos beside it that are its own: in a folder that holds no other text, or with names that begin as its own. */
  photos: LoosePhoto[];
  /** Names of photos beside it and other texts that are none of theirs; told of the first text alone. */
  strays?: string[];
  /** Why it cannot be read, in Vietnamese, with what to do. */
  refusal?: string;
}

/**
 * The files of a folder and those below it that may hold articles, in the order of their names. Pictures, scripts, whatever is
 * hidden, packages, the output of a build and the folders of saved pages are passed over.
 *
 * @param closed folders that are not entered, as `realpath` has them
 * @returns a generator, so that a folder of thousands is never in memory as a whole
 */
export async function* filesIn(folder: string, closed: ReadonlySet<string>): AsyncGenerator<FileInFolder> {
  const listed = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!listed) {
    yield { path: folder, photos: [], refusal: 'Không mở được thư mục: kiểm tra quyền đọc.' };
    return;
  }
  const isProject = listed.some(({ name }) => name === 'package.json');
  const shown = listed
    .filter(({ name }) => !/^(?:\.|~\$|node_modules$)/u.test(name) && !(isProject && name === 'dist'))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
  const entries = await Promise.all(
    shown.map(async (entry) => ({ name: entry.name, kind: await kindOf(folder, entry) })),
  );
  const files = entries.filter(({ kind }) => kind === 'file').map(({ name }) => name);
  const photos = await photosWithCaptions(folder, files);
  const captionFiles = new Set(photos.flatMap(({ captionFile }) => captionFile ?? []));
  const texts = files.filter((name) => !isPictureName(name) && !assetEnding.test(name) && !captionFiles.has(name));
  const strays = await strayPhotos(folder, texts, photos);
  const pages = new Set(texts.filter((name) => /\.x?html?$/iu.test(name)).map(baseOf));
  for (const { name, kind } of entries) {
    const path = join(folder, name);
    if (kind === 'folder') {
      if (!isFolderOfPage(name, pages) && !closed.has(await realpath(path))) yield* filesIn(path, closed);
    } else if (kind !== 'file') yield { path, photos: [], refusal: refusals[kind] };
    else if (texts.includes(name)) {
      const isFirst = strays.length > 0 && name === texts[0];
      yield { path, photos: photosOf(name, texts, photos), ...(isFirst && { strays }) };
    }
  }
}

const refusals = {
  special: 'Không phải tệp thường: không đọc được.',
  'lost-link': 'Liên kết hỏng: tệp mà nó trỏ tới không còn.',
  'folder-link': 'Đây là liên kết tới một thư mục, lệnh không đi theo: cho thẳng thư mục ấy vào lệnh.',
};

type Kind = 'file' | 'folder' | keyof typeof refusals;

/** Links to folders are not followed: they may lead in a circle. */
async function kindOf(folder: string, entry: Dirent): Promise<Kind> {
  if (!entry.isSymbolicLink()) return kindOfFound(entry);
  const found = await stat(join(folder, entry.name)).catch(() => undefined);
  if (!found) return 'lost-link';
  return found.isDirectory() ? 'folder-link' : kindOfFound(found);
}

function kindOfFound(found: Pick<Dirent, 'isDirectory' | 'isFile'>): Kind {
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'special';
}

/** Browsers save the pictures of `Bài.html` in `Bài_files`, in Vietnamese `Bài_tệp`. */
function isFolderOfPage(name: string, pages: ReadonlySet<string>): boolean {
  const page = /^(.+?)(?:_files|_tệp|_tep|-filer|\.files|_fichiers|-Dateien)$/u.exec(name)?.[1];
  return page !== undefined && pages.has(page);
}
