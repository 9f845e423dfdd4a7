import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordManuscript } from '../../../../src/build/import/formats/wordManuscript.ts';
import { textOf } from '../../../../src/build/import/html/text.ts';
import { RefusedError } from '../../../../src/build/import/model/notice.ts';
import { cpuSeconds } from './cpuTime.ts';
import { docxOf, paragraph, partOf, picture } from './docx.ts';
import { htmlOf, sourceOf } from './sources.ts';
import { zipOf } from './zip.ts';

const manuscriptOf = (bytes: Uint8Array) => wordManuscript(sourceOf(bytes, 'bai.docx'), bytes);
const html = async (body: string, ...rest: [Record<string, [string, string]>?]) =>
  htmlOf(await manuscriptOf(docxOf(body, ...rest)));

const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

describe('the text of a Word file', () => {
  test('alignment is kept as a class', async () => {
    const body = `${paragraph('Một', { align: 'center' })}${paragraph('Lê Thu', { align: 'right' })}${paragraph('Hai', { align: 'end' })}${paragraph('Ba', { align: 'both' })}`;
    expect(await html(body)).toBe(
      '<p class="center">Một</p><p class="right">Lê Thu</p><p class="right">Hai</p><p>Ba</p>',
    );
  });

  test.each([
    ['Title', '<h1 class="headline">Chợ</h1>'],
    ['heading 1', '<h1>Chợ</h1>'],
    ['heading 2', '<h2>Chợ</h2>'],
    ['Đầu đề 3', '<h3>Chợ</h3>'],
    ['tiêu đề', '<h1 class="headline">Chợ</h1>'],
    ['Sapo', '<p class="sapo">Chợ</p>'],
    ['Tít xen', '<h2>Chợ</h2>'],
    ['caption', '<p class="caption">Chợ</p>'],
    ['Trích dẫn', '<blockquote><p>Chợ</p></blockquote>'],
    ['Normal', '<p class="center">Chợ</p>'],
    ['Nội dung', '<p class="center">Chợ</p>'],
  ])('a centred paragraph in the style %s', async (name, expected) => {
    const files = { 'word/styles.xml': partOf('styles', style('x', name)) };
    const bytes = docxOf(paragraph('Chợ', { style: 'x', align: 'center' }), { s: ['styles', 'styles.xml'] }, files);
    expect(htmlOf(await manuscriptOf(bytes))).toBe(expected);
  });

  test('a line in large letters has a class', async () => {
    const run = (size: number) => `<w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t>Chợ</w:t></w:r>`;
    const line = (align: string, ...runs: string[]) =>
      `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${runs.join('')}</w:p>`;
    expect(
      await html(
        `${line('left', run(40))}${line('center', run(40))}${line('left', run(26))}${line('left', run(40), run(26))}`,
      ),
    ).toBe('<p class="large">Chợ</p><p class="center large">Chợ</p><p>Chợ</p><p>ChợChợ</p>');
  });

  test('a picture has its name in the file, and its bytes', async () => {
    const links: Record<string, [string, string]> = {
      p: ['image', 'media/image1.png'],
      q: ['image', 'file:///C:/anh.jpg'],
      r: ['image', 'media/mat.png'],
    };
    const bytes = docxOf(`${picture('p')}${picture('q', true)}${picture('r')}`, links, {
      'word/media/image1.png': { bytes: Uint8Array.of(1, 2, 3), isStored: true },
    });
    const manuscript = await manuscriptOf(bytes);
    expect(htmlOf(manuscript)).toBe(
      '<p><img src="media/image1.png"></p><p><img src="file:///C:/anh.jpg"></p><p><img src="media/mat.png"></p>',
    );
    expect([...(manuscript.pictures ?? [])]).toEqual([['media/image1.png', Uint8Array.of(1, 2, 3)]]);
  });

  test('footnotes, and lines without their marks', async () => {
    const note = '<w:footnote w:id="2"><w:p><w:r><w:t>Số liệu.</w:t></w:r></w:p></w:footnote>';
    const body = '<w:p><w:r><w:t>Chợ mới</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    const manuscript = await manuscriptOf(
      docxOf(body, { f: ['footnotes', 'footnotes.xml'] }, { 'word/footnotes.xml': partOf('footnotes', note) }),
    );
    expect(htmlOf(manuscript)).toBe(
      '<p>Chợ mới<sup><a href="#footnote-2" id="footnote-ref-2">[1]</a></sup></p>' +
        '<ol><li id="footnote-2"><p>Số liệu. <a href="#footnote-ref-2">↑</a></p></li></ol>',
    );
    expect(manuscript.lines).toEqual([
      { number: 1, text: 'Chợ mới' },
      { number: 2, text: 'Số liệu.' },
    ]);
  });

  test('TCVN3 is converted across the runs of a paragraph, before its letter ư is taken for a soft hyphen', async () => {
    const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const manuscript = await manuscriptOf(
      docxOf(`<w:p>${run('Bé ')}<w:r><w:t xml:space="preserve">C«ng an cö ng\xADêi </w:t></w:r>${run('®Õn')}</w:p>`),
    );
    expect(htmlOf(manuscript)).toBe('<p><strong>Bộ </strong>Công an cử người <strong>đến</strong></p>');
    expect(manuscript.notices).toMatchObject([{ code: 'legacy-encoding', result: 'TCVN3' }]);
  });

  test('invisible characters are taken out and counted', async () => {
    const manuscript = await manuscriptOf(docxOf(paragraph('Chợ\u200B\u00A0mới')));
    expect([htmlOf(manuscript), manuscript.notices]).toEqual([
      '<p>Chợ mới</p>',
      [{ code: 'cleaned-characters', result: '2' }],
    ]);
  });
});

