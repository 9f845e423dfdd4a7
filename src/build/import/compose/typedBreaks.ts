import type { RawBlock } from '../model/rawBlock.ts';

/** Signs by themselves that part two pieces of a text, as typewriters did: `* * *`, `-----`, `⁂`. */
const breakSigns = /^(?:(?:[*＊•·~]\s*){3,}|[-–—_=]{3,}|(?:[-–—]\s+){2,}[-–—]|⁂)$/u;

/** Paragraphs of such signs become thematic breaks; above all text they part nothing. */
export function withTypedBreaks(blocks: readonly RawBlock[]): RawBlock[] {
  const read = blocks.map(
    (raw): RawBlock =>
      (raw.block.type === 'paragraph' || raw.block.type === 'heading') && breakSigns.test(raw.text.trim())
        ? { block: { type: 'thematic-break' }, text: '', classes: raw.classes, linkShare: 0 }
        : raw,
  );
  return read.slice(
    Math.max(
      0,
      read.findIndex(({ block }) => block.type !== 'thematic-break'),
    ),
  );
}
