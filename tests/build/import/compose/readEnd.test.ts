// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/build/import/compose/compose.ts';
import { textManuscript } from '../../../../src/build/import/formats/textManuscript.ts';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';

const [first, second] = ['Sáng nay ghe về bến muộn.', 'Người mua đứng chờ dọc bờ kè.'];
const sections = [
  { id: 'thoi-su', name: 'Thời sự' },
  { id: 'moi-truong', name: 'Môi trường' },
];

function shown({ authors, blocks, notices, sourceName, section }: ReturnType<typeof compose>) {
  const credits = blocks.map(({ block }) => (block.type === 'figure' ? block.credit : undefined));
  return {
    authors,
    sourceName,
    section,
    text: blocks.filter(({ block }) => block.type !== 'figure').map(({ text }) => text),
    credits: credits.filter((credit) => credit !== undefined),
    told: notices.filter(({ text }) => text !== '05/07/2021').map(({ code, text }) => `${code} ${text}`),
  };
}

function read(...lines: string[]) {
  const source = { name: 'bai.txt', path: '/bai.txt', bytes: new Uint8Array() };
  return shown(compose(textManuscript(source, lines.join('\n\n')), sections));
}

const below = (...lines: string[]) => read('Ghe về bến muộn', '05/07/2021', first, second, ...lines);
const word = (html: string) =>
  shown(
    compose(
      {
        name: 'bai',
        kind: 'word',
        content: parseHtml(`<h1>Ghe về bến</h1>${html}`),
        given: {},
        lines: [],
        notices: [],
      },
      sections,
    ),
  );

describe('the credit of photos below the author', () => {
  it.each([
    [['Lê Hoa', 'Ảnh: Trần Nam'], undefined],
    [['Bài: Lê Hoa', 'Ảnh: Trần Nam', 'Theo Báo Cần Thơ'], 'Báo Cần Thơ'],
  ])('is told where no photo is: %j', (lines, sourceName) => {
    const { authors, text, told, ...rest } = below(...lines);
    expect({ authors, text, source: rest.sourceName }).toEqual({
      authors: ['Lê Hoa'],
      text: [first, second],
      source: sourceName,
    });
    expect(told).toContain('lone-credit Ảnh: Trần Nam');
  });

  it('is given to the photos that have none', () => {
    const photos = '<p><img src="a.jpg"></p><p align="center">Ghe về. Ảnh: Lê Thu</p><p><img src="b.jpg"></p>';
    const html = `<p>${first}</p>${photos}<p>${second}</p><p align="right">Lê Hoa</p><p align="right">Ảnh: Trần Nam</p>`;
    const { authors, credits, text, told } = word(html);
    expect({ authors, credits, text }).toEqual({
      authors: ['Lê Hoa'],
      credits: ['Ảnh: Lê Thu', 'Ảnh: Trần Nam'],
      text: [first, second],
    });
    expect(told).toContain('credit-given Ảnh: Trần Nam');
  });

  it('stays with the photo right above it', () => {
    const { credits } = word(
      `<p>${first}</p><p><img src="a.jpg"></p><p>${second}</p><p><img src="b.jpg"></p><p>Ảnh: Lê Thu</p>`,
    );
    expect(credits).toEqual(['Ảnh: Lê Thu']);
  });

  it('is none of a video', () => {
    const { authors, credits, told } = word(
      `<p><img src="a.jpg"></p><p>${second}</p><p>Lê Hoa</p><p>Video: Trần Nam</p>`,
    );
    expect({ authors, credits }).toEqual({ authors: ['Lê Hoa'], credits: [] });
    expect(told).toContain('lone-credit Video: Trần Nam');
  });
});

it.each(['(Báo Cần Thơ)', '(TTXVN)', '(Theo Báo Cần Thơ)'])(
  'a paper in brackets below the author is the source: %s',
  (line) => {
    const { authors, sourceName, text } = below('Lê Hoa', line);
    expect({ authors, sourceName, text }).toEqual({
      authors: ['Lê Hoa'],
      sourceName: line.replace(/^\((?:Theo )?|\)$/gu, ''),
      text: [first, second],
    });
  },
);

it('names that a line announces are no signatures', () => {
  const winners = ['Danh sách đoạt giải:', 'Lê Hoa', 'Trần Nam'];
  expect(below(...winners)).toMatchObject({ authors: [], text: [first, second, ...winners] });
  expect(below(...winners, 'Bài: Minh Anh')).toMatchObject({
    authors: ['Minh Anh'],
    text: [first, second, ...winners],
  });
});

it('an author above a credit and the date is one', () => {
  const { authors, text, told } = read('Ghe về bến muộn', 'Lê Hoa', 'Ảnh: Trần Nam', '05/07/2021', first, second);
  expect({ authors, text }).toEqual({ authors: ['Lê Hoa'], text: [first, second] });
  expect(told).toContain('lone-credit Ảnh: Trần Nam');
});

describe('what is in no field is told so', () => {
  it.each(['PV', 'P.V', 'Nhóm PV', 'PV (tổng hợp)', 'PV - CTV', 'PV tổng hợp'])(
    'a signature that names nobody: %s',
    (line) => {
      expect(below(line)).toMatchObject({ authors: [], text: [first, second], told: [`no-author ${line}`] });
    },
  );

  it.each(['Biên tập: Trần Nam', 'Biên tập viên: Trần Nam', 'BTV: Trần Nam', 'Trần Nam (biên tập)'])(
    'an editor: %s',
    (line) => {
      expect(below('Lê Hoa', line)).toMatchObject({ authors: ['Lê Hoa'], text: [first, second] });
      expect(below('Lê Hoa', line).told).toContain(`dropped-editor ${line}`);
      expect(read('Ghe về bến muộn', line, '05/07/2021', first, second)).toMatchObject({
        authors: [],
        text: [first, second],
      });
    },
  );

  it('sections but the one of the article', () => {
    const { section, told } = read('Thời sự', 'Môi trường', 'Ghe về bến muộn', '05/07/2021', first, second);
    expect({ section, told }).toEqual({
      section: 'moi-truong',
      told: ['other-section Thời sự', 'read-line Môi trường'],
    });
  });

  it('a time that was counted from the moment of reading', () => {
    expect(read('Ghe về bến muộn', '3 giờ trước', '05/07/2021', first, second).told).toEqual([
      'relative-time 3 giờ trước',
    ]);
  });
});
