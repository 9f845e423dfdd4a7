import { expect, it } from 'vitest';
import { readAuthors } from '../../../../src/build/import/metadata/authors.ts';
import { isByline, isSignature } from '../../../../src/build/import/metadata/signature.ts';
import { isSourceLine } from '../../../../src/build/import/metadata/sourceLine.ts';

it.each([
  ['ByTrevor Jones', ['Trevor Jones']],
  ['Byron Smith', ['Byron Smith']],
  ['NHẬT XUÂN, NGHI VŨ', ['NHẬT XUÂN', 'NGHI VŨ']],
  ['NHẬT XUÂN;NGHI VŨ', ['NHẬT XUÂN', 'NGHI VŨ']],
  ['Lê Thu - Nguyễn Văn A', ['Lê Thu', 'Nguyễn Văn A']],
  ['Lê Thu và Nguyễn Văn A', ['Lê Thu', 'Nguyễn Văn A']],
  ['Lê Thu & N.V.A', ['Lê Thu', 'N.V.A']],
  ['Bài và ảnh: Lê Thu', ['Lê Thu']],
  ['Bài, ảnh: Lê Thu', ['Lê Thu']],
  ['Tác giả: Lê Thu', ['Lê Thu']],
  ['By Nina Pineda', ['Nina Pineda']],
  ['Written by Julie Weisenhorn and Natalie Hoidal', ['Julie Weisenhorn', 'Natalie Hoidal']],
  ['PV Lê Thu', ['Lê Thu']],
  ['Phóng viên Lê Thu (lethu@bao.example)', ['Lê Thu']],
  ['Hà Thu (tổng hợp)', ['Hà Thu']],
  ['Lê Thu thực hiện', ['Lê Thu']],
  ['Jillian Kubala, MS, RD', ['Jillian Kubala']],
  ['NHẬT XUÂN và 1 tác giả khác', ['NHẬT XUÂN']],
  ['Maddy', ['Maddy']],
])('finds the persons of %s', (text, names) => {
  expect(readAuthors([text], ['Báo Thử', 'www.baothu.vn'])).toEqual(names);
});

it.each([
  [['VnExpress'], ['vnexpress.net']],
  [['NLD.COM.VN'], ['Người Lao Động']],
  [['Zing'], ['zing.vn']],
  [['Dân Trí'], ['Báo điện tử Dân Trí']],
  [['TUOI TRE ONLINE'], ['TUOI TRE ONLINE', 'tuoitre.vn']],
  [['baotuoitre'], ['tuoitre.vn']],
  [['Báo Thử'], []],
  [['https://www.facebook.com/baothu'], []],
  [['Thứ Tư', 'Chủ nhật', 'Thursday'], []],
  [['admin', 'Ban biên tập', 'PV', 'Nhóm PV', '1194089846', 'lethu@bao.example', ''], []],
])('finds no person in %j of %j', (texts, papers) => {
  expect(readAuthors(texts, papers)).toEqual([]);
});

it('names each author once', () => {
  expect(readAuthors(['Lê Thu', 'LÊ THU', 'Lê Thu, Hà An'], [])).toEqual(['Lê Thu', 'Hà An']);
});

it.each([
  ['Lê Thu', { authors: ['Lê Thu'] }],
  ['N.V.A', { authors: ['N.V.A'] }],
  ['Nguyễn Văn A', { authors: ['Nguyễn Văn A'] }],
  ['NHẬT XUÂN - NGHI VŨ', { authors: ['NHẬT XUÂN', 'NGHI VŨ'] }],
  ['Hà Thu (theo Reuters)', { authors: ['Hà Thu'], sourceName: 'Reuters' }],
  ['Hà Thu (tổng hợp)', { authors: ['Hà Thu'] }],
  ['Hà Thu Theo Nhịp sống thị trường', { authors: ['Hà Thu'], sourceName: 'Nhịp sống thị trường' }],
  ['Lê Thu/TTXVN', { authors: ['Lê Thu'], sourceName: 'TTXVN' }],
  ['Lê Thu thực hiện', { authors: ['Lê Thu'] }],
  ['Bài và ảnh: Lê Thu', { authors: ['Lê Thu'] }],
  ['PV', { authors: [] }],
  ['Bài: Lê Thu - Ảnh: Hà An', { authors: ['Lê Thu', 'Hà An'] }],
  ['Bảo Anh (VnExpress)', { authors: ['Bảo Anh'], sourceName: 'VnExpress' }],
  ['Hà Thu (Theo AP, AFP)', { authors: ['Hà Thu'], sourceName: 'AP, AFP' }],
])('reads the signature %s', (line, signature) => {
  expect(isSignature(line)).toEqual(signature);
});

it.each([
  'Mái cũ dột từ lâu',
  'Hà Nội',
  'TP. Hồ Chí Minh',
  'Kinh Doanh',
  'KẾT LUẬN',
  'TIN MỚI',
  'Đọc Thêm',
  'Lê Thu nói chợ đã cũ.',
  'Lê Thu, người bán hàng',
  'Bà Lê Thu đã về.',
  'Key Takeaways',
  'Can Do',
  'F.A.Q.',
  'Người gửi: Lê Thu',
  'Ảnh tư liệu',
  'Ảnh: Lê Thu',
  'Bài viết có ích',
  '2021',
  '',
])('is no signature: %s', (line) => {
  expect(isSignature(line)).toBeUndefined();
});

it('reads bylines with their label only', () => {
  expect(isByline('By Nina Pineda')).toEqual({ authors: ['Nina Pineda'] });
  expect(isByline('Tác giả: Lê Thu')).toEqual({ authors: ['Lê Thu'] });
  expect(isByline('By the numbers')).toBeUndefined();
  expect(isByline('Lê Thu')).toBeUndefined();
});

it.each([
  ['Theo Reuters', 'Reuters'],
  ['Theo Nhịp sống thị trường', 'Nhịp sống thị trường'],
  ['(Theo TTXVN)', 'TTXVN'],
  ['Nguồn: Báo Thử', 'Báo Thử'],
  ['Source: NAIC', 'NAIC'],
])('reads the source of %s', (line, source) => {
  expect(isSourceLine(line)).toBe(source);
});

it.each([
  'Theo kế hoạch, mái mới sẽ xong trước mùa mưa.',
  'Theo ông An, chợ đã cũ.',
  'Theo Bộ Y tế, dịch đã giảm',
  'Theo Reuters thì chợ đã cũ',
  'Theo Luật Đất đai',
  'Nguồn nước đã cạn',
  'Theo',
])('is no source: %s', (line) => {
  expect(isSourceLine(line)).toBeUndefined();
});
