import { lightPaper } from '../../ui/paperColours.ts';
import { fitText, leading } from './fitText.ts';
import { ink, markElements, mutedInk } from './mark.ts';
import type { Typeface } from './typeface.ts';

/** What the settings say of how the paper looks. */
export interface Brand {
  name: string;
  /** The letter of the mark. */
  initial: string;
  description: string;
  /** `#rrggbb` */
  accentColor: string;
}

/** What an article's image says. */
export interface ArticleCard {
  headline: string;
  section?: string | undefined;
}

export interface Typefaces {
  regular: Typeface;
  bold: Typeface;
}

/** The size of images for where pages are shared, in pixels: 1.91 to 1 (Open Graph, as Facebook and X show it). */
export const sharedSize = { width: 1200, height: 630 };

/** The margin at both sides of shared images, and the width between them. */
const margin = 90;
const column = sharedSize.width - 2 * margin;

/** How far below the middle of its line a baseline lies, in em: half the height of capitals. */
const baseline = 0.335;

/** An icon as SVG: the initial of the paper on its accent colour. */
export function iconDrawing(brand: Brand, { bold }: Typefaces, side: number, shape: 'rounded' | 'square'): string {
  const elements = markElements(markOf(brand), bold, { x: 0, y: 0, side }, shape);
  return drawing(brand.name, { width: side, height: side }, elements);
}

/** The image of shared pages, as SVG: mark and name, and below a double rule what the paper says of itself. */
export function siteDrawing(brand: Brand, { regular, bold }: Typefaces): string {
  const mark = markElements(markOf(brand), bold, { x: margin, y: 161, side: 150 }, 'rounded', 0.43);
  const name = { x: 288, middle: 238, width: margin + column - 288, height: 260, largest: 150, smallest: 40 };
  const description = { x: margin, middle: 548, width: column, height: 92, largest: 44, smallest: 30 };
  return drawing(brand.name, sharedSize, [
    background,
    mark,
    textElement(brand.name, bold, ink, name),
    doubleRule(472),
    textElement(brand.description, regular, mutedInk, description),
  ]);
}

/** The image of an article, as SVG: its section and headline, and below a double rule mark and name of the paper. */
export function articleDrawing({ headline, section }: ArticleCard, brand: Brand, faces: Typefaces): string {
  const { bold } = faces;
  const kicker = { x: margin, middle: 95, width: column, height: 60, largest: 36, smallest: 28 };
  const top = section ? 130 : 70;
  const bottom = 470;
  const title = {
    x: margin,
    middle: (top + bottom) / 2,
    width: column,
    height: bottom - top,
    largest: 84,
    smallest: 34,
  };
  const name = { x: 178, middle: 552, width: margin + column - 178, height: 90, largest: 44, smallest: 28 };
  return drawing(headline, sharedSize, [
    background,
    `<rect width="${sharedSize.width}" height="16" fill="${brand.accentColor}"/>`,
    section ? textElement(section, bold, brand.accentColor, kicker) : '',
    textElement(headline, bold, ink, title),
    doubleRule(488),
    markElements(markOf(brand), bold, { x: margin, y: 520, side: 64 }),
    textElement(brand.name, bold, ink, name),
  ]);
}

const background = `<rect width="${sharedSize.width}" height="${sharedSize.height}" fill="${lightPaper}"/>`;

function markOf({ initial, accentColor }: Brand) {
  return { letter: initial, colour: accentColor };
}

/** Two lines of 3 pixels across the column, as below the masthead. */
function doubleRule(y: number): string {
  return [y, y + 7]
    .map((top) => `<rect x="${margin}" y="${top}" width="${column}" height="3" fill="${ink}"/>`)
    .join('');
}

/** A text as large as it fits, its lines around a middle. */
function textElement(
  text: string,
  face: Typeface,
  colour: string,
  box: Parameters<typeof fitText>[2] & { x: number; middle: number },
): string {
  const { lines, size } = fitText(text, face.width, box);
  const outlines = lines.map((line, index) => {
    const middle = box.middle + (index - (lines.length - 1) / 2) * size * leading;
    return face.outline(line, { x: box.x, y: middle + baseline * size, size });
  });
  return `<path fill="${colour}" d="${outlines.join('')}"/>`;
}

/** A whole SVG document (SVG 2), named for those who do not see it. */
function drawing(
  title: string,
  { width, height }: { width: number; height: number },
  elements: string | string[],
): string {
  const escaped = title.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${escaped}</title>${[elements].flat().join('')}</svg>`;
}
