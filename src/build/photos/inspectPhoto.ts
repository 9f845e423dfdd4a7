import { readFile, stat } from 'node:fs/promises';
import type { Metadata, Sharp } from 'sharp';
import { isSequence, type PhotoFormat, photoFormat } from './photoFormat.ts';
import { limits, type PhotoRefusal, type PhotoRefusalKind } from './refusal.ts';
import { type PhotoRights, rightsOf } from './rights.ts';

/** What an original is. */
export interface InspectedPhoto {
  /** In pixels, turned as it is looked at. */
  width: number;
  height: number;
  format: PhotoFormat;
  /** The mean of its pixels, `#rrggbb`. */
  colour: string;
  rights: PhotoRights;
}

/** The side of the small copy whose mean is the colour, in pixels. */
const sampleSide = 48;

/** A decoder that takes longer is at work on a file that was made for that, in seconds. */
const decodingTime = 30;

/**
 * Looks at an original to its end: one that is damaged or means harm is refused here, and no other decodes it after.
 *
 * @param source the path of a file, or its bytes
 */
export async function inspectPhoto(source: string | Uint8Array): Promise<InspectedPhoto | PhotoRefusal> {
  const bytes = typeof source === 'string' ? await readOriginal(source) : source;
  if ('refused' in bytes) return bytes;
  if (bytes.length > limits.bytes) return { refused: 'too-large' };
  const format = photoFormat(bytes);
  if (format === 'svg' || format === 'heic' || format === undefined) return { refused: format ?? 'unknown' };
  if (isSequence(bytes, format)) return { refused: 'animated' };
  try {
    const sharp = await loadSharp();
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    const refused = refusalOf(metadata, format);
    if (refused) return { refused };
    const { width, height } = metadata.autoOrient;
    return { width, height, format, colour: await meanColour(await decode(bytes)), rights: rightsOf(metadata) };
  } catch {
    return { refused: 'broken' };
  }
}

/** The bytes of an original that is there and not too large. */
export async function readOriginal(path: string): Promise<Buffer | PhotoRefusal> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return { refused: 'missing' };
  return found.size > limits.bytes ? { refused: 'too-large' } : readFile(path);
}

/** libvips, without its cache: that would keep the pixels of an original while its derivatives are made. */
export async function loadSharp(): Promise<typeof import('sharp')['default']> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  return sharp;
}

/** Its pixels in sRGB, turned as the camera was held, on white where there are none. */
export async function decode(bytes: Uint8Array): Promise<Sharp> {
  const sharp = await loadSharp();
  return sharp(bytes, { failOn: 'error', limitInputPixels: limits.pixels })
    .timeout({ seconds: decodingTime })
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb');
}

function refusalOf(metadata: Metadata, format: PhotoFormat): PhotoRefusalKind | undefined {
  const { autoOrient, pages = 1, space, isProgressive } = metadata;
  const { width, height } = autoOrient;
  if (pages > 1) return 'animated';
  if (space === 'cmyk') return 'cmyk';
  if (width * height > pixelLimit(format, isProgressive)) return 'too-many-pixels';
  if (width < limits.leastWidth) return 'too-small';
  return height > width * limits.proportion ? 'too-long' : undefined;
}

function pixelLimit(format: PhotoFormat, isProgressive: boolean): number {
  if (format === 'avif') return limits.pixelsOfAvif;
  return isProgressive || format === 'webp' || format === 'gif' ? limits.pixelsHeld : limits.pixels;
}

async function meanColour(image: Sharp): Promise<string> {
  const small = image.resize(sampleSide, sampleSide, { fit: 'inside' });
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true });
  const channels = [0, 1, 2].map((channel) => {
    const values = data.filter((_, index) => index % info.channels === channel);
    return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
