import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/build/import/compose/compose.ts';
import { finishArticle } from '../../../../src/build/import/compose/finishArticle.ts';
import { textManuscript } from '../../../../src/build/import/formats/textManuscript.ts';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';
import type { Manuscript } from '../../../../src/build/import/model/manuscript.ts';

const long =
  'Sáng nay ghe về bến muộn hơn mọi ngày vì nước ròng, người mua đứng chờ dọc bờ kè từ lúc chưa rõ mặt người, ai cũng xách theo một cái giỏ tre cũ.';

const word = (html: string): Manuscript => ({
  name: 'bai',
  kind: 'word',
  content: parseHtml(html),
  given: {},
  lines: [],
  notices: [],
});
const text = (...lines: string[]): Manuscript =>
  textManuscript({ name: 'bai.txt', path: '/bai.txt', bytes: new Uint8Array() }, lines.join('\n\n'));

/** The blocks as one line each. */
function shown(manuscript: Manuscript): string[] {
  return compose(manuscript, []).blocks.map(({ block, text: words, picture }) => {
    if (block.type === 'figure')
      return `ảnh ${picture ?? '–'}: ${block.caption}${block.credit ? ` | ${block.credit}` : ''}`;
    return block.type === 'paragraph' ? words : `${block.type}: ${words}`;
  });
}

describe('a caption', () => {
  it.each([
    ['<p><img src="a.jpg"></p><p align="center">Ghe về bến.</p>', ['ảnh a.jpg: Ghe về bến.']],
    ['<p><img src="a.jpg"></p><p><em>Ghe về bến.</em></p>', ['ảnh a.jpg: Ghe về bến.']],
    ['<p><img src="a.jpg"></p><p>Ghe về bến. Ảnh: Lê Thu</p>', ['ảnh a.jpg: Ghe về bến. | Ảnh: Lê Thu']],
    ['<p><img src="a.jpg"></p><p>Ảnh: Lê Thu</p>', ['ảnh a.jpg:  | Ảnh: Lê Thu']],
    ['<p><img src="a.jpg"></p><p>Ảnh: Ghe về bến muộn</p>', ['ảnh a.jpg: Ghe về bến muộn']],
    ['<p><img src="a.jpg"></p><p>Ảnh: Ghe về bến muộn. (Trần Quốc)</p>', ['ảnh a.jpg: Ghe về bến muộn. | Trần Quốc']],
    ['<p>Ảnh 2: Dãy hàng vải</p>', ['ảnh –: Dãy hàng vải']],
  ])('stands under its photo: %s', (html, blocks) => {
    expect(shown(word(`<h1>Tít</h1><p>${long}</p>${html}<p>${long}</p>`))).toEqual([long, ...blocks, long]);
  });

  it('that a label marks is one without its photo too', () => {
    const manuscript = word(`<h1>Tít</h1><p>${long}</p><p>Ảnh: Ghe về bến muộn.</p><p>${long}</p>`);
    expect(shown(manuscript)).toEqual([long, 'ảnh –: Ghe về bến muộn.', long]);
    expect(compose(manuscript, []).notices).toContainEqual({ code: 'image-missing', text: 'Ảnh: Ghe về bến muộn.' });
  });

  it.each([
    ['Ảnh: Ghe về bến muộn. (Trần Quốc)', { caption: 'Ghe về bến muộn.', credit: 'Trần Quốc' }],
    ['Ảnh: Lê Thu', { caption: 'Ảnh: Lê Thu' }],
  ])('stays in the article where the photo is missing: %s', (line, words) => {
    const composition = compose(word(`<p>${long}</p><p><img src="a.jpg"></p><p>${line}</p><p>${long}</p>`), []);
    const answered = { ...composition, headline: 'Tít', datePublished: '2026-03-18T07:20:00+07:00' };
    const [, figure] = finishArticle('bai', answered, () => []).body;
    expect(figure).toEqual({ type: 'figure', id: expect.any(String), images: [], alt: '', ...words });
  });

  it.each([
    `<p>${long}</p>`,
    `<p align="center">${long} Một câu nữa. Và một câu nữa.</p>`,
    '<p><b>Tít xen đậm</b></p>',
  ])('is not what follows a photo as text: %s', (html) => {
    const blocks = shown(word(`<h1>Tít</h1><p>${long}</p><p><img src="a.jpg"></p>${html}<p>${long}</p>`));
    expect(blocks[1]).toBe('ảnh a.jpg: ');
    expect(blocks).toHaveLength(4);
  });

  it.each([
    word(`<h1>Tít</h1><p>${long}</p><p>Ghe về bến. Ảnh: Lê Thu</p><p>${long}</p>`),
    text('Tít', long, 'Ghe về bến. Ảnh: Lê Thu', long),
  ])('without its photo is known by the credit', (manuscript) => {
    expect(shown(manuscript)).toEqual([long, 'ảnh –: Ghe về bến. | Ảnh: Lê Thu', long]);
    expect(compose(manuscript, []).notices).toContainEqual({ code: 'image-missing', text: 'Ghe về bến. Ảnh: Lê Thu' });
  });

  it('is not a paragraph that ends with its source', () => {
    expect(shown(text('Tít', long, 'Giá cá tăng nhẹ. Nguồn: TTXVN', long))[1]).toBe('Giá cá tăng nhẹ. Nguồn: TTXVN');
  });

  it('is guessed in plain text only between long paragraphs, and never from speech', () => {
    expect(shown(text('Tít', long, 'Ghe cập bến lúc sáu giờ.', long))[1]).toBe('ảnh –: Ghe cập bến lúc sáu giờ.');
    for (const line of ['“Mai tôi lại ra.”', 'Ông nói: đợi nước lên.', '- Mai tôi lại ra.'])
      expect(shown(text('Tít', long, line, long))[1]).toBe(line);
    expect(shown(text('Tít', long, 'Ghe cập bến lúc sáu giờ.', 'Rồi đi.'))[1]).toBe('Ghe cập bến lúc sáu giờ.');
  });
});

