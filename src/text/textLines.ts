import type { TextBlock } from './textBlock.ts';
import { comparePositions, overlaps, type TextPosition, type TextRange } from './textRange.ts';

/**
 * A stretch of text that lines never run out of, in CSS an inline formatting context: a paragraph, list item, cell, caption,
 * or what a `<br>` parts in them. A term of a text fragment has to lie within one.
 */
export interface TextLine {
  /** Index of its block. */
  block: number;
  /** Offset in the block's text at which it begins. */
  start: number;
  text: string;
}

/** The lines of a block that hold more than white space, by the computed `display` of its elements. */
export function linesOf({ pieces, text }: TextBlock, block: number): TextLine[] {
  const lines: { start: number; end: number }[] = [];
  let container: Element | null = null;
  for (const { node, start, end } of pieces) {
    if (node instanceof HTMLBRElement) container = null;
    if (!(node instanceof Text)) continue;
    const around = containerOf(node);
    const last = lines.at(-1);
    if (last && around === container) last.end = end;
    else if (node.data.trim() !== '') {
      lines.push({ start, end });
      container = around;
    }
  }
  return lines.map(({ start, end }) => ({ block, start, text: text.slice(start, end) }));
}

/** The range of a whole line. */
export function rangeOfLine({ block, start, text }: TextLine): TextRange {
  return { from: { block, offset: start }, to: { block, offset: start + text.length } };
}

/**
 * The index of the line that a position stands in, or -1. Where two lines meet it is the later one for the start of a range
 * and the earlier one for its end.
 */
export function lineAt(lines: readonly TextLine[], position: TextPosition, edge: 'start' | 'end'): number {
  return lines.findIndex((line) => {
    const { from, to } = rangeOfLine(line);
    const [afterFrom, beforeTo] = [comparePositions(from, position), comparePositions(position, to)];
    return edge === 'start' ? afterFrom <= 0 && beforeTo < 0 : afterFrom < 0 && beforeTo <= 0;
  });
}

/** The text of a range, white space as one space, one line of it for each of the lines. */
export function textOfRange(lines: readonly TextLine[], range: TextRange): string {
  const { from, to } = range;
  return lines
    .filter((line) => overlaps(rangeOfLine(line), range))
    .map(({ block, start, text }) =>
      text.slice(
        block === from.block ? Math.max(from.offset - start, 0) : 0,
        block === to.block ? to.offset - start : undefined,
      ),
    )
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function containerOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && /^(?:inline|contents)$/u.test(getComputedStyle(element).display)) element = element.parentElement;
  return element;
}
