import { readFile, stat } from 'node:fs/promises';
import type { Metadata, Sharp } from 'sharp';
import { isSequence, type PhotoFormat, photoFormat } from './photoFormat.ts';
import {
  maxBytes,
  maxPixels,
  maxPixelsHeld,
  maxProportion,
  minWidth,
  type PhotoRefusal,
  type PhotoRefusalKind,
} from './refusal.ts';
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
  if (bytes.length > maxBytes) return { refused: 'too-large' };
  const format = photoFormat(bytes);
  if (format === 'svg' || format === 'heic' || format === undefined) return { refused: format ?? 'unknown' };
  if (isSequence(bytes, format)) return { refused: 'animated' };
  try {
    const { default: sharp } = await import('sharp');
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
  return found.size > maxBytes ? { refused: 'too-large' } : readFile(path);
}

/** Its pixels in sRGB, turned as the camera was held, on white where there are none. Loads libvips. */
export async function decode(bytes: Uint8Array): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels })
    .timeout({ seconds: decodingTime })
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb');
}

function refusalOf(metadata: Metadata, format: PhotoFormat): PhotoRefusalKind | undefined {
  const { autoOrient, pages = 1, space, isProgressive } = metadata;
  const { width, height } = autoOrient;
  const isHeld = isProgressive || (format !== 'jpeg' && format !== 'png');
  if (pages > 1) return 'animated';
  if (space === 'cmyk') return 'cmyk';
  if (width * height > (isHeld ? maxPixelsHeld : maxPixels)) return 'too-many-pixels';
  if (width < minWidth) return 'too-small';
  return height > width * maxProportion ? 'too-long' : undefined;
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
