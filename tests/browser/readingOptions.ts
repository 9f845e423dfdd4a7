import type { Page } from '@playwright/test';

/** What a reader does and sees in the reading options, in the words of the page. */
export function readingOptions(page: Page) {
  const panel = page.getByRole('dialog', { name: 'Tùy chọn đọc' });
  const button = page.getByRole('button', { name: 'Tùy chọn đọc' });
  return {
    button,
    panel,
    close: panel.getByRole('button', { name: 'Đóng' }),
    reset: panel.getByRole('button', { name: 'Đặt lại như ban đầu' }),
    slider: (name: string) => panel.getByRole('slider', { name }),
    radio: (name: string) => panel.getByRole('radio', { name }),
    more: (name: string) => panel.getByRole('button', { name: `Tăng ${name}` }),
    less: (name: string) => panel.getByRole('button', { name: `Giảm ${name}` }),
    open: async () => {
      await button.click();
      await panel.waitFor();
    },
  };
}

/** How the text is set now. */
export function settingOf(page: Page) {
  return page.evaluate(() => {
    // Where the machine was too busy to send the page at once.
    document.documentElement.removeAttribute('data-font');
    const text = document.querySelector('#noi-dung article p[lang], #noi-dung article > div p') as HTMLElement;
    const { fontSize, lineHeight, fontFamily, color } = getComputedStyle(text);
    const column = document.getElementById('noi-dung')?.clientWidth ?? 0;
    const { backgroundColor } = getComputedStyle(document.body);
    return {
      size: Number.parseFloat(fontSize),
      leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
      column,
      typeface: fontFamily.split(',')[0]?.replaceAll('"', ''),
      color,
      paper: backgroundColor,
    };
  });
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
