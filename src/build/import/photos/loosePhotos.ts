import { isFigure, lostFigure } from '../compose/captions.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { decodeEscapes } from '../text/decodeEscapes.ts';

/** A photo that lies beside a text and that nothing in the text names as a picture. */
export interface LoosePhoto {
  /** Its file's name, the `src` by which it is found. */
  name: string;
  /** From a file of text with the photo's name. */
  caption?: string;
}

/**
 * Puts the photos of a folder into the text beside them: where a line begins with the photo's file name, at captions that
 * have no photo (`Ảnh 1: …`) in order, and the others at the end.
 *
 * @param photos in the order of their names
 * @returns `filled` has the texts of the captions that got one
 */
export function withLoosePhotos(
  blocks: readonly RawBlock[],
  photos: readonly LoosePhoto[],
): { blocks: RawBlock[]; notices: Notice[]; filled: string[] } {
  const used = new Set(blocks.flatMap(({ picture }) => (picture === undefined ? [] : keyOf(fileNameIn(picture)))));
  const loose = photos.map((photo) => [keyOf(photo.name), photo] as const);
  const left = new Map(loose.filter(([name]) => !used.has(name)));
  const named = blocks.map((raw) => atName(raw, left));
  const captioned = named.map((raw) => (isFigure(raw) && raw.picture === undefined ? atCaption(raw, left) : raw));
  const filled = captioned.filter((raw, at) => raw !== named[at]).map(({ text }) => text);
  const rest = [...left.values()];
  const notices = rest.map(({ name }) => ({ code: 'photo-at-end' as const, text: name }));
  const footnotes = captioned.filter(({ block }) => block.type === 'footnotes');
  const text = captioned.filter(({ block }) => block.type !== 'footnotes');
  return { blocks: [...text, ...rest.map(atEnd), ...footnotes], notices, filled };
}

/** Names are the same however their letters are composed. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The file's name in an address, without escapes. */
function fileNameIn(src: string): string {
  return decodeEscapes(src.split('/').at(-1) ?? '');
}

/** The name of a picture's file at the beginning of a line, perhaps in brackets, and its caption. */
const namedLine = /^[[(]?([^\s\][()]+\.(?:jpe?g|png|webp|avif|hei[cf]|tiff?))[\])]?\s*[:–—-]?\s*/iu;

function atName(raw: RawBlock, left: Map<string, LoosePhoto>): RawBlock {
  const [start = '', name = ''] = namedLine.exec(raw.text) ?? [];
  const photo = left.get(keyOf(name));
  if (raw.block.type !== 'paragraph' || !photo) return raw;
  left.delete(keyOf(name));
  return { ...lostFigure(raw, raw.text.slice(start.length) || (photo.caption ?? '')), picture: photo.name };
}

function atCaption(raw: RawBlock, left: Map<string, LoosePhoto>): RawBlock {
  const [first] = left;
  if (!first) return raw;
  const [key, { name }] = first;
  left.delete(key);
  return { ...raw, picture: name };
}

function atEnd({ name, caption = '' }: LoosePhoto): RawBlock {
  const raw: RawBlock = { block: { type: 'paragraph', children: [] }, text: '', classes: '', linkShare: 0 };
  return { ...lostFigure(raw, caption), picture: name };
}
