import type { RawBlock } from '../model/rawBlock.ts';

/** In characters: longer text under a photo is no caption. */
const longestCaption = 500;

/**
 * A table that puts captions under photos: rows of photos, under each a row with as many texts, or with one for the last.
 *
 * @param rows the blocks of each cell
 * @returns the photos with their captions, or undefined for a table of another kind
 */
export function captionedPhotos(rows: readonly (readonly (readonly RawBlock[])[])[]): RawBlock[] | undefined {
  const photos: RawBlock[] = [];
  let row: RawBlock[] = [];
  for (const cells of rows.map((each) => each.filter((blocks) => blocks.length > 0))) {
    const split = cells.map(splitCell);
    if (!split.every((cell) => cell !== undefined)) return undefined;
    const texts = split.filter(({ text }) => text !== '');
    if (split.some(({ photo }) => photo)) {
      if (!split.every(({ photo }) => photo)) return undefined;
      photos.push(...row);
      row = split.flatMap(({ photo, text }) => (photo ? [captioned(photo, text)] : []));
      continue;
    }
    if (row.length === 0 || (texts.length !== row.length && texts.length !== 1)) return undefined;
    row = row.map((photo, index) => {
      const own = texts.length === row.length ? texts[index] : index === row.length - 1 ? texts[0] : undefined;
      return own ? captioned(photo, own.text) : photo;
    });
  }
  photos.push(...row);
  return photos.length > 0 ? photos : undefined;
}

const mostLines = 6;

/** A cell of one photo, a short text, or both in this order. */
function splitCell(blocks: readonly RawBlock[]): { photo?: RawBlock; text: string } | undefined {
  if (blocks.length > mostLines) return undefined;
  const [first, ...rest] = blocks;
  const photo = first?.block.type === 'figure' ? first : undefined;
  const lines = photo ? rest : blocks;
  const text = lines
    .map((raw) => raw.text)
    .join(' ')
    .replaceAll('\n', ' ');
  if (!lines.every(({ block }) => block.type === 'paragraph') || text.length > longestCaption) return undefined;
  return { text, ...(photo && { photo }) };
}

function captioned(raw: RawBlock, text: string): RawBlock {
  const { block } = raw;
  if (block.type !== 'figure' || text === '') return raw;
  const caption = block.caption === '' ? text : `${block.caption} ${text}`;
  return { ...raw, block: { ...block, caption }, text: caption };
}
