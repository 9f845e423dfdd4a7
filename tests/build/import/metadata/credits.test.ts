import { expect, it } from 'vitest';
import { isLoneCredit, splitCredit } from '../../../../src/build/import/metadata/credits.ts';

it.each([
  ['Mái chợ mới lợp hôm qua. Ảnh: Lê Thu', 'Mái chợ mới lợp hôm qua.', 'Ảnh: Lê Thu'],
  ['Một bó hoa từ 10 - 20 bông - Ảnh: H.Y.T.', 'Một bó hoa từ 10 - 20 bông', 'Ảnh: H.Y.T.'],
  ['Mái chợ mới (Ảnh: Lê Thu).', 'Mái chợ mới.', 'Ảnh: Lê Thu'],
  ['Mái chợ mới. (Ảnh: N.V.A)', 'Mái chợ mới.', 'Ảnh: N.V.A'],
  ['Mái chợ. Nguồn ảnh: Báo Thử', 'Mái chợ.', 'Nguồn ảnh: Báo Thử'],
  ['The new roof. Photo: Ben Hasty/Getty Images', 'The new roof.', 'Photo: Ben Hasty/Getty Images'],
  ['The new roof. Photograph: Jane Doe', 'The new roof.', 'Photograph: Jane Doe'],
  ['The new roof (Image credit: Wareable)', 'The new roof', 'Image credit: Wareable'],
  ['The new roof. Credit: Jane Doe', 'The new roof.', 'Credit: Jane Doe'],
  ['The new roof © Jane Doe', 'The new roof', '© Jane Doe'],
  ['Mái chợ. Ảnh minh họa: Lê Thu', 'Mái chợ.', 'Ảnh minh họa: Lê Thu'],
  ['Ảnh 2: Dãy hàng vải. Ảnh: Lê Thu', 'Dãy hàng vải.', 'Ảnh: Lê Thu'],
  ['Mái chợ mới. Ảnh Lê Thu', 'Mái chợ mới.', 'Ảnh Lê Thu'],
  ['Mái chợ mới – Ảnh chụp màn hình', 'Mái chợ mới', 'Ảnh chụp màn hình'],
  ['Chợ Bến Gỗ, ảnh: Lê Thu', 'Chợ Bến Gỗ', 'ảnh: Lê Thu'],
  ['The market [Photo: Jane Doe]', 'The market', 'Photo: Jane Doe'],
  ['The market. Photograph by Jane Doe', 'The market.', 'Photograph by Jane Doe'],
  ['The market. (AP Photo/Jane Doe)', 'The market.', 'AP Photo/Jane Doe'],
  ['The market. Jane Doe/Getty Images', 'The market.', 'Jane Doe/Getty Images'],
  ['Ảnh: Lê Thu', '', 'Ảnh: Lê Thu'],
  ['Ảnh: Lê Thu - Trần Quốc', '', 'Ảnh: Lê Thu - Trần Quốc'],
  ['Ảnh: Công an tỉnh Nghệ An', '', 'Ảnh: Công an tỉnh Nghệ An'],
  ['Ảnh: Bệnh viện cung cấp', '', 'Ảnh: Bệnh viện cung cấp'],
  ['Ảnh: internet', '', 'Ảnh: internet'],
  ['Ảnh: Chợ chiếu đêm Định Yên. (Trần Quốc)', 'Chợ chiếu đêm Định Yên.', 'Trần Quốc'],
  ['Ảnh: Chợ chiếu đêm Định Yên. Ảnh: Trần Quốc', 'Chợ chiếu đêm Định Yên.', 'Ảnh: Trần Quốc'],
])('parts %s', (text, caption, credit) => {
  expect(splitCredit(text)).toEqual({ caption, credit });
});

it.each([
  ['Ảnh 2: Dãy hàng vải', 'Dãy hàng vải'],
  ['Hình 1. Dãy hàng vải', 'Dãy hàng vải'],
  ['Ảnh: Ông Lê Văn An trong vườn', 'Ông Lê Văn An trong vườn'],
  ['Ảnh: Chợ sớm.', 'Chợ sớm.'],
  ['Ảnh: Đại biểu chụp ảnh lưu niệm', 'Đại biểu chụp ảnh lưu niệm'],
  ['Ảnh: Công an khám xét nhà của nghi phạm trong đêm qua.', 'Công an khám xét nhà của nghi phạm trong đêm qua.'],
  ['Bức ảnh: một kỷ niệm của người bán hàng lâu năm nhất ở chợ, nay đã ngoài tám mươi.', undefined],
  ['Ông nói về bức ảnh của mình.', undefined],
  ['Ông An (ảnh: trái) nói', undefined],
  ['Chợ xưa. Ảnh cũ của chợ', undefined],
  ['', undefined],
])('finds no credit in %s', (text, caption) => {
  expect(splitCredit(text)).toEqual({ caption: caption ?? text });
});

it('knows a credit that stands alone', () => {
  expect(['Ảnh: Lê Thu', '(Ảnh: Lê Thu)', 'Photo: Jane Doe', 'Ảnh: Nhân vật cung cấp'].every(isLoneCredit)).toBe(true);
  expect(
    [
      'Mái chợ. Ảnh: Lê Thu',
      'Nguồn: Báo Thử',
      'Video: Houseplants for Low Light',
      'Ảnh: mái chợ mới lợp',
      'Lê Thu',
    ].some(isLoneCredit),
  ).toBe(false);
});
