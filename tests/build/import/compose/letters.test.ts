import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/build/import/compose/compose.ts';
import { textManuscript } from '../../../../src/build/import/formats/textManuscript.ts';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';

const [first, second] = ['Sáng sớm, tiếng máy dệt đã rộn ràng khắp xóm.', 'Hơn 300 hộ đang dệt cho kịp đơn hàng.'];
const headline = 'Làng chiếu vào vụ Tết';
const sections = [{ id: 'thoi-su', name: 'Thời sự' }];

function shown({ blocks, notices, ...fields }: ReturnType<typeof compose>) {
  return {
    fields,
    text: blocks.map(({ text }) => text),
    told: notices.map(({ code, text }) => `${code} ${text}`),
  };
}

const word = (html: string) =>
  shown(compose({ name: 'bai', kind: 'word', content: parseHtml(html), given: {}, lines: [], notices: [] }, sections));
const typed = (...lines: string[]) =>
  shown(
    compose(textManuscript({ name: 'b.txt', path: '/b.txt', bytes: new Uint8Array() }, lines.join('\n\n')), sections),
  );

const bold = (text: string) => `<p class="center"><strong>${text}</strong></p>`;
const plain = (text: string) => `<p>${text}</p>`;
const article = `${bold(headline)}${plain(first)}${plain(second)}`;

describe('the letter that a text was sent with', () => {
  it.each([
    [bold('BÁO CÁO') + plain('Kính gửi: Ban Biên tập'), ['BÁO CÁO', 'Kính gửi: Ban Biên tập']],
    [plain('Kính gửi: Ban Biên tập Báo Bình Minh'), ['Kính gửi: Ban Biên tập Báo Bình Minh']],
    [
      bold('TIN BÀI CỘNG TÁC') + plain('Tôi xin gửi bài viết sau, rất mong được đăng.'),
      ['TIN BÀI CỘNG TÁC', 'Tôi xin gửi bài viết sau, rất mong được đăng.'],
    ],
    [
      bold('BÁO BÌNH MINH') +
        plain('BAN THỜI SỰ') +
        bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
        bold('Độc lập - Tự do - Hạnh phúc'),
      ['BÁO BÌNH MINH', 'BAN THỜI SỰ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ],
  ])('is dropped above the headline, and told: %s', (html, dropped) => {
    const { fields, text, told } = word(html + article);
    expect({ headline: fields.headline, text }).toEqual({ headline, text: [first, second] });
    expect(told).toEqual(dropped.map((line) => `dropped-letter ${line}`));
  });

  it('is dropped in typed text', () => {
    const { fields, text, told } = typed('Kính gửi: Ban Biên tập', headline, first, second);
    expect({ headline: fields.headline, text }).toEqual({ headline, text: [first, second] });
    expect(told).toEqual(['dropped-letter Kính gửi: Ban Biên tập']);
  });

  it('keeps the date that stands among its lines', () => {
    const { fields, text } = word(
      `${bold('Độc lập - Tự do - Hạnh phúc')}${plain('Cần Thơ, ngày 12 tháng 3 năm 2026')}${article}`,
    );
    expect(fields).toMatchObject({ headline, datePublished: '2026-03-12T00:00:00+07:00' });
    expect(text).toEqual([first, second]);
  });

  it.each([
    [['Kính gửi: Thủ tướng Chính phủ', first, second], 'Kính gửi: Thủ tướng Chính phủ'],
    [['Báo cáo mới về làng nghề', first, second], 'Báo cáo mới về làng nghề'],
  ])('is the headline where no other follows: %j', (lines, found) => {
    expect(typed(...lines).fields.headline).toBe(found);
  });

  it('may go on below the headline', () => {
    const { fields, text } = typed('BÁO CÁO', headline, 'Kính gửi: Ban Biên tập', first, second);
    expect({ headline: fields.headline, text }).toEqual({ headline, text: [first, second] });
    expect(typed(headline, 'Kính gửi: Ban Biên tập', first, second).text).toHaveLength(3);
  });

  it('stays within a text', () => {
    const { text } = typed(headline, first, 'Kính gửi: Ban Biên tập', second);
    expect(text).toEqual([first, 'Kính gửi: Ban Biên tập', second]);
  });
});

describe('the telephone number of who sent a text', () => {
  it('is dropped below the signature', () => {
    const { text, fields } = typed(headline, first, second, 'Trần Quốc', 'SĐT: 0901234567');
    expect({ authors: fields.authors, text }).toEqual({ authors: ['Trần Quốc'], text: [first, second] });
  });
});
