import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { derivativesOf, limitOf, settingsHash } from '../../../src/build/photos/derivatives.ts';
import { inspectPhoto } from '../../../src/build/photos/inspectPhoto.ts';
import { derivativeMaker } from '../../../src/build/photos/makeDerivatives.ts';

/** A telephone's 24 megapixels, lying on their side as its sensor gives them, in pixels. */
const sensor = { width: 5664, height: 4248 };
const raw = { ...sensor, channels: 3 as const };

/** Detail of a photo, coarse to fine: the side of the noise in pixels, and how far it goes from grey. */
const octaves = [
  { side: 12, sigma: 70 },
  { side: 90, sigma: 45 },
  { side: 700, sigma: 22 },
  { side: 5664, sigma: 14 },
];

/** What one photo takes. */
export interface PhotoFigures {
  megabytes: number;
  megapixels: number;
  /** From the file to the last of its derivatives, in seconds. */
  seconds: number;
  /** Derivatives over their limit. */
  over: number;
}

/**
 * Looks at a made-up photo of 24 megapixels as the import does and makes all its derivatives as the build does, side by side, in
 * a process where nothing is warm but the libraries' code.
 *
 * @param folder for the photo
 */
export async function measurePhoto(folder: string): Promise<PhotoFigures> {
  const file = join(folder, 'dien-thoai.jpg');
  const bytes = await telephonePhoto();
  writeFileSync(file, bytes);
  const start = performance.now();
  const inspected = await inspectPhoto(file);
  if ('refused' in inspected) throw new Error(`The photo of the bench is refused: ${inspected.refused}`);
  const photo = { ...inspected, file, articleId: 'bai-thu', hash: (await settingsHash()).slice(0, 8) };
  const make = derivativeMaker(photo);
  const made = await Promise.all(
    derivativesOf(photo).map(async (derivative) => (await make(derivative)).length > limitOf(derivative)),
  );
  return {
    megabytes: bytes.length / 1e6,
    megapixels: (sensor.width * sensor.height) / 1e6,
    seconds: (performance.now() - start) / 1000,
    over: made.filter(Boolean).length,
  };
}

/** Smooth shapes under finer and finer grain, upright by its orientation alone. */
async function telephonePhoto(): Promise<Buffer> {
  const [ground, ...finer] = await Promise.all(octaves.map(layer));
  return sharp(ground, { raw })
    .composite(finer.map((input) => ({ input, raw, blend: 'soft-light' as const })))
    .jpeg({ quality: 92 })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

async function layer({ side, sigma }: { side: number; sigma: number }): Promise<Buffer> {
  const height = Math.round((side * sensor.height) / sensor.width);
  const grain = await sharp({
    create: { width: side, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma } },
  })
    .png()
    .toBuffer();
  return sharp(grain).resize(sensor.width, sensor.height, { kernel: 'cubic', fit: 'fill' }).raw().toBuffer();
}
