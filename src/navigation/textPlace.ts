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

/** Puts a place at the top of the window, with the focus on its block, so that Tab goes on from there. */
export function showTextPlace(text: HTMLElement, place: TextPlace): void {
  const element = text.children[place.block];
  if (!(element instanceof HTMLElement)) return;
  window.scrollBy(0, topOf(element, place) - margin);
  makeFocusable(element);
  element.focus({ preventScroll: true });
}

/** The place that was held last, with the scroll that it took: while that stays the same, no other line is being read. */
let held: { text: HTMLElement; place: TextPlace; scroll: number } | undefined;

/**
 * Holds the first line in sight while the text is set in another way: letters, lines and the way they break may all change.
 * Change upon change holds the same letter, so that going back to how it was leads back to where it was.
 *
 * @returns puts the line where it stood in the window, once the text is set; undefined while the text has not left the top
 */
export function holdLine(text: HTMLElement): (() => void) | undefined {
  const isSame = held?.text === text && held.scroll === window.scrollY;
  const place = isSame ? held?.place : textPlaceOf(text);
  const element = place && text.children[place.block];
  if (!element) return undefined;
  const before = topOf(element, place);
  return () => {
    window.scrollBy(0, topOf(element, place) - before);
    held = { text, place, scroll: window.scrollY };
  };
}

/** Where the line of a place stands, in px from the top of the window. */
function topOf(block: Element, { offset }: TextPlace): number {
  return (rangeAt(block, offset) ?? block).getBoundingClientRect().top;
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