describe('lists', () => {
  const level = (format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const second = '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>';
  const definitions = [
    level('bullet', '•'),
    `${level('decimal', '%1.', '<w:pStyle w:val="So"/>')}${second}`,
    level('upperRoman', '%1.'),
    level('decimal', '%1)'),
  ];
  const numbering = partOf(
    'numbering',
    definitions.map((one, id) => `<w:abstractNum w:abstractNumId="${id}">${one}</w:abstractNum>`).join('') +
      definitions.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('') +
      '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  );
  const styles = partOf(
    'styles',
    ['heading 2', 'So']
      .map(
        (name) =>
          `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
      )
      .join(''),
  );
  const item = (list: number, text: string, style = '', depth = 0) =>
    `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${text && `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`}</w:p>`;
  const read = async (...body: string[]) => {
    const links: Record<string, [string, string]> = { n: ['numbering', 'numbering.xml'], s: ['styles', 'styles.xml'] };
    const files = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };
    return htmlOf(await manuscriptOf(docxOf(body.join(''), links, files))).replace(/<\/?strong>/gu, '');
  };

  test('that count from one, or have dots, stay lists', async () => {
    expect(await read(item(2, 'a'), item(2, 'b'), paragraph('c'), item(9, 'd'), item(9, 'e'))).toBe(
      '<ol><li>a</li><li>b</li></ol><p>c</p><ol><li>d</li><li>e</li></ol>',
    );
    expect(await read(item(1, 'a'), paragraph('b'), item(1, 'c'))).toBe(
      '<ul><li>a</li></ul><p>b</p><ul><li>c</li></ul>',
    );
  });

  test('that go on after other text keep their numbers, as the questions of an interview', async () => {
    expect(await read(item(2, 'Một?'), paragraph('Đáp.'), item(2, 'Hai?'), paragraph('Đáp.'))).toBe(
      '<p>1. Một?</p><p>Đáp.</p><p>2. Hai?</p><p>Đáp.</p>',
    );
    expect(await read(paragraph('Một?', { style: 'So' }), paragraph('Đáp.'), paragraph('Hai?', { style: 'So' }))).toBe(
      '<p>1. Một?</p><p>Đáp.</p><p>2. Hai?</p>',
    );
    const bold = await manuscriptOf(
      docxOf(
        item(2, 'a') + paragraph('b') + item(2, 'c'),
        { n: ['numbering', 'numbering.xml'] },
        { 'word/numbering.xml': numbering },
      ),
    );
    expect(htmlOf(bold)).toContain('<strong>2. c</strong>');
  });

  test('in letters, Roman or compound numbers, of headings and of rows keep their numbers', async () => {
    expect(await read(item(3, 'a'), item(3, 'b'))).toBe('<p>I. a</p><p>II. b</p>');
    expect(await read(item(2, 'a'), item(2, 'b', '', 1), item(2, 'c'))).toBe('<p>1. a</p><p>1.1. b</p><p>2. c</p>');
    expect(await read(item(2, 'a', 'heading2'), item(2, 'b', 'heading2'))).toBe('<h2>1. a</h2><h2>2. b</h2>');
    const row = (text: string) => `<w:tr><w:tc>${item(4, '')}</w:tc><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    expect(await read(`<w:tbl>${row('a')}${row('b')}</w:tbl>`)).toMatch(/1\).*a.*2\).*b/u);
    expect(await read(item(2, 'a'), item(4, 'b'), item(4, ''))).toBe('<ol><li>a</li></ol><p>1) b</p>');
  });
});

