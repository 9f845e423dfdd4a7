import { expect, it } from 'vitest';
import { articleId, freeId } from '../../../../src/build/import/metadata/articleId.ts';
import { cleanHeadline } from '../../../../src/build/import/metadata/headline.ts';
import { chooseLanguage } from '../../../../src/build/import/metadata/language.ts';
import { readSection } from '../../../../src/build/import/metadata/sections.ts';

it.each([
  [
    { h1: 'Chợ thay mái | ', title: 'Chợ thay mái - Báo Thử', jsonLd: 'Ch&amp;#7907; thay m&amp;#225;i' },
    'Chợ thay mái',
  ],
  [{ title: 'Chợ thay mái - Báo Thử' }, 'Chợ thay mái'],
  [{ title: 'Chợ thay mái | Thử', siteName: 'Thử' }, 'Chợ thay mái'],
  [{ title: 'Thử - Chợ thay mái', siteName: 'Thử' }, 'Chợ thay mái'],
  [{ title: 'New roof | Tester', host: 'www.tester.io' }, 'New roof'],
  [{ title: 'Chợ thay mái - Thử Kinh doanh', ogTitle: 'Chợ thay mái' }, 'Chợ thay mái'],
  [{ h1: 'Hà Nội - Hải Phòng', title: 'Hà Nội - Hải Phòng - Báo Thử' }, 'Hà Nội - Hải Phòng'],
  [{ title: 'Hà Nội - Hải Phòng' }, 'Hà Nội - Hải Phòng'],
  [{ ogTitle: 'Chợ thay mái - Thử Kinh doanh', title: 'Chợ thay mái' }, 'Chợ thay mái'],
  [{ h1: 'The Test Blog', title: 'Old roofs of the test market' }, 'Old roofs of the test market'],
  [{ h1: 'The Test Blog', title: 'A new roof for the old market' }, 'A new roof for the old market'],
  [{ h1: 'Thử', siteName: 'Thử', title: 'Chợ thay mái | Thử' }, 'Chợ thay mái'],
  [{ h1: 'Chợ nổi đông', title: 'Báo Thử' }, 'Chợ nổi đông'],
  [{ h1: 'Chợ nổi đông', title: 'Tạp chí Thử', ogTitle: 'Báo Thử' }, 'Chợ nổi đông'],
  [{ h1: 'Bài viết về chợ nổi', title: 'Bài viết' }, 'Bài viết về chợ nổi'],
  [{ h1: 'Chợ nổi đông khách', title: 'Tin mới' }, 'Chợ nổi đông khách'],
  [{ h1: 'Thời sự', title: 'Chợ nổi đông khách' }, 'Chợ nổi đông khách'],
  [{ h1: 'Báo Thử', title: 'Chợ nổi' }, 'Chợ nổi'],
  [{ h1: 'Chợ <em>thay</em> m&aacute;i' }, 'Chợ thay mái'],
  [{ h1: '', title: ' | ' }, undefined],
  [{}, undefined],
])('reads %j', (candidates, headline) => {
  expect(cleanHeadline(candidates)).toBe(headline);
});

it('makes an id of a headline', () => {
  expect(articleId('Bộ Công an tăng cường chi viện lực lượng vào TPHCM chống dịch')).toBe(
    'bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich',
  );
  expect(articleId('Đường 5/7: “mở rộng”')).toBe('duong-5-7-mo-rong');
  expect(articleId('中文')).toBe('bai');
  expect(articleId('Con')).toBe('bai-con');
  const long = articleId('chợ Bến Gỗ '.repeat(20));
  expect(long).toMatch(/^cho-ben-go.*-(?:cho|ben|go)$/u);
  expect(long.length).toBeLessThanOrEqual(80);
  expect(articleId('a'.repeat(200))).toHaveLength(80);
});

it('makes a taken id free', () => {
  const taken = new Set(['cho', 'cho-2']);
  expect(freeId('cho', (id) => taken.has(id))).toBe('cho-3');
  expect(freeId('moi', (id) => taken.has(id))).toBe('moi');
  const long = 'a'.repeat(80);
  expect(freeId(long, (id) => id === long)).toBe(`${'a'.repeat(78)}-2`);
});

it('chooses the language by the words where they contradict what is declared', () => {
  const vietnamese =
    'Ban quản lý chợ cho biết 64 sạp ở dãy ngoài đã được dời vào trong, nước mưa không còn chảy vào hàng vải.';
  const english =
    'The market has a new roof, and the rain that came in for years is no longer a problem for the people there.';
  expect(chooseLanguage(vietnamese)).toBe('vi');
  expect(chooseLanguage(vietnamese, 'en')).toBe('vi');
  expect(chooseLanguage(vietnamese, 'vi-VN')).toBe('vi');
  expect(chooseLanguage(vietnamese.normalize('NFD'), 'en')).toBe('vi');
  expect(chooseLanguage(english)).toBe('en');
  expect(chooseLanguage(english, 'vi')).toBe('en');
  expect(chooseLanguage(english, 'en_GB')).toBe('en-GB');
  expect(chooseLanguage('Chợ', 'fr')).toBe('fr');
  expect(chooseLanguage('Chợ', '{{lang}}')).toBe('vi');
});

it('finds the section of the site that a name means', () => {
  const sections = [
    { id: 'thoi-su', name: 'Thời sự' },
    { id: 'moi-truong', name: 'Môi trường' },
  ];
  expect(readSection(['THỜI SỰ'], sections)).toBe('thoi-su');
  expect(readSection(['thoi-su'], sections)).toBe('thoi-su');
  expect(readSection(['Thể thao', 'Môi trường'], sections)).toBe('moi-truong');
  expect(readSection(['Trang chủ > Thời sự > Quốc hội'], sections)).toBe('thoi-su');
  expect(readSection(['Thể thao'], sections)).toBeUndefined();
  expect(readSection([], sections)).toBeUndefined();
});
