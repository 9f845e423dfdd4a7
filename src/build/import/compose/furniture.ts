import { isFurniture } from '../metadata/furniture.ts';
import type { Draft } from '../model/draft.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Reading } from './composition.ts';

export interface WithoutFurniture extends Reading {
  /** Keywords that a line of the page listed. */
  keywords: string[];
}

/**
 * Leaves out what belongs to the page and not to its article: share lines, counts of comments, lists of other articles, and all
 * after a line that begins such a list. Of a page lists of links have been judged by their places.
 */
export function dropFurniture(blocks: readonly RawBlock[], kind: Draft['kind']): WithoutFurniture {
  const notices: Notice[] = [];
  const keywords: string[] = [];
  const kept: RawBlock[] = [];
  let isTail = false;
  for (const raw of blocks) {
    const found = isLine(raw) ? isFurniture(raw.text) : undefined;
    keywords.push(...(found?.keywords ?? []));
    // Before the first paragraph a share line or a menu ends nothing.
    if (found?.startsTail && kept.some(isLongParagraph)) isTail = true;
    if (raw.block.type === 'footnotes') kept.push(raw);
    else if (isTail || found) notices.push({ code: 'dropped-furniture', text: wordsOf(raw) });
    else if (kind !== 'page' && isLinkList(raw)) notices.push({ code: 'dropped-links', text: wordsOf(raw) });
    else kept.push(raw);
  }
  return { blocks: kept, notices, keywords };
}

function isLine({ block }: RawBlock): boolean {
  return block.type === 'paragraph' || block.type === 'heading';
}

function isLongParagraph({ block, text }: RawBlock): boolean {
  return block.type === 'paragraph' && text.length > 100;
}

function isLinkList({ block, linkShare }: RawBlock): boolean {
  return block.type === 'list' && linkShare > 0.95;
}

function wordsOf({ text, block }: RawBlock): string {
  return text || block.type;
}
