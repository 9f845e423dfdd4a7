import { makeFocusable } from '../ui/makeFocusable.ts';
import type { TextPlace } from './keptPlaces.ts';

/** The line in sight is the first whose foot is below this, in px from the top of the window: a sliver of one is not read. */
const sliver = 4;

/** Where a place is put again, in px from the top of the window. */
const margin = 24;

/** The place of the first line in sight, or undefined while the text has not left the top of the window. */
export function textPlaceOf(text: HTMLElement): TextPlace | undefined {
  if (text.getBoundingClientRect().top > 0) return undefined;
  const blocks = [...text.children];
  const block = blocks.findIndex((element) => element.getBoundingClientRect().bottom > sliver);
  const element = blocks[block];
  return element && { block, offset: firstInSight(element) };
}

/**
 * A place that was kept in a text, as one that is there: the text may have been changed since, and of a block that has got
 * shorter its end is nearest. Undefined where the block is gone, or going there would not move the page.
 */
export function placeStillIn(text: HTMLElement, { block, offset }: TextPlace): TextPlace | undefined {
  const element = text.children[block];
  if (!element) return undefined;
  const place = { block, offset: Math.max(0, Math.min(offset, element.textContent.length - 1)) };
  const { scrollHeight, clientHeight } = document.documentElement;
  const room = scrollHeight - clientHeight - window.scrollY;
  return Math.min(topOf(element, place) - margin, room) > margin ? place : undefined;
}

/**
 * Puts a place at the top of the window, with the focus on its block, so that Tab goes on from there; the end of the text
 * where the block has gone meanwhile.
 */
export function showTextPlace(text: HTMLElement, place: TextPlace): void {
  const element = text.children[place.block] ?? text.lastElementChild;
  if (!(element instanceof HTMLElement)) return;
  window.scrollBy(0, topOf(element, place) - margin);
  makeFocusable(element);
  element.focus({ preventScroll: true });
}

/** Measures where the first line in sight stands, in px from the top of the window; undefined while the text has not left it. */
export function lineInSight(text: HTMLElement): (() => number) | undefined {
  const place = textPlaceOf(text);
  const element = place && text.children[place.block];
  return element && (() => topOf(element, place));
}

/** Where the line of a place stands, in px from the top of the window. */
function topOf(block: Element, { offset }: TextPlace): number {
  const letter = rangeAt(block, offset)?.getBoundingClientRect();
  // A space that is not set has no place.
  return (letter?.height ? letter : block.getBoundingClientRect()).top;
}

/** Lines follow each other down the page, so half of what is left can be left out each time. */
function firstInSight(element: Element): number {
  let from = 0;
  let to = element.textContent.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const rect = rangeAt(element, middle)?.getBoundingClientRect();
    if (!rect || rect.bottom > sliver) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** One UTF-16 unit of the text of an element, counted over all that is in it but for notes that were opened there. */
function rangeAt(element: Element, offset: number): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[role=note]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (offset < before + length) {
      const range = document.createRange();
      range.setStart(node, offset - before);
      range.setEnd(node, offset - before + 1);
      return range;
    }
    before += length;
  }
  return undefined;
}
