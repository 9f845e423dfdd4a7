import type { Typefaces } from './drawings.ts';
import { openTypeface } from './typeface.ts';

let opened: Promise<Typefaces> | undefined;

/** The typefaces, read once in a build and only when something is drawn. */
export function typefaces(): Promise<Typefaces> {
  opened ??= Promise.all([openTypeface('regular'), openTypeface('bold')]).then(([regular, bold]) => ({
    regular,
    bold,
  }));
  return opened;
}

/** What was to be drawn so far and is in no font; each letter once. */
export async function undrawnLetters(): Promise<string[]> {
  const { regular, bold } = (await opened) ?? {};
  return [...new Set([...(regular?.missing ?? []), ...(bold?.missing ?? [])])];
}

/**
 * An SVG as PNG, pixel for pixel. Loads libvips, which takes longer than all that a build with images from the cache does.
 *
 * @param svg with its width and height in pixels, and without text elements: those would be set in fonts of the system
 */
export async function png(svg: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}
