import type { Page } from '@playwright/test';
import { columnId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { readingOptionsMessages } from '../../../src/language/current/readingOptions.ts';

/** What a reader does and sees in the reading options, in the words of the page. */
export function readingOptions(page: Page) {
  const panel = page.getByRole('dialog', { name: messages.readingOptions });
  const button = page.getByRole('button', { name: messages.readingOptions });
  return {
    button,
    panel,
    close: panel.getByRole('button', { name: readingOptionsMessages.close }),
    reset: panel.getByRole('button', { name: readingOptionsMessages.reset }),
    slider: (name: string) => panel.getByRole('slider', { name }),
    radio: (name: string) => panel.getByRole('radio', { name }),
    more: (name: string) => panel.getByRole('button', { name: readingOptionsMessages.more(name) }),
    less: (name: string) => panel.getByRole('button', { name: readingOptionsMessages.less(name) }),
    open: async () => {
      await button.click();
      await panel.waitFor();
    },
  };
}

/** How the text is set now. */
export function settingOf(page: Page) {
  return page.evaluate(async (id) => {
    // Where the machine was too busy to send the page at once.
    document.documentElement.removeAttribute('data-font');
    // Laid out, so that the typeface loads now: Firefox logs an error for a font that is cut off when the page is left.
    void document.body.offsetHeight;
    await document.fonts.ready;
    const text = document.querySelector(`#${id} article p[lang], #${id} article > div p`) as HTMLElement;
    const { fontSize, lineHeight, fontFamily, color } = getComputedStyle(text);
    const column = document.getElementById(id)?.clientWidth ?? 0;
    const { backgroundColor } = getComputedStyle(document.body);
    return {
      size: Number.parseFloat(fontSize),
      leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
      column,
      typeface: fontFamily.split(',')[0]?.replaceAll('"', ''),
      color,
      paper: backgroundColor,
    };
  }, columnId);
}

/** The colour that the page asks of the browser's own frame now. */
export function frameOf(page: Page) {
  return page.evaluate(() => {
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
    const colour = metas.find(({ media }) => matchMedia(media).matches)?.content ?? '';
    const probe = document.createElement('p');
    probe.style.color = colour;
    return probe.style.color;
  });
}
