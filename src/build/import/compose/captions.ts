import { isLoneCredit, splitCredit } from '../metadata/credits.ts';
import { labelledCaption } from '../metadata/labelledCaption.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Reading } from './composition.ts';

type FigureBlock = RawBlock & { block: Extract<RawBlock['block'], { type: 'figure' }> };

export function isFigure(raw: RawBlock | undefined): raw is FigureBlock {
  return raw?.block.type === 'figure';
}

/** The longest caption that a paragraph under a photo may be, in characters: longer ones are text. */
const longestCaption = 400;

/**
 * Joins photos and their captions, and parts caption and credit: a paragraph right under a photo without a caption is its
 * caption if it is centred, italic or tells who took the photo.
 *
 * @param mayLackPhotos whether a short paragraph that tells who took a photo is its caption where no photo is
 */
export function joinCaptions(blocks: readonly RawBlock[], mayLackPhotos: boolean): Reading {
  const notices: Notice[] = [];
  const joined: RawBlock[] = [];
  for (const raw of blocks) {
    const before = joined.at(-1);
    if (isFigure(before) && !before.text && isCaptionUnder(raw))
      joined[joined.length - 1] = withCaption(before, raw.text);
    else if (isParagraph(raw) && isLoneCredit(raw.text)) {
      if (isFigure(before) && !before.block.credit) joined[joined.length - 1] = withCredit(before, raw.text);
      else notices.push({ code: 'lone-credit', text: raw.text });
    } else if (isParagraph(raw) && isLostCaption(raw.text, mayLackPhotos)) {
      joined.push(lostFigure(raw, raw.text));
      notices.push({ code: 'image-missing', text: raw.text });
    } else joined.push(isFigure(raw) ? withCaption(raw, raw.text) : raw);
  }
  return { blocks: joined, notices };
}

function isLostCaption(text: string, mayLackPhotos: boolean): boolean {
  if (text.length > longestCaption) return false;
  const isLabelled = !text.includes('\n') && labelledCaption(text) !== undefined;
  return isNumberedCaption(text) || (mayLackPhotos && (isLabelled || isCreditedCaption(text)));
}

function isNumberedCaption(text: string): boolean {
  return /^(?:Ảnh|Hình)\s+\d{1,3}\s*[:.]\s*\S/u.test(text);
}

/** `Ghe về bến. Ảnh: Lê Thu`; a source at the end of a paragraph is none. */
function isCreditedCaption(text: string): boolean {
  if (text.includes('\n')) return false;
  const { caption, credit = '' } = splitCredit(text);
  return /^(?:Ảnh|Photo)/iu.test(credit) && caption !== '' && sentencesIn(caption) <= 2;
}

function isParagraph(raw: RawBlock): boolean {
  return raw.block.type === 'paragraph';
}

function isCaptionUnder(raw: RawBlock): boolean {
  if (!isParagraph(raw) || raw.text.length > longestCaption || raw.isBold) return false;
  const isLabelled = splitCredit(raw.text).credit !== undefined || labelledCaption(raw.text) !== undefined;
  const isMarked = /\bcaption\b|credit|chu-?thich|photo-?desc|pcaption/u.test(raw.classes);
  return isLabelled || isMarked || ((raw.align === 'center' || raw.isItalic === true) && sentencesIn(raw.text) <= 2);
}

function sentencesIn(text: string): number {
  return (text.match(/[.!?…](?=\s+\p{Lu})/gu)?.length ?? 0) + 1;
}

/** A figure with a caption as the input has it, which is parted into caption and credit. */
export function withCaption(figure: FigureBlock, text: string): FigureBlock {
  const { caption, credit } = splitCredit(text);
  const block = { ...figure.block, caption, ...(credit && { credit }) };
  return { ...figure, block, text };
}

function withCredit(figure: FigureBlock, credit: string): FigureBlock {
  return { ...figure, block: { ...figure.block, credit: splitCredit(credit).credit ?? credit } };
}

/** A figure whose photo the input lacks, from the words of its caption. */
export function lostFigure(raw: RawBlock, caption: string): RawBlock {
  const empty = { type: 'figure' as const, images: [], alt: '', caption: '' };
  return withCaption({ ...raw, block: empty }, caption);
}
