import { isFigure, joinCaptions, lostFigure } from '../compose/captions.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { decodeEscapes } from '../text/decodeEscapes.ts';
import { nameKey } from './nameKey.ts';

/** A photo that lies beside a text and that nothing in the text names as a picture. */
export interface LoosePhoto {
  /** Its file's name, the `src` by which it is found. */
  name: string;
  /** From a file of text with the photo's name. */
  caption?: string;
}

/**
 * Puts the photos of a folder into the text beside them: where a line begins with the photo's file name, at captions that have no
 * photo (`Ảnh 3: …` takes the third, others the next that is left), and the rest at the end.
 *
 * @param photos in the order of their names
 * @returns `filled` has the texts of the captions that got one
 */
export function withLoosePhotos(
  blocks: readonly RawBlock[],
  photos: readonly LoosePhoto[],
): { blocks: RawBlock[]; notices: Notice[]; filled: string[] } {
  const used = new Set(blocks.flatMap(({ picture }) => (picture === undefined ? [] : nameKey(fileNameIn(picture)))));
  const loose = photos.map((photo) => [nameKey(photo.name), photo] as const);
  const left = new Map(loose.filter(([name]) => !used.has(name)));
  const named = blocks.map((raw) => atName(raw, left));
  const placed = atCaptions(named, photos, left);
  const filled = blocks.filter((raw, at) => isLost(raw) && raw !== placed[at]).map(({ text }) => text);
  const { blocks: captioned, notices: read } = joinCaptions(placed, false);
  const rest = [...left.values()];
  const notices = rest.map(({ name }) => ({ code: 'photo-at-end' as const, text: name }));
  const footnotes = captioned.filter(({ block }) => block.type === 'footnotes');
  const text = captioned.filter(({ block }) => block.type !== 'footnotes');
  return { blocks: [...text, ...rest.map(atEnd), ...footnotes], notices: [...read, ...notices], filled };
}

/** A caption whose photo the text lacks. */
function isLost(raw: RawBlock): boolean {
  return isFigure(raw) && raw.picture === undefined;
}

/** The file's name in an address, without escapes. */
function fileNameIn(src: string): string {
  return decodeEscapes(src.split('/').at(-1) ?? '');
}

/** What may stand before a file's name at the beginning of a line, and between it and its caption. */
const before = /^[[(<]?\s*(?:(?:Ảnh|Hình|Photo)(?:\s+\d{1,3})?\s*[:.)–—-]\s*)?[[(<]?\s*/iu;
const after = /^\s*[\])>]?\s*[:–—-]?\s*/u;

/** A line that begins with a photo's file name is its place; the rest of the line, or the line below, is its caption. */
function atName(raw: RawBlock, left: Map<string, LoosePhoto>): RawBlock {
  if (raw.block.type !== 'paragraph' && !isLost(raw)) return raw;
  const line = raw.text.replace(before, '');
  const start = nameKey(line);
  const [key, photo] = [...left].find(([name]) => start.startsWith(name)) ?? [];
  if (key === undefined || !photo) return raw;
  left.delete(key);
  const caption = line.normalize('NFC').slice(key.length).replace(after, '');
  return { ...lostFigure(raw, caption || (photo.caption ?? '')), picture: photo.name };
}

/**
 * Photos at the captions that have none: those with a number first, the others in the order of the photos that are left. Numbers
 * count the photos that no line names if one of them would have a photo that is named; a number without a photo gets none, for a
 * caption below another photo says what is not true.
 */
function atCaptions(
  blocks: readonly RawBlock[],
  photos: readonly LoosePhoto[],
  left: Map<string, LoosePhoto>,
): RawBlock[] {
  const arePositions = tellPositions(blocks, photos.length);
  const numberFor = (raw: RawBlock) => (arePositions && isLost(raw) ? numberOf(raw) : undefined);
  const isFree = ({ name }: LoosePhoto) => left.has(nameKey(name));
  const wanted = blocks.flatMap((raw) => photos[(numberFor(raw) ?? 0) - 1] ?? []);
  const counted = wanted.every(isFree) ? photos : photos.filter(isFree);
  const numbered = blocks.map((raw) => {
    const photo = counted[(numberFor(raw) ?? 0) - 1];
    return photo ? withPhoto(raw, nameKey(photo.name), left) : raw;
  });
  return numbered.map((raw) => {
    const [next] = left.keys();
    const hasNone = next === undefined || !isLost(raw) || numberFor(raw) !== undefined;
    return hasNone ? raw : withPhoto(raw, next, left);
  });
}

/** The number of `Ảnh 3: …`. */
function numberOf({ text }: RawBlock): number | undefined {
  const number = /^(?:Ảnh|Hình|Photo)\s+(\d{1,3})\s*[:.)–—-]/iu.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Numbers of captions are positions among the photos unless none is in reach or one stands twice. */
function tellPositions(blocks: readonly RawBlock[], count: number): boolean {
  const numbers = blocks.filter(isFigure).flatMap((raw) => numberOf(raw) ?? []);
  return new Set(numbers).size === numbers.length && numbers.some((number) => number >= 1 && number <= count);
}

function withPhoto(raw: RawBlock, key: string, left: Map<string, LoosePhoto>): RawBlock {
  const photo = left.get(key);
  left.delete(key);
  return photo ? { ...raw, picture: photo.name } : raw;
}

function atEnd({ name, caption = '' }: LoosePhoto): RawBlock {
  const raw: RawBlock = { block: { type: 'paragraph', children: [] }, text: '', classes: '', linkShare: 0 };
  return { ...lostFigure(raw, caption), picture: name };
}
