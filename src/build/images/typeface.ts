import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'fontkit';

export type Weight = 'regular' | 'bold';

/** Draws lines of text as outlines, so that the fonts of no system decide how they look. */
export interface Typeface {
  /** The width of a line with its kerning, in em; nearly, as the pairs with a space are not kerned. */
  width: (line: string) => number;
  /** A line as SVG path data, its baseline from (x, y) on; all in pixels. */
  outline: (line: string, place: { x: number; y: number; size: number }) => string;
  /** What a line's ink covers, in em from the start of its baseline, y downwards. */
  ink: (line: string) => { left: number; top: number; right: number; bottom: number };
  /** Letters of lines so far that no font has. They are left out. */
  missing: ReadonlySet<string>;
}

const source = join(import.meta.dirname, '../..');
const ownFiles = { regular: 'source-serif-4-drawn.woff2', bold: 'source-serif-4-drawn-bold.woff2' };

/** Noto Serif, for letters that the site's own font lacks, by what its files hold. */
const otherFolder = join(source, '../node_modules/@fontsource/noto-serif/files');
const otherLetters = ['vietnamese', 'latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'math'];
const otherWeights = { regular: 400, bold: 700 };

/** Reads the site's own typeface, Source Serif 4; Noto Serif only when a letter asks for it. */
export async function openTypeface(weight: Weight): Promise<Typeface> {
  const { create } = await import('fontkit');
  // Of these files each holds one font, no collection.
  const read = (file: string) => create(readFileSync(file)) as Font;
  const fonts = [read(join(source, 'styles/fonts', ownFiles[weight]))];
  const unread = otherLetters
    .map((letters) => join(otherFolder, `noto-serif-${letters}-${otherWeights[weight]}-normal.woff2`))
    .filter(existsSync);

  const missing = new Set<string>();
  const fontOf = (letter: string): Font | undefined => {
    const code = letter.codePointAt(0) ?? 0;
    const found = fonts.find((font) => font.hasGlyphForCodePoint(code));
    if (found) return found;
    const next = unread.shift();
    if (!next) {
      missing.add(letter);
      return undefined;
    }
    fonts.push(read(next));
    return fontOf(letter);
  };

  const glyphsOf = (line: string) => {
    let at = 0;
    const placed = runs(line, fontOf).flatMap(([font, text]) => {
      const { glyphs, positions } = font.layout(text);
      return glyphs.map((glyph, index) => {
        const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
        const x = at + xOffset / font.unitsPerEm;
        at += xAdvance / font.unitsPerEm;
        return { path: glyph.path, em: font.unitsPerEm, x, y: yOffset / font.unitsPerEm };
      });
    });
    return { placed, width: at };
  };

  // Word by word, each shaped once: no pair with a space is kerned so far that a line's end would show it.
  const widths = new Map<string, number>();
  const widthOf = (word: string) => {
    const width = widths.get(word) ?? glyphsOf(word).width;
    widths.set(word, width);
    return width;
  };

  return {
    missing,
    width: (line) => {
      const words = line.split(' ').map(widthOf);
      return words.reduce((sum, width) => sum + width, (words.length - 1) * widthOf('\u00a0'));
    },
    outline: (line, { x, y, size }) =>
      glyphsOf(line)
        .placed.map(({ path, em, ...from }) =>
          path
            .scale(size / em, -size / em)
            .translate(x + from.x * size, y - from.y * size)
            .toSVG(),
        )
        .join(''),
    ink: (line) => {
      const boxes = glyphsOf(line).placed.map(({ path, em, x, y }) => {
        const { minX, minY, maxX, maxY } = path.bbox;
        return { left: x + minX / em, top: -y - maxY / em, right: x + maxX / em, bottom: -y - minY / em };
      });
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.min(...boxes.map(({ top }) => top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      };
    },
  };
}

/** A line as printed, cut where the font changes. Letters that show nothing (Unicode's Cf: joiners, soft hyphens) are left out. */
function runs(line: string, fontOf: (letter: string) => Font | undefined): [Font, string][] {
  const found: [Font, string][] = [];
  for (const letter of line.normalize('NFC').replace(/\p{Cf}/gu, '')) {
    const font = fontOf(letter);
    const last = found.at(-1);
    if (!font) continue;
    if (last?.[0] === font) last[1] += letter;
    else found.push([font, letter]);
  }
  return found;
}
