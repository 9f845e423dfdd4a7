import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { lostFigure } from './captions.ts';
import type { Reading } from './composition.ts';

/** In characters: the longest line that may be a caption, and the least of the paragraphs around it. */
const longest = 110;
const leastAround = 140;

/**
 * In text that was copied from a page nothing marks a caption but that it is one short sentence between long paragraphs. Such a
 * line becomes a figure without a photo, and a person is told.
 */
export function guessCaptions(blocks: readonly RawBlock[]): Reading {
  const notices: Notice[] = [];
  const read = blocks.map((raw, index) => {
    if (!isShortSentence(raw) || !isLong(blocks[index - 1]) || !isLong(blocks[index + 1])) return raw;
    notices.push({ code: 'caption-guess', text: raw.text });
    return lostFigure(raw, raw.text);
  });
  return { blocks: read, notices };
}

function isShortSentence({ block, text }: RawBlock): boolean {
  return block.type === 'paragraph' && text.length <= longest && /^[\p{Lu}\d][^.!?…:“”"]*\.$/u.test(text);
}

function isLong(raw: RawBlock | undefined): boolean {
  return raw?.block.type === 'paragraph' && raw.text.length >= leastAround;
}