describe('a signature', () => {
  it.each([
    ['<p align="right"><b>Lê Thu</b></p>', ['Lê Thu'], undefined],
    ['<p>Bài và ảnh: Lê Thu</p>', ['Lê Thu'], undefined],
    ['<p>Lê Thu (theo Reuters)</p>', ['Lê Thu'], 'Reuters'],
    ['<p>Lê Thu</p><p>Theo Reuters</p>', ['Lê Thu'], 'Reuters'],
  ])('is the author: %s', (html, authors, sourceName) => {
    const read = compose(word(`<h1>Tít</h1><p>${long}</p>${html}`), []);
    expect(read).toMatchObject({ authors, ...(sourceName && { sourceName }) });
    expect(read.blocks).toHaveLength(1);
  });

  it('stands before the footnotes', () => {
    const html = `<h1>Tít</h1><p>${long}<sup><a href="#fn1" id="r1">[1]</a></sup></p><p>Lê Thu</p><ol><li id="fn1">Sổ bến. <a href="#r1">↑</a></li></ol>`;
    expect(compose(word(html), [])).toMatchObject({ authors: ['Lê Thu'] });
    expect(shown(word(html)).at(-1)).toMatch(/^footnotes: /u);
  });

  it('is no sentence, and never the whole text', () => {
    for (const line of ['Ghe về muộn.', 'Mai tôi lại ra bến.', 'Nước lên chậm hơn năm ngoái, ghe phải chờ.'])
      expect(shown(word(`<h1>Tít</h1><p>${long}</p><p>${line}</p>`))).toEqual([long, line]);
    expect(shown(word('<h1>Tít</h1><p>Lê Thu</p>'))).toEqual(['Lê Thu']);
  });
});

describe('the head', () => {
  it('is taken off in any order of headline, date and byline', () => {
    const read = compose(text('Ghe về bến', 'Thứ Hai, 05/07/2021 09:57', 'Tác giả: Lê Thu', `(CAO) ${long}`), []);
    expect(read).toMatchObject({
      headline: 'Ghe về bến',
      datePublished: '2021-07-05T09:57:00+07:00',
      authors: ['Lê Thu'],
      mark: 'CAO',
    });
    expect(read.blocks.map((block) => block.text)).toEqual([long]);
  });

  it('ends where the text begins: a date in a sentence is text', () => {
    const line = 'Ngày 5/7/2021, bến Gỗ đóng cửa để nạo vét.';
    expect(shown(text('Ghe về bến', line, long))).toEqual([line, long]);
  });

  it('is found below the names of sections, and its date below the standfirst', () => {
    const standfirst = 'Nước ròng, ghe lớn phải nằm lại ngoài vàm, cá về chợ trễ gần hai giờ.';
    const lines = [
      'Trang chủ',
      'THỜI SỰ',
      'Ghe về bến',
      standfirst,
      'Cập nhật: 08:00 ngày 3 tháng 9 năm 2022',
      `(BTO) - ${long}`,
    ];
    const read = compose(text(...lines), [{ id: 'thoi-su', name: 'Thời sự' }]);
    expect(read).toMatchObject({ headline: 'Ghe về bến', section: 'thoi-su', mark: 'BTO', description: standfirst });
    expect(read.datePublished).toBe('2022-09-03T08:00:00+07:00');
    expect(read.blocks.map((block) => block.text)).toEqual([long]);
  });

  it('takes an impossible date for none, and says so', () => {
    const read = compose(text('Ghe về bến', '32/13/2021 09:57', '05/07/2021 10:00', long), []);
    expect(read.blocks.map((block) => block.text)).toEqual([long]);
    expect(read).toMatchObject({ datePublished: '2021-07-05T10:00:00+07:00', dateDoubt: { kind: 'impossible' } });
    expect(read.notices).toContainEqual({ code: 'impossible-date', text: '32/13/2021 09:57' });
    expect(read.notices).toContainEqual({ code: 'read-line', text: '05/07/2021 10:00' });
  });

  it('says of a modification before the publication that it is dropped', () => {
    const read = compose(text('Ghe về bến', '05/07/2021 10:00', 'Cập nhật: 04/07/2021 08:30', long), []);
    expect(read).not.toHaveProperty('dateModified');
    expect(read.notices).toContainEqual({ code: 'modified-too-early', result: '08:30 ngày 4/7/2021' });
  });

  it('has a standfirst where a bold paragraph stands before plain ones', () => {
    const bold = 'Nước ròng, ghe lớn phải nằm lại ngoài vàm, cá về chợ trễ gần hai giờ.';
    expect(compose(word(`<h1>Tít</h1><p><b>${bold}</b></p><p>${long}</p>`), []).description).toBe(bold);
  });
});

