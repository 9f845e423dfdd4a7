import type { Article } from '../../../src/article/schema.ts';
import { madeArticle, paragraph } from '../../fixtures/readArticle.ts';

/** Text that is unlike other text, as the check of articles lets it through; what it refuses is in tests/article/schemaRules.test.ts. */
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
