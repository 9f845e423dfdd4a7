import { looksLikeCrosshead } from '../metadata/crossheads.ts';
import type { RawBlock } from '../model/rawBlock.ts';

/** In characters. */
const longest = 160;

/** Crossheads that were typed as bold paragraphs, or in plain text as lines that look like one, become headings. */
export function readCrossheads(blocks: readonly RawBlock[], kind: 'plain' | 'marked'): RawBlock[] {
  return blocks.map((raw, index) => {
    const { block, text } = raw;
    const next = blocks[index + 1];
    if (block.type !== 'paragraph' || !next || next.block.type === 'heading') return raw;
    const isCrosshead =
      kind === 'plain' ? looksLikeCrosshead(text, blocks[index - 1]?.text ?? '', next.text) : isBoldLine(raw);
    return isCrosshead ? { ...raw, block: { type: 'heading', level: 'subheading', children: block.children } } : raw;
  });
}

/** A question may be a crosshead, a sentence is none. */
function isBoldLine({ isBold, align, text }: RawBlock): boolean {
  return (
    isBold === true && align !== 'right' && text.length <= longest && !/[.:;,…]$/u.test(text) && !text.includes('\n')
  );
}
