// @vitest-environment node
import { expect, it } from 'vitest';
import type { Article } from '../../../../src/article/schema/articleSchema.ts';
import { accountFor } from '../../../../src/build/import/report/account.ts';

const article: Article = {
  id: 'ghe',
  inLanguage: 'vi',
  headline: 'Ghe về bến',
  datePublished: '2021-07-05T09:57:00+07:00',
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
  ['Ảnh: Ghe cập bến', 'outside'],
  ['2. Ghe cập bến.', 'article'],
  ['* * *', 'article'],
  ['Chia sẻ', 'notice'],
  ['Trang chủ', 'outside'],
  ['Sáng nay ghe về muộn hơn và không ai đứng chờ ở bờ kè', 'outside'],
  ['doan', 'outside'],
])('the line “%s” is in the %s', (text, where) => {
  const notices = [{ code: 'dropped-furniture' as const, text: 'Chia sẻ' }];
  expect(accountFor([{ number: 1, text }], article, notices)).toMatchObject([{ number: 1, text, in: where }]);
});
