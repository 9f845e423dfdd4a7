import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/build/import/compose/compose.ts';
import { textManuscript } from '../../../../src/build/import/formats/textManuscript.ts';

const [first, second] = ['Sáng nay ghe về bến muộn.', 'Người mua đứng chờ dọc bờ kè.'];
const headline = 'Ghe về bến muộn hơn mọi ngày';

function read(...lines: string[]) {
  const source = { name: 'bai.txt', path: '/bai.txt', bytes: new Uint8Array() };
  const { blocks, notices, ...fields } = compose(
    textManuscript(source, [headline, '05/07/2021', ...lines].join('\n\n')),
    [],
  );
  return {
    ...fields,
    text: blocks.map(({ text }) => text),
    told: notices.map(({ code, text }) => `${code} ${text}`),
  };
}

describe('what a copied page says twice', () => {
  it.each([`${headline} - Ảnh 1.`, `${headline}- Ảnh 12`, `${headline} – Ảnh 2.`])(
    'is dropped where it describes a photo by the headline: %s',
    (line) => {
      const { text, told } = read(first, line, second);
      expect(text).toEqual([first, second]);
      expect(told).toContain(`dropped-repeat ${line}`);
    },
  );

  it('is a caption only once', () => {
    const caption = 'Bến đò lúc năm giờ. Ảnh: Lê Thu';
    const { text, told } = read(first, caption, caption, second);
    expect(text).toEqual([first, caption, second]);
    expect(told.filter((line) => line.endsWith(caption))).toEqual([
      `dropped-repeat ${caption}`,
      `image-missing ${caption}`,
    ]);
  });

  it('stays where it is a line of the text', () => {
    const lines = ['Ơi con sông quê.', 'Ơi con sông quê.'];
    expect(read(first, ...lines, second).text).toEqual([first, ...lines, second]);
  });

  it('is the byline, above the text and below it', () => {
    const { authors, text, told } = read(first, 'Ngọc Linh', second, 'Ngọc Linh');
    expect({ authors, text }).toEqual({ authors: ['Ngọc Linh'], text: [first, second] });
    expect(told.filter((line) => line === 'read-line Ngọc Linh')).toHaveLength(2);
  });
});

describe('a player of sound', () => {
  it.each([[['Nghe đọc bài', '5:32', '1x']], [['Nghe bài viết', '0:00 / 5:32', '1.5x']], [['1x']]])(
    'is furniture within a text: %j',
    (lines) => {
      const { text, told } = read(first, ...lines, second);
      expect(text).toEqual([first, second]);
      expect(told).toEqual(expect.arrayContaining(lines.map((line) => `dropped-furniture ${line}`)));
    },
  );

  it('is not every time of a day', () => {
    expect(read(first, '5:32', second).text).toEqual([first, '5:32', second]);
  });
});

it('lists of a page begin below its buttons', () => {
  const { authors, text } = read(
    first,
    second,
    'Hoàng Nam',
    'Thêm vào bộ sưu tập',
    'Cầu mới thông xe sớm ba tháng',
    'Ý kiến (24)',
    'Quan tâm nhất',
  );
  expect({ authors, text }).toEqual({ authors: ['Hoàng Nam'], text: [first, second] });
});

it.each([
  ['SGGPO', 'Thứ Tư, 18/03/2026 10:15'],
  ['Thứ Tư, 18/03/2026 10:15', 'Báo Cần Thơ'],
])('the name of a paper beside the date leaves the mark in front of the text: %s, %s', (...lines) => {
  const source = { name: 'bai.txt', path: '/bai.txt', bytes: new Uint8Array() };
  const typed = [headline, ...lines, `SGGPO - ${first}`, second].join('\n\n');
  const { blocks, mark, notices } = compose(textManuscript(source, typed), []);
  expect({ mark, text: blocks.map(({ text }) => text) }).toEqual({ mark: 'SGGPO', text: [first, second] });
  expect(notices.map(({ code }) => code).toSorted()).toEqual(['dropped-paper-name', 'read-line']);
});
