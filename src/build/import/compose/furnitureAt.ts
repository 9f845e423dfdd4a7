import { isEdgeLine, isLoneNumber } from '../metadata/edgeLines.ts';
import { type Furniture, isFurniture } from '../metadata/furniture.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { isAnnouncement, isLine, isSentence, type TextPlace } from './prose.ts';

/** What the block at a place is of the page's furniture; what is furniture only at the ends of a text is none within it. */
export function furnitureAt(blocks: readonly RawBlock[], index: number, place: TextPlace): Furniture | undefined {
  const raw = blocks[index];
  if (!raw || !isLine(raw)) return undefined;
  const found = isFurniture(raw.text);
  if (found?.reason === 'contact') return isOfText(blocks, index, place) ? undefined : found;
  if (!found && isPlayed(blocks, index)) return { reason: 'share' };
  return found ?? (isLeftOver(blocks, index, place) ? { reason: 'leftover' } : undefined);
}

/** How long a sound is, `5:32`, below its button or above its speed. */
function isPlayed(blocks: readonly RawBlock[], index: number): boolean {
  if (!/^\d{1,2}:\d{2}(?:\s?\/\s?\d{1,2}:\d{2})?$/u.test(blocks[index]?.text ?? '')) return false;
  return [blocks[index - 1], blocks[index + 1]].some((raw) => raw && isFurniture(raw.text)?.reason === 'share');
}

/** So many blocks around a line tell whether it belongs to the text. */
const reach = 8;

function isLeftOver(blocks: readonly RawBlock[], index: number, { first, last, hasNumbers }: TextPlace): boolean {
  const { text = '' } = blocks[index] ?? {};
  // The first line may be the headline.
  if (index === 0 || last < 0 || (index > first && index < last) || !isEdgeLine(text)) return false;
  const opening = blocks.slice(Math.max(0, index - reach), index).findLast((raw) => !isEdgeLine(raw.text));
  return !(opening && isAnnouncement(opening)) && !(hasNumbers && isLoneNumber(text));
}

/** Below words that announce it, or between sentences of the text. */
function isOfText(blocks: readonly RawBlock[], index: number, { first }: TextPlace): boolean {
  if (index < first) return false;
  const above = blocks.slice(Math.max(0, index - reach), index).reverse();
  const opening = above.find((raw) => isSentence(raw) || isAnnouncement(raw));
  if (opening && isAnnouncement(opening) && isFurniture(opening.text) === undefined) return true;
  const end = above.findIndex(isSentence);
  const between = above.slice(0, end < 0 ? undefined : end);
  if (between.some((raw) => isFurniture(raw.text)?.reason === 'imprint')) return false;
  for (const raw of blocks.slice(index + 1, index + reach)) {
    const found = isFurniture(raw.text);
    if (found === undefined && isSentence(raw)) return true;
    if (found !== undefined && found.reason !== 'contact') return false;
  }
  return false;
}
