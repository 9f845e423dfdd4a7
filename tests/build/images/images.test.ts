import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleDrawing, iconDrawing, siteDrawing } from '../../../src/build/images/drawings.ts';
import { imageCache } from '../../../src/build/images/imageCache.ts';
import { letterColour } from '../../../src/build/images/mark.ts';
import { png, typefaces, undrawnLetters } from '../../../src/build/images/render.ts';
import { articleImage, siteImages } from '../../../src/build/images/siteImages.ts';
import { openTypeface } from '../../../src/build/images/typeface.ts';
import { maskableIconPath, sharedImagePath } from '../../../src/paths.ts';
import { vietnameseLetters } from '../../browser/support/testFonts.ts';

const brand = { name: 'Bản Tin', initial: 'B', description: 'Tin tức để đọc.', accentColor: '#a3261b' };
const faces = await typefaces();

/** The smallest box around all pixels of another colour than the one in the corner, in pixels. */
async function inkBox(svg: string) {
  const { info } = await sharp(Buffer.from(svg)).flatten({ background: '#888' }).trim({ threshold: 40 }).toBuffer({
    resolveWithObject: true,
  });
  const [left, top] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)];
  return { left, top, right: left + info.width, bottom: top + info.height };
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'images-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('letters as outlines', () => {
  it.each(['regular', 'bold'] as const)('all 134 letters of Vietnamese are there in %s, with ink', async (weight) => {
    const face = await openTypeface(weight);
    expect([...vietnameseLetters]).toHaveLength(134);
    for (const letter of vietnameseLetters) {
      const { top, bottom } = face.ink(letter);
      expect(bottom - top, letter).toBeGreaterThan(0.3);
    }
  });

  it('comes from another font where the own one has no such letter; one that none has is left out and named', async () => {
    const place = { x: 0, y: 0, size: 10 };
    expect(faces.bold.outline('Ж', place)).toMatch(/^M/u);
    expect(await undrawnLetters()).not.toContain('新');
    expect(faces.bold.outline('Tin新', place)).toBe(faces.bold.outline('Tin', place));
    expect(await undrawnLetters()).toContain('新');
  });

  it('decomposed letters look like composed ones', () => {
    const place = { x: 0, y: 0, size: 10 };
    expect(faces.bold.outline('Ẳ Ộ'.normalize('NFD'), place)).toBe(faces.bold.outline('Ẳ Ộ', place));
  });

  it('needs no font of the system: no text element is drawn', () => {
    for (const svg of [siteDrawing(brand, faces), articleDrawing({ headline: 'Ẳ' }, brand, faces)])
      expect(svg).not.toMatch(/<text|font-/u);
  });
});

describe('what is drawn', () => {
  it('keeps all marks within the image, whatever the headline', async () => {
    const headline = 'ẲỆỖỮẨ ỵạgọ '.repeat(13).trim().slice(0, 150);
    const svg = articleDrawing({ headline }, brand, faces).replace(/<rect[^>]*height="16"[^>]*>/u, '');
    const box = await inkBox(svg);
    expect(box.left).toBeGreaterThanOrEqual(60);
    expect(box.right).toBeLessThanOrEqual(1140);
    expect(box.top).toBeGreaterThan(20);
    expect(box.bottom).toBeLessThan(610);
  });

  it.each(['B', 'M', 'W', 'Ẳ', 'Ộ', 'Q', '9'])(
    'the letter %s of a maskable icon stands in its safe zone',
    async (letter) => {
      const side = 512;
      const box = await inkBox(iconDrawing({ ...brand, initial: letter }, faces, side, 'square'));
      // W3C Web App Manifest: a circle of 40 % of the side around the middle.
      const reach = Math.hypot(
        Math.max(side / 2 - box.left, box.right - side / 2),
        Math.max(side / 2 - box.top, box.bottom - side / 2),
      );
      expect(reach).toBeLessThanOrEqual(0.4 * side + 1);
    },
  );

  it('is its colour alone where no font has the letter', () => {
    expect(iconDrawing({ ...brand, initial: '新' }, faces, 192, 'rounded')).not.toContain('<path');
  });

  it('has dark letters on a light ground', () => {
    expect(letterColour('#a3261b')).toBe('#fffefb');
    expect(letterColour('#ffd54a')).toBe('#1b1a18');
  });

  it('looks other with another name, colour or description, and is the same each time', async () => {
    const draw = (change: Partial<typeof brand>) => png(siteDrawing({ ...brand, ...change }, faces));
    const first = await draw({});
    expect((await draw({})).equals(first)).toBe(true);
    for (const change of [{ name: 'Kênh' }, { initial: 'K' }, { accentColor: '#1d4e89' }, { description: 'Khác.' }])
      expect((await draw(change)).equals(first), JSON.stringify(change)).toBe(false);
  });

  it.each([
    [sharedImagePath, 1200, 630],
    [maskableIconPath, 512, 512],
  ])('%s is %i × %i pixels', async (path, width, height) => {
    const made = await siteImages(brand, 'code', imageCache(folder)).get(path)?.make();
    expect(await sharp(made).metadata()).toMatchObject({ format: 'png', width, height });
  });
});

describe('the cache', () => {
  it('is asked before anything is drawn, and knows what an image is made from', async () => {
    const make = vi.fn(async () => Buffer.from('một'));
    expect(`${await imageCache(folder).get('a', make)}`).toBe('một');
    expect(`${await imageCache(folder).get('a', make)}`).toBe('một');
    expect(make).toHaveBeenCalledTimes(1);
    await imageCache(folder).get('b', make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('draws anew with other code, and an article only with its own words', async () => {
    const cache = imageCache(folder);
    const sourceOf = (headline: string, code: string) => articleImage({ headline }, brand, code, cache).source;
    expect(sourceOf('Một', 'x')).toBe(sourceOf('Một', 'x'));
    expect(sourceOf('Một', 'x')).not.toBe(sourceOf('Một', 'y'));
    expect(sourceOf('Một', 'x')).not.toBe(sourceOf('Hai', 'x'));
  });

  it('leaves no half-written file where nothing can be written, and draws all the same', async () => {
    writeFileSync(join(folder, 'file'), '');
    const made = await imageCache(join(folder, 'file')).get('a', async () => Buffer.from('một'));
    expect(`${made}`).toBe('một');
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
