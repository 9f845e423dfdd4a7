import type { Page } from '@playwright/test';

/** A line for each thing in view, and what screen readers are told, that a translation did not reach or does not fit. */
export async function languageFaults(page: Page): Promise<string[]> {
  // Some parts take their place a frame after they have come.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return [...(await page.evaluate(leaks)), ...(await page.evaluate(cuts)), ...(await page.evaluate(overlaps))];
}

/** What the site itself says is bracketed (builds/pseudoWords.ts): a letter outside of the brackets is a leak. */
function leaks(): string[] {
  const { lang } = document.documentElement;
  /** Of articles, of readers, and names of keys. */
  const content = [`[lang]:not([lang="${lang}"])`, '[dir=auto]', 'bdi', 'kbd', 'script', 'style'].join();
  const data = document.getElementById('page-data')?.textContent ?? '';
  const isUntranslated = (text: string) => {
    let left = text.replace(/https?:\/\/\S+/gu, '');
    while (/⟦[^⟦⟧]*⟧/u.test(left)) left = left.replace(/⟦[^⟦⟧]*⟧/gu, '');
    return /\p{L}/u.test(left);
  };
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    const text = node.nodeValue ?? '';
    const brief = text.trim().slice(0, 80);
    if (!parentElement?.closest(content)) {
      if (isUntranslated(text)) found.push(`untranslated: ${brief}`);
    } else if (text.includes('⟦') && !parentElement.closest(`[lang="${lang}"]:not(html), a[href^=http], script, bdi`))
      found.push(`the site’s words, said to be in the language of the article: ${brief}`);
  }
  const headlines = Array.from(
    document.querySelectorAll('[data-story] a[lang]'),
    ({ textContent }) => textContent ?? '',
  );
  for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'])
    for (const element of document.querySelectorAll(`body [${name}]`)) {
      const given = element.getAttribute(name) ?? '';
      // The name of a button may have the headline that it belongs to.
      const text = headlines.reduce((left, headline) => left.replace(headline, ''), given);
      const isOfArticle = element.closest(content) && data.includes(JSON.stringify(text).slice(1, -1));
      if (isUntranslated(text) && !isOfArticle) found.push(`untranslated ${name}: ${text}`);
    }
  return found;
}

/** Text that is cut off, or reaches out of the window; a page that scrolls sideways. */
function cuts(): string[] {
  const { documentElement: root } = document;
  const found = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px wide in ${root.clientWidth}`] : [];
  const brief = (element: Element) => element.outerHTML.replace(/\s+/gu, ' ').slice(0, 140);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const hasText = [...element.childNodes].some((node) => node instanceof Text && /\S/u.test(node.data));
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    // Skip links are clipped until they have the focus.
    if (clipPath === 'inset(50%)' || !element.checkVisibility({ visibilityProperty: true })) continue;
    const wide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    if (
      wide &&
      (element.matches('button, label, summary') || /auto|scroll/u.test(overflowX)) &&
      !element.closest('table, :has(> table)')
    )
      found.push(`wider than its box: ${brief(element)}`);
    if (!hasText) continue;
    const high = element.scrollHeight > element.clientHeight + 1;
    const hides = /hidden|clip/u;
    if ((hides.test(overflowX) && wide) || (hides.test(overflowY) && high)) found.push(`cut off: ${brief(element)}`);
    if (element.closest('table')) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right } = range.getBoundingClientRect();
    if (left < -1 || right > root.clientWidth + 1) found.push(`out of the window: ${brief(element)}`);
  }
  return found;
}

/** Controls that lie on each other, by their words or boxes; not what floats over the page, which is to hide some of it. */
function overlaps(): string[] {
  const modal = document.querySelector('dialog:modal');
  const layerOf = (element: Element): Element | null => {
    const fixed = /fixed|absolute/u.test(getComputedStyle(element).position);
    return fixed || element === modal ? element : element.parentElement && layerOf(element.parentElement);
  };
  const boxesOf = (element: Element): DOMRect[] => {
    // Padding makes links in a line easy to hit, over the lines beside it.
    if (getComputedStyle(element).display !== 'inline') return [inFrame(element, element.getBoundingClientRect())];
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].map((box) => inFrame(element, box));
  };
  /** The part of a box that its scrolled frame shows. */
  const inFrame = ({ parentElement }: Element, box: DOMRect): DOMRect => {
    if (!parentElement || parentElement === document.body) return box;
    if (getComputedStyle(parentElement).overflowY === 'visible') return inFrame(parentElement, box);
    const frame = parentElement.getBoundingClientRect();
    const top = Math.max(box.top, frame.top);
    return new DOMRect(box.left, top, box.width, Math.max(0, Math.min(box.bottom, frame.bottom) - top));
  };
  const controls = [...(modal ?? document).querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, layer: layerOf(element), boxes: boxesOf(element) }));
  const found: string[] = [];
  for (const [index, one] of controls.entries())
    for (const other of controls.slice(index + 1)) {
      if (one.layer !== other.layer || one.element.contains(other.element)) continue;
      const meets = one.boxes.some((a) =>
        other.boxes.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        ),
      );
      const name = ({ element }: typeof one) => `“${(element.textContent || element.outerHTML).trim().slice(0, 60)}”`;
      if (meets) found.push(`${name(one)} and ${name(other)} lie on each other`);
    }
  return found;
}