describe('a kicker', () => {
  const told = ({ notices }: { notices: { code: string; text?: string }[] }) =>
    notices.map(({ code, text: words }) => `${code} ${words}`);
  const site = [{ id: 'xa-hoi', name: 'Xã hội' }];

  it.each([
    text('BÁO CÁO NHANH', 'Ghe về bến muộn hơn mọi ngày', long),
    text('BÁO CÁO NHANH:', 'Ghe về bến muộn hơn mọi ngày…', long),
    text('BÁO CÁO NHANH', '05/07/2021 09:57', 'GHE VỀ BẾN MUỘN HƠN MỌI NGÀY', long),
    word(`<p>BÁO CÁO NHANH</p><h1>Ghe về bến muộn hơn mọi ngày</h1><p>${long}</p>`),
    word(`<p><b>BÁO CÁO NHANH</b></p><p class="center"><b>Ghe về bến muộn hơn mọi ngày</b></p><p>${long}</p>`),
    word(`<p>Báo cáo nhanh</p><p class="large">Ghe về bến muộn hơn mọi ngày</p><p>${long}</p>`),
    word(`<p>Báo cáo nhanh</p><h1>Ghe về bến muộn hơn mọi ngày</h1><p>${long}</p>`),
    word(`<p>Báo cáo nhanh</p><h1 class="headline">Ghe về bến muộn hơn mọi ngày</h1><p>${long}</p>`),
  ])('above the headline is none, and is told', (manuscript) => {
    const read = compose(manuscript, site);
    expect(read.headline?.toLowerCase()).toMatch(/^ghe về bến muộn hơn mọi ngày…?$/u);
    expect(read.blocks.map((block) => block.text)).toEqual([long]);
    expect(told(read)).toContainEqual(expect.stringMatching(/^dropped-kicker báo cáo nhanh:?$/iu));
    expect(told(read).filter((line) => line.startsWith('headline-guess'))).toEqual([]);
  });

  it.each([
    text('XÃ HỘI', 'Ghe về bến muộn hơn mọi ngày', long),
    word(`<p>XÃ HỘI</p><p><b>Ghe về bến muộn hơn mọi ngày</b></p><p>${long}</p>`),
  ])('is the section where the paper knows it', (manuscript) => {
    expect(compose(manuscript, site)).toMatchObject({ section: 'xa-hoi', headline: 'Ghe về bến muộn hơn mọi ngày' });
  });

  it('that the paper does not know is told as that alone', () => {
    const read = compose(text('PHÓNG SỰ', 'Ghe về bến muộn hơn mọi ngày', long), site);
    expect(told(read)).toEqual(['unknown-section PHÓNG SỰ']);
    expect(read).not.toHaveProperty('section');
  });

  it('that is a name is the author', () => {
    const read = compose(word(`<p>Lê Thu Hà</p><p><b>Ghe về bến muộn hơn mọi ngày</b></p><p>${long}</p>`), site);
    expect(read).toMatchObject({ authors: ['Lê Thu Hà'], headline: 'Ghe về bến muộn hơn mọi ngày' });
  });

  it.each([
    text('GHE VỀ BẾN', '05/07/2021 09:57', long),
    text('GHE VỀ BẾN', 'Ghi chép của Lê Thu Hà', long),
    text('GHE VỀ BẾN', 'Nguyễn Thị Thu Hà', long),
    text('GHE VỀ BẾN', 'Nước ròng, ghe lớn nằm lại ngoài vàm.', long),
    word(`<p><b>GHE VỀ BẾN</b></p><p>Nước ròng ngoài vàm từ sáng sớm</p><p>${long}</p>`),
    word(`<h1 class="headline">GHE VỀ BẾN</h1><h2>Nước ròng ngoài vàm từ sáng</h2><p>${long}</p>`),
  ])('is no headline in capitals', (manuscript) => {
    expect(compose(manuscript, site).headline).toBe('GHE VỀ BẾN');
  });
});

