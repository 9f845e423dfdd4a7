// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { placesIn } from '../../../../src/build/import/output/place.ts';
import { hashOf } from '../../../../src/build/import/output/register.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'places-'));
  writeFileSync(join(folder, 'ghe-ve-ben.json'), 'bài khác');
});
afterAll(() => rmSync(folder, { recursive: true }));

const never = () => false;

it('gives an article the id of its words, and one with a number if another has it', async () => {
  const places = placesIn(folder, new Set(['cho-ca', 'ghe-ve-ben-2']));
  expect(places.find('Mưa sớm', never)).toEqual({
    id: 'mua-som',
    file: join(folder, 'mua-som.json'),
    isEdited: true,
  });
  expect(places.find('Chợ cá', never)).toMatchObject({ id: 'cho-ca-2' });
  expect(places.find('Ghe về bến', never)).toMatchObject({ id: 'ghe-ve-ben-3' });
});

it('gives the place of an earlier form of the same article', async () => {
  const place = placesIn(folder, new Set()).find('Ghe về bến', (text) => text === 'bài khác');
  expect(place).toMatchObject({ id: 'ghe-ve-ben', before: 'bài khác', isEdited: true });
});

it('tells an edit by hand from what it wrote itself', async () => {
  const places = placesIn(folder, new Set());
  const entry = { input: 'a', manuscript: '', id: 'ghe-ve-ben' };
  expect(places.known({ ...entry, article: hashOf('bài khác') })).toMatchObject({ isEdited: false });
  expect(places.known({ ...entry, article: hashOf('bài cũ') })).toMatchObject({ isEdited: true });
  expect(places.known({ ...entry, id: 'da-xoa', article: '' }).before).toBeUndefined();
});
