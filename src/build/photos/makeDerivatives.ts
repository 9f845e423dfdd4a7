import type { Sharp } from 'sharp';
import { type Derivative, derivativesOf, limitOf, type SitePhoto, settings } from './derivatives.ts';
import { decode, loadSharp, readOriginal } from './inspectPhoto.ts';
import { refusalSentence } from './refusal.ts';
import { rightsPacket } from './rights.ts';

/** The pixels of an original at its widest derivative, 8-bit sRGB. */
interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/**
 * What makes the derivatives of an original, which is decoded once, and only when the first is asked for.
 *
 * @returns gives the bytes of one; where the lowest quality is over the limit, those
 */
export function derivativeMaker(photo: SitePhoto): (derivative: Derivative) => Promise<Buffer> {
  let decoded: Promise<Pixels> | undefined;
  return async (derivative) => {
    decoded ??= pixelsOf(photo);
    return encode(await decoded, derivative, rightsPacket(photo.rights));
  };
}

async function pixelsOf(photo: SitePhoto): Promise<Pixels> {
  const bytes = await readOriginal(photo.file);
  if ('refused' in bytes) throw new Error(`${photo.file}: ${refusalSentence(bytes).found}`);
  const [widest] = derivativesOf(photo);
  const image = await decode(bytes);
  const { data, info } = await image
    .resize(widest?.width, widest?.height, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function encode(pixels: Pixels, derivative: Derivative, rights: string | undefined): Promise<Buffer> {
  const sharp = await loadSharp();
  const { data, width, height } = pixels;
  const { format } = derivative;
  const resized = sharp(data, { raw: { width, height, channels: 3 } }).resize(derivative.width, derivative.height, {
    fit: 'fill',
  });
  let made = Buffer.alloc(0);
  for (const quality of settings[format].qualities) {
    const image: Sharp = rights ? resized.clone().withXmp(rights) : resized.clone();
    made = await (format === 'avif'
      ? image.avif({ quality, effort: settings.avif.effort, chromaSubsampling: '4:2:0' })
      : image.jpeg({ quality, progressive: true })
    ).toBuffer();
    if (made.length <= limitOf(derivative)) break;
  }
  return made;
}
