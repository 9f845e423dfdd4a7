import { isLoneNumber } from '../metadata/edgeLines.ts';
import { isFurniture } from '../metadata/furniture.ts';
import type { RawBlock } from '../model/rawBlock.ts';

export function isLine({ block }: RawBlock): boolean {
  return block.type === 'paragraph' || block.type === 'heading';
}

/** A paragraph of one sentence or more, which names of other articles are not. */
export function isProse(raw: RawBlock): boolean {
  return raw.text.length > 60 && (isSentence(raw) || isAnnouncement(raw));
}

/** A paragraph that ends as a sentence does, long or short. */
export function isSentence(raw: RawBlock): boolean {
  return isText(raw) && raw.text.includes(' ') && /[.!?…”"]$/u.test(raw.text);
}

/** A line that ends with a colon: what is below it belongs to it. */
export function isAnnouncement(raw: RawBlock): boolean {
  return isText(raw) && raw.text.endsWith(':');
}

function isText({ block, linkShare }: RawBlock): boolean {
  return block.type === 'paragraph' && linkShare < 0.5;
}

/** Where the text is among blocks, some of which belong to its page. */
export interface TextPlace {
  /** Indices of its first and last sentences; `Infinity` and -1 where it has none. */
  first: number;
  last: number;
  /** Numbers by themselves part it. */
  hasNumbers: boolean;
  /** Of each block, how many characters of prose it and the blocks below it have. */
  proseBelow: readonly number[];
}

export function textPlace(blocks: readonly RawBlock[]): TextPlace {
  const sentences = [...blocks.keys()].filter((index) => {
    const raw = blocks[index];
    return raw && isSentence(raw) && isFurniture(raw.text) === undefined;
  });
  const [first = Infinity] = sentences;
  const last = sentences.at(-1) ?? -1;
  const hasNumbers = blocks.slice(first, last).some((raw) => isLine(raw) && isLoneNumber(raw.text));
  return { first, last, hasNumbers, proseBelow: proseLengths(blocks) };
}

function proseLengths(blocks: readonly RawBlock[]): number[] {
  const lengths: number[] = [];
  let sum = 0;
  for (const raw of blocks.toReversed()) {
    sum += isProse(raw) ? raw.text.length : 0;
    lengths.push(sum);
  }
  return lengths.reverse();
}
