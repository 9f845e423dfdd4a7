import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { placesIn } from '../../../../src/build/import/output/place.ts';
import { hashOf, type RegisterEntry } from '../../../../src/build/import/output/register.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'places-'));
  writeFileSync(join(folder, 'ghe-ve-ben.json'), 'bài khác');
});
afterAll(() => rmSync(folder, { recursive: true }));

const never = () => false;
const registered = (...entries: RegisterEntry[]) => ({
  of: (id: string) => entries.filter((entry) => entry.id === id),
});

it('gives an article the id of its words, and one with a number if another has it', async () => {
  const places = placesIn(folder, registered(), (id) => ['cho-ca', 'ghe-ve-ben-2'].includes(id));
  expect(places.find('Mưa sớm', never)).toEqual({
    id: 'mua-som',
    file: join(folder, 'mua-som.json'),
    isEdited: false,
  });
  expect(places.find('Chợ cá', never)).toMatchObject({ id: 'cho-ca-2', other: 'cho-ca' });
  expect(places.find('Ghe về bến', never)).toMatchObject({ id: 'ghe-ve-ben-3', other: 'ghe-ve-ben' });
});

it('gives the place of an earlier form of the same article', async () => {
  const place = placesIn(folder, registered(), never).find('Ghe về bến', (_, text) => text === 'bài khác');
  expect(place).toMatchObject({ id: 'ghe-ve-ben', before: 'bài khác', isEdited: true });
});

it('tells an edit by hand from what it wrote itself', async () => {
  const entry = { input: 'a', manuscript: '', id: 'ghe-ve-ben', article: hashOf('bài khác') };
  const edited = { ...entry, article: hashOf('bài cũ') };
  expect(placesIn(folder, registered(entry), never).known(entry)).toMatchObject({ isEdited: false });
  expect(placesIn(folder, registered(edited), never).known(edited)).toMatchObject({ isEdited: true });
  expect(placesIn(folder, registered(), never).known({ ...entry, id: 'da-xoa' }).before).toBeUndefined();
});