describe('a headline', () => {
  const guesses = (manuscript: Manuscript) =>
    compose(manuscript, []).notices.filter(({ code }) => code === 'headline-guess');
  const [one, other] = ['Ghe về bến muộn hơn', 'Chợ cá sáng nay vắng khách'];

  it.each([
    text(one, other, long),
    text(one, '05/07/2021 09:57', other, long),
    word(`<p>${one}</p><p>${other}</p><p>${long}</p>`),
    word(`<p>${one}</p><h2>${other}</h2><p>${long}</p>`),
    word(`<p>${one}</p><p><b>${other}</b></p><p>${long}</p>`),
  ])('that is guessed between two lines is told with both', (manuscript) => {
    expect(guesses(manuscript)).toEqual([{ code: 'headline-guess', text: one, result: other }]);
  });

  it.each([
    text(one, long),
    text(one, 'Nước ròng, ghe lớn nằm lại ngoài vàm.', long),
    text(one, 'Tác giả: Lê Thu', 'Lê Thu Hà Vân', long),
    word(`<h1>${one}</h1><p>${other}</p><p>${long}</p>`),
    word(`<p><b>${one}</b></p><p>${other}</p><p>${long}</p>`),
    { ...text(other, long), given: { headline: one } },
  ])('that is beyond doubt is not', (manuscript) => {
    expect(guesses(manuscript)).toEqual([]);
  });
});

it('cleans what the input says beside its text', () => {
  const given = {
    headline: ' Ghe\u00AD về'.normalize('NFD'),
    keywords: ['tin nóng'.normalize('NFD'), '\u200B'],
    authors: ['Lê\nThu'],
  };
  const read = compose({ ...word(`<p>${long}</p>`), given }, []);
  expect(read).toMatchObject({ headline: 'Ghe về', keywords: ['tin nóng'], authors: ['Lê Thu'] });
});

it('leaves nothing of the page around a copied text', () => {
  const read = compose(
    text('Ghe về bến', long, 'Bình luận (0)', 'Lên đầu trang', 'Tin liên quan', 'Giá khóm tăng', long),
    [],
  );
  expect(read.blocks.map((block) => block.text)).toEqual([long]);
  expect(read.notices.map(({ text: words }) => words)).toEqual(
    expect.arrayContaining(['Bình luận (0)', 'Giá khóm tăng']),
  );
});

it('keeps the text that goes on below a label of the page', () => {
  const lines = ['Tin liên quan', 'Giá khóm tăng', long, long, 'Bình luận', 'Từ khóa: ghe, bến', 'Thương quá'];
  const read = compose(text('Ghe về bến', long, ...lines), []);
  expect(read.blocks.map((block) => block.text)).toEqual([long, long, long]);
  expect(read.keywords).toEqual(['ghe', 'bến']);
});

it('reads any lines without an error, and says of each that it dropped that it did', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      long,
      'Lê Thu',
      '5/7/2021 09:57',
      'Bình luận (0)',
      'Ảnh: Lê Thu',
      'Theo Reuters',
      '(CAO) Sáng nay',
      '|',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const read = compose(text('Ghe về bến muộn', ...lines), []);
      expect(Array.isArray(read.blocks)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

describe('a name by itself', () => {
  it.each([
    [['Lê Thu', '05/07/2021 09:57']],
    [['05/07/2021 09:57', 'Lê Thu']],
    [['Lê Thu', 'lethu@bao.example', '05/07/2021 09:57']],
  ])('beside the date is the author: %j', (lines) => {
    const manuscript = text('Tít', ...lines, `TTO - ${long}`, long);
    expect(compose(manuscript, [])).toMatchObject({ authors: ['Lê Thu'], mark: 'TTO' });
    expect(shown(manuscript)).toEqual([long, long]);
  });

  it('elsewhere stays', () => {
    expect(shown(text('Tít', 'Lê Thu', long, long))[0]).toBe('Lê Thu');
  });
});
