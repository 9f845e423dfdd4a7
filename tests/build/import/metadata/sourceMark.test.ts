import { expect, it } from 'vitest';
import { gluedPlace, sourceMark } from '../../../../src/build/import/metadata/sourceMark.ts';

it.each([
  ['(CAO) Chiều 5/7, chợ họp.', 'CAO', 'Chiều 5/7, chợ họp.'],
  ['(NLĐO)- Mái chợ mới.', 'NLĐO', 'Mái chợ mới.'],
  ['(Dân trí) - Giá vàng giảm.', 'Dân trí', 'Giá vàng giảm.'],
  ['(Dân Thử) - Mái chợ.', 'Dân Thử', 'Mái chợ.'],
  ['TTO - Sáng 5/7, đoàn đến.', 'TTO', 'Sáng 5/7, đoàn đến.'],
  ['(BTO) “Chợ đã cũ”, bà nói.', 'BTO', '“Chợ đã cũ”, bà nói.'],
  ['(PLVN) – Chợ họp.', 'PLVN', 'Chợ họp.'],
  ['VOV.VN - Chợ họp.', 'VOV.VN', 'Chợ họp.'],
  ['(Chinhphu.vn) - Tháng 3 có mưa.', 'Chinhphu.vn', 'Tháng 3 có mưa.'],
  ['(KTSG Online) - Chợ họp.', 'KTSG Online', 'Chợ họp.'],
  ['(VietNamNet) Chợ họp.', 'VietNamNet', 'Chợ họp.'],
  ['(SGGP).- Chợ họp.', 'SGGP', 'Chợ họp.'],
  ['LĐO | Chợ họp.', 'LĐO', 'Chợ họp.'],
  ['TTO- Chợ họp.', 'TTO', 'Chợ họp.'],
  ['GD&TĐ - Chợ họp.', 'GD&TĐ', 'Chợ họp.'],
])('reads the mark of %s', (text, mark, rest) => {
  expect(sourceMark(text)).toEqual({ mark, rest });
});

it.each([
  '(Ảnh: Lê Thu) Mái chợ.',
  '(1) Mái chợ.',
  '(Từ trái sang) Ông An và bà Bình.',
  '(Bài 2) Chợ đêm.',
  '(II) Mái chợ.',
  '(Tiếp theo kỳ trước) Mái chợ.',
  '(Nhà văn) Nguyễn Văn A đã đến.',
  '(BTO)',
  '(BTO) và các báo khác',
  'COVID-19 còn diễn biến phức tạp.',
  'ASEAN - Trung Quốc nâng cấp quan hệ.',
  'NATO - Nga căng thẳng.',
  'WTO - Chợ chung của thế giới.',
  'MU - Chelsea: 2-1',
  'USD - đồng tiền mạnh',
  'Hà Nội - Hải Phòng là tuyến đường sắt cũ.',
  'Việt Nam - Lào ký kết.',
  'Theo kế hoạch - nếu có - mái mới sẽ xong.',
  '',
])('has no mark: %s', (text) => {
  expect(sourceMark(text)).toEqual({ rest: text });
});

it('reads the place in front of a text only where it is safe', () => {
  expect(sourceMark('HÀ NỘI, 5/7 - Sáng nay chợ họp.')).toEqual({ dateline: 'HÀ NỘI, 5/7', rest: 'Sáng nay chợ họp.' });
  expect(sourceMark('Hà Nội - Chiều nay chợ họp.')).toEqual({ dateline: 'Hà Nội', rest: 'Chiều nay chợ họp.' });
  expect(sourceMark('Hà Nội (TTXVN 5/7) - Chợ họp.')).toEqual({ mark: 'TTXVN', dateline: 'Hà Nội', rest: 'Chợ họp.' });
  expect(sourceMark('LONDON, July 5 (Reuters) - Oil rose.')).toMatchObject({ mark: 'Reuters', dateline: 'LONDON' });
  expect(sourceMark('(TTO) Bến Tre - Mái chợ cũ.')).toEqual({ mark: 'TTO', dateline: 'Bến Tre', rest: 'Mái chợ cũ.' });
});

it('parts a place from the first word that it is glued to', () => {
  expect(gluedPlace('Bến Tre', 'Bến TreMái chợ cũ.')).toEqual({ dateline: 'Bến Tre', rest: 'Mái chợ cũ.' });
  expect(gluedPlace('Bến Tre', 'Bến Tre - Mái chợ cũ.')).toEqual({ dateline: 'Bến Tre', rest: 'Mái chợ cũ.' });
  expect(gluedPlace('Bến Tre', 'Bến Tre có chợ.')).toBeUndefined();
  expect(gluedPlace('Bến Tre', 'Mái chợ')).toBeUndefined();
});
