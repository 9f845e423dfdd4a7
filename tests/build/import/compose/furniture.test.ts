import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/build/import/compose/compose.ts';
import { textManuscript } from '../../../../src/build/import/formats/textManuscript.ts';

const [first, second] = ['Sáng nay ghe về bến muộn.', 'Người mua đứng chờ dọc bờ kè.'];

/** An article of a headline, a date, two short paragraphs, and lines below them, each on its own. */
const article = (...below: string[]) => read('Ghe về bến muộn', '05/07/2021', first, second, ...below);

function read(...lines: string[]) {
  const source = { name: 'bai.txt', path: '/bai.txt', bytes: new Uint8Array() };
  const composition = compose(textManuscript(source, lines.join('\n\n')), []);
  return {
    ...composition,
    text: composition.blocks.map(({ text }) => text),
    dropped: composition.notices.filter(({ code }) => code === 'dropped-furniture').map(({ text }) => text),
  };
}

describe('keywords on lines of their own', () => {
  it.each(['Tags:', 'Từ khóa:'])('are those of the article: %s', (label) => {
    const { authors, keywords, text } = article('Lê Hoa', label, 'chợ đêm', 'Tây Đô');
    expect({ authors, keywords, text }).toEqual({
      authors: ['Lê Hoa'],
      keywords: ['chợ đêm', 'Tây Đô'],
      text: [first, second],
    });
  });

  it('end at the next label of the page', () => {
    const { authors, keywords, text, dropped } = article(
      'Lê Hoa\nTừ khóa:\nchợ đêm\nTây Đô\nTin liên quan\nGiá khóm tăng',
    );
    expect({ authors, keywords, text }).toEqual({
      authors: ['Lê Hoa'],
      keywords: ['chợ đêm', 'Tây Đô'],
      text: [first, second],
    });
    expect(dropped).toEqual(['Từ khóa:', 'Tin liên quan', 'Giá khóm tăng']);
  });

  it('may have the author below them', () => {
    expect(article('Tags: chợ đêm, Tây Đô', 'Lê Hoa', 'Tin liên quan', 'Trần Nam')).toMatchObject({
      authors: ['Lê Hoa'],
      keywords: ['chợ đêm', 'Tây Đô'],
      text: [first, second],
    });
    for (const line of ['PV', 'Trần Nam (biên tập)', 'Theo Reuters'])
      expect(article('Tags:', 'chợ đêm', line).keywords).toEqual(['chợ đêm']);
  });

  it('are those behind signs of numbers too', () => {
    expect(article('Lê Hoa', '#chợ đêm #Tây Đô')).toMatchObject({
      authors: ['Lê Hoa'],
      keywords: ['chợ đêm', 'Tây Đô'],
      text: [first, second],
    });
  });

  it('are no sentences', () => {
    const { keywords, text } = article('Từ khóa:', 'ghe, bến', 'Nước lên chậm hơn năm ngoái.');
    expect({ keywords, text }).toEqual({
      keywords: ['ghe', 'bến'],
      text: [first, second, 'Nước lên chậm hơn năm ngoái.'],
    });
  });
});

it.each(['Từ khóa: chợ đêm, Tây Đô', 'Tags: chợ đêm', '#chợ đêm #Tây Đô'])('keywords are told as read: %s', (line) => {
  const { notices, dropped } = article('Lê Hoa', line);
  expect(dropped).toEqual([]);
  expect(notices).toContainEqual({ code: 'read-line', text: line });
});

describe('an address or a telephone number', () => {
  const contacts = ['Địa chỉ: Bản Huồi Mới, xã Tri Lễ', 'Điện thoại: 0912.345.678', 'Email: co.huong@bao.example'];

  it.each([
    [['Mọi giúp đỡ xin gửi về:', 'Cô Lò Thị Hương', ...contacts, 'Tòa soạn cảm ơn bạn đọc.']],
    [['Mọi giúp đỡ xin gửi về:', 'Cô Lò Thị Hương', ...contacts]],
    [[...contacts, 'Tòa soạn cảm ơn bạn đọc.']],
  ])('amid a text or behind words that announce it stays: %j', (below) => {
    expect(article(...below).text).toEqual([first, second, ...below]);
  });

  it.each([
    [contacts],
    [[...contacts, 'Tổng biên tập: Lê Thu']],
    [['Tòa soạn: 5 đường Bờ Kè', ...contacts]],
    [[...contacts, 'Ghi rõ nguồn khi phát hành lại thông tin từ trang này.']],
    [[...contacts, 'Bình luận (1)', 'Thương cô quá.']],
  ])('below a text is of the page: %j', (below) => {
    expect(article(...below).text).toEqual([first, second]);
  });

  it('above a text is of the page', () => {
    expect(read('Ghe về bến muộn', 'Hotline: 0912.345.678', '05/07/2021', first, second).text).toEqual([first, second]);
  });
});

describe('leftovers of a page', () => {
  it.each([
    '0',
    '12',
    'Lưu',
    'Facebook',
    'MỚI - NÓNG',
    'Theo www.bao.example Copy link',
    'Dòng sự kiện: Chợ đêm mùa nước',
  ])('are dropped above the text and below it, and told: %s', (line) => {
    for (const { text, dropped } of [article(line), read('Ghe về bến muộn', line, '05/07/2021', first, second)]) {
      expect(text).toEqual([first, second]);
      expect(dropped).toEqual([line]);
    }
  });

  it('with what follows a list of other articles', () => {
    const { text, dropped } = article('Đang được quan tâm', 'Giá khóm tăng');
    expect(text).toEqual([first, second]);
    expect(dropped).toEqual(['Đang được quan tâm', 'Giá khóm tăng']);
  });

  it('are text amid sentences, and numbers that part it', () => {
    expect(article('Facebook', 'Chị chỉ nói một chữ ấy.').text).toContain('Facebook');
    expect(article('Kết quả:', '12', '34').text.slice(2)).toEqual(['Kết quả:', '12', '34']);
    const chapters = ['1', first, '2', second];
    expect(read('Ghe về bến muộn', '05/07/2021', ...chapters).text).toEqual(chapters);
  });
});
