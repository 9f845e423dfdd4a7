import type { Furniture } from '../metadata/furniture.ts';
import { isSignature } from '../metadata/signature.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Reading } from './composition.ts';
import { furnitureAt } from './furnitureAt.ts';
import { keywordLinesBelow } from './keywordLines.ts';
import { isProse, type TextPlace, textPlace } from './prose.ts';

export interface WithoutFurniture extends Reading {
  /** Keywords that lines of the page listed. */
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
  const place = textPlace(blocks);
  let dropping: 'tail' | 'list' | undefined;
  let keywordLines: string[] = [];
  let isBelowKeywords = false;
  let hasProse = false;
  for (const [index, raw] of blocks.entries()) {
    if (keywordLines.length > 0) {
      notices.push({ code: 'read-line', text: keywordLines.shift() ?? '' });
      continue;
    }
    const found = furnitureAt(blocks, index, place);
    const isAuthor = !found && isBelowKeywords && (isSignature(raw.text)?.authors.length ?? 0) > 0;
    isBelowKeywords = found?.keywords !== undefined;
    keywords.push(...(found?.keywords ?? []));
    if (found && dropping !== 'tail' && beginsTail(found, kind) && (hasProse || isBelowSentences(index, blocks, place)))
      dropping = isTail(raw, place.proseBelow[index] ?? 0, place.proseBelow[0] ?? 0) ? 'tail' : 'list';
    else if (dropping === 'list' && isProse(raw)) dropping = undefined;
    if (raw.block.type === 'footnotes') kept.push(raw);
    else if (found?.keywords) notices.push({ code: 'read-line', text: raw.text });
    else if ((found || dropping) && !isAuthor) notices.push({ code: 'dropped-furniture', text: wordsOf(raw) });
    else if (kind !== 'page' && isLinkList(raw)) notices.push({ code: 'dropped-links', text: wordsOf(raw) });
    else {
      kept.push(raw);
      hasProse ||= isProse(raw);
    }
    if (!found || kind === 'page' || !isKeywordLabel(found) || index < place.first) continue;
    const listed = keywordLinesBelow(blocks, index);
    keywordLines = listed.lines;
    keywords.push(...listed.keywords);
  }
  return { blocks: kept, notices, keywords };
}

function isKeywordLabel({ reason, keywords }: Furniture): boolean {
  return reason === 'tags' && keywords === undefined;
}

/** Of a text that was copied, keywords end the article. */
function beginsTail({ startsTail, keywords }: Furniture, kind: Manuscript['kind']): boolean {
  return startsTail === true || (kind === 'text' && keywords !== undefined);
}

/** Below short sentences if no others follow or it counts comments. */
function isBelowSentences(index: number, blocks: readonly RawBlock[], { first, last }: TextPlace): boolean {
  return index > first && (index > last || isCounted(blocks[index]));
}

/** A share of the text below which it is no part of the article. */
const mostOfTail = 0.25;

function isTail(raw: RawBlock, below: number, all: number): boolean {
  return isCounted(raw) || below < all * mostOfTail;
}

/** A label with a count, `Bình luận (3)`, is never a line of the text. */
function isCounted(raw: RawBlock | undefined): boolean {
  return raw !== undefined && /\(\d+\)$|^\d/u.test(raw.text);
}

function isLinkList({ block, linkShare }: RawBlock): boolean {
  return block.type === 'list' && linkShare > 0.95;
}

function wordsOf({ text, block }: RawBlock): string {
  return text || block.type;
}
