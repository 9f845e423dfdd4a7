import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { madeArticle, paragraph } from '../../fixtures/readArticle.ts';

/** Text that is unlike other text, as the check of articles lets it through; what it refuses is in tests/article/schema/textRules.test.ts. */
const oddities: Record<string, string> = {
  'emoji of several code points': '👨‍👩‍👧‍👦 🏳️‍🌈 🇻🇳 👍🏽 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'joiners and spaces without width': 'chữ\u200Bnối\u200Cvà\u200Dtách\u2060ra',
  'soft hyphens': 'nghiêng\u00ADngả\u00ADnghiêng\u00ADngả',
  'towers of marks':
    'Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A\u032F\u031E\u0320\u034Dalgo'.normalize(
      'NFC',
    ),
  'right to left': 'שלום עולם và مرحبا بالعالم 123',
  'right to left within the line': 'Thủ đô \u200Fالقاهرة\u200E của Ai Cập',
  'beyond the first plane': '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠜎𠜱𠝹 𓀀𓂀',
  'what stands for no character': 'không\uFDD0phải\u{1FFFE}chữ',
  'private use': 'riêng \uE000\uF8FF tư',
  'wide and narrow letters': 'ＡＢＣ １２３ ｱｲｳ ﬁ ﬂ',
  'a word of 10,000 letters': 'ă'.repeat(10_000),
  'letters of other scripts': 'ไทย हिन्दी 한국어 日本語 ភាសាខ្មែរ မြန်မာ',
};

/** Each of the oddities in a paragraph of its own. */
export const oddArticle: Article = madeArticle({
  id: 'la',
  headline: 'Bài có chữ lạ 👨‍👩‍👧‍👦',
  datePublished: '2026-10-01T08:00:00+07:00',
  body: Object.values(oddities).map(paragraph),
});

const sentence = 'Đây là một câu dài vừa phải để bài này có đủ một triệu byte chữ, câu số';

/** An article with a megabyte of text. */
export const hugeArticle: Article = madeArticle({
  id: 'dai',
  headline: 'Bài dài một triệu byte',
  datePublished: '2026-10-02T08:00:00+07:00',
  body: Array.from({ length: 1_000 }, (_, index) =>
    paragraph(Array.from({ length: 10 }, (_, place) => `${sentence} ${index}.${place}.`).join(' ')),
  ),
});

const text = (value: string) => [{ type: 'text' as const, value }];
const table = (caption: string, header: string[], rows: string[][]) => ({
  type: 'table' as const,
  caption,
  header: header.map(text),
  rows: rows.map((row) => row.map(text)),
});

const numbered = (count: number, words: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => words(index + 1));
const longWord = (of: string) => `${of}${'x'.repeat(150)}${of}`;
const longAddress = `https://example.vn/${'rat-dai/'.repeat(20)}het?ma=${'0123456789'.repeat(10)}`;

/** An article of what is wider than paper: tables of many columns, and words that no line holds. */
export const wideArticle: Article = madeArticle({
  id: 'rong',
  headline: `Bài rộng hơn giấy ${longWord('tít')}`,
  description: `Sapô có ${longWord('sapo')}`,
  author: [{ name: longWord('ten') }],
  datePublished: '2026-10-03T08:00:00+07:00',
  correction: { date: '2026-10-03T09:00:00+07:00', text: longWord('dinhchinh') },
  source: { name: longWord('nguon'), url: longAddress },
  body: [
    table(
      'Mười hai cột',
      numbered(12, (column) => `Tháng ${column}`),
      numbered(3, (row) => `Hàng${row}`).map((row) => numbered(12, (column) => `${row}c${column} 12.345,${column}`)),
    ),
    table(
      'Tám cột chữ',
      numbered(8, (column) => `Địa phương ${column}`),
      [numbered(8, (column) => `thànhphố${column} nghiêng${column} 1.234.567`)],
    ),
    table('Hai mươi bốn cột', numbered(24, String), [numbered(24, (column) => `${column}.9${column}`)]),
    table(
      'Hai mươi cột chữ dài',
      numbered(20, (column) => `Cột${column}`),
      [numbered(20, (column) => `chữkhádài${column}`)],
    ),
    table(
      'Từ dài',
      ['Tên', 'Mã', 'Địa chỉ'],
      [
        ['Một', longWord('ma'), longAddress],
        ['Hai', 'cung_cap_nuoc_sach.cau_hinh(mac_dinh=true)', 'ngắn'],
      ],
    ),
    table(longWord('chuthichbang'), ['Một', 'Hai'], [['1', '2']]),
    table(
      'Bình thường',
      ['Cống', 'Độ mặn', 'Ghi chú'],
      [['Ba Lai', '1.234.567', `Nước mặn vào sâu ${'và còn vào sâu hơn nữa '.repeat(12)}trong mùa này.`]],
    ),
    paragraph(`Từ dài: ${longWord('chu')} hết. ${longAddress}`),
    { type: 'heading', level: 'chapter', id: 'chuong', children: text(longWord('chuong')) },
    { type: 'list', ordered: true, children: [{ type: 'list-item', children: text(longWord('muc')) }] },
    { type: 'blockquote', children: [paragraph(longWord('trich'))], cite: longWord('loi') },
    { type: 'pullquote', text: longWord('keo'), source: longWord('ai') },
    { type: 'figure', images: [], alt: '', caption: longWord('anhmat'), credit: longWord('tacgia') },
    { type: 'embed', provider: 'YouTube', url: longAddress, title: longWord('phim'), width: 16, height: 9 },
    { type: 'recommended', url: longAddress, title: longWord('xemthem') },
  ],
});

/** An article in a script that runs from the right. */
export const arabicArticle: Article = madeArticle({
  id: 'a-rap',
  inLanguage: 'ar',
  headline: 'المياه المالحة تتوغل في الدلتا',
  description: 'الناس يحفظون كل قطرة من المياه العذبة',
  datePublished: '2026-10-04T08:00:00+07:00',
  correction: { date: '2026-10-04T09:00:00+07:00', text: 'الرقم الصحيح هو أربعة.' },
  body: [
    ...['الأول', 'الثاني', 'الثالث'].flatMap((title, index) => [
      { type: 'heading' as const, level: 'chapter' as const, id: `chuong-${index}`, children: text(`الفصل ${title}`) },
      paragraph('وصلت المياه المالحة إلى مسافة ستين كيلومترا من البحر. '.repeat(6).trim()),
    ]),
    {
      type: 'figure',
      images: [{ src: '/fixtures/anh.svg', width: 1200, height: 800 }],
      alt: '',
      caption: 'قارب يحمل المياه العذبة',
    },
    { type: 'list', ordered: true, children: [{ type: 'list-item', children: text('قياس الملوحة') }] },
    table('الملوحة', ['السد', 'الرقم'], [['با لاي', '4']]),
  ],
});

/** All of these. */
export const oddArticles: readonly Article[] = [oddArticle, hugeArticle, wideArticle, arabicArticle];
