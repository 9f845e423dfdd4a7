/** Who made a photo and whose it is: the only metadata of an original that readers get. */
export interface PhotoRights {
  creator?: string;
  copyright?: string;
}

/** The metadata of an original in the forms that cameras and agencies write, as libvips gives them. */
export interface RawMetadata {
  exif?: Uint8Array | undefined;
  iptc?: Uint8Array | undefined;
  xmp?: Uint8Array | undefined;
}

/** A longer name is cut, in characters. */
const longest = 200;

/** What an original says of its rights: XMP first, which alone is always in Unicode, then IPTC, then Exif. */
export function rightsOf({ exif, iptc, xmp }: RawMetadata): PhotoRights {
  const xml = decoded(xmp);
  const creator = plain(xmpValue(xml, 'dc:creator')) || iptcValue(iptc, 0x50) || exifValue(exif, 0x013b);
  const copyright = plain(xmpValue(xml, 'dc:rights')) || iptcValue(iptc, 0x74) || exifValue(exif, 0x8298);
  return { ...(creator && { creator }), ...(copyright && { copyright }) };
}

/** The rights as a packet of XMP with nothing else in it: in Exif libvips writes ASCII, and “Ảnh” would become “Anh”. */
export function rightsPacket({ creator, copyright }: PhotoRights): string | undefined {
  if (!creator && !copyright) return undefined;
  const field = (name: string, list: string, value: string | undefined, language = '') =>
    value ? `<dc:${name}><rdf:${list}><rdf:li${language}>${escaped(value)}</rdf:li></rdf:${list}></dc:${name}>` : '';
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    field('creator', 'Seq', creator),
    field('rights', 'Alt', copyright, ' xml:lang="x-default"'),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('');
}

/** The first item of a property; found by plain search, so that no XML can do harm. */
function xmpValue(xml: string, property: string): string {
  const from = xml.indexOf(`<${property}>`);
  const to = xml.indexOf(`</${property}>`, from);
  const item = from < 0 || to < 0 ? '' : xml.slice(from, Math.min(to, from + 10 * longest));
  const text = item.slice(item.indexOf('>', item.indexOf('<rdf:li')) + 1);
  const end = text.indexOf('<');
  return end < 0 ? '' : text.slice(0, end).replace(/&(amp|lt|gt|quot|apos);/gu, (_, name) => entities[name] ?? '');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A data set of the application record: 1C 02, its number, two bytes of length (IPTC IIM 4.2, 1.5). */
function iptcValue(bytes: Uint8Array | undefined, dataSet: number): string {
  const block = Buffer.from(bytes ?? []);
  const at = block.indexOf(Buffer.from([0x1c, 0x02, dataSet]));
  if (at < 0 || at + 5 > block.length) return '';
  return plain(decoded(block.subarray(at + 5, at + 5 + block.readUInt16BE(at + 3))));
}

/** A text of the first directory (Exif 2.32, 4.6.2). Whatever leads out of the block is passed over. */
function exifValue(bytes: Uint8Array | undefined, tag: number): string {
  const block = Buffer.from(bytes ?? []);
  const tiff = block.subarray(block.toString('latin1', 0, 4) === 'Exif' ? 6 : 0);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const inside = (at: number, length: number) => at >= 0 && at + length <= tiff.length;
  const short = (at: number) => (inside(at, 2) ? (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)) : 0);
  const long = (at: number) => (inside(at, 4) ? (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)) : 0);
  const directory = long(4);
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) !== tag) continue;
    const length = long(at + 4);
    const from = length > 4 ? long(at + 8) : at + 8;
    return inside(from, length) ? plain(decoded(tiff.subarray(from, from + length))) : '';
  }
  return '';
}

/** Bytes as UTF-8, or as Latin 1 where they are not. */
function decoded(bytes: Uint8Array | undefined): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** One line without control characters, in NFC. */
function plain(text: string): string {
  return text
    .slice(0, 4 * longest)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, longest);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
