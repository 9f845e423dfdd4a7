import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textManuscript } from '../../../../src/build/import/formats/textManuscript.ts';
import { RefusedError } from '../../../../src/build/import/model/notice.ts';
import { cpuSeconds, megabyteOf } from './cpuTime.ts';
import { codesOf, htmlOf, sourceOf } from './sources.ts';

const manuscriptOf = (text: string) => textManuscript(sourceOf(text), text);
const html = (text: string) => htmlOf(manuscriptOf(text));

const long =
  'Sáng 5/7, đoàn kiểm tra của huyện đã đến chợ Bến Gỗ để nghe tiểu thương nói về việc sửa mái che và lối ra.';

describe('paragraphs', () => {
  test('blank lines part them, a line below another is its own', () => {
    expect(html(`Chợ\n5/7/2021\n\n${long}\n\n\n${long}`)).toBe(`<p>Chợ</p><p>5/7/2021</p><p>${long}</p><p>${long}</p>`);
  });

  test('without blank lines each line is one', () => {
    expect(html(`Chợ\r\n${long}\r\n${long}\r\n`)).toBe(`<p>Chợ</p><p>${long}</p><p>${long}</p>`);
  });

  test('lines that a program has wrapped are joined, and it is said', () => {
    const first = 'Sáng 5/7, đoàn kiểm tra của huyện đã đến chợ Bến Gỗ để nghe tiểu';
    const second = 'thương nói về việc sửa mái che và lối thoát hiểm, hai việc bị hoãn';
    const third = 'từ năm ngoái vì thiếu tiền.';
    const manuscript = manuscriptOf(`Chợ thay mái\n\n${first}\n${second}\n${third}\n\n${first}\n${second}\n${third}`);
    const paragraph = `<p>${first} ${second} ${third}</p>`;
    expect(htmlOf(manuscript)).toBe(`<p>Chợ thay mái</p>${paragraph}${paragraph}`);
    expect(codesOf(manuscript)).toEqual(['joined-lines']);
  });

  test('a stanza stays one, in lines', () => {
    const verse = [
      'Trăm năm trong cõi người ta,',
      'Chữ tài chữ mệnh khéo là ghét nhau.',
      'Trải qua một cuộc bể dâu,',
      'Những điều trông thấy mà đau đớn lòng.',
    ];
    expect(html(`Thơ\n\n${verse.join('\n')}\n\nHết`)).toBe(`<p>Thơ</p><p>${verse.join('<br>')}</p><p>Hết</p>`);
  });

  test.each([
    ['in the text', '\n\nHết'],
    ['at its end', ''],
  ])('a stanza of two lines beside one of four is one too, %s', (_, end) => {
    const couplet = ['Đêm nằm nghe nước ròng xa,', 'Nghe con dế gáy quê nhà mà thương.'];
    const verse = [
      'Chiều quê khói bếp vấn vương',
      'Mẹ ngồi tựa cửa mười phương',
      'Bến xưa còn đó con đò',
      'Người xưa biền biệt',
    ];
    const shown = [couplet, verse].map((lines) => `<p>${lines.join('<br>')}</p>`).join('');
    expect(html(`Thơ\n\n${couplet.join('\n')}\n\n${verse.join('\n')}${end}`)).toBe(
      `<p>Thơ</p>${shown}${end && '<p>Hết</p>'}`,
    );
  });

  test('a signature and titles below a text are no stanza', () => {
    expect(html(`Chợ\n\n${long}\n\nLê Thu\nTrần Nam\n\nGiá vàng\nChợ đêm\nBến Gỗ\nMái che`)).not.toContain('<br>');
  });

  test('four short lines at the top are no stanza', () => {
    expect(html('Chợ thay mái\nLê Thu\nBến Tre\nẢnh\n\nHết')).not.toContain('<br>');
  });

  test('more lines than an article can have are refused', () => {
    expect(() => manuscriptOf('a\n'.repeat(30_001))).toThrow(/30\.000 dòng/u);
  });

  test('marks of HTML are text', () => {
    expect(html('Chợ <b>&amp;')).toBe('<p>Chợ &lt;b&gt;&amp;amp;</p>');
  });

  test('a separator within a line joins it, between lines without others it parts them', () => {
    expect(html('chữa cháy\u2028 của chợ\nHết')).toBe('<p>chữa cháy của chợ</p><p>Hết</p>');
    expect(html('một\u2029hai')).toBe('<p>một</p><p>hai</p>');
  });
});

