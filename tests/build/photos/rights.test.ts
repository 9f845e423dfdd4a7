import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { rightsOf, rightsPacket } from '../../../src/build/photos/rights.ts';
import { halves, madeExif, madeXmp } from './madePhotos.ts';

const metadataOf = async (bytes: Buffer) => sharp(bytes).metadata();

/** A data set of IPTC’s application record. */
function dataSet(number: number, text: string): Buffer {
  const value = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x1c, 0x02, number, value.length >> 8, value.length & 255]), value]);
}

test('are read from Exif', async () => {
  const bytes = await halves(300, 200).withExif(madeExif).jpeg().toBuffer();
  expect(rightsOf(await metadataOf(bytes))).toEqual({ creator: 'Ngoc Anh', copyright: 'Bao Moi' });
});

test('are read from Exif of either byte order, long and short', () => {
  const exif = Buffer.from(
    'Exif\0\0MM\0*\0\0\0\x08\0\x02\x01\x3b\0\x02\0\0\0\x04Anh\0\x82\x98\0\x02\0\0\0\x05\0\0\0\x26\0\0\0\0B\xe1o!\0',
    'latin1',
  );
  expect(rightsOf({ exif })).toEqual({ creator: 'Anh', copyright: 'Báo!' });
});

test('are read from IPTC and XMP, which know all letters, before Exif', async () => {
  const iptc = Buffer.concat([dataSet(0x50, 'Ngọc Ánh'), dataSet(0x74, '© Báo Mới')]);
  const exif = (await metadataOf(await halves(300, 200).withExif(madeExif).jpeg().toBuffer())).exif;
  expect(rightsOf({ iptc, exif })).toEqual({ creator: 'Ngọc Ánh', copyright: '© Báo Mới' });
  const xmp = Buffer.from(madeXmp('Trần &amp; Lê', '© 2026'));
  expect(rightsOf({ xmp, iptc, exif })).toEqual({ creator: 'Trần & Lê', copyright: '© 2026' });
});

test('are written so that they are read again, and nothing that was not there', () => {
  const rights = { creator: 'Ngọc <Ánh> & "Lê"', copyright: '© Báo' };
  expect(rightsOf({ xmp: Buffer.from(rightsPacket(rights) ?? '') })).toEqual(rights);
  expect(rightsPacket({ creator: 'A' })).not.toContain('rights>');
  expect(rightsPacket({})).toBeUndefined();
});

test('of a long or odd text are one short line', () => {
  const xmp = Buffer.from(madeXmp('A\u0000\n B\u202e', 'x'.repeat(9_000)));
  const { creator, copyright = '' } = rightsOf({ xmp });
  expect(creator).toBe('A B');
  expect(copyright).toBe('');
  expect(rightsOf({ iptc: dataSet(0x50, 'x'.repeat(3_000)) }).creator).toHaveLength(200);
});

test('are nothing worse than absent in whatever bytes', () => {
  const bytes = fc.option(fc.uint8Array({ maxLength: 300 }), { nil: undefined });
  const tiff = fc
    .uint8Array({ maxLength: 300 })
    .map((rest) => Buffer.concat([Buffer.from('Exif\0\0II*\0\x08\0\0\0'), rest]));
  fc.assert(
    fc.property(fc.oneof(bytes, tiff), bytes, bytes, (exif, iptc, xmp) => {
      for (const value of Object.values(rightsOf({ exif, iptc, xmp }))) expect(value.length).toBeLessThanOrEqual(200);
    }),
  );
});
