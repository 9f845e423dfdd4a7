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

it('knows a name with blanks, behind a label or in brackets, and takes the caption below it', () => {
  const blocks = [
    line('Ảnh: bến đò sáng.jpg'),
    line('Bến đò lúc năm giờ. Ảnh: Lê Thu'),
    line('(Chợ nổi.JPG) Chợ nổi buổi trưa.'),
    lostFigure(line(''), 'Ảnh 3: IMG_3.jpg - Ghe về.'),
    line('Đoạn một.'),
  ];
  const photos = [{ name: 'bến đò sáng.jpg'.normalize('NFD') }, { name: 'chợ nổi.jpg' }, { name: 'IMG_3.jpg' }];
  const read = withLoosePhotos(blocks, photos);
  expect(read.filled).toEqual(['Ảnh 3: IMG_3.jpg - Ghe về.']);
  expect(shown(read.blocks)).toEqual([
    `${'bến đò sáng.jpg'.normalize('NFD')}: Bến đò lúc năm giờ.`,
    'chợ nổi.jpg: Chợ nổi buổi trưa.',
    'IMG_3.jpg: Ghe về.',
    'Đoạn một.',
  ]);
});

it('takes no photo that the text shows already', () => {
  const blocks = [{ ...lostFigure(line(''), 'Ghe.'), picture: './anh/Ghe.jpg' }];
  expect(withLoosePhotos(blocks, [{ name: 'ghe.jpg' }])).toEqual({ blocks, notices: [], filled: [] });
});

it('leaves a line that names a file which is not there', () => {
  expect(shown(withLoosePhotos([line('khong-co.jpg: chú thích')], []).blocks)).toEqual(['khong-co.jpg: chú thích']);
});
