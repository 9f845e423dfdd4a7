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

describe('an author', () => {
  const title = (html: string) => word(`${html}<p>${first}</p><p>${second}</p>`);

  it.each(['<p class="right"><strong>Trần Quốc</strong></p>', '<p class="center"><em>Trần Quốc</em></p>'])(
    'is set apart right under the headline: %s',
    (html) => {
      expect(title(html)).toMatchObject({
        authors: ['Trần Quốc'],
        text: [first, second],
        told: ['read-line Trần Quốc'],
      });
    },
  );

  it.each(['<p>Trần Quốc</p>', '<p><strong>Trần Quốc</strong></p>'])(
    'is none where nothing sets the name apart: %s',
    (html) => {
      expect(title(html).authors).toEqual([]);
    },
  );

  it.each(['Kim Loan', 'Oanh Khoa', 'Lam Giang'])('may have a name without marks: %s', (name) => {
    expect(below(name)).toMatchObject({ authors: [name], text: [first, second] });
  });

  it.each(['Can Do', 'Hot Girl', 'Long An', 'Sang Trong'])('is no other words without marks: %s', (line) => {
    expect(below(line).text).toEqual([first, second, line]);
  });

  it.each([
    ['ThS. Nguyễn Văn An', 'Nguyễn Văn An'],
    ['PGS.TS Trần Quốc', 'Trần Quốc'],
    ['GS. TS. Lê Hoa', 'Lê Hoa'],
  ])('may have a degree, and a place of work below: %s', (line, name) => {
    const { told, ...rest } = below(line, '(Trường Đại học Cần Thơ)');
    expect(rest).toMatchObject({ authors: [name], text: [first, second] });
    expect(told).toEqual(['dropped-affiliation (Trường Đại học Cần Thơ)', `read-line ${line}`]);
  });

  it('leaves brackets that name no place of work', () => {
    expect(below('Lê Hoa', '(Còn nữa)').text).toEqual([first, second, 'Lê Hoa', '(Còn nữa)']);
    expect(below('(Trường Đại học Cần Thơ)').text).toEqual([first, second, '(Trường Đại học Cần Thơ)']);
  });

  it('stands above a button of the page', () => {
    expect(below('Hoàng Nam', 'Thêm vào bộ sưu tập')).toMatchObject({ authors: ['Hoàng Nam'], text: [first, second] });
  });
});

describe('who approved a text', () => {
  it.each(['Người duyệt: Hà Văn', 'Duyệt bài: Phó TBT Hà Văn', 'Người duyệt: Tổng Biên tập Hà Văn'])(
    'is told as no author: %s',
    (line) => {
      const { told, ...rest } = below('Bài, ảnh: Trần Quốc', line);
      expect(rest).toMatchObject({ authors: ['Trần Quốc'], text: [first, second], credits: [] });
      expect(told).toEqual([`dropped-editor ${line}`, 'read-line Bài, ảnh: Trần Quốc']);
    },
  );
});

it.each(['(Theo báo Văn nghệ)', 'Theo tạp chí Văn nghệ'])('a source is a paper in small letters: %s', (line) => {
  const name = line.replace(/^\(?Theo |\)$/gu, '');
  expect(below('N.T.M', line)).toMatchObject({ authors: ['N.T.M'], sourceName: name, text: [first, second] });
});

it.each(['Tin, ảnh: Thái Phương', 'Bài và ảnh: Thái Phương'])('a byline above a credit is no caption: %s', (line) => {
  const { told, ...rest } = below(line, 'Ảnh minh họa');
  expect(rest).toMatchObject({ authors: ['Thái Phương'], text: [first, second], credits: [] });
  expect(told).toContain('lone-credit Ảnh minh họa');
});

describe('below the author', () => {
  it.each(['STK: 0123456789 Vietcombank', 'Thông tin tác giả: Lê Hoa, STK 0123456789', 'Số tài khoản: 0123 456 789'])(
    'what a sender tells the paper is dropped: %s',
    (line) => {
      const { told, ...rest } = below('Lê Hoa', line);
      expect(rest).toMatchObject({ authors: ['Lê Hoa'], text: [first, second] });
      expect(told).toEqual([`dropped-letter ${line}`, 'read-line Lê Hoa']);
      expect(below(line).text).toEqual([first, second, line]);
    },
  );

  it('a box may stand, where the byline names text and photos', () => {
    const box = ['Hộp thông tin', 'Chợ có từ năm 1900.'];
    const { authors, text, credits } = below('Bài, ảnh: Trần Quốc', ...box);
    expect({ authors, text, credits }).toEqual({ authors: ['Trần Quốc'], text: [first, second, ...box], credits: [] });
  });
});
