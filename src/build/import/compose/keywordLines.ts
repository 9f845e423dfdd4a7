import { isEditorLine } from '../metadata/editors.ts';
import { isFurniture, keywordsIn } from '../metadata/furniture.ts';
import { isSignature } from '../metadata/signature.ts';
import { isSourceLine } from '../metadata/sourceLine.ts';
import type { RawBlock } from '../model/rawBlock.ts';

/** So many lines may list keywords, and so many words be in one of them. */
const mostLines = 20;
const mostWords = 12;

/** The keywords that stand on lines of their own below their label, to the first line that is none. */
export function keywordLinesBelow(blocks: readonly RawBlock[], label: number): { lines: string[]; keywords: string[] } {
  const below = blocks.slice(label + 1, label + 1 + mostLines);
  const end = below.findIndex((raw) => !isKeywordLine(raw));
  const lines = below.slice(0, end < 0 ? undefined : end).map(({ text }) => text);
  return { lines, keywords: lines.flatMap(keywordsIn) };
}

function isKeywordLine({ block, text }: RawBlock): boolean {
  return (
    block.type === 'paragraph' &&
    text.split(' ').length <= mostWords &&
    !/[.!?…:\n]/u.test(text) &&
    keywordsIn(text).length > 0 &&
    isFurniture(text) === undefined &&
    isSignature(text)?.authors.length !== 0 &&
    !isEditorLine(text) &&
    isSourceLine(text) === undefined
  );
}
