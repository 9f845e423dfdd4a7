/** Bytes as characters of the same number, for signatures. */
export function headOf(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');
}

/** Characters at the beginning of a file, or so many bytes into it. */
type Signature = string | { at: number; is: string };

const riff = (kind: string): Signature => ({ at: 8, is: kind });
const box = (brand: string): Signature => ({ at: 4, is: `ftyp${brand}` });

/** JPEG, PNG, GIF, TIFF, Photoshop, WebP, AVIF and HEIC. */
const pictures: Signature[] = [
  ...['\xFF\xD8\xFF', '\x89PNG\r\n', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', '8BPS', riff('WEBP')],
  ...['avif', 'avis', 'heic', 'heix', 'hevc', 'mif1', 'msf1'].map(box),
];

const sound = 'Tệp âm thanh hay video: không phải bài viết. Hãy nhập tệp chữ của bài.';
const archive = 'Tệp nén: hãy giải nén rồi nhập thư mục đó.';

const refused: [Signature[], string][] = [
  [
    ['%PDF-'],
    'Tệp PDF giữ chữ theo trang in, không theo bài: hãy chép chữ ra một tệp .txt, hoặc xin bản Word (.docx) của bài.',
  ],
  [['{\\rtf'], 'Tệp RTF: hãy mở bằng Word hay LibreOffice, lưu thành .docx rồi nhập tệp đó.'],
  [
    ['bplist00'],
    'Tệp .webarchive của Safari: hãy mở trang bằng trình duyệt khác, lưu lại dạng “Trang web hoàn chỉnh” rồi nhập tệp .html.',
  ],
  [['Rar!', '7z\xBC\xAF', '\x1F\x8B', 'BZh9', '\xFD7zXZ'], archive],
  [['ID3', 'OggS', 'fLaC', '\x1A\x45\xDF\xA3', riff('AVI '), riff('WAVE'), box('')], sound],
];

function begins(head: string, signature: Signature): boolean {
  return typeof signature === 'string' ? head.startsWith(signature) : head.startsWith(signature.is, signature.at);
}

/** Whether the file is a photo in one of the formats that cameras and programs write; SVG is found as XML. */
export function isPicture(head: string): boolean {
  return pictures.some((signature) => begins(head, signature));
}

/** The sentence for a kind of file that no text can be taken from, or undefined for others. */
export function refusedSignature(head: string): string | undefined {
  const isPdf = head.slice(0, 1024).includes('%PDF-');
  return refused.find(([signatures]) => signatures.some((one) => begins(isPdf ? '%PDF-' : head, one)))?.[1];
}

/** The sentence for a file in Microsoft's compound format ([MS-CFB]), or undefined for others. */
export function refusedOle(bytes: Uint8Array): string | undefined {
  if (headOf(bytes, 8) !== '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1') return undefined;
  const names = headOf(bytes, bytes.length).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return 'Tệp Word có mật khẩu: hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.';
  if (names.includes('Workbook') && !names.includes('WordDocument')) {
    return 'Tệp Excel cũ (.xls): hãy chép bảng vào một tệp Word rồi nhập tệp đó.';
  }
  if (names.includes('__substg1.0_')) {
    return 'Thư Outlook (.msg): hãy mở thư, chép phần chữ của bài vào một tệp .docx, hoặc lưu tệp Word đính kèm, rồi nhập tệp đó.';
  }
  if (names.includes('PowerPoint Document')) {
    return 'Bài trình chiếu cũ (.ppt): hãy chép chữ ra một tệp Word (.docx) rồi nhập tệp đó.';
  }
  return 'Tệp Word cũ (.doc): hãy mở bằng Word hay LibreOffice, lưu thành .docx rồi nhập tệp đó.';
}
