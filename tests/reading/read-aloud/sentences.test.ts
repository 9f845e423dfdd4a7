import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../src/reading/read-aloud/sentences.ts';
import { seedArticle } from '../../fixtures/readArticle.ts';

const split = (text: string, language = 'vi') =>
  sentencesIn(text, language).map(({ start, end }) => text.slice(start, end));

/** Each text with a bar where a sentence ends. */
const cases: Record<string, string[]> = {
  'plain sentences': ['Một câu. | Hai câu! | Ba câu? | Bốn câu'],
  'a text without any mark': ['Bộ Công an tăng cường chi viện lực lượng vào TPHCM chống dịch'],
  places: [
    'Công an TP. Hồ Chí Minh và Tp. Đà Nẵng họp. | Công an TP Huế vắng.',
    'Ông ở P. Bến Nghé, Q. 1, TP. HCM. | Bà ở Q. 5.',
    'Xe qua TX. Thuận An rồi TT. Dầu Tiếng.',
  ],
  titles: [
    'PGS.TS. Trần Văn B. nói. | ThS. Lê An và TS. Nguyễn Bình nghe.',
    'Theo BS. Hà, GS. Tôn và GS.TSKH. Vũ đã đến. | KTS. Đỗ vắng.',
    'Mr. Smith gặp Dr. Brown. | St. Petersburg lạnh.',
  ],
  initials: [
    'Nguyễn V. A. và Trần T. B. bị bắt. | Cả hai khai nhận.',
    'Ông J. K. Rowling viết. | Bà đọc.',
    'Cảnh sát bắt Nguyễn Văn T. | Theo điều tra, T. đã bỏ trốn.',
    'Bị cáo là N.V.T. | Tại tòa, T. cúi đầu.',
  ],
  'v.v. and chains': ['Bàn, ghế, v.v. đều mới. | Tủ, giường, v.v. | Nhà rộng.', 'Xem tr. 5 và Nxb. Trẻ.'],
  'numbers, dates and times': [
    'Có 1.000.000 người. | Giá 2.500,5 đồng.',
    'Chiều 04/7/2021, lúc 9.57, mưa. | Ngày 5.7.2021. | Trời tạnh.',
    'Năm 2021. | Hôm nay là ngày 5. | 30 người đến.',
  ],
  addresses: [
    'Xem https://example.vn/a.b?c=d.e!f rồi trả lời. | Thư về a.b@example.vn. | Xong.',
    'Trang tuoi.vn. | Trang vnexpress.net đưa tin.',
  ],
  'trails of dots': [
    'Bệnh viện 199, Bệnh viện 30/4... | Tại buổi làm việc.',
    'Phòng, chống dịch Covid-19… | Mặt khác, đã xong…',
    'Học viện Cảnh sát… | đã được ghi nhận.',
    'Mang theo (bàn, ghế… và tủ) lên xe. | Đi.',
    'Ông nói: “Tôi… tôi không biết…” | Rồi ông khóc.',
    'Bàn, ghế…, tủ, giường... | Hết.',
    '… và rồi hết. | Thật.',
  ],
  'several marks': ['Thật sao?! | Không!!! | Ừ…! | Vậy thôi.'],
  'quotes and brackets': [
    'Ông nói: “Đi thôi.” | Bà nghe.',
    '“Đi đâu?” ông hỏi. | “Về nhà!” | Bà đáp.',
    '(CAO) Chiều nay mưa. | (Ảnh không có trong bản lưu)',
    '(Theo Bản Tin.) | Hết.',
    '"Vậy à." | "Ừ."',
    'Ai đó nói "thôi." rồi đi. | Hết.',
  ],
  'lower case goes on': ['Yahoo! và Bing? cũng vậy. | Hết.', 'Cây dài 5 m. rộng 3 m. | Hết.'],
  'numbered lists': ['1. Đo độ mặn. | 2. Trữ nước.', 'IV. Kết luận của tòa.'],
  'line breaks and hard spaces': ['Hết.\n| Xem thêm.\t| Rồi TP.\u00a0Huế.'],
  nothing: [''],
};

for (const [name, texts] of Object.entries(cases)) {
  it.each(texts)(`${name}: %s`, (marked) => {
    const text = marked.replaceAll('| ', '');
    const wanted = marked.split('| ').map((sentence) => sentence.trimEnd());
    expect(split(text)).toEqual(text === '' ? [] : wanted);
  });
}

it.each([
  ['vi', 'Ao có hoa sen. | Nhà có mã gen. | Họ gặp Nguyễn T. An ở đó.'],
  ['en', 'He met Gen. Smith and Sen. Lee. | They chose Plan B. | An hour went by.'],
  ['en-GB', 'Plan B. | The rest.'],
  ['en', 'He saw cities, e.g. London, i.e. the big ones. | Then he went home.'],
  ['la', 'Tại TP. Huế mưa. | Theo T. | Theo báo.'],
])('abbreviations are those of the text: in %s %s', (language, marked) => {
  expect(split(marked.replaceAll('| ', ''), language)).toEqual(marked.split(' | '));
});

describe('nothing is skipped', () => {
  const joined = (text: string) => {
    let at = 0;
    let whole = '';
    for (const { start, end } of sentencesIn(text, 'vi')) {
      expect(text.slice(at, start)).toMatch(/^\s*$/u);
      expect(text.slice(start, end)).toMatch(/^\S/u);
      whole += text.slice(at, end);
      at = end;
    }
    expect(text.slice(at)).toMatch(/^\s*$/u);
    return whole + text.slice(at);
  };

  it('of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(joined(text)).toBe(text)));
  });

  it('of a text full of what the rules look at', () => {
    const word = fc.constantFrom(
      'TP',
      'Hồ',
      'một',
      '.',
      '…',
      '...',
      '?!',
      '”',
      '“',
      '(',
      ')',
      ' ',
      '\n',
      '5',
      'A',
      'v.v.',
      ',',
    );
    fc.assert(fc.property(fc.array(word), (words) => void expect(joined(words.join(''))).toBe(words.join(''))));
  });
});

it('the first article, paragraph by paragraph', () => {
  const { body } = seedArticle();
  const texts = body.flatMap((block) =>
    block.type === 'paragraph' ? block.children.map((child) => ('value' in child ? child.value : '')) : [],
  );
  expect(texts.map((text) => split(text).length)).toEqual([1, 1, 1, 1, 2, 2, 1]);
});
