import type { Page } from '@playwright/test';

export interface Contrasts {
  /** How many pairs of colours were measured. */
  measured: number;
  /** A line for each pair that is too weak. */
  weak: string[];
}

/**
 * Measures the contrast (WCAG 2.2) of all text in sight against what is painted behind it, at least 4.5:1; of the edges of
 * fields and framed buttons, at least 3:1; and of the focus ring of each control, at least 3:1 and 2 px wide.
 */
export function contrasts(page: Page): Promise<Contrasts> {
  return page.evaluate(() => {
    type Colour = [number, number, number, number];
    const weak = new Set<string>();
    let measured = 0;

    const parse = (text: string): Colour => {
      const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(text)?.[1] ?? '').split(/[ ,/]+/).map(Number);
      if (red === undefined || green === undefined || blue === undefined) throw new Error(`colour ${text}`);
      return [red, green, blue, alpha];
    };
    const over = (front: Colour, back: Colour): Colour => {
      const mix = (index: 0 | 1 | 2) => front[index] * front[3] + back[index] * (1 - front[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const behind = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1];
      const own = parse(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, behind(element.parentElement));
    };
    const luminance = ([red, green, blue]: Colour) => {
      const linear = (part: number) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const demand = (least: number, text: string, back: Colour, what: string) => {
      measured += 1;
      const front = over(parse(text), back);
      const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
      const ratio = (light + 0.05) / (dark + 0.05);
      if (ratio < least) weak.add(`${ratio.toFixed(2)}: ${text} on ${back}: ${what}`);
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
      const { borderTopStyle, borderTopColor, color } = getComputedStyle(element);
      const field = element.matches('textarea, input:not([type=radio], [type=checkbox], [type=range])');
      if (field) demand(4.5, color, behind(element), element.outerHTML);
      if (!field && !(element.matches('button') && borderTopStyle !== 'none')) continue;
      for (const back of [behind(element), behind(element.parentElement)]) {
        const filled = parse(getComputedStyle(element).backgroundColor)[3] === 1 && !field;
        demand(
          3,
          filled ? getComputedStyle(element).backgroundColor : borderTopColor,
          filled ? behind(element.parentElement) : back,
          element.outerHTML,
        );
      }
    }
    for (const control of document.querySelectorAll<HTMLElement>('a[href], button, input, textarea')) {
      if (!visible(control)) continue;
      control.focus({ preventScroll: true });
      if (document.activeElement !== control) continue;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) weak.add(`no ring: ${control.outerHTML}`);
      else demand(3, outlineColor, behind(control.parentElement), `ring of ${control.outerHTML}`);
    }
    return { measured, weak: [...weak] };
  });
}
