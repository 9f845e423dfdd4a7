import { RefusedError } from '../../model/notice.ts';

/** A file in a zip, as the central directory says; sizes in bytes. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated; other methods exist. */
  method: number;
  isEncrypted: boolean;
  packedSize: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const mostEntries = 10_000;

const broken = 'Tệp nén (zip, docx) bị hỏng hoặc tải về chưa hết: hãy tải hay lưu lại rồi nhập lần nữa.';

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new RefusedError(broken);
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== entrySignature) throw new RefusedError(broken);
  const nameEnd = at + entryLength + view.getUint16(at + 28, true);
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + entryLength, nameEnd)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

/**
 * The files of a zip by its central directory (PKWARE APPNOTE 4.3.12); nothing is unpacked. Zip64, which files below 4 GB
 * need not have, is not read.
 *
 * @throws RefusedError for a directory that is broken or holds more than 10,000 files
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length < endLength) throw new RefusedError(broken);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new RefusedError('Tệp nén có quá 10.000 tệp bên trong: không đọc.');
  const entries: ZipEntry[] = [];
  try {
    for (let at = view.getUint32(end + 16, true); entries.length < count; ) {
      const { entry, next } = readEntry(view, bytes, at);
      entries.push(entry);
      at = next;
    }
  } catch (error) {
    throw error instanceof RangeError ? new RefusedError(broken) : error;
  }
  return entries;
}

/**
 * The packed bytes of one file of a zip.
 *
 * @throws RefusedError where they do not lie within the zip
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.offset;
  if (header + 30 > bytes.length) throw new RefusedError(broken);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.packedSize > bytes.length) throw new RefusedError(broken);
  return bytes.subarray(start, start + entry.packedSize);
}
