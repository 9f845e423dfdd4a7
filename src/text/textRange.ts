import { rangeIn, type TextBlock } from './textBlock.ts';

/** A place between two letters of an article. Stored ones (navigation/readingPositions.ts) count the children of its text. */
export interface TextPosition {
  /** Index of the block. */
  block: number;
  /** UTF-16 units of the block's text before it. */
  offset: number;
}

/** The text between two positions. */
export interface TextRange {
  from: TextPosition;
  to: TextPosition;
}

/** The part of some blocks that a DOM range, such as a selection, covers; undefined where it covers none of their text. */
export function toTextRange(blocks: readonly TextBlock[], range: Range): TextRange | undefined {
  const covered = blocks.flatMap(({ element, pieces }, block) =>
    range.intersectsNode(element)
      ? pieces.flatMap(({ node, start }) =>
          node instanceof Text && range.intersectsNode(node) ? [{ block, node, start }] : [],
        )
      : [],
  );
  const [first] = covered;
  const last = covered.at(-1);
  if (!first || !last) return undefined;
  const before = first.node === range.startContainer ? range.startOffset : 0;
  const upTo = last.node === range.endContainer ? range.endOffset : last.node.length;
  return {
    from: { block: first.block, offset: first.start + before },
    to: { block: last.block, offset: last.start + upTo },
  };
}

/** The DOM range of a text range; undefined where a block of it has no text there. */
export function toDomRange(blocks: readonly TextBlock[], { from, to }: TextRange): Range | undefined {
  const [first, last] = [blocks[from.block], blocks[to.block]];
  const range = first && rangeIn(first, from.offset, first.text.length);
  const end = last && rangeIn(last, 0, to.offset);
  if (!range || !end) return undefined;
  range.setEnd(end.endContainer, end.endOffset);
  return range;
}

/** Negative where `a` comes before `b` in reading order, 0 where they are one. */
export function comparePositions(a: TextPosition, b: TextPosition): number {
  return a.block - b.block || a.offset - b.offset;
}

/** Whether two ranges have text in common. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return comparePositions(a.from, b.to) < 0 && comparePositions(b.from, a.to) < 0;
}
