import { describe, expect, it } from 'vitest';
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

describe('a numbered caption', () => {
  const four = ['IMG_2001.jpg', 'IMG_2002.jpg', 'IMG_2003.jpg', 'IMG_2004.jpg'].map((name) => ({ name }));
  const captions = (...texts: string[]) =>
    withLoosePhotos([line('Đoạn.'), ...texts.map((text) => lostFigure(line(text), text))], four);

  it('takes the photo of that number by name, and no other', () => {
    const read = captions('Ảnh 1: Một.', 'Ảnh 9: Chín.', 'Ảnh 3: Ba.');
    expect(shown(read.blocks).slice(1)).toEqual([
      'IMG_2001.jpg: Một.',
      'undefined: Chín.',
      'IMG_2003.jpg: Ba.',
      'IMG_2002.jpg: ',
      'IMG_2004.jpg: ',
    ]);
    expect(read.filled).toEqual(['Ảnh 1: Một.', 'Ảnh 3: Ba.']);
  });

  it('counts the photos that no line names where its own is named', () => {
    const read = (...lines: string[]) =>
      withLoosePhotos(
        lines.map((text) => (/^Ảnh \d/u.test(text) ? lostFigure(line(text), text) : line(text))),
        four,
      );
    expect(shown(read('IMG_2001.jpg: Cô dâu.', 'Ảnh 1: Ghe hoa.', 'Ảnh 2: Bến.').blocks).slice(0, 3)).toEqual([
      'IMG_2001.jpg: Cô dâu.',
      'IMG_2002.jpg: Ghe hoa.',
      'IMG_2003.jpg: Bến.',
    ]);
    expect(shown(read('Ảnh 1: Ghe hoa.', 'Ảnh: IMG_2001.jpg').blocks).slice(0, 2)).toEqual([
      'IMG_2002.jpg: Ghe hoa.',
      'IMG_2001.jpg: ',
    ]);
    expect(shown(read('IMG_2001.jpg: Cô dâu.', 'Ảnh 2: Ghe hoa.').blocks).slice(0, 2)).toEqual([
      'IMG_2001.jpg: Cô dâu.',
      'IMG_2002.jpg: Ghe hoa.',
    ]);
  });

  it('leaves the photos of others to captions without a number', () => {
    const read = captions('Không số.', 'Ảnh 1: Một.');
    expect(shown(read.blocks).slice(1, 3)).toEqual(['IMG_2002.jpg: Không số.', 'IMG_2001.jpg: Một.']);
  });

  it.each([[['Ảnh 11: Một.', 'Ảnh 12: Hai.']], [['Ảnh 1: Một.', 'Ảnh 1: Hai.']]])(
    'takes them in order where the numbers are no positions: %j',
    (texts) => {
      expect(shown(captions(...texts).blocks).slice(1, 3)).toEqual(['IMG_2001.jpg: Một.', 'IMG_2002.jpg: Hai.']);
    },
  );
});
