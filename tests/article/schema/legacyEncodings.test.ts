import { expect, test } from 'vitest';
import { detectLegacyEncoding } from '../../../src/article/schema/legacyEncodings.ts';

test.each([
  [
    'Bé C«ng an t¨ng c\u00ADêng chi viÖn lùc l\u00ADîng vµo TPHCM chèng dÞch',
    'Bộ Công an tăng cường chi viện lực lượng vào TPHCM chống dịch',
  ],
  ['Hµ Néi', 'Hà Nội'],
  ['CHóNG TA TH¾NG', 'CHÚNG TA THẮNG'],
  ['§¶ng bé ë c¬ së', 'Đảng bộ ở cơ sở'],
  ['Nga vµ Ukraine', 'Nga và Ukraine'],
  ['Mbappé vµ Müller ®Õn Hµ Néi', 'Mbappé và Müller đến Hà Nội'],
  ['uû ban nh©n d©n', 'uỷ ban nhân dân'],
  ['Thứ trưởng nói cô ở Hµ Néi', 'Thứ trưởng nói cô ở Hà Nội'],
])('TCVN3: %s', (text, converted) => {
  expect(detectLegacyEncoding(text)).toEqual({ name: 'TCVN3', converted });
});

test.each([
  [
    'Boä Coâng an taêng cöôøng chi vieän löïc löôïng vaøo TPHCM choáng dòch',
    'Bộ Công an tăng cường chi viện lực lượng vào TPHCM chống dịch',
  ],
  ['Vieät Nam', 'Việt Nam'],
  ['TRÖÔØNG ÑAÏI HOÏC', 'TRƯỜNG ĐẠI HỌC'],
  ['Coâng taùc boá trí', 'Công tác bố trí'],
  ['Thứ trưởng ở toà nhà tại Haø Noäi', 'Thứ trưởng ở toà nhà tại Hà Nội'],
  ['Ngaøy 30 thaùng 4, kyû nieäm ngaøy giaûi phoùng', 'Ngày 30 tháng 4, kỷ niệm ngày giải phóng'],
])('VNI: %s', (text, converted) => {
  expect(detectLegacyEncoding(text)).toEqual({ name: 'VNI', converted });
});

test.each([
  'Chiến thắng Điện Biên Phủ, toà án, khoá tu, loã lồ, thuý, quý, uỷ ban',
  'là và cô tôi có ý',
  'Müller, François, Ångström, São Paulo, Mbappé, Håkan Çalhanoğlu, Søren Kjær',
  'Il est né à Orléans, le thé est là ; où est Noël en août ?',
  'Größe für schöne Mädchen über die Brücke',
  'Så lång gång då; många går på en väg',
  'El señor Ñuñoa y el año en Málaga, Cádiz y León',
  'A população de São João da Conceição é fã do país',
  'Þór Ægir Ðavíð frá Húsavík',
  '10 µm, 5 × 3, 12 ÷ 4, 20 °C, 1½, N·m, £5m, ¥n, §1, Lego®, ©Anh, 1ª, m¹',
  '« Anh ấy » và «m» hay «ông»',
  'Đội tuyển của Søren Kjær và Zoë',
  '',
])('not legacy: %s', (text) => {
  expect(detectLegacyEncoding(text)).toBeUndefined();
});
