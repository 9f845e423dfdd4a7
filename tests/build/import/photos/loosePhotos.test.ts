// @vitest-environment node
import { expect, it } from 'vitest';
import { lostFigure } from '../../../../src/build/import/compose/captions.ts';
import type { RawBlock } from '../../../../src/build/import/model/rawBlock.ts';
import { withLoosePhotos } from '../../../../src/build/import/photos/loosePhotos.ts';

const line = (text: string): RawBlock => ({
  block: { type: 'paragraph', children: [{ type: 'text', value: text }] },
  text,
  classes: '',
  linkShare: 0,
});

const shown = (blocks: readonly RawBlock[]) =>
  blocks.map(({ block, text, picture }) => (block.type === 'figure' ? `${picture}: ${block.caption}` : text));

it('puts photos where their names stand, at captions without a photo, and the others at the end', () => {
  const blocks = [
    line('Đoạn một.'),
    line('IMG_2.jpg: Ghe về bến. Ảnh: Lê Thu'),
    lostFigure(line(''), 'Lưới phơi.'),
    line('Đoạn hai.'),
  ];
  const photos = [{ name: 'IMG_1.JPG' }, { name: 'img_2.jpg' }, { name: 'IMG_3.jpg', caption: 'Chợ cá.' }];
  const read = withLoosePhotos(blocks, photos);
  expect(shown(read.blocks)).toEqual([
    'Đoạn một.',
    'img_2.jpg: Ghe về bến.',
    'IMG_1.JPG: Lưới phơi.',
    'Đoạn hai.',
    'IMG_3.jpg: Chợ cá.',
  ]);
  expect(read.notices).toEqual([{ code: 'photo-at-end', text: 'IMG_3.jpg' }]);
  expect(read.filled).toEqual(['Lưới phơi.']);
});

it('takes no photo that the text shows already', () => {
  const blocks = [{ ...lostFigure(line(''), 'Ghe.'), picture: './anh/Ghe.jpg' }];
  expect(withLoosePhotos(blocks, [{ name: 'ghe.jpg' }])).toEqual({ blocks, notices: [], filled: [] });
});

it('leaves a line that names a file which is not there', () => {
  expect(shown(withLoosePhotos([line('khong-co.jpg: chú thích')], []).blocks)).toEqual(['khong-co.jpg: chú thích']);
});
