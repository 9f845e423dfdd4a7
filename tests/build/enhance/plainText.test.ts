import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/article/model/articleLines.ts';
import type { Block, Phrasing } from '../../../src/article/schema/articleSchema.ts';
import { blockLines, excerpt, readingMinutes } from '../../../src/build/enhance/plainText.ts';
import { fixtureArticle, madeArticle, paragraph, seedArticle } from '../../fixtures/readArticle.ts';

const text = (value: string): Phrasing => ({ type: 'text', value });

describe('the words of a line', () => {
  it.each<[string, Phrasing[], string]>([
    ['nothing', [], ''],
    ['plain text, kept to the character', [text(' “Hà Nội”… ')], ' “Hà Nội”… '],
    ['marks inside marks', [{ type: 'strong', children: [{ type: 'emphasis', children: [text('rất')] }] }], 'rất'],
    ['small letters', [text('m'), { type: 'superscript', children: [text('3')] }], 'm3'],
    ['a line break is a space', [text('Xuân Diệu'), { type: 'break' }, text('1938')], 'Xuân Diệu 1938'],
    ['the number of a footnote is nothing', [text('sà lan'), { type: 'footnote-reference', id: 'a' }], 'sà lan'],
    ['a link is its words', [{ type: 'link', url: '/a', title: 'Tên', children: [text('bài trước')] }], 'bài trước'],
  ])('%s', (_, line, expected) => {
    expect(lineText(line)).toBe(expected);
  });
});

describe('the lines of a block, as a reader meets them', () => {
  const byType = (type: Block['type']) => fixtureArticle('every-block').body.filter((block) => block.type === type);

  it.each<[Block['type'], string[]]>([
    ['heading', ['Phần một: Nước rút', 'Cống đóng từ rằm tháng Giêng', 'Ghi nhanh']],
    [
      'list',
      ['Đo độ mặn trước khi lấy nước.', 'Trữ nước trong mương, ao, túi nhựa.', ...['Cống Ba Lai', 'Cống Cái Quao']],
    ],
    [
      'blockquote',
      [
        '“Năm nay mặn tới sớm hơn nửa tháng.',
        'Nhà tui chỉ còn hai lu nước.”',
        'Ông Bảy Huỳnh, xã Thạnh Phước',
        '“Giữ được vườn là mừng.”',
      ],
    ],
    [
      'pullquote',
      ['Một khối nước ngọt nay bằng nửa ngày công.', 'Chị Trần Thị Mỹ Duyên', 'Sông rộng mà không có nước uống.'],
    ],
    [
      'figure',
      ['Sà lan chở nước ngọt cập bến xã Thạnh Phước.', 'Ảnh: Ngọc Ánh', 'Đo độ mặn tại cống Ba Lai (ảnh đã thất lạc).'],
    ],
    ['thematic-break', []],
    [
      'table',
      [
        'Độ mặn lúc 6 giờ sáng',
        'Cống Độ mặn (‰) So với 2023',
        'Ba Lai 4,0 +1,2',
        'Cái Quao 2,7',
        ...['Xã Số hộ thiếu nước', 'Thạnh Phước 1.240'],
      ],
    ],
    ['embed', ['Một ngày theo sà lan chở nước', 'Nhóm “Giữ nước”']],
    ['recommended', ['Cống Ba Lai đóng sớm mười ngày', 'Sông Mê Công và các đập thượng nguồn']],
    ['footnotes', ['Mỗi sà lan chở chừng 500 m³.', 'Nước trên 1‰ không dùng để uống được.']],
  ])('%s', (type, expected) => {
    const lines = byType(type).flatMap(blockLines);
    expect(lines.map((line) => line.trim()).filter(Boolean)).toEqual(expected);
  });
});

describe('the time it takes to read an article', () => {
  const syllables = (count: number) => Array(count).fill('chữ').join(' ');

  it('is 3 minutes for the first article', () => {
    expect(readingMinutes(seedArticle())).toBe(3);
  });

  it.each([
    ['no word at all', [paragraph('')], 1],
    ['one word', [paragraph('Chữ')], 1],
    ['220 syllables', [paragraph(syllables(220))], 1],
    ['221 syllables', [paragraph(syllables(221))], 2],
    ['any white space between syllables', [paragraph(` ${syllables(110)}\u00A0${syllables(110)}\n `)], 1],
    ['two paragraphs, the words of which do not run together', [paragraph(syllables(220)), paragraph('thêm')], 2],
    ['captions count', [paragraph(syllables(220)), figure('Chú thích')], 2],
  ])('%s', (_, body, expected) => {
    expect(readingMinutes(madeArticle({ body }))).toBe(expected);
  });

  it.each([
    ['en', 238, 1],
    ['en-GB', 239, 2],
    ['fr', 221, 2],
  ])('goes by the language of the article, else of the site: %s, %i words', (inLanguage, count, expected) => {
    expect(readingMinutes(madeArticle({ inLanguage, body: [paragraph(syllables(count))] }))).toBe(expected);
  });

  it('does not count headline and standfirst', () => {
    const article = madeArticle({ headline: syllables(300), description: syllables(300) });
    expect(readingMinutes(article)).toBe(1);
  });
});

describe('what an article is about, in a line or two', () => {
  const long = 'Chiều nay tại Hà Nội, '.repeat(20).trim();

  it('is the standfirst', () => {
    expect(excerpt(madeArticle({ description: 'Sapô của bài.' }))).toBe('Sapô của bài.');
  });

  it('is the beginning of the text where there is no standfirst', () => {
    expect(excerpt(madeArticle())).toBe('Đoạn duy nhất.');
  });

  it('is the headline where there are no words', () => {
    expect(excerpt(madeArticle({ body: [{ type: 'thematic-break' }, paragraph('')] }))).toBe('Tít bài');
  });

  it('passes over a line of white space', () => {
    expect(excerpt(madeArticle({ body: [paragraph(' '), paragraph('Đoạn sau.')] }))).toBe('Đoạn sau.');
  });

  it('keeps 160 letters whole', () => {
    const description = 'chữ '.repeat(40).slice(0, 159).concat('.');
    expect(excerpt(madeArticle({ description }))).toBe(description);
  });

  it.each([
    ['many words', long],
    ['a word that begins at the last place', `${'a'.repeat(158)} bcd`],
    ['one endless word', 'a'.repeat(400)],
    ['a first word that is too long', `${'a'.repeat(159)} b`],
  ])('is cut to at most 160 with an ellipsis: %s', (_, description) => {
    const short = excerpt(madeArticle({ description }));
    expect(short.length).toBeLessThanOrEqual(160);
    expect(short).toMatch(/\S…$/u);
    expect(description.startsWith(short.slice(0, -1))).toBe(true);
  });

  it('is cut between words', () => {
    const short = excerpt(madeArticle({ description: long }));
    expect(long.charAt(short.length - 1)).toBe(' ');
  });
});

function figure(caption: string): Block {
  return { type: 'figure', images: [], alt: '', caption };
}
