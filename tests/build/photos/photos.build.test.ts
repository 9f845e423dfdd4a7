import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCopy, copyProject, filesOf, root } from '../projectCopy.ts';
import { halves } from './madePhotos.ts';

let copy = '';
const id = 'photo-report';
const fixtures = join(root, 'tests/fixtures');
const articleFile = () => join(copy, `src/articles/${id}.json`);
const original = (name: string) => join(copy, 'src/photos', id, name);

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'xay-anh-'));
  await copyProject(copy);
  await cp(join(fixtures, 'photos'), join(copy, 'src/photos'), { recursive: true });
  const text = await readFile(join(fixtures, `articles/${id}.json`), 'utf8');
  // The one with images by hand, which lie in another folder.
  const article = JSON.parse(text);
  article.body.pop();
  await writeFile(articleFile(), JSON.stringify(article));
  // A copy of an original that no article names, beside them.
  await cp(original('do-chieu.png'), original('khong-dung.png'));
  await buildCopy(copy, {}, 'dist');
}, 180_000);
afterAll(() => rm(copy, { recursive: true }));

const builtFiles = () => filesOf(join(copy, 'dist'));
const photosIn = (files: ReadonlyMap<string, Buffer>) =>
  [...files.keys()].filter((name) => name.startsWith('/photos/'));
const timeOf = async (file: string) => (await stat(join(copy, 'dist', file))).ctimeMs;

test('only what is made of an original is in the site, and nothing of where it was taken', async () => {
  const files = await builtFiles();
  const photos = photosIn(files);
  expect(photos.map((name) => name.replace(/-[0-9a-f]{10}-/u, '-#-'))).toEqual([
    ...['1360.avif', '1360.jpg', '2000.avif', '2000.jpg', '480.avif', '480.jpg', '800.avif', '800.jpg'].map(
      (end) => `/photos/${id}/ben-song-#-${end}`,
    ),
    ...['480.avif', '480.jpg', '700.avif', '700.jpg'].map((end) => `/photos/${id}/do-chieu-#-${end}`),
  ]);
  const originals = await Promise.all(['Bến sông.JPG', 'do-chieu.png'].map((name) => readFile(original(name))));
  expect(originals[0]?.includes('MayAnh')).toBe(true);
  for (const [name, content] of files) {
    expect(
      originals.some((one) => one.equals(content)),
      name,
    ).toBe(false);
    if (photos.includes(name))
      expect(
        ['MayAnh', 'GPS'].filter((word) => content.includes(word)),
        name,
      ).toEqual([]);
  }
  for (const name of photos) {
    const { width } = await sharp(files.get(name)).metadata();
    expect(name).toContain(`-${width}.`);
  }
});

test('the page names each of them, and other sites are shown the largest that all of them can show', async () => {
  const files = await builtFiles();
  const page = `${files.get(`/bai-viet/${id}.html`)}`;
  for (const name of photosIn(files)) expect(page).toContain(name);
  const [, shared = ''] = /<meta property="og:image" content="https:\/\/bantin.example([^"]+)"/u.exec(page) ?? [];
  expect(shared).toMatch(/\/ben-song-[0-9a-f]{10}-2000\.jpg$/u);
  expect(page).toContain('<meta property="og:image:height" content="1333">');
  expect([...files.keys()]).not.toContain(`/bai-viet/${id}.png`);
  expect(page).not.toContain(' style=');
  expect(`${files.get('/_headers')}`).toContain('/photos/*\n  Cache-Control: public, max-age=31536000, immutable');
});

test('a photo that is changed makes its page anew, and nothing of the photo before is left', async () => {
  const before = photosIn(await builtFiles());
  const kept = before.find((name) => name.includes('ben-song')) ?? '';
  const times = [await timeOf(kept), await timeOf(`bai-viet/${id}.html`)];
  await halves(900, 600).png().toFile(original('do-chieu.png'));
  const said = await buildCopy(copy);
  // The front page, the article with its data, six files of the photo, three feeds; the front page’s file is first the bundler’s.
  expect(said).toContain('of their files 12 written');
  const after = photosIn(await builtFiles());
  expect(after.filter((name) => name.includes('do-chieu')).map((name) => name.replace(/^.*-/u, ''))).toEqual([
    ...['480.avif', '480.jpg', '800.avif', '800.jpg', '900.avif', '900.jpg'],
  ]);
  expect(after.filter((name) => before.includes(name) && name.includes('do-chieu'))).toEqual([]);
  expect(await timeOf(kept)).toBe(times[0]);
  expect(await timeOf(`bai-viet/${id}.html`)).not.toBe(times[1]);
  const again = await buildCopy(copy);
  expect(again).toContain('of their files 1 written');
}, 180_000);

test('one that cannot be used stops the build, and says which and where', async () => {
  await writeFile(original('do-chieu.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await rm(original('Bến sông.JPG'));
  const text = (await readFile(articleFile(), 'utf8')).replaceAll('"photo"', '\n"photo"');
  await writeFile(articleFile(), text);
  const failed = await buildCopy(copy).then(
    () => '',
    (error) => `${error.stderr}`,
  );
  expect(failed.match(/^src\/articles\/.*$/gmu)).toEqual([
    expect.stringMatching(
      /:2:9 \/body\/1\/images\/0\/photo found "Bến sông\.JPG", no such file, expected the name of a file/u,
    ),
    expect.stringMatching(
      /:3:9 \/body\/3\/images\/0\/photo found "do-chieu\.png", a drawing \(SVG\), expected a photo as JPEG/u,
    ),
  ]);
}, 180_000);
