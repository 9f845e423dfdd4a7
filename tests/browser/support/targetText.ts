import type { Page } from '@playwright/test';
import type { Rect } from './passages.ts';
import { decodePng, type Picture } from './png.ts';

/**
 * Browsers tell no script which text an address has led to, so it is coloured: every document of the page shows that text
 * as plain green, and all else white.
 */
export async function showTargetText(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { color: #fff !important; background: #fff !important; border-color: #fff !important; }
      *, ::before, ::after { outline-color: #fff !important; text-decoration-color: #fff !important; }
      ::before, ::after, svg { visibility: hidden !important; }
      [data-shown] { visibility: hidden !important; } /* The link that floats over the text. */
      ::target-text { color: #0f0 !important; background: #0f0 !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

/**
 * For a screenshot in Firefox Playwright adds the style sheet `body {}`, which the page's policy forbids. This is the
 * message of that one, by its hash.
 */
export const screenshotMessage = /sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT\+SmwNZWA=/;

/** Where the text is that the address has led to: a picture of the page to the end of the article. */
export async function pictureOf(page: Page): Promise<Picture> {
  const clip = await page.evaluate(() => {
    const end = document.getElementById(siteNames.textEndId)?.getBoundingClientRect().bottom ?? 0;
    return { x: 0, y: 0, width: document.documentElement.clientWidth, height: Math.ceil(end + window.scrollY) };
  });
  return decodePng(await page.screenshot({ fullPage: true, clip }));
}

/** Where lines may be taller than their letters, in px. */
const leading = 14;

/** Of a space at the end of a line, and of rounding, in px: less than a letter. */
const aside = 7;

/**
 * What is wrong with the green of a picture, or an empty string: each of the rects must be green, and nothing else.
 */
export function faultOf(picture: Picture, rects: readonly Rect[]): string {
  const { width, height } = picture;
  const allowed = new Uint8Array(width * height);
  for (const { left, top, right, bottom } of rects)
    for (let y = Math.max(0, Math.floor(top - leading)); y < Math.min(height, bottom + leading); y += 1)
      allowed.fill(
        1,
        y * width + Math.max(0, Math.floor(left - aside)),
        y * width + Math.min(width, Math.ceil(right + aside)),
      );
  for (let index = 0; index < width * height; index += 1)
    if (isGreen(picture, index) && !allowed[index])
      return `green beside the passage at ${index % width}, ${Math.floor(index / width)}`;
  for (const { left, top, right, bottom } of rects)
    for (let y = Math.ceil(top + 3); y < bottom - 3; y += 1)
      for (let x = Math.ceil(left + 1); x < right - 1; x += 1)
        if (!isGreen(picture, y * width + x)) return `not green in the passage at ${x}, ${y}`;
  return '';
}

function isGreen({ pixels, channels }: Picture, index: number): boolean {
  const at = index * channels;
  return pixels[at] === 0 && pixels[at + 1] === 255 && pixels[at + 2] === 0;
}
