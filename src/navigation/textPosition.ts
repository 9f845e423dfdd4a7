import { rangeIn, readBlock, type TextBlock } from '../text/textBlock.ts';
import type { TextPosition } from '../text/textRange.ts';
import { makeFocusable } from '../ui/makeFocusable.ts';

/** A line counts as visible from this many px of it on: a sliver at the top of the window is not read. */
const minVisible = 4;

/** Distance from the top of the window at which a position is shown, in px. */
const margin = 24;

/**
 * The position of the first visible line of a text, in the blocks that are its children. Undefined while the text begins
 * below the top of the window.
 */
export function positionInView(text: Element): TextPosition | undefined {
  if (text.getBoundingClientRect().top > 0) return undefined;
  const block = [...text.children].findIndex((element) => element.getBoundingClientRect().bottom > minVisible);
  const read = blockAt(text, block);
  return read && { block, offset: firstOffsetInView(read) };
}

/**
 * A stored position in the text as it is now, which may have been edited since: in a block that got shorter, its end.
 * Undefined where the block is gone, or scrolling there would not move the page.
 */
export function clampPosition(text: Element, { block, offset }: TextPosition): TextPosition | undefined {
  const read = blockAt(text, block);
  if (!read) return undefined;
  const clamped = Math.max(0, Math.min(offset, read.text.length - 1));
  const { scrollHeight, clientHeight } = document.documentElement;
  const room = scrollHeight - clientHeight - window.scrollY;
  return Math.min(topOf(read, clamped) - margin, room) > margin ? { block, offset: clamped } : undefined;
}

/**
 * Scroll restoration: scrolls to a position and focuses its block, so that Tab goes on from there; to the end where the block
 * is gone.
 */
export function scrollToPosition(text: Element, { block, offset }: TextPosition): void {
  const read = blockAt(text, block) ?? blockAt(text, text.children.length - 1);
  if (!(read?.element instanceof HTMLElement)) return;
  window.scrollBy(0, topOf(read, offset) - margin);
  makeFocusable(read.element);
  read.element.focus({ preventScroll: true });
}

/** Measures where the first visible line stands, in px from the top of the window; undefined as in `positionInView`. */
export function measureLineInView(text: Element): (() => number) | undefined {
  const position = positionInView(text);
  const element = position && text.children[position.block];
  return element && (() => topOf(readBlock(element), position.offset));
}

function blockAt(text: Element, index: number): TextBlock | undefined {
  const element = text.children[index];
  return element && readBlock(element);
}

/** The top of the line at an offset, in px from the top of the window. */
function topOf(block: TextBlock, offset: number): number {
  const rect = rangeIn(block, offset, offset + 1)?.getBoundingClientRect();
  // White space that is collapsed has no box.
  return (rect?.height ? rect : block.element.getBoundingClientRect()).top;
}

/** Binary search: lines follow each other down the page. */
function firstOffsetInView(block: TextBlock): number {
  let from = 0;
  let to = block.text.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const rect = rangeIn(block, middle, middle + 1)?.getBoundingClientRect();
    if (!rect || rect.bottom > minVisible) to = middle;
    else from = middle + 1;
  }
  return from;
}
