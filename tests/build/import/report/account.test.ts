import { expect, it } from 'vitest';
import type { Article } from '../../../../src/article/schema/articleSchema.ts';
import { accountFor } from '../../../../src/build/import/report/account.ts';

const article: Article = {
  id: 'ghe',
  inLanguage: 'vi',
  headline: 'Ghe về bến',
  datePublished: '2021-07-05T09:57:00+07:00',
  dateModified: '2021-07-06T00:00:00+07:00',
  articleSection: 'thoi-su',
  author: [{ name: 'Lê Thu' }, { name: 'Trần Nam' }],
  source: { mark: 'CAO' },
  body: [
    {
      type: 'paragraph',
      id: 'doan-1',
      children: [
        { type: 'text', value: 'Sáng nay ghe về ' },
        { type: 'strong', children: [{ type: 'text', value: 'muộn hơn' }] },
        { type: 'text', value: ' mọi ngày vì nước ròng.' },
      ],
    },
    {
      type: 'paragraph',
      id: 'doan-2',
      children: [
        { type: 'text', value: 'Bến có 64 ghe, mùng 7/3.' },
        { type: 'footnote-reference', id: 'ghi-chu-1' },
        { type: 'text', value: ' Đông vui.' },
      ],
    },
    { type: 'figure', images: [], alt: '', caption: 'Ghe cập bến.', credit: 'Ảnh: Lê Thu' },
    { type: 'figure', images: [{ photo: 'cho-noi.jpg' }], alt: '', caption: 'Chợ nổi.' },
  ],
};

it.each([
  ['Ghe về bến', 'article'],
  ['GHE VỀ BẾN', 'article'],
  ['Sáng nay ghe về muộn hơn mọi ngày vì nước ròng.', 'article'],
  ['(CAO) Sáng nay ghe về muộn hơn mọi ngày vì nước ròng.', 'article'],
  ['Sáng nay ghe về mu\u00ADộn hơn', 'article'],
  ['Ảnh 2: Ghe cập bến. Ảnh: Lê Thu', 'article'],
  ['Ảnh: Chợ nổi.jpg', 'article'],
  ['Ảnh: Ghe cập bến', 'article'],
  ['Ảnh: Ghe rời bến', 'outside'],
  ['2. Ghe cập bến.', 'article'],
  ['* * *', 'article'],
  ['Chia sẻ', 'notice'],
  ['Trang chủ', 'outside'],
  ['Sáng nay ghe về muộn hơn và không ai đứng chờ ở bờ kè', 'outside'],
  ['doan', 'outside'],
  ['uon', 'outside'],
  ['64', 'article'],
  ['0', 'outside'],
  ['7', 'outside'],
  ['4', 'outside'],
  ['Bến có 64 ghe, mùng 7/3.1 Đông vui.', 'article'],
  ['Bến có 64 ghe, mùng 7/3. Đông vui.', 'article'],
  ['05/07/2021 09:57', 'article'],
  ['Thứ Hai, 5/7/2021, 09:57 GMT+7 • Lê Thu', 'article'],
  ['05/07/2021', 'article'],
  ['Cập nhật: 06/07/2021', 'article'],
  ['05/07/2021 10:57', 'outside'],
  ['05/07/2021 09:57 • Võ Hoa', 'outside'],
  ['07/07/2021', 'outside'],
  ['Chợ ngày 05/07/2021 họp sớm', 'outside'],
  ['Bài: Trần Nam', 'article'],
  ['Lê Thu - Trần Nam', 'article'],
  ['Bài: Võ Hoa', 'outside'],
  ['Thời sự', 'article'],
])('the line “%s” is in the %s', (text, where) => {
  const notices = [{ code: 'dropped-furniture' as const, text: 'Chia sẻ' }];
  expect(accountFor([{ number: 1, text }], article, notices)).toMatchObject([{ number: 1, text, in: where }]);
});

it('a number belongs to the notice that has it as a word, not to one that has it in another', () => {
  const notices = [
    { code: 'read-line' as const, text: '05/07/2021 10:57' },
    { code: 'dropped-furniture' as const, text: '0' },
  ];
  const lines = ['0', '30 người xem'].map((text, number) => ({ number, text }));
  expect(accountFor(lines, article, notices)).toMatchObject([
    { in: 'notice', code: 'dropped-furniture' },
    { in: 'outside' },
  ]);
});