describe('what was typed', () => {
  test.each([
    ['- vải\n- cá', '<ul><li>vải</li><li>cá</li></ul>'],
    ['• Vải;\n\n• Cá.', '<ul><li>Vải;</li><li>Cá.</li></ul>'],
    [
      '- Sửa mái;\n- Mở lối ra;\n- Tập chữa cháy.',
      '<ul><li>Sửa mái;</li><li>Mở lối ra;</li><li>Tập chữa cháy.</li></ul>',
    ],
    ['1. Một\n2. Hai\n\nHết', '<ol start="1"><li>Một</li><li>Hai</li></ol><p>Hết</p>'],
    ['3) Ba\n4) Bốn', '<ol start="3"><li>Ba</li><li>Bốn</li></ol>'],
    ['1. Một\n1. Hai', '<p>1. Một</p><p>1. Hai</p>'],
    ['- Một mình', '<p>- Một mình</p>'],
    ['a\n\n* * *\n\nb\n***\n-----', '<p>a</p><hr><p>b</p><hr><hr>'],
    ['> Lời bác\n> dặn\nHết', '<blockquote><p>Lời bác</p><p>dặn</p></blockquote><p>Hết</p>'],
    [
      'Dãy\t2020\nVải\t64',
      '<table><tbody><tr><th>Dãy</th><th>2020</th></tr><tr><td>Vải</td><td>64</td></tr></tbody></table>',
    ],
    ['Một\thai\nba', '<p>Một hai</p><p>ba</p>'],
    [
      '| Dãy | 2020 |\n|---|:-:|\n| Vải | 64 |\nHết',
      '<table><tbody><tr><th>Dãy</th><th>2020</th></tr><tr><td>Vải</td><td>64</td></tr></tbody></table><p>Hết</p>',
    ],
    [
      '| Dãy | 2020 |\n| Vải |  |',
      '<table><tbody><tr><th>Dãy</th><th>2020</th></tr><tr><td>Vải</td><td></td></tr></tbody></table>',
    ],
    [
      '| Dãy | 2020 |\n|---|---|\n| Vải |\n| Cá | 5 | 6 |',
      '<table><tbody><tr><th>Dãy</th><th>2020</th></tr><tr><td>Vải</td></tr><tr><td>Cá</td><td>5</td><td>6</td></tr></tbody></table>',
    ],
    [
      'Dãy | 2020\n--- | ---\nVải | 64\nHết',
      '<table><tbody><tr><th>Dãy</th><th>2020</th></tr><tr><td>Vải</td><td>64</td></tr></tbody></table><p>Hết</p>',
    ],
    ['Chợ | Bến\nVải | Cá', '<p>Chợ | Bến</p><p>Vải | Cá</p>'],
    ['| Một mình |', '<p>| Một mình |</p>'],
  ])('%j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test('a dialogue is no list', () => {
    expect(html('- Chị mua gì?\n- Mua vải.\n– Bao nhiêu?')).toBe(
      '<p>- Chị mua gì?</p><p>- Mua vải.</p><p>– Bao nhiêu?</p>',
    );
  });

  test.each([
    ['after a blank line', '- Sửa mái\n- Mở lối ra.\n\n- Chị lo không?\n\n- Lo chứ, mưa là ướt.'],
    ['after the last item', '- Sửa mái;\n\n- Mở lối ra.\n\n- Chị lo không?\n\n- Lo chứ, mưa là ướt.'],
  ])('a dialogue %s of a list is none of it', (_, text) => {
    const [list = '', dialogue] = html(text).split('</ul>');
    expect(list).toMatch(/^<ul><li>Sửa mái;?<\/li><li>Mở lối ra\.<\/li>$/u);
    expect(dialogue).toBe('<p>- Chị lo không?</p><p>- Lo chứ, mưa là ướt.</p>');
  });
});

test('every line that is not blank is told with its number', () => {
  expect(manuscriptOf('\nChợ\n\n\tSáng  5/7\n').lines).toEqual([
    { number: 2, text: 'Chợ' },
    { number: 4, text: 'Sáng 5/7' },
  ]);
});

test('TCVN3 is read before soft hyphens, which are its letters, are dropped', () => {
  const manuscript = manuscriptOf('Bé C«ng an cö thªm ng\xADêi\nchợ\xAD mới');
  expect(htmlOf(manuscript)).toBe('<p>Bộ Công an cử thêm người</p><p>chợ mới</p>');
  expect(codesOf(manuscript)).toEqual(['legacy-encoding', 'cleaned-characters']);
});

test.each([
  ['chợ mới', ['composed-letters']],
  ['cho', []],
])('letters that are composed anew are told: %s', (text, codes) => {
  expect(codesOf(manuscriptOf(text.normalize('NFD')))).toEqual(codes);
  expect(codesOf(manuscriptOf(text))).toEqual([]);
});

test('no word of any text is lost', () => {
  const piece = fc.constantFrom(
    '- ',
    '1. ',
    '2. ',
    '> ',
    '\n',
    '\n\n',
    '\t',
    '• ',
    'Chợ ',
    'a.',
    '***',
    '\u00A0',
    '\u2028',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
      const text = pieces.join('');
      const letters = (one: string) => one.normalize('NFC').replace(/[^\p{L}]/gu, '');
      const made = htmlOf(manuscriptOf(text))
        .replace(/<[^>]*>/gu, '')
        .replace(/&(?:amp|lt|gt|nbsp);/gu, '');
      expect(letters(made)).toBe(
        letters(
          manuscriptOf(text)
            .lines.map((line) => line.text)
            .join(''),
        ),
      );
    }),
  );
});

const hostile = [
  '- A.\n',
  '- a\n',
  '1. a\n',
  '> ',
  '> a\n',
  'a\tb\n',
  'a\t',
  '* ',
  'Ca\n',
  '\xADa',
  'é®·\xADê ',
  ' ',
  '\u2028',
];

test.each(hostile)(
  'a megabyte of %j is read or refused within 5 s of the processor',
  async (piece) => {
    const text = megabyteOf(piece);
    const seconds = await cpuSeconds(async () => {
      try {
        manuscriptOf(text);
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedError);
      }
    });
    expect(seconds).toBeLessThan(5);
  },
  60_000,
);
