import type { Page } from '@playwright/test';

/**
 * A line for each thing that is wrong with the page as it stands: its title and language, its one headline, what scrolls
 * sideways (WCAG 1.4.10), what is cut off with the text spacing of WCAG 1.4.12, and what moves by itself.
 */
export function pageFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { title, documentElement: root } = document;
    const faults: string[] = [];
    const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const brief = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);

    const { name, language } = siteNames;
    if (title !== name && !/^\S.* – $/su.test(title.slice(0, title.lastIndexOf(name)))) faults.push(`title “${title}”`);
    if (root.lang !== language) faults.push(`language “${root.lang}”`);
    const headlines = [...document.querySelectorAll('h1')].filter(visible);
    if (headlines.length !== 1) faults.push(`${headlines.length} h1`);
    if (getComputedStyle(root).scrollBehavior !== 'auto') faults.push('scrolls smoothly');
    for (const animation of document.getAnimations()) {
      const { duration = 0 } = animation.effect?.getComputedTiming() ?? {};
      // What follows the scroll is moved by the reader.
      if (animation.timeline instanceof DocumentTimeline && Number(duration) > 0) faults.push('moves by itself');
    }

    const sideways = async (when: string) => {
      // Some parts take their new place only when the size of the window has come to rest; timers come in their order.
      if (root.scrollWidth > root.clientWidth) {
        await new Promise((done) => setTimeout(done, 400));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
      if (root.scrollWidth > root.clientWidth) faults.push(`${root.scrollWidth} px wide in ${root.clientWidth}${when}`);
    };
    await sideways('');
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets.push(spacing);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await sideways(', with text spacing');
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      // Words that are heard alone.
      if (clipPath === 'inset(50%)') continue;
      // Fields and frames of their own scroll by keyboard; the skip links are clipped until they have the focus.
      if (overflowX === 'visible' || element.matches('textarea, input, select, [tabindex="0"], a') || !visible(element))
        continue;
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (wide || high) faults.push(`cut off with text spacing: ${brief(element)}`);
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
    return faults;
  });
}
