import sharp from 'sharp';
import { expect, it } from 'vitest';
import { isFigure, lostFigure } from '../../../../src/build/import/compose/captions.ts';
import type { RawBlock } from '../../../../src/build/import/model/rawBlock.ts';
import { captioned, captionNotices } from '../../../../src/build/import/photos/captions.ts';
import { takePhotos } from '../../../../src/build/import/photos/takePhotos.ts';

const empty: RawBlock = { block: { type: 'paragraph', children: [] }, text: '', classes: '', linkShare: 0 };
const figure = (picture: string, caption = 'Ghe về bến.') => ({ ...lostFigure(empty, caption), picture });
const photo = (background: string) =>
  sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer();

it('takes each photo once, under a name of its own', async () => {
  const files = new Map<string, Uint8Array>([
    ['anh/Chợ mới.JPG', await photo('#a00')],
    ['khac/Ch%E1%BB%A3%20m%E1%BB%9Bi.jpeg?v=1', await photo('#0a0')],
    ['chep/chợ mới.jpg', await photo('#a00')],
  ]);
  const { bySource, notices } = await takePhotos(
    [...files.keys()].map((src) => figure(src)),
    async (src) => files.get(src),
  );
  expect([...bySource.values()].map(({ name }) => name)).toEqual(['cho-moi.jpg', 'cho-moi-2.jpg', 'cho-moi.jpg']);
  expect(notices).toEqual([]);
});

it('says of each picture that it lacks or cannot use why', async () => {
  const files = new Map<string, Uint8Array>([
    ['a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['khong-loi.jpg', await photo('#00a')],
  ]);
  const blocks = [figure('a.svg'), figure('khong-co.jpg'), figure('khong-loi.jpg', '')];
  const { bySource, notices } = await takePhotos(blocks, async (src) => files.get(src));
  expect([...bySource.keys()]).toEqual(['khong-loi.jpg']);
  expect(notices).toEqual([
    { code: 'picture-refused', text: 'a.svg', result: 'hình vẽ SVG; xuất thành PNG, hoặc ghi tay trong bài.' },
    { code: 'image-missing', text: 'khong-co.jpg' },
  ]);
});

it('keeps nothing of a lost picture without words, and says so', async () => {
  const described = figure('mo-ta.jpg', '');
  const blocks = [
    figure('tron.jpg', ''),
    { ...described, block: { ...described.block, alt: 'Ghe cập bến' } },
    figure('hai-lan.jpg', ''),
    figure('hai-lan.jpg'),
  ];
  const { notices } = await takePhotos(blocks, async () => undefined);
  expect(notices).toEqual([
    { code: 'picture-dropped', text: 'tron.jpg' },
    { code: 'image-missing', text: 'mo-ta.jpg' },
    { code: 'image-missing', text: 'hai-lan.jpg' },
  ]);
});

it('asks for the caption of a photo that has none, and tells where it got none', async () => {
  const bytes = await photo('#00a');
  const blocks = [figure('1.jpg', ''), figure('2.jpg', ''), figure('3.jpg')];
  const photos = await takePhotos(blocks, async () => bytes);
  const answers = ['Ghe về. Ảnh: Lê Thu', ''];
  const ask = { text: async () => answers.shift() ?? '', confirm: async () => false, tell: () => {} };
  const read = await captioned(blocks, photos, ask);
  expect(read.map(({ block }) => block)).toMatchObject([
    { caption: 'Ghe về.', credit: 'Ảnh: Lê Thu' },
    { caption: '' },
    { caption: 'Ghe về bến.' },
  ]);
  expect(captionNotices(read, photos)).toEqual([{ code: 'caption-missing', text: '2.jpg' }]);
  const described = read.map((raw) => (isFigure(raw) ? { ...raw, block: { ...raw.block, alt: 'Ghe' } } : raw));
  expect(captionNotices(described, photos)).toEqual([{ code: 'caption-from-alt', text: 'Ghe', result: '2.jpg' }]);
  expect(await captioned(blocks, photos, undefined)).toEqual(blocks);
});
