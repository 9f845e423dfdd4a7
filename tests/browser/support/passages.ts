import type { Page } from '@playwright/test';
import { headlineId, textId } from '../../../src/ids.ts';

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Point {
  block: number;
  offset: number;
}

/** A passage of the article: from an offset in the text of a block to an offset in that of the same or a later one. */
export interface Passage {
  from: Point;
  to: Point;
}

declare global {
  interface Window {
    /** The range of a passage, on a page that was prepared for it. */
    rangeOf: (passage: Passage) => Range;
    /** Where the letters of a passage stand, in px from the top left of the page, on a page that was prepared for it. */
    linesOf: (passage: Passage) => Rect[];
    /** What has been handed to the share sheet that stands in for the system's. */
    shared: ShareData[];
  }
}

const blocks = `#${headlineId}, #${textId} p, #${textId} figcaption`;

/** The texts of the article's blocks on the page, the headline first. */
export function blockTexts(page: Page): Promise<string[]> {
  return page.locator(blocks).allTextContents();
}

/** Gives every document of a page `rangeOf` and `linesOf`. */
export async function knowPassages(page: Page): Promise<void> {
  await page.addInitScript((blocks) => {
    const pointAt = ({ block, offset }: Point) => {
      const element = document.querySelectorAll(blocks)[block];
      if (!element) throw new Error(`no block ${block}`);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let left = offset;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.nodeValue ?? '';
        if (left <= length) return [node, left] as const;
        left -= length;
      }
      throw new Error(`block ${block} has no ${offset}`);
    };
    window.rangeOf = ({ from, to }) => {
      const range = document.createRange();
      range.setStart(...pointAt(from));
      range.setEnd(...pointAt(to));
      return range;
    };
    window.linesOf = (passage) => {
      const whole = window.rangeOf(passage);
      const lines: Rect[] = [];
      const walker = document.createTreeWalker(whole.commonAncestorContainer, NodeFilter.SHOW_TEXT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (!(node instanceof Text) || !whole.intersectsNode(node)) continue;
        const part = document.createRange();
        part.setStart(node, node === whole.startContainer ? whole.startOffset : 0);
        part.setEnd(node, node === whole.endContainer ? whole.endOffset : node.length);
        for (const { left, top, right, bottom } of part.getClientRects())
          lines.push({ left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY });
      }
      return lines;
    };
  }, blocks);
}

/** Puts a share sheet that takes everything in the place of the system's. */
export async function standInForShareSheet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shared = [];
    const share = async (data: ShareData) => {
      window.shared.push(data);
    };
    Object.defineProperties(navigator, {
      canShare: { value: () => true },
      share: { value: share, configurable: true },
    });
  });
}

/** Selects a passage as a drag of the mouse does. */
export function select(page: Page, passage: Passage): Promise<void> {
  return page.evaluate((passage) => {
    const { startContainer, startOffset, endContainer, endOffset } = window.rangeOf(passage);
    document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }, passage);
}

/** A passage by its words: the nth place where they stand. */
export function passageOf(texts: readonly string[], words: string, nth = 1): Passage {
  const place = placesOf(texts, words)[nth - 1];
  if (!place) throw new Error(`no ${words}`);
  return { from: place, to: { block: place.block, offset: place.offset + words.length } };
}

function placesOf(texts: readonly string[], words: string): Point[] {
  return texts.flatMap((text, block) =>
    Array.from(text.matchAll(new RegExp(words, 'gu')), ({ index }) => ({ block, offset: index })),
  );
}

/** Words that stand often in the first article. */
const repeated = ['Công an', 'Bộ Công an', 'dịch', '19', 'phòng, chống dịch', 'địa phương', 'Thứ trưởng', 'các', '7'];

/**
 * Passages at random, always the same ones. A third are words that stand often, at any of their places; the others are
 * cut anywhere, and some go on into a later block.
 */
export function randomPassages(texts: readonly string[], count: number): Passage[] {
  const random = mulberry(20210705);
  const below = (most: number) => Math.floor(random() * most);
  const chosen: Passage[] = [];
  while (chosen.length < count) {
    const kind = chosen.length % 6;
    if (kind < 2) {
      const words = repeated[below(repeated.length)] ?? '';
      chosen.push(passageOf(texts, words, 1 + below(placesOf(texts, words).length)));
      continue;
    }
    // The headline ends where the article's tools stand, so no passage goes on from it.
    const block = kind === 5 ? 1 + below(texts.length - 2) : below(texts.length);
    const from = { block, offset: below(texts[block]?.length ?? 0) };
    const last = kind === 5 ? Math.min(texts.length - 1, block + 1 + below(2)) : block;
    const length = texts[last]?.length ?? 0;
    const to = {
      block: last,
      offset: kind === 5 ? 1 + below(length) : Math.min(length, from.offset + 1 + below(kind * 60)),
    };
    if (/[\p{L}\p{N}]/u.test(texts[block]?.slice(from.offset, kind === 5 ? undefined : to.offset) ?? ''))
      chosen.push({ from, to });
  }
  return chosen;
}

/** A passage to the edges of the words that it cuts, without what is no letter or digit at its ends. */
export function toWords(texts: readonly string[], { from, to }: Passage): Passage {
  const first = texts[from.block] ?? '';
  const last = texts[to.block] ?? '';
  const before = /[\p{L}\p{N}]*$/u.exec(first.slice(0, from.offset))?.[0].length ?? 0;
  const cutsFirst = /^[\p{L}\p{N}]/u.test(first.slice(from.offset));
  const after = /^[\p{L}\p{N}]*/u.exec(last.slice(to.offset))?.[0].length ?? 0;
  const cutsLast = /[\p{L}\p{N}]$/u.test(last.slice(0, to.offset));
  const marks = /^[^\p{L}\p{N}]*/u.exec(first.slice(from.offset))?.[0].length ?? 0;
  const marksAfter = /[^\p{L}\p{N}]*$/u.exec(last.slice(0, to.offset))?.[0].length ?? 0;
  const start = cutsFirst ? from.offset - before : from.offset + marks;
  const end = cutsLast ? to.offset + after : to.offset - marksAfter;
  // Nothing but marks of the last block: the passage ends with the one before.
  if (end === 0) {
    const block = to.block - 1;
    return toWords(texts, { from, to: { block, offset: texts[block]?.length ?? 0 } });
  }
  return { from: { block: from.block, offset: start }, to: { block: to.block, offset: end } };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
