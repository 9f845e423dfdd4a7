import { type TextBlock, walkText } from '../../text/textBlock.ts';
import { linesOf, type TextLine } from '../../text/textLines.ts';

/** A line of the page, as a text fragment sees it. */
export interface PageLine extends TextLine {
  /** Which part of the article it stands in; none outside: what stands there may be another at the next visit. */
  part?: number;
}

/** The block of what stands in none of the article's. */
const outside = -1;

/**
 * All lines of the page in order, those of the article with their positions.
 *
 * @param blocks the article's
 * @param text holds the blocks that follow each other; any other block is a part of its own
 */
export function pageLines(blocks: readonly TextBlock[], text: Element): PageLine[] {
  const blockOf = new Map(blocks.flatMap(({ pieces }, index) => pieces.map(({ node }) => [node, index])));
  const lines: PageLine[] = [];
  let last: number | undefined;
  for (const node of walkText(document.body)) {
    if (!(node instanceof Text)) continue;
    const index = blockOf.get(node);
    const block = index === undefined ? undefined : blocks[index];
    if (index === undefined || !block) {
      if (node.data.trim() === '') continue;
      lines.push({ block: outside, start: 0, text: node.data });
    } else if (index !== last) {
      const part = block.element.parentElement === text ? blocks.length : index;
      lines.push(...linesOf(block, index).map((line) => ({ ...line, part })));
    }
    last = index;
  }
  return lines;
}
