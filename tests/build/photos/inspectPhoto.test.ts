import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { inspectPhoto } from '../../../src/build/photos/inspectPhoto.ts';
import { limits } from '../../../src/build/photos/refusal.ts';
import { halves, noise } from './madePhotos.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anh-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A PNG of any size by its header, without data. */
function pngOfSize(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000802000000', 'hex');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(header.subarray(12)));
  return Buffer.concat([header, check, Buffer.from('000000004944415435af061e0000000049454e44ae426082', 'hex')]);
}

/** An ISO base media file that says of itself what it is, and no more. */
function mediaFile(...brands: string[]): Buffer {
  const box = Buffer.from(`    ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`, 'latin1');
  box.writeUInt32BE(box.length, 0);
  return Buffer.concat([box, Buffer.alloc(500)]);
}

describe('a photo', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('as %s is what it is by its bytes', async (format) => {
    const bytes = await halves(300, 200).toFormat(format).toBuffer();
    expect(await inspectPhoto(bytes)).toMatchObject({ width: 300, height: 200, format });
  });

  it('can be a file, whatever it is called', async () => {
    const file = join(folder, 'ảnh.txt');
    await halves(300, 200).jpeg().toFile(file);
    expect(await inspectPhoto(file)).toMatchObject({ width: 300, height: 200, format: 'jpeg' });
  });

  it.each([
    [3, 300, 200],
    [6, 200, 300],
    [8, 200, 300],
  ])('held as Exif says (%i) has the size that is seen', async (orientation, width, height) => {
    const bytes = await halves(300, 200).withMetadata({ orientation }).jpeg().toBuffer();
    expect(await inspectPhoto(bytes)).toMatchObject({ width, height });
  });

  it('has the mean of its pixels as its colour', async () => {
    expect(await inspectPhoto(await halves(300, 200).png().toBuffer())).toMatchObject({ colour: '#704070' });
    const grey = sharp({ create: { width: 200, height: 200, channels: 3, background: '#808080' } }).greyscale();
    expect(await inspectPhoto(await grey.jpeg().toBuffer())).toMatchObject({ colour: '#808080' });
  });

  it('of many colours (Display P3) has its colour in sRGB', async () => {
    const green = sharp({ create: { width: 200, height: 200, channels: 3, background: '#00ff00' } });
    // In numbers of that space it is #75fb4c.
    const bytes = await green.keepIccProfile().withIccProfile('p3', { attach: true }).png().toBuffer();
    expect(await inspectPhoto(bytes)).toMatchObject({ colour: expect.stringMatching(/^#0.f.0.$/u) });
  });

  it('that is see-through is seen on white', async () => {
    const clear = sharp({
      create: { width: 200, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    expect(await inspectPhoto(await clear.png().toBuffer())).toMatchObject({ colour: '#ffffff' });
  });
});

describe('a file is refused that is', () => {
  const frames = async () => {
    const two = [await noise(200, 200).png().toBuffer(), await halves(200, 200).png().toBuffer()];
    return sharp(two, { join: { animated: true } });
  };
  const small = () => halves(300, 200);
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    [
      'a drawing',
      'svg',
      () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    ],
    ['no picture', 'unknown', () => Buffer.from('%PDF-1.7')],
    ['empty', 'unknown', () => Buffer.alloc(0)],
    ['a picture that no browser shows', 'unknown', () => small().tiff().toBuffer()],
    ['HEIC', 'heic', () => mediaFile('heic', 'mif1', 'heic')],
    ['HEIC of another maker', 'heic', () => mediaFile('mif1', 'heix')],
    ['a film in AVIF', 'animated', () => mediaFile('avis', 'avif', 'mif1')],
    ['a moving GIF', 'animated', async () => (await frames()).gif({ loop: 0, delay: [100, 100] }).toBuffer()],
    ['a moving WebP', 'animated', async () => (await frames()).webp({ delay: [100, 100] }).toBuffer()],
    ['in the colours of print', 'cmyk', () => small().toColourspace('cmyk').jpeg().toBuffer()],
    ['of 10 gigapixels', 'too-many-pixels', () => pngOfSize(100_000, 100_000)],
    ['too small', 'too-small', () => halves(199, 300).png().toBuffer()],
    ['too long', 'too-long', () => halves(200, 1001).png().toBuffer()],
    ['a header alone', 'broken', () => pngOfSize(300, 200)],
    ['AVIF by its name alone', 'broken', () => mediaFile('avif', 'mif1')],
    ['too large', 'too-large', () => Buffer.alloc(limits.bytes + 1)],
  ])('%s', async (_, kind, make) => {
    expect(await inspectPhoto(await make())).toEqual({ refused: kind });
  });

  it('not there, a folder, or too large to be read', async () => {
    expect(await inspectPhoto(join(folder, 'không có.jpg'))).toEqual({ refused: 'missing' });
    expect(await inspectPhoto(folder)).toEqual({ refused: 'missing' });
    const large = join(folder, 'lớn.jpg');
    await writeFile(large, '');
    await truncate(large, 1_000_000_000);
    expect(await inspectPhoto(large)).toEqual({ refused: 'too-large' });
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('cut off, as %s', async (format) => {
    const whole = await noise(240, 200).toFormat(format).toBuffer();
    for (const share of [0.2, 0.6, 0.95])
      expect(await inspectPhoto(whole.subarray(0, Math.floor(whole.length * share)))).toEqual({ refused: 'broken' });
  });

  it('a moving PNG', async () => {
    const still = await small().png().toBuffer();
    const control = Buffer.from('000000086163544c0000000200000000f38d9370', 'hex');
    const moving = Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]);
    expect(await inspectPhoto(moving)).toEqual({ refused: 'animated' });
  });
});

test('no file does harm, whatever is in it', async () => {
  const whole = await halves(300, 200).withXmp('<a/>').jpeg().toBuffer();
  const changed = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 30 }).map((changes) => {
    const bytes = Buffer.from(whole);
    for (const [at, value] of changes) bytes[at] = value;
    return bytes;
  });
  const starts = fc.constantFrom(
    'ffd8ff',
    '89504e470d0a1a0a',
    '474946383961',
    '52494646000000005745425056503820',
    '00000020667479706176696600',
  );
  const begun = fc
    .tuple(starts, fc.uint8Array({ maxLength: 400 }))
    .map(([hex, rest]) => Buffer.concat([Buffer.from(hex, 'hex'), rest]));
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, begun, fc.uint8Array({ maxLength: 2000 })), async (bytes) => {
      const found = await inspectPhoto(bytes);
      expect('refused' in found || found.width >= 200).toBe(true);
    }),
    { numRuns: 300 },
  );
});
