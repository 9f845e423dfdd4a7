import { describe, expect, it } from 'vitest';
import { derivativesOf } from '../../src/build/photos/derivatives.ts';
import { isSamePhoto, photosToSave } from '../../src/offline/worker/savedPhotos.ts';

const built = derivativesOf({
  articleId: 'bai',
  file: 'Cầu phà.jpg',
  hash: 'a1b2',
  width: 3000,
  height: 2000,
} as never);
const byHand = [
  { src: '/anh-1200.webp', width: 1200, format: 'webp' },
  { src: '/anh-600.webp', width: 600, format: 'webp' },
  { src: '/anh-1200.jpg', width: 1200, format: 'jpeg' },
];
const drawing = [{ src: '/hinh.svg', width: 1200 }];

const dataOf = (...figures: (readonly object[])[]) =>
  JSON.stringify({
    kind: 'article',
    article: { body: [{ type: 'paragraph' }, ...figures.map((images) => ({ type: 'figure', images }))] },
  });

describe('of each photo one image is saved', () => {
  const chosen = (images: readonly object[], width: number, avif: boolean) =>
    photosToSave(dataOf(images), width, avif)[0]?.[0];

  it.each([
    [320, true, '-480.avif'],
    [480, true, '-480.avif'],
    [481, true, '-800.avif'],
    [1360, true, '-1360.avif'],
    [5000, true, '-2000.avif'],
    [481, false, '-800.jpg'],
  ])('of those that the build made, for %d px and AVIF %s', (width, avif, end) => {
    expect(chosen(built, width, avif)?.endsWith(end)).toBe(true);
  });

  it.each([
    [500, '/anh-600.webp'],
    [700, '/anh-1200.webp'],
  ])('of those listed by hand, for %d px', (width, src) => {
    expect(chosen(byHand, width, true)).toBe(src);
  });

  it('also where its format is not told', () => {
    expect(chosen(drawing, 100, false)).toBe('/hinh.svg');
  });
});

it('a saved image stands in for the others of its photo; those of the build are known by their names', () => {
  expect(photosToSave(dataOf(byHand, built), 500, true)).toEqual([
    ['/anh-600.webp', '/anh-1200.webp', '/anh-1200.jpg'],
    [expect.stringMatching(/-800\.avif$/)],
  ]);
});

it.each([
  ['a list', { kind: 'list', list: {} }],
  ['a body of another shape', { article: { body: { type: 'figure' } } }],
  ['photos that the archive has lost', { article: { body: [{ type: 'figure', images: [] }] } }],
  ['images of another shape', { article: { body: [{ type: 'figure', images: [{ src: 1 }, null] }, null] } }],
])('there is no photo in %s', (_, data) => {
  expect(photosToSave(JSON.stringify(data), 500, true)).toEqual([]);
});

it.each([
  ['another size', '/photos/bai/cau-pha-a1b2-480.avif', '/photos/bai/cau-pha-a1b2-800.avif', true],
  ['another format', '/photos/bai/cau-pha-a1b2-480.avif', '/photos/bai/cau-pha-a1b2-480.jpg', true],
  ['another photo', '/photos/bai/cau-pha-a1b2-480.avif', '/photos/bai/cau-pha-c3d4-480.avif', false],
  ['another article', '/photos/bai/cau-pha-a1b2-480.avif', '/photos/tin/cau-pha-a1b2-480.avif', false],
  ['what the build did not make', '/anh/cau-480.jpg', '/anh/cau-800.jpg', false],
])('%s', (_, a, b, expected) => {
  expect(isSamePhoto(a, b)).toBe(expected);
});
