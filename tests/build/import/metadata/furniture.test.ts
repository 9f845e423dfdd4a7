import { expect, it } from 'vitest';
import { looksLikeCrosshead } from '../../../../src/build/import/metadata/crossheads.ts';
import { isFurniture } from '../../../../src/build/import/metadata/furniture.ts';

it.each([
  ['|', 'separator'],
  ['Bình luận (0)', 'comments'],
  ['0 bình luận', 'comments'],
  ['Lên đầu trang', 'navigation'],
  ['Chia sẻ', 'share'],
  ['Tặng sao', 'share'],
  ['Lưu bài', 'share'],
  ['Copy link', 'share'],
  ['Gửi', 'share'],
  ['In bài', 'share'],
  ['Tin liên quan', 'related'],
  ['Đọc thêm', 'related'],
  ['Xem thêm: Chợ đêm dời sang bờ sông', 'related'],
  ['>> Xem thêm: Chợ đêm', 'related'],
  ['Đọc tiếp', 'related'],
  ['Về trang Chủ đề', 'related'],
  ['TIN MỚI', 'lists'],
  ['Đọc nhiều', 'lists'],
  ['Quảng cáo', 'advertisement'],
  ['Theo dõi Báo Thử trên Google News', 'share'],
  ['Trang chủ > Thời sự', 'navigation'],
  ['Hotline: 0900 000 001', 'contact'],
  ['toasoan@bao.example', 'contact'],
  ['Người gửi: Lê Thu', 'submission'],
  ['Địa chỉ: 5 đường Bờ Kè', 'contact'],
  ['Tổng biên tập: Lê Thu', 'imprint'],
  ['Theo www.bao.example Copy link', 'share'],
  ['Dòng sự kiện: Chợ đêm', 'related'],
  ['MỚI - NÓNG', 'lists'],
  ['Share', 'share'],
  ['Advertisement', 'advertisement'],
  ['Related articles', 'related'],
  ['Read more: A new roof', 'related'],
  ['Follow us on', 'advertisement'],
  ['Subscribe to our newsletter', 'advertisement'],
  ['Print', 'share'],
  ['Comments (12)', 'comments'],
  ['© 2026 Báo Thử', 'copyright'],
])('%s is %s', (line, reason) => {
  expect(isFurniture(line)).toMatchObject({ reason });
});

it('reads keywords', () => {
  expect(isFurniture('Từ khóa: chợ, mái che')).toEqual({ reason: 'tags', keywords: ['chợ', 'mái che'] });
  expect(isFurniture('Tags: chợ; mái che')).toEqual({ reason: 'tags', startsTail: true, keywords: ['chợ', 'mái che'] });
  expect(isFurniture('Từ khóa:')).toEqual({ reason: 'tags', startsTail: true });
});

it('tells after which lines nothing of the article comes', () => {
  const tails = [
    'Tin liên quan',
    'Bình luận (0)',
    '0 bình luận',
    'Đọc nhiều',
    'Đang được quan tâm',
    'Related articles',
  ];
  expect(tails.filter((line) => !isFurniture(line)?.startsTail)).toEqual([]);
  const amid = ['Chia sẻ', '|', 'Xem thêm: Chợ đêm', 'Quảng cáo', 'Người gửi: Lê Thu', 'TIN MỚI', 'Từ khóa: chợ'];
  expect(amid.filter((line) => isFurniture(line)?.startsTail)).toEqual([]);
});

it.each([
  'Chia sẻ với chúng tôi, bà nói chợ đã cũ.',
  'Bình luận về việc này, ông An cho rằng chợ đã cũ.',
  'Theo dõi diễn biến trên biển, ngư dân đã vào bờ.',
  'Tin liên quan đến vụ cháy được công bố sáng nay.',
  'Đọc nhiều sách giúp trẻ nói tốt.',
  '- Xem thêm: nhé!',
  'Xem thêm 5 giờ nữa, ông nói.',
  'Quay lại chợ Bến Gỗ',
  'Keywords: anxiety, depression',
  'Facebook',
  'Quảng cáo sai sự thật bị phạt',
  'Trang chủ của báo bị tấn công.',
  'Từ khóa: đó là điều ông nói.',
  'Mái cũ dột từ lâu',
  '}',
  '…',
  '***',
  '5',
  '',
])('is text: %s', (line) => {
  expect(isFurniture(line)).toBeUndefined();
});

const long =
  'Ban quản lý chợ cho biết 64 sạp ở dãy ngoài đã được dời vào trong, nước mưa không còn chảy vào hàng vải, và đội chữa cháy tập mỗi tháng.';

it('finds crossheads between long paragraphs only', () => {
  expect(looksLikeCrosshead('Mái cũ dột từ lâu', long, long)).toBe(true);
  expect(looksLikeCrosshead('Tiền ở đâu ra?', long, long)).toBe(true);
  expect(looksLikeCrosshead('Mái cũ dột từ lâu', long, 'Ngắn.')).toBe(false);
  expect(looksLikeCrosshead('Mái cũ dột từ lâu', '', long)).toBe(false);
  expect(looksLikeCrosshead('Mái cũ dột từ lâu', `${long}:`, long)).toBe(false);
});

it.each([
  'Tiểu thương dãy ngoài dọn hàng vào trong.',
  'mái cũ dột từ lâu',
  'Điện thoại ban quản lý:',
  '- Mái cũ dột từ lâu',
  'Lê Thu',
  'Theo Reuters',
  'Ảnh: Lê Thu',
  '05/07/2021 09:57',
  'Chia sẻ',
  'Mái',
])('is no crosshead: %s', (line) => {
  expect(looksLikeCrosshead(line, long, long)).toBe(false);
});
