import { splitCredit } from '../metadata/credits.ts';
import { isPersonName } from '../metadata/personName.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { isFigure } from './captions.ts';
import type { Reading } from './composition.ts';
import { lineNotice } from './lineNotice.ts';
import { isSameText } from './sameText.ts';

/** What an article says already. */
interface Known {
  headline: string | undefined;
  authors: readonly string[];
}

/** So many blocks of the text may stand above its byline. */
const bylineReach = 4;

/**
 * Drops what a copied page says twice: descriptions of photos that are the headline and a number, a caption right below itself, and
 * at the top of the text the byline that stands elsewhere too.
 */
export function dropRepeats(blocks: readonly RawBlock[], known: Known): Reading {
  const notices: Notice[] = [];
  const kept = blocks.filter((raw, index) => {
    const isByline = index < bylineReach && isParagraph(raw) && known.authors.some((name) => isNameAgain(raw, name));
    if (!isByline && !isDescription(raw, known.headline) && !isCaptionAgain(raw, blocks[index - 1])) return true;
    notices.push(isByline ? lineNotice(raw.text) : { code: 'dropped-repeat', text: raw.text });
    return false;
  });
  return { blocks: kept, notices };
}

function isParagraph({ block }: RawBlock): boolean {
  return block.type === 'paragraph';
}

function isNameAgain({ text }: RawBlock, name: string): boolean {
  return isPersonName(text) && isSameText(text, name);
}

/** `<headline> - Ảnh 1.`, as pages describe their photos. */
function isDescription(raw: RawBlock, headline: string | undefined): boolean {
  const start = /^(?<start>.{8,}?)\s?[-–—]\s?(?:Ảnh|Hình)\s\d{1,3}\.?$/u.exec(raw.text)?.groups?.start;
  return start !== undefined && headline !== undefined && isParagraph(raw) && isSameText(start, headline);
}

/** A line of a song may come twice; one with a credit, or with the words of the photo above it, is a caption. */
function isCaptionAgain(raw: RawBlock, above: RawBlock | undefined): boolean {
  if (!above || !isParagraph(raw) || !isSameText(raw.text, above.text) || raw.text.length < 8) return false;
  return isFigure(above) || splitCredit(raw.text).credit !== undefined;
}
