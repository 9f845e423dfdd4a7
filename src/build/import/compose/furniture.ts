import { type Furniture, isFurniture } from '../metadata/furniture.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Reading } from './composition.ts';

export interface WithoutFurniture extends Reading {
  /** Keywords that a line of the page listed. */
  keywords: string[];
}

/**
 * Leaves out what belongs to the page and not to its article: share lines, counts of comments, lists of other articles. All after
 * a line that begins such a list goes too, unless much of the text comes after it: then the list ends at its next paragraph.
 * Of a page lists of links have been judged by their places.
 */
export function dropFurniture(blocks: readonly RawBlock[], kind: Manuscript['kind']): WithoutFurniture {
  const notices: Notice[] = [];
  const keywords: string[] = [];
  const kept: RawBlock[] = [];
  const proseBelow = proseLengths(blocks);
  let dropping: 'tail' | 'list' | undefined;
  for (const [index, raw] of blocks.entries()) {
    const found = isLine(raw) ? isFurniture(raw.text) : undefined;
    keywords.push(...(found?.keywords ?? []));
    if (found && dropping !== 'tail' && beginsTail(found, kind) && kept.some(isProse))
      dropping = isTail(raw, proseBelow[index] ?? 0, proseBelow[0] ?? 0) ? 'tail' : 'list';
    else if (dropping === 'list' && isProse(raw)) dropping = undefined;
    if (raw.block.type === 'footnotes') kept.push(raw);
    else if (found || dropping) notices.push({ code: 'dropped-furniture', text: wordsOf(raw) });
    else if (kind !== 'page' && isLinkList(raw)) notices.push({ code: 'dropped-links', text: wordsOf(raw) });
    else kept.push(raw);
  }
  return { blocks: kept, notices, keywords };
}

/** Of a text that was copied, keywords end the article. */
function beginsTail({ startsTail, keywords }: Furniture, kind: Manuscript['kind']): boolean {
  return startsTail === true || (kind === 'text' && keywords !== undefined);
}

/** A share of the text below which it is no part of the article. */
const mostOfTail = 0.25;

/** A label with a count, `Bình luận (3)`, is never a line of the text. */
function isTail({ text }: RawBlock, below: number, all: number): boolean {
  return /\(\d+\)$|^\d/u.test(text) || below < all * mostOfTail;
}

/** Of each block, how many characters of paragraphs it and the blocks below it have. */
function proseLengths(blocks: readonly RawBlock[]): number[] {
  const lengths: number[] = [];
  let sum = 0;
  for (const raw of blocks.toReversed()) {
    sum += isProse(raw) ? raw.text.length : 0;
    lengths.unshift(sum);
  }
  return lengths;
}

function isLine({ block }: RawBlock): boolean {
  return block.type === 'paragraph' || block.type === 'heading';
}

/** A paragraph of one sentence or more, which names of other articles are not. */
function isProse({ block, text, linkShare }: RawBlock): boolean {
  return block.type === 'paragraph' && text.length > 60 && linkShare < 0.5 && /[.!?…:”"]$/u.test(text);
}

function isLinkList({ block, linkShare }: RawBlock): boolean {
  return block.type === 'list' && linkShare > 0.95;
}

function wordsOf({ text, block }: RawBlock): string {
  return text || block.type;
}
