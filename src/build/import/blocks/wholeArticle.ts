import type { RawBlock } from '../model/rawBlock.ts';

/** Chapters are an article's only where it has crossheads below them: else what is named so is a crosshead. */
export function settleLevels(blocks: readonly RawBlock[]): RawBlock[] {
  const hasCrossheads = blocks.some(({ block }) => block.type === 'heading' && block.level === 'subheading');
  return blocks.map((raw) => {
    const { block } = raw;
    if (hasCrossheads || block.type !== 'heading' || block.level !== 'chapter') return raw;
    return { ...raw, block: { ...block, level: 'subheading' } };
  });
}

/** Of a photo that stands twice in a row, as lazy pages have it, the one with a caption, or the first; of lines one. */
export function withoutTwins(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  for (const raw of blocks) {
    const before = kept.at(-1);
    if (!before || !isTwin(before, raw)) kept.push(raw);
    else if (before.text === '') kept[kept.length - 1] = raw;
  }
  return kept;
}

function isTwin(a: RawBlock, b: RawBlock): boolean {
  if (a.block.type !== b.block.type) return false;
  if (a.block.type === 'thematic-break') return true;
  return a.picture !== undefined && a.picture === b.picture && (a.text === '' || b.text === '' || a.text === b.text);
}
