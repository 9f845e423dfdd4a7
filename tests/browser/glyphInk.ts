import type { Page } from '@playwright/test';

export interface LineInk {
  where: string;
  /** From one line to the next, in px. */
  leading: number;
  /** What the deepest letter of one line and the highest of the next take of it, in px. */
  ink: number;
  /** How far the ink of the first or last line reaches into what an `overflow` cuts off, in px. */
  cutOff: number;
  /** By how much the width on a canvas is off the width on the page, as a share: whether it is the same font. */
  otherFont: number;
}

/** Letters with stacked marks, and some that reach below the line. */
export const highAndDeep = 'Ẫ Ế Ộ Ữ Ẳ g y';

/**
 * Sets elements of the page with `highAndDeep`, several lines of it, and measures the distance of the lines as they stand
 * against the ink of the letters in the same font.
 */
export function lineInk(page: Page, selectors: Readonly<Record<string, string>>): Promise<LineInk[]> {
  return page.evaluate(
    ({ selectors, letters }) => {
      const pencil = document.createElement('canvas').getContext('2d');
      if (!pencil) throw new Error('no canvas');
      return Object.entries(selectors).map(([where, selector]) => {
        const element = document.querySelector<HTMLElement>(selector);
        if (!element) throw new Error(`no ${selector}`);
        element.textContent = `${letters} `.repeat(40);
        const text = element.firstChild as Text;
        const range = document.createRange();
        range.setStart(text, 0);
        range.setEnd(text, 3);
        const word = range.getBoundingClientRect();
        range.selectNodeContents(text);
        const tops = [...new Set([...range.getClientRects()].map(({ top }) => top))].sort((a, b) => a - b);
        const whole = range.getBoundingClientRect();
        const { fontWeight, fontStyle, fontSize, fontFamily } = getComputedStyle(element);
        // Large, because a canvas rounds to whole pixels.
        pencil.font = `${fontStyle} ${fontWeight} 1000px ${fontFamily}`;
        const scale = Number.parseFloat(fontSize) / 1000;
        const size = pencil.measureText(letters);
        const [ascent, descent] = [size.actualBoundingBoxAscent * scale, size.actualBoundingBoxDescent * scale];
        const above = word.top + size.fontBoundingBoxAscent * scale - ascent;
        const below = whole.bottom - size.fontBoundingBoxDescent * scale + descent;
        let cutOff = 0;
        for (let box: HTMLElement | null = element; box; box = box.parentElement) {
          const { overflowY, contentVisibility, contain } = getComputedStyle(box);
          if (overflowY === 'visible' && contentVisibility !== 'auto' && !/paint|strict|content/.test(contain))
            continue;
          const { top, bottom } = box.getBoundingClientRect();
          cutOff = Math.max(cutOff, top - above, below - bottom);
        }
        return {
          where,
          leading: Math.min(...tops.slice(1).map((top, index) => top - (tops[index] ?? 0))),
          ink: ascent + descent,
          cutOff,
          otherFont: Math.abs(word.width / (pencil.measureText(letters.slice(0, 3)).width * scale) - 1),
        };
      });
    },
    { selectors, letters: highAndDeep },
  );
}
