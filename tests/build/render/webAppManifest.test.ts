import { expect, it } from 'vitest';
import { imageCache } from '../../../src/build/images/imageCache.ts';
import { siteImages } from '../../../src/build/images/siteImages.ts';
import { webAppManifest } from '../../../src/build/render/webAppManifest.ts';
import * as site from '../../../src/site.ts';

const images = siteImages(site, '', imageCache(''));
const made = JSON.parse(webAppManifest(site));

it('an installed site has the name and the language of the publisher', () => {
  expect(made).toMatchObject({ name: site.name, short_name: site.name, lang: 'vi', start_url: '/', scope: '/' });
  expect(made.display).toBe('standalone');
});

it('its icons are there in the sizes that are told, one of them to be cut into any shape', async () => {
  const pictures: { src: string; sizes: string; type: string }[] = made.icons;
  for (const { src, sizes } of pictures.filter(({ type }) => type === 'image/png')) {
    const png = await images.get(src)?.make();
    expect(`${png?.readUInt32BE(16)}x${png?.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(made.icons.map(({ purpose }: { purpose?: string }) => purpose)).toContain('maskable');
});
