import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { derivativesOf, limitOf, type SitePhoto } from '../../../src/build/photos/derivatives.ts';
import { derivativeMaker } from '../../../src/build/photos/makeDerivatives.ts';
import { photoFileAt } from '../../../src/build/photos/photoFileAt.ts';
import { photoLibrary } from '../../../src/build/photos/photoLibrary.ts';
import { rightsOf } from '../../../src/build/photos/rights.ts';
import { photoBudgets } from '../../../src/build/photos/writePhotos.ts';
import { halves, madeExif, madeXmp, noise } from './madePhotos.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kho-anh-'));
  await mkdir(join(root, 'photos/bai'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

async function putPhoto(name: string, bytes: Buffer): Promise<string> {
  const file = join(root, 'photos/bai', name);
  await writeFile(file, bytes);
  return file;
}

async function found(name: string): Promise<SitePhoto> {
  const photo = await photoLibrary(root, 'photos').find('bai', name);
  if ('refused' in photo) throw new Error(photo.refused);
  return photo;
}

const photo = (fields: Partial<SitePhoto>): SitePhoto => ({
  ...{ file: '/x/a.jpg', articleId: 'bai', hash: '0123456789', format: 'jpeg', colour: '#000000', rights: {} },
  ...{ width: 6000, height: 4000 },
  ...fields,
});

describe('the images of a photo', () => {
  it('are AVIF, then JPEG, in the widths that pages use, the widest first, with the height of each', () => {
    const images = derivativesOf(photo({}));
    expect(images.map(({ format, width, height }) => `${format} ${width} ${height}`)).toEqual([
      ...['avif 2000 1333', 'avif 1360 907', 'avif 800 533', 'avif 480 320'],
      ...['jpeg 2000 1333', 'jpeg 1360 907', 'jpeg 800 533', 'jpeg 480 320'],
    ]);
    expect(images[0]?.src).toBe('/photos/bai/a-0123456789-2000.avif');
    expect(images[7]?.src).toBe('/photos/bai/a-0123456789-480.jpg');
  });

  it.each([
    [1000, [1000, 800, 480]],
    [800, [800, 480]],
    [300, [300]],
  ])('of %i pixels are never wider', (width, widths) => {
    const images = derivativesOf(photo({ width })).filter(({ format }) => format === 'avif');
    expect(images.map((image) => image.width)).toEqual(widths);
  });

  it.each([
    ['Bến sông (2).JPG', 'ben-song-2'],
    ['đò.chiều.jpeg', 'do-chieu'],
    ['照片.png', 'anh'],
    [`${'a'.repeat(59)} b.png`, 'a'.repeat(59)],
  ])('of “%s” have addresses without marks and blanks', (name, expected) => {
    expect(derivativesOf(photo({ file: `/x/${name}` }))[0]?.src).toBe(`/photos/bai/${expected}-0123456789-2000.avif`);
  });
});

describe('the files of a photo', () => {
  it('are as they are said to be, as it was held, and without what the camera wrote, but its rights', async () => {
    const original = await halves(1000, 600)
      .withExif(madeExif)
      .withMetadata({ orientation: 6 })
      .withXmp(madeXmp('Ngọc Ánh', '© Báo Mới'))
      .jpeg()
      .toBuffer();
    expect(original.includes('PhanMem')).toBe(true);
    await putPhoto('doc.jpg', original);
    const portrait = await found('doc.jpg');
    const make = derivativeMaker(portrait);
    for (const derivative of derivativesOf(portrait)) {
      const bytes = await make(derivative);
      const metadata = await sharp(bytes).metadata();
      expect([metadata.width, metadata.height]).toEqual([derivative.width, derivative.height]);
      expect(metadata.height).toBeGreaterThan(metadata.width);
      expect(metadata.format).toBe(derivative.format === 'avif' ? 'heif' : 'jpeg');
      expect([metadata.exif, metadata.iptc, metadata.icc, metadata.orientation]).toEqual(Array(4).fill(undefined));
      expect(rightsOf(metadata)).toEqual({ creator: 'Ngọc Ánh', copyright: '© Báo Mới' });
      for (const word of ['PhanMem', 'MayAnh', 'GPS']) expect(bytes.includes(word), word).toBe(false);
      const { data } = await sharp(bytes).resize(2, 2, { fit: 'fill' }).raw().toBuffer({ resolveWithObject: true });
      // Turned to the right, the red half is above.
      expect([(data[3] ?? 0) > (data[5] ?? 0), (data[6] ?? 0) < (data[8] ?? 0)]).toEqual([true, true]);
    }
  });

  it('have no metadata at all where nobody says whose it is', async () => {
    const { IFD3 } = madeExif;
    await putPhoto('vo-danh.jpg', await halves(300, 200).withExif({ IFD3 }).jpeg().toBuffer());
    const nameless = await found('vo-danh.jpg');
    const make = derivativeMaker(nameless);
    for (const derivative of derivativesOf(nameless)) {
      const { exif, xmp } = await sharp(await make(derivative)).metadata();
      expect([exif, xmp]).toEqual([undefined, undefined]);
    }
  });

  it.each(['png', 'webp', 'avif', 'gif'] as const)(
    'are made of %s, and of a grey or see-through one',
    async (format) => {
      for (const image of [halves(500, 300), halves(500, 300).greyscale(), halves(500, 300).ensureAlpha(0.5)]) {
        await putPhoto(`nguon.${format}`, await image.toFormat(format).toBuffer());
        const source = await found(`nguon.${format}`);
        const make = derivativeMaker(source);
        for (const derivative of derivativesOf(source)) {
          const { width, height, hasAlpha } = await sharp(await make(derivative)).metadata();
          expect([width, height, hasAlpha]).toEqual([derivative.width, derivative.height, false]);
        }
      }
    },
  );

  it('are made so small that they keep their limit; one that cannot is told by name', async () => {
    await putPhoto('nhieu.png', await noise(800, 533, 70).png().toBuffer());
    const noisy = await found('nhieu.png');
    const make = derivativeMaker(noisy);
    for (const derivative of derivativesOf(noisy))
      expect((await make(derivative)).length, derivative.src).toBeLessThanOrEqual(limitOf(derivative));
    const [first] = derivativesOf(noisy);
    if (!first) throw new Error('The photo has no images.');
    const weights = derivativesOf(noisy).map((derivative) => ({ derivative, bytes: 1000 }));
    const told = photoBudgets([
      ...weights,
      { derivative: { ...first, src: '/photos/bai/nang.avif' }, bytes: 140_000 },
      { derivative: first, bytes: 130_001 },
    ]);
    expect(told.map(({ name, bytes, limit }) => [name.replace(/^.*-/u, ''), bytes, limit])).toEqual([
      ['/photos/bai/nang.avif', 140_000, 130_000],
      ['800.avif', 130_001, 130_000],
      ['480.avif', 1000, 60_000],
      ['480.jpg', 1000, 90_000],
      ['800.jpg', 1000, 200_000],
    ]);
  });
});

describe('an original', () => {
  it('is decoded once, whoever asks; changed, it has other addresses', async () => {
    const file = await putPhoto('mot.png', await halves(600, 400).png().toBuffer());
    const library = photoLibrary(root, 'photos');
    const first = await found('mot.png');
    const [image] = derivativesOf(first);
    if (!image) throw new Error('The photo has no images.');
    const made = await library.maker(first)(image);
    // The cached image is taken even where the original cannot be read any more.
    await rm(file);
    expect(await library.maker(first)(image)).toEqual(made);
    await putPhoto('mot.png', await halves(600, 400).png().toBuffer());
    await utimes(file, new Date(0), new Date(0));
    expect((await found('mot.png')).hash).toBe(first.hash);
    await putPhoto('mot.png', await halves(600, 402).png().toBuffer());
    expect((await found('mot.png')).hash).not.toBe(first.hash);
  });

  it('that was seen is not read again while nothing touches it', async () => {
    await putPhoto('hai.png', await halves(600, 400).png().toBuffer());
    const before = await found('hai.png');
    const { atimeMs } = await stat(before.file);
    vi.resetModules();
    expect(await found('hai.png')).toEqual(before);
    expect((await stat(before.file)).atimeMs).toBe(atimeMs);
  });

  it('is found by its name exactly, in whichever normal form the disk keeps it', async () => {
    await putPhoto('bến.png'.normalize('NFD'), await halves(600, 400).png().toBuffer());
    const library = photoLibrary(root, 'photos');
    expect(await library.find('bai', 'bến.png')).toHaveProperty('width', 600);
    for (const [id, name] of [
      ['bai', 'BẾN.png'],
      ['bai', ''],
      ['bai', '..'],
      ['khac', 'bến.png'],
    ] as const)
      expect(await library.find(id, name)).toEqual({ refused: 'missing' });
  });
});

test('the dev server makes what a page asks for, and nothing else', async () => {
  await putPhoto('ba.png', await halves(600, 400).png().toBuffer());
  const original = await found('ba.png');
  const library = photoLibrary(root, 'photos');
  const photos = new Map([['bai', new Map([['ba.png', original]])]]);
  const [image] = derivativesOf(original);
  const file = photoFileAt(image?.src ?? '', photos, library);
  expect(file?.type).toBe('image/avif');
  expect((await sharp(await file?.make()).metadata()).width).toBe(600);
  for (const path of ['/photos/bai/ba.png', '/photos/bai/../ba.png', `${image?.src}x`])
    expect(photoFileAt(path, photos, library)).toBeUndefined();
});
