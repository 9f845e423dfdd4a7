import { inflateRawSync } from 'node:zlib';
import { RefusedError } from '../../model/notice.ts';
import { packedBytes, type ZipEntry, zipEntries } from '../detect/zipEntries.ts';

const mostUnpacked = 100e6;
const highestRatio = 200;
/** Below this a high ratio is no bomb: empty bitmaps pack well. */
const ratioCounts = 1e6;

/** The parts of a Word file by their names. */
export interface DocxParts {
  names: string[];
  has(name: string): boolean;
  /** @throws RefusedError for a part that is broken, encrypted or longer than the directory says */
  read(name: string): Uint8Array;
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1e6);

function refuseBomb(entries: ZipEntry[], packed: number): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > mostUnpacked) {
    throw new RefusedError(
      `Tệp Word mở ra thành ${megabytes(size)} MB, quá 100 MB: hãy thu nhỏ ảnh trong Word rồi lưu lại.`,
    );
  }
  if (size > ratioCounts && size / packed > highestRatio) {
    throw new RefusedError('Tệp Word nén chặt bất thường (quá 200 lần), có thể là tệp phá hoại: không mở.');
  }
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new RefusedError('Tệp Word có mật khẩu: hãy bỏ mật khẩu rồi lưu lại.');
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return packed;
  if (entry.method !== 8)
    throw new RefusedError('Tệp Word nén theo cách lạ: hãy mở bằng Word rồi lưu lại thành .docx.');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw new RefusedError(`Tệp Word bị hỏng ở phần ${entry.name}: hãy mở bằng Word, sửa và lưu lại.`);
  }
}

/**
 * Opens a .docx, which is a zip: sizes are checked by its directory before anything is unpacked, and no part unpacks to
 * more than the directory says. Nothing is written anywhere, so names such as `../x` name nothing but parts.
 *
 * @throws RefusedError for a bomb (more than 100 MB, or packed more than 200 times) or a broken zip
 */
export function openDocx(bytes: Uint8Array): DocxParts {
  const entries = zipEntries(bytes);
  refuseBomb(entries, bytes.length);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    read: (name) => {
      const entry = byName.get(name);
      if (!entry) throw new RefusedError(`Tệp Word thiếu phần ${name}: hãy mở bằng Word rồi lưu lại.`);
      return unpack(bytes, entry);
    },
  };
}
