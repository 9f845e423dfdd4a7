import type { Page } from '@playwright/test';
import { vietnameseLetters } from './testFonts.ts';

/** Letters with stacked marks, and some that reach below the line. */
export const highAndDeep = 'Ẫ Ế Ộ Ữ Ẳ g y';

/** The same, its first word of three letters for a width that no line breaks. */
const sample = highAndDeep.replace(' ', '\u00a0');

/**
 * Sets every text on the page for a moment with `highAndDeep`, several lines of it, and measures the distance of the lines as they stand
 * against the ink of the highest and the deepest of all letters in the same font.
 *
 * @param accuracy how far a width on a canvas may be off the width on the page, as a share, for the same font
 * @returns how many kinds of text there are, and a line for each that has too little room
 */
export function lineFaults(page: Page, accuracy: number): Promise<{ kinds: number; faults: string[] }> {
  return page.evaluate(
    async ({ sample, letters, accuracy }) => {
      const pencil = document.createElement('canvas').getContext('2d');
      if (!pencil) throw new Error('no canvas');
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const parent = text.parentElement;
        if (!text.data.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
        // What is there for screen readers only, or set above or below its line; fields are measured as they are seen.
        if (parent.offsetWidth <= 1 || parent.closest('sup, sub, textarea, select, [aria-hidden]')) continue;
        texts.push(text);
      }
      const written = texts.map(({ data }) => data);
      for (const text of texts) text.data = `${sample} `.repeat(25);

      const inkOf = new Map<string, { high: number; deep: number; ascent: number; descent: number; width: number }>();
      const measure = (font: string) => {
        const known = inkOf.get(font);
        if (known) return known;
        pencil.font = font;
        const ink = pencil.measureText(`${letters}gjpqy`);
        const word = pencil.measureText(sample.slice(0, 3));
        const measured = {
          high: ink.actualBoundingBoxAscent / 1000,
          deep: ink.actualBoundingBoxDescent / 1000,
          ascent: ink.fontBoundingBoxAscent / 1000,
          descent: ink.fontBoundingBoxDescent / 1000,
          width: word.width / 1000,
        };
        inkOf.set(font, measured);
        return measured;
      };
      // What is out of sight is laid out too, and goes on to count as cut off by what leaves it out.
      const leftOut = new Set(
        [...document.querySelectorAll('body *')].filter((box) => getComputedStyle(box).contentVisibility === 'auto'),
      );
      const laidOut = new CSSStyleSheet();
      laidOut.replaceSync('* { content-visibility: visible !important; }');
      document.adoptedStyleSheets.push(laidOut);
      // A font is asked for by the layout that needs it: these letters may be the first that do.
      do {
        document.body.getBoundingClientRect();
        await document.fonts.ready;
      } while (document.fonts.status === 'loading');
      /** Where a box cuts off what it holds, from top to bottom; undefined where it does not. */
      const cutBy = (box: Element) => {
        const { overflowY, contain, clipPath } = getComputedStyle(box);
        const { top, bottom } = box.getBoundingClientRect();
        // What it can scroll into sight is not cut off.
        if (/auto|scroll/.test(overflowY)) {
          const start = top + box.clientTop - box.scrollTop;
          return { top: start, bottom: start + box.scrollHeight };
        }
        const beyond = /^inset\((-?[\d.]+)px\)$/.exec(clipPath)?.[1];
        if (beyond !== undefined) return { top: top + Number(beyond), bottom: bottom - Number(beyond) };
        const cuts = overflowY !== 'visible' || leftOut.has(box) || /paint|strict|content/.test(contain);
        return cuts ? { top, bottom } : undefined;
      };
      const brief = (element: Element) => `${element.localName}${element.className && `.${element.className}`}`;
      const faults = new Set<string>();
      const kinds = new Set<string>();
      for (const text of texts) {
        const element = text.parentElement as HTMLElement;
        const { fontWeight, fontStyle, fontSize, fontFamily } = getComputedStyle(element);
        const size = Number.parseFloat(fontSize);
        // Large, because a canvas rounds to whole pixels.
        const ink = measure(`${fontStyle} ${fontWeight} 1000px ${fontFamily}`);
        const what = `${brief(element.parentElement ?? element)} > ${brief(element)}`;
        const range = document.createRange();
        range.selectNodeContents(text);
        const rects = [...range.getClientRects()];
        if (rects.length === 0) continue;
        kinds.add(what);
        const tops = [...new Set(rects.map(({ top }) => top))].sort((a, b) => a - b);
        const leading = Math.min(...tops.slice(1).map((top, index) => top - (tops[index] ?? 0)));
        const least = (ink.high + ink.deep) * size;
        if (leading < least) faults.add(`${what}: ${least.toFixed(2)} px of ink in ${leading.toFixed(2)} px of line`);
        const above = Math.min(...rects.map(({ top }) => top)) + (ink.ascent - ink.high) * size;
        const below = Math.max(...rects.map(({ bottom }) => bottom)) - (ink.descent - ink.deep) * size;
        range.setEnd(text, 3);
        const off = Math.abs(range.getBoundingClientRect().width / (ink.width * size) - 1);
        if (off > accuracy) faults.add(`${what} is measured in another font, ${off.toFixed(3)} off`);
        for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
          const edge = cutBy(box);
          const lost = edge ? Math.max(edge.top - above, below - edge.bottom) : 0;
          if (lost > 0) faults.add(`${what} loses ${lost.toFixed(2)} px to ${brief(box)}`);
        }
      }
      for (const [index, text] of texts.entries()) text.data = written[index] ?? '';
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== laidOut);
      return { kinds: kinds.size, faults: [...faults] };
    },
    { sample, letters: vietnameseLetters, accuracy },
  );
}
