// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manifest } from '../../src/publish/manifest.ts';
import { site } from '../../src/site.ts';

const publicFolder = join(import.meta.dirname, '../../public');
const made = JSON.parse(manifest(site));

it('an installed site has the name and the language of the publisher', () => {
  expect(made).toMatchObject({ name: site.name, short_name: site.name, lang: 'vi', start_url: '/', scope: '/' });
  expect(made.display).toBe('standalone');
});

it('its icons are there in the sizes that are told, one of them to be cut into any shape', () => {
  const pictures: { src: string; sizes: string; type: string }[] = made.icons;
  for (const { src, sizes } of pictures.filter(({ type }) => type === 'image/png')) {
    const png = readFileSync(join(publicFolder, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(made.icons.map(({ purpose }: { purpose?: string }) => purpose)).toContain('maskable');
});
