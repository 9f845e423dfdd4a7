import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { RefusedError } from '../model/notice.ts';
import type { Source } from '../model/source.ts';
import { indexPictures } from '../photos/findPicture.ts';
import { type FileInFolder, filesIn } from './filesIn.ts';

/** In bytes: larger files are refused unread. */
const largestFile = 256 * 2 ** 20;
/** A file by its name, or why it cannot be read. */
export interface FoundFile extends FileInFolder {
  /** As reports name it. */
  name: string;
}

/** Where files are looked for. */
export interface Search {
  /** Folder that reports' names begin in; where the process runs without. */
  from?: string | undefined;
  /** Folders that are not entered: what the command writes is no input. */
  closed: readonly string[];
}

/** The files that may hold articles, in the order of their names: those given, and those in folders that were given. */
export async function* findFiles(inputs: readonly string[], { from = '', closed }: Search): AsyncGenerator<FoundFile> {
  const real = new Set(await Promise.all(closed.map((folder) => realpath(folder).catch(() => folder))));
  for (const input of inputs)
    for await (const file of filesOf(input, real))
      yield { ...file, name: relative(from, file.path) || basename(file.path) };
}

async function* filesOf(input: string, closed: ReadonlySet<string>): AsyncGenerator<FileInFolder> {
  const path = resolve(input);
  const found = await stat(path).catch(() => undefined);
  const refused = (refusal: string) => ({ path, photos: [], refusal });
  if (!found?.isDirectory()) {
    yield { path, photos: [] };
  } else if (closed.has(await realpath(path))) {
    yield refused('Đây là thư mục mà lệnh ghi vào: cho tên từng tệp, hay thêm --out để ghi vào thư mục khác.');
  } else {
    let isEmpty = true;
    for await (const file of filesIn(path, closed)) {
      isEmpty = false;
      yield file;
    }
    if (isEmpty) yield refused((await indexPictures(path)).size > 0 ? photosAlone : noFile);
  }
}

const photosAlone =
  'Thư mục chỉ có ảnh: đặt cùng chỗ một tệp chữ (.txt, .docx) có tít, ngày và thân bài, rồi nhập lại. Tệp chữ ngắn trùng tên một ảnh là chú thích của ảnh ấy.';
const noFile = 'Thư mục không có tệp nào có thể là bài viết.';

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
