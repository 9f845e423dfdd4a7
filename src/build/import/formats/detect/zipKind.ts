import { RefusedError } from '../../model/notice.ts';
import { packedBytes, type ZipEntry, zipEntries } from './zipEntries.ts';

const toDocx = 'hãy mở bằng LibreOffice hay Word, lưu thành .docx rồi nhập tệp đó.';

/** Sentences for zips that are no Word file, by a name within them or by their media type. */
const kinds: [RegExp, string][] = [
  [/^mimetype:application\/epub/u, 'Sách EPUB: hãy chép chữ của bài ra một tệp .txt hay .docx rồi nhập tệp đó.'],
  [/^mimetype:application\/vnd\.oasis/u, `Tệp OpenDocument (.odt): ${toDocx}`],
  [/^xl\/|^Index\/Tables\//u, 'Bảng tính (.xlsx): hãy chép bảng vào một tệp Word (.docx) rồi nhập tệp đó.'],
  [/^ppt\//u, 'Bài trình chiếu (.pptx): hãy chép chữ ra một tệp Word (.docx) rồi nhập tệp đó.'],
  [/^Index\/Document\.iwa$|^index\.apxl$/u, 'Tệp Pages của Apple: hãy xuất ra Word (.docx) rồi nhập tệp đó.'],
  [
    /^[^/]+\.html?$/iu,
    'Bản “trang web” (zip) của Google Docs: hãy tải về dạng Word (.docx), hoặc giải nén rồi nhập thư mục đó.',
  ],
];

/** Whether the bytes begin as a zip does, an empty one included. */
export function isZip(head: string): boolean {
  return head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06');
}

/**
 * Accepts a Word file by the names within the zip.
 *
 * @throws RefusedError for every other zip, with what to do instead
 */
export function acceptWordZip(bytes: Uint8Array): void {
  const entries = zipEntries(bytes);
  if (entries.some(({ name }) => /^word\/document\d*\.xml$/u.test(name))) return;
  const names = entries.map(({ name }) => name);
  const media = entries.find(({ name, method }) => name === 'mimetype' && method === 0);
  if (media) names.push(`mimetype:${mediaType(bytes, media)}`);
  const kind = kinds.find(([pattern]) => names.some((name) => pattern.test(name)));
  throw new RefusedError(kind?.[1] ?? 'Tệp nén (zip): hãy giải nén rồi nhập thư mục đó.');
}

function mediaType(bytes: Uint8Array, entry: ZipEntry): string {
  return new TextDecoder('latin1').decode(packedBytes(bytes, entry).subarray(0, 100));
}
