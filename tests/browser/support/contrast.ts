import type { Page } from '@playwright/test';
import { installColours } from './colours.ts';

export interface Contrasts {
  /** How many pairs of colours were measured. */
  measured: number;
  /** A line for each pair that is too weak. */
  weak: string[];
}

/** To be called before the page is opened whose contrasts are measured. */
export const withColours = (page: Page) => page.addInitScript(installColours);

/**
 * Measures the contrast (WCAG 2.2) of all text in sight against what is painted behind it, at least 4.5:1, and of the edges
 * of fields and framed buttons, at least 3:1. The ring of the focus is measured by `keyboardWalk.ts`.
 */
export function contrasts(page: Page): Promise<Contrasts> {
  return page.evaluate(() => {
    const { behind, contrast } = window.colours;
    const weak = new Set<string>();
    let measured = 0;

    const demand = (least: number, colour: string, back: ReturnType<typeof behind>, what: string) => {
      measured += 1;
      const ratio = contrast(colour, back);
      if (ratio < least) weak.add(`${ratio.toFixed(2)}: ${colour} on ${back}: ${what}`);
    };
    const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent?.trim();
      if (!element || !text || element.localName === 'script' || !visible(element)) continue;
      demand(4.5, getComputedStyle(element).color, behind(element), text);
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!visible(element)) continue;
      for (const pseudo of ['::before', '::after', '::placeholder']) {
        const { content, color } = getComputedStyle(element, pseudo);
        const written =
          pseudo === '::placeholder' ? 'placeholder' in element && element.placeholder : /\w/.test(content);
        if (written && content !== 'none') demand(4.5, color, behind(element), element.outerHTML + pseudo);
      }
      const { borderTopStyle, borderTopColor, color, backgroundColor } = getComputedStyle(element);
      const field = element.matches('textarea, input:not([type=radio], [type=checkbox], [type=range])');
      if (field) demand(4.5, color, behind(element), element.outerHTML);
      if (!field && !(element.matches('button') && borderTopStyle !== 'none')) continue;
      const around = behind(element.parentElement);
      const filled = !field && behind(element).join() !== around.join();
      if (filled) demand(3, backgroundColor, around, element.outerHTML);
      else for (const back of [behind(element), around]) demand(3, borderTopColor, back, element.outerHTML);
    }
    return { measured, weak: [...weak] };
  });
}
