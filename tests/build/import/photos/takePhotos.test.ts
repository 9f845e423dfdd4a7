// @vitest-environment node
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { lostFigure } from '../../../../src/build/import/compose/captions.ts';
import type { RawBlock } from '../../../../src/build/import/model/rawBlock.ts';
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

it('says of each picture that it lacks or cannot use why, and of each without words that it has none', async () => {
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
    { code: 'caption-missing', text: 'khong-loi.jpg' },
  ]);
});
