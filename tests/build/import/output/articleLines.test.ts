import { expect, it } from 'vitest';
import { articleLines, bodyText } from '../../../../src/build/import/output/articleLines.ts';

const words = (value: string) => [{ type: 'text', value }];

it('has a line for each field and block, with the words that an editor knows', () => {
  const article = {
    $schema: './article.schema.json',
    id: 'ghe',
    inLanguage: 'vi',
    headline: 'Ghe về bến',
    description: 'Sapô.',
    articleSection: 'thoi-su',
    keywords: ['ghe', 'bến'],
    datePublished: '2021-07-05T09:57:00+07:00',
    author: [{ name: 'Lê Thu', role: 'Phóng viên' }],
    source: { mark: 'CAO', url: 'https://bao.example/1' },
    body: [
      {
        type: 'paragraph',
        id: 'doan-1',
        children: [
          ...words('Ghe '),
          { type: 'strong', children: words('về') },
          { type: 'break' },
          { type: 'link', url: 'https://a.example/', children: words('bến') },
        ],
      },
      { type: 'heading', level: 'subheading', children: words('Nước ròng') },
      { type: 'list', ordered: true, children: [{ type: 'list-item', children: words('một') }] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: words('Chờ.') }], cite: 'Bà Tư' },
      { type: 'figure', images: [{ photo: 'b.jpg' }], alt: '', caption: 'Chợ sớm.', credit: 'Ảnh: Lê Thu' },
      { type: 'table', header: [words('A'), words('B')], rows: [[words('1'), words('2')]] },
      { type: 'thematic-break' },
      { type: 'embed', provider: 'YouTube', url: 'https://b.example/', title: 'Phim' },
      { type: 'footnotes', children: [{ type: 'footnote', id: 'n1', children: words('Chú.') }] },
    ],
  };
  expect(articleLines(JSON.stringify(article))).toEqual([
    'ngôn ngữ: vi',
    'tít: Ghe về bến',
    'sapô: Sapô.',
    'chuyên mục: thoi-su',
    'từ khóa: ghe, bến',
    'ngày đăng: 2021-07-05T09:57:00+07:00',
    'tác giả: Lê Thu, Phóng viên',
    'nguồn: CAO, https://bao.example/1',
    'đoạn: Ghe **về** / bến (https://a.example/)',
    'tít xen: Nước ròng',
    'mục đánh số: một',
    'trích dẫn: Chờ.',
    'trích dẫn: — Bà Tư',
    'ảnh: b.jpg | Chợ sớm. | Ảnh: Lê Thu',
    'bảng: A | B',
    'bảng: 1 | 2',
    'ngắt đoạn',
    'nhúng: YouTube | Phim | https://b.example/',
    'chú thích: Chú.',
  ]);
});

it('has the lines of the file where it is no article', () => {
  expect(articleLines('{"body": 1}')).toEqual(['{"body": 1}']);
  expect(articleLines('hỏng\n\n  [')).toEqual(['hỏng', '[']);
  expect(articleLines('')).toEqual([]);
});

it('gives the words of the body alone, of a broken file all', () => {
  const body = [
    { type: 'heading', level: 'subheading', children: words('Nước: ròng') },
    { type: 'thematic-break' },
    { type: 'paragraph', children: words('Ghe về.') },
  ];
  expect(bodyText(JSON.stringify({ headline: 'Ghe', body }))).toBe('Nước: ròng\nGhe về.');
  expect(bodyText('{"body": [')).toBe('{"body": [');
});
