/** The kinds of files that are told apart by their first bytes, whatever they are called. */
export type PhotoFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

/** As many bytes tell what a file is. */
const head = 1024;

/**
 * What a file is by its own first bytes; undefined for what is no picture that browsers show. Only what is known here is
 * handed to a decoder: libvips would open many more kinds.
 */
export function photoFormat(bytes: Uint8Array): PhotoFormat | 'svg' | 'heic' | undefined {
  const start = Buffer.from(bytes.subarray(0, head)).toString('latin1');
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('GIF8')) return 'gif';
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'webp';
  if (start.startsWith('ftyp', 4)) return formatOfBrands(brandsOf(bytes, start));
  return /^(?:\xef\xbb\xbf)?\s*</u.test(start) && start.includes('<svg') ? 'svg' : undefined;
}

/** Whether a file has several pictures that play one after the other, where its decoder does not count them. */
export function isSequence(bytes: Uint8Array, format: PhotoFormat): boolean {
  const start = Buffer.from(bytes.subarray(0, head)).toString('latin1');
  // An APNG has its control chunk before the first data (W3C PNG, 11.3.5.1).
  if (format === 'png') return start.includes('acTL');
  return format === 'avif' && brandsOf(bytes, start).includes('avis');
}

/** The brands of an ISO base media file, the major one first (ISO/IEC 14496-12, 4.3). */
function brandsOf(bytes: Uint8Array, start: string): string[] {
  const size = Math.min(Buffer.from(bytes.subarray(0, 4)).readUIntBE(0, 4), head);
  return [start.slice(8, 12), ...(start.slice(16, size).match(/.{4}/gsu) ?? [])];
}

function formatOfBrands(brands: readonly string[]): 'avif' | 'heic' | undefined {
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return brands.some((brand) => /^(?:he[ivm][cxsm]|mif1|msf1)$/u.test(brand)) ? 'heic' : undefined;
}
