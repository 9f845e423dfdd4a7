/** A paragraph, caption, cell or other stretch of text that a line never runs out of. */
export interface Block {
  text: string;
  /** The part of the article that it stands in. What stands in none may be another at the next visit. */
  part?: number;
}

/** A place in the text of a page: between the letters of a block. */
export interface Point {
  /** From 0, in the order of the page. */
  block: number;
  /** In UTF-16 units. */
  offset: number;
}

export interface Passage {
  from: Point;
  to: Point;
}

export interface Word {
  start: number;
  end: number;
}

/** Firefox has it since 125; before that no browser of that name follows links to passages either. */
const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('vi', { granularity: 'word' }) : undefined;

/** Where the words of a text begin and end, as browsers see them: `5.000` is one, `04/7/2021` are three. */
export function wordsOf(text: string): Word[] {
  if (!segmenter) {
    return Array.from(text.matchAll(/\S*[\p{L}\p{N}]\S*/gu), ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
  }
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}

/** The words that a passage has, or cuts: from the beginning of the first to the end of the last. */
export function wholeWords(blocks: readonly Block[], { from, to }: Passage): Passage | undefined {
  const within: Point[] = [];
  for (let block = from.block; block <= to.block; block += 1) {
    const first = block === from.block ? from.offset : 0;
    const last = block === to.block ? to.offset : Number.POSITIVE_INFINITY;
    for (const { start, end } of wordsOf(blocks[block]?.text ?? ''))
      if (start < last && end > first) within.push({ block, offset: start }, { block, offset: end });
  }
  const [begin] = within;
  const end = within.at(-1);
  return begin && end && { from: begin, to: end };
}

/** A passage with all of the blocks that it begins and ends in. */
export function wholeBlocks(blocks: readonly Block[], { from, to }: Passage): Passage {
  return {
    from: { block: from.block, offset: 0 },
    to: { block: to.block, offset: blocks[to.block]?.text.length ?? 0 },
  };
}

/** The text of a passage, white space as one space, one line for each block. */
export function passageText(blocks: readonly Block[], { from, to }: Passage): string {
  return blocks
    .slice(from.block, to.block + 1)
    .map(({ text }, index, within) =>
      text.slice(index === 0 ? from.offset : 0, index === within.length - 1 ? to.offset : text.length),
    )
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
