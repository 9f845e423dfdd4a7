import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** The 134 letters of Vietnamese that are not among the 52 of English. */
export const vietnameseLetters = (() => {
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC')));
  const small = [...vowels, 'đ'].filter((letter) => !/[a-z]/.test(letter)).join('');
  return small + small.toUpperCase();
})();

/** Fonts that a reader's system may have, each with all 134 letters; no test depends on those of the machine. */
export const systemFonts = ['Noto Serif', 'Noto Sans', 'DejaVu Serif', 'DejaVu Sans', 'Tinos', 'Arimo'] as const;
export type SystemFont = (typeof systemFonts)[number];

/** Named apart from fonts that the machine has. */
export const testName = (font: SystemFont) => `Test ${font}`;

const require = createRequire(import.meta.url);

function facesOf(font: SystemFont, only?: string) {
  const name = font.toLowerCase().replace(' ', '-');
  const file = (path: string) => require.resolve(`@fontsource/${name}/${path}`);
  const ranges: Record<string, string> = JSON.parse(readFileSync(file('unicode.json'), 'utf8'));
  // DejaVu is one file with all its letters.
  const parts = ranges.vietnamese ? ['latin', 'vietnamese'] : ['latin'];
  const wanted = parts.filter((part) => only === undefined || part === only);
  return wanted.flatMap((part) =>
    ['400', '700'].map((weight) => ({
      weight,
      unicodeRange: ranges[part] ?? 'U+0-10FFFF',
      data: readFileSync(file(`files/${name}-${part}-${weight}-normal.woff2`), 'base64'),
    })),
  );
}

/** Brings fonts to the page as it is, from files of the tests; the page's policy has no say in bytes that are there. */
export function loadFonts(page: Page, fonts: readonly SystemFont[]): Promise<void> {
  return addFaces(
    page,
    fonts.flatMap((font) => facesOf(font).map((face) => ({ name: testName(font), ...face }))),
  );
}

/** Brings what a bare Debian has: its font in place of Times New Roman lacks most letters of Vietnamese. */
export function loadFontsOfDebian(page: Page): Promise<void> {
  return addFaces(page, [
    ...facesOf('Tinos', 'latin').map((face) => ({ name: 'Times New Roman', ...face })),
    ...facesOf('DejaVu Serif').map((face) => ({ name: 'DejaVu Serif', ...face })),
  ]);
}

/** Brings the typefaces of the page itself, which a busy machine may not have sent in time (`font-display: optional`). */
export function loadOwnFonts(page: Page): Promise<void> {
  return addFaces(page, [
    ownFace('Source Serif 4', 'source-serif-4', '400 720'),
    ownFace('Source Serif 4', 'source-serif-4-italic', '400 720', 'italic'),
    ownFace('Lexend', 'lexend', '400 600'),
    ownFace('Lexend', 'lexend-bold', '601 720'),
  ]);
}

/**
 * Has the typeface of the text there when each page of this tab opens. Where scrolls are measured in px it must not come
 * later: Chromium keeps the words in place when it swaps the font, and moves the scroll.
 */
export async function preloadOwnFont(page: Page): Promise<void> {
  await page.addInitScript(
    ({ name, data, weight }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const face = new FontFace(name, bytes, { weight });
      document.fonts.add(face);
      void face.load();
    },
    ownFace('Source Serif 4', 'source-serif-4', '400 720'),
  );
}

function ownFace(name: string, file: string, weight: string, style = 'normal'): Face {
  const data = readFileSync(`src/styles/fonts/${file}.woff2`, 'base64');
  return { name, data, weight, style, unicodeRange: 'U+0-10FFFF' };
}

interface Face {
  name: string;
  /** Base64. */
  data: string;
  weight: string;
  style?: string;
  unicodeRange: string;
}

function addFaces(page: Page, faces: readonly Face[]) {
  return page.evaluate(async (faces) => {
    const bytesOf = (data: string) => Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    for (const { name, data, ...descriptors } of faces)
      document.fonts.add(await new FontFace(name, bytesOf(data), descriptors).load());
  }, faces);
}

/** Which fonts the page is set in: what takes the place of the reader's system, or of all typefaces. */
export interface FontsInUse {
  /** Instead of the serif of the page; as it is where none is given. */
  serif?: SystemFont;
  sans: SystemFont;
}

/** Sets the page as it is in fonts of the tests, as on a system that has only these. */
export async function setInFonts(page: Page, { serif, sans }: FontsInUse): Promise<void> {
  await loadFonts(page, serif ? [serif, sans] : [sans]);
  await page.evaluate(
    ([serif, sans]) => {
      const { style } = document.documentElement;
      if (serif) style.setProperty('--serif', `'${serif}'`);
      style.setProperty('--sans', `'${sans}'`);
    },
    [serif && testName(serif), testName(sans)] as const,
  );
}