test('words on both sides of a page’s end are not glued, and looks are told', async () => {
  const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
  const manuscript = await manuscriptOf(
    docxOf(
      `<w:p>${run('lối ra.')}<w:r><w:br w:type="page"/></w:r>${run('Sau', '<w:u w:val="single"/>')}${run('đó', '<w:highlight w:val="yellow"/>')}</w:p>`,
    ),
  );
  expect(htmlOf(manuscript)).toBe('<p>lối ra.<br><u>Sau</u><mark>đó</mark></p>');
  const link = `<w:p><w:hyperlink r:id="h">${run('đây', '<w:u w:val="single"/>')}</w:hyperlink></w:p>`;
  expect(htmlOf(await manuscriptOf(docxOf(link, { h: ['hyperlink', 'https://a.example/'] })))).not.toContain('<u>');
});

test.each(['-1', '1000000000', 'x', ''])(
  'levels and numbers of lists that are none cost no words: %j',
  async (value) => {
    const numbering = partOf(
      'numbering',
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="${value}"><w:start w:val="${value}"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="${'%1%9'.repeat(500)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    );
    const item = `<w:p><w:pPr><w:numPr><w:ilvl w:val="${value}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>chợ</w:t></w:r></w:p>`;
    const files = { 'word/numbering.xml': numbering };
    const { content } = await manuscriptOf(docxOf(item.repeat(3), { n: ['numbering', 'numbering.xml'] }, files));
    expect(textOf(content).match(/chợ/gu)).toHaveLength(3);
    expect(textOf(content).length).toBeLessThan(2000);
  },
);

test('a letter that hangs over several lines begins the text below', async () => {
  const letter =
    '<w:p><w:pPr><w:keepNext/><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr><w:r><w:t>S</w:t></w:r></w:p>';
  const manuscript = await manuscriptOf(
    docxOf(`${paragraph('Chợ')}${letter}${paragraph('áng nay', { align: 'both' })}${paragraph('Hết')}`),
  );
  expect(htmlOf(manuscript)).toBe('<p>Chợ</p><p>Sáng nay</p><p>Hết</p>');
  expect(htmlOf(await manuscriptOf(docxOf(letter)))).toBe('<p>S</p>');
});

describe('what is told', () => {
  const changed =
    '<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>thêm </w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>đã &amp; xóa</w:delText></w:r></w:del><w:r><w:t>còn</w:t></w:r></w:p>';

  test('tracked changes: the last text is taken, and what was deleted is said', async () => {
    const manuscript = await manuscriptOf(
      docxOf(`<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr></w:p>${changed}`),
    );
    expect(htmlOf(manuscript)).toBe('<p>thêm còn</p>');
    expect(manuscript.notices).toEqual([{ code: 'tracked-changes', result: 'có 1 chỗ thêm, 1 chỗ xóa (“đã & xóa”)' }]);
  });

  test('comments of editors, equations, charts, headers', async () => {
    const body = `${paragraph('Chợ')}<w:p><m:oMath><m:r/></m:oMath><w:r><w:drawing><c:chart xmlns:c="x"/></w:drawing></w:r></w:p>`;
    const manuscript = await manuscriptOf(
      docxOf(
        body,
        {},
        {
          'word/comments.xml': partOf('comments', '<w:comment w:id="1"/><w:comment w:id="2"/>'),
          'word/header1.xml': partOf('hdr', paragraph('Báo Thử')),
          'word/footer1.xml': partOf('ftr', paragraph('12')),
        },
      ),
    );
    expect(manuscript.notices).toEqual([
      { code: 'word-comments', result: '2' },
      { code: 'lost-in-word', result: '1 biểu đồ' },
      { code: 'lost-in-word', text: 'Báo Thử', result: 'dòng đầu trang hay chân trang' },
      { code: 'lost-in-word', result: 'công thức' },
    ]);
  });
});

describe('what a page does not show', () => {
  const run = (text: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const line = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = (code: string, result: string) =>
    `${mark('begin')}<w:r><w:instrText> ${code} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
  const read = async (body: string) => {
    const manuscript = await manuscriptOf(docxOf(body));
    return [htmlOf(manuscript), manuscript.notices];
  };

  test('hidden text is left out, and told in its words', async () => {
    const hidden = '<w:vanish/>';
    const body = `${line(run('Chợ 🛶 '), run('đừng ', hidden), run('đăng', hidden), run('mới', '<w:vanish w:val="0"/>'))}${line(run('Giá &amp; sổ', hidden))}`;
    expect(await read(body)).toEqual([
      '<p>Chợ 🛶 mới</p>',
      [
        { code: 'hidden-text', text: 'đừng đăng' },
        { code: 'hidden-text', text: 'Giá & sổ' },
      ],
    ]);
  });

  test('text is hidden by its style too, or one that this is based on', async () => {
    const styles = `<w:style w:styleId="x"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="y"><w:basedOn w:val="x"/></w:style>`;
    const body = `${line('<w:pPr><w:pStyle w:val="y"/></w:pPr>', run('a'), run('b', '<w:vanish w:val="false"/>'))}${line(run('c', '<w:rStyle w:val="x"/>'), run('d'))}`;
    const manuscript = await manuscriptOf(
      docxOf(body, { s: ['styles', 'styles.xml'] }, { 'word/styles.xml': partOf('styles', styles) }),
    );
    expect(htmlOf(manuscript)).toBe('<p>b</p><p>d</p>');
    expect(manuscript.notices).toEqual([
      { code: 'hidden-text', text: 'a' },
      { code: 'hidden-text', text: 'c' },
    ]);
  });

  test('of fields numbers of pages are left out, others keep their result, none shows its code', async () => {
    const simple = (code: string, result: string) => `<w:fldSimple w:instr=" ${code} ">${run(result)}</w:fldSimple>`;
    const nested = `${mark('begin')}<w:r><w:instrText> IF </w:instrText></w:r>${field('REF gia', run('9'))}${mark('separate')}${run('rẻ')}${mark('end')}`;
    const body = [
      line(run('Trang '), field('PAGE', run('3')), run(' / '), simple('NUMPAGES \\* MERGEFORMAT', '12')),
      line(run('Ngày '), field('DATE \\@ "d/M/yyyy"', run('5/7/2021')), run(', '), simple('AUTHOR', 'Thu')),
      line(field('TOC \\o "1-3"', `${run('Chợ ')}${field('PAGEREF _Toc1', run('4'))}`)),
      line(run('Cá '), nested),
    ].join('');
    expect(await read(body)).toEqual([
      '<p>Trang / </p><p>Ngày 5/7/2021, Thu</p><p>Chợ </p><p>Cá rẻ</p>',
      [
        ...['3', '12', '4'].map((text) => ({ code: 'lost-in-word', text, result: 'số trang' })),
        { code: 'lost-in-word', text: '9', result: 'mã của trường' },
      ],
    ]);
  });

  test('a text box in a run changes nothing of the run, and its two forms are told once', async () => {
    const box = line(run('ẩn', '<w:vanish/>'), run('hiện'));
    const forms = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${box}</mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${box}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const manuscript = await manuscriptOf(docxOf(line(`<w:r>${forms}<w:t>Chợ</w:t></w:r>`)));
    expect(htmlOf(manuscript)).toContain('Chợ');
    expect(htmlOf(manuscript)).toContain('<p>hiện</p>');
    expect(manuscript.notices.filter(({ code }) => code === 'hidden-text')).toEqual([
      { code: 'hidden-text', text: 'ẩn' },
    ]);
  });

  test('the words of a text box that has no form to read are told', async () => {
    const box = `<w:drawing><wps:txbx xmlns:wps="wps"><w:txbxContent>${line(run('Hộp'), run('chữ'))}</w:txbxContent></wps:txbx></w:drawing>`;
    const forms = `<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice>${box}</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`;
    const manuscript = await manuscriptOf(docxOf(line(run('Chợ'), forms)));
    expect(htmlOf(manuscript)).toBe('<p>Chợ</p>');
    expect(manuscript.notices).toEqual([{ code: 'lost-in-word', text: 'Hộp chữ', result: 'khung chữ' }]);
  });

  test('a field that is never closed ends with its paragraph', async () => {
    const open = `${mark('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r>`;
    expect((await read(`${line(open)}${line(run('Chợ'))}`))[0]).toBe('<p>Chợ</p>');
    expect((await read(`${line(open, mark('separate'))}${line(run('Chợ'))}`))[0]).toBe('<p>Chợ</p>');
  });

  test('what is hidden or in the code of a field is never lost without a word', async () => {
    const drawing = picture('p').replace(/^<w:p><w:r>|<\/w:r><\/w:p>$/gu, '');
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr>${drawing}</w:r>`;
    const nested = `${mark('begin')}<w:r><w:instrText> IF </w:instrText></w:r>${run('9')}${mark('separate')}${run('rẻ')}${mark('end')}`;
    expect(
      await read(
        line(nested, hidden, run('a', '<w:vanish/>'), '<w:r><w:rPr><w:vanish/></w:rPr><w:tab/><w:t>b</w:t></w:r>'),
      ),
    ).toEqual([
      '<p>rẻ</p>',
      [
        { code: 'lost-in-word', text: '9', result: 'mã của trường' },
        { code: 'lost-in-word', result: 'ảnh ẩn' },
        { code: 'hidden-text', text: 'a b' },
      ],
    ]);
  });

  test('a formula is told as it would be typed', async () => {
    const part = (name: string, content: string) => `<m:${name}>${content}</m:${name}>`;
    const letters = (text: string) => part('r', part('t', text));
    const squared = part('sSup', `${part('e', letters('c'))}${part('sup', letters('2'))}`);
    const half = part('f', `${part('num', letters('a'))}${part('den', letters('b'))}`);
    const body = line(run('Theo '), part('oMath', `${letters('E=m')}${squared}`), run(' và '), part('oMath', half));
    expect(await read(body)).toEqual([
      '<p>Theo và </p>',
      ['E=mc^2', 'a/b'].map((text) => ({ code: 'lost-in-word', text, result: 'công thức' })),
    ]);
  });
});

describe('a hostile or broken file is refused with a sentence', () => {
  const document = (xml: string) => zipOf({ 'word/document.xml': xml });
  const nested = (depth: number) =>
    `<w:body>${'<w:sdt><w:sdtContent>'.repeat(depth)}${'</w:sdtContent></w:sdt>'.repeat(depth)}</w:body>`;
  const numbered = (length: number, piece: (index: number) => string) =>
    Array.from({ length }, (_, index) => piece(index)).join('');
  const zeros = new Uint8Array(20_000_000);
  const encrypted = Buffer.from(docxOf(paragraph('Chợ')));
  for (let at = encrypted.indexOf('PK\x01\x02'); at >= 0; at = encrypted.indexOf('PK\x01\x02', at + 1))
    encrypted[at + 8] = 1;

  test.each<[RegExp, Uint8Array]>([
    [/DOCTYPE/u, document(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${partOf('document', '<w:body>&a;</w:body>')}`)],
    [/quá 400 lớp/u, document(partOf('document', nested(300)))],
    [
      /150\.000 thẻ/u,
      document(partOf('document', `<w:body>${numbered(70_000, (index) => `<w:r a="${index}"></w:r><w:r/>`)}</w:body>`)),
    ],
    [/quá 100 trường/u, document(partOf('document', '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(101)))],
    [/quá 100 MB/u, docxOf(paragraph('Chợ'), {}, { 'word/media/a.png': { bytes: Uint8Array.of(1), size: 101e6 } })],
    [/quá 200 lần/u, docxOf(paragraph('Chợ'), {}, { 'word/media/a.png': { bytes: zeros } })],
    [
      /bị hỏng ở phần word\/document\.xml/u,
      zipOf({ 'word/document.xml': { bytes: Buffer.from(partOf('document', 'x'.repeat(1000))), size: 10 } }),
    ],
    [/mật khẩu/u, encrypted],
    [/không đúng chuẩn/u, document('<w:document')],
    [/không đúng chuẩn/u, document('')],
    [/bị hỏng/u, docxOf(paragraph('Chợ')).subarray(0, 500)],
  ])('%s', async (sentence, bytes) => {
    await expect(manuscriptOf(bytes)).rejects.toThrow(sentence);
    await expect(manuscriptOf(bytes)).rejects.toThrow(RefusedError);
  });

  test('names that lead out of the folder name nothing but parts', async () => {
    const links: Record<string, [string, string]> = { p: ['image', '../../etc/passwd'] };
    const manuscript = await manuscriptOf(docxOf(picture('p'), links, { 'word/../../etc/passwd': 'x' }));
    expect([...(manuscript.pictures?.keys() ?? [])]).toEqual(['../../etc/passwd']);
  });

  test('a document of 150,000 tags takes no more than 5 s of the processor', async () => {
    const bytes = docxOf(numbered(16_000, (index) => paragraph(`Chợ ${index * 7919}`)));
    const seconds = await cpuSeconds(() => manuscriptOf(bytes));
    expect(seconds).toBeLessThan(5);
  }, 60_000);

  test('any bytes of a file may be changed', async () => {
    const bytes = docxOf(
      `${paragraph('Chợ')}${picture('p')}`,
      { p: ['image', 'media/a.png'] },
      { 'word/media/a.png': 'x' },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const changed = Uint8Array.from(bytes);
          for (const [at, byte] of changes) changed[at] = byte;
          try {
            expect((await manuscriptOf(changed)).kind).toBe('word');
          } catch (error) {
            expect(error).toBeInstanceOf(RefusedError);
          }
        },
      ),
    );
  });

  test('any tree of its elements is read or refused', async () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'ins',
      'del',
      'pPr',
      'rPr',
      'sdt',
      'sdtContent',
      'hyperlink',
      'fldChar',
      'drawing',
      'br',
      'sym',
      'footnoteReference',
      'numPr',
      'pict',
    ];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('Chợ', '<w:jc w:val="right"/>', '<w:ind/>'),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, children]) => `<w:${name}>${children.join('')}</w:${name}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, async (body) => {
        try {
          expect((await manuscriptOf(docxOf(body))).kind).toBe('word');
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedError);
        }
      }),
    );
  });
});
