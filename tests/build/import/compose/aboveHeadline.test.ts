import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/build/import/compose/compose.ts';
import { textManuscript } from '../../../../src/build/import/formats/textManuscript.ts';

const [first, second] = ['Sáng nay ghe về bến muộn.', 'Người mua đứng chờ dọc bờ kè.'];
const headline = 'Chợ đêm đông';

function read(...lines: string[]) {
  const source = { name: 'bai.txt', path: '/bai.txt', bytes: new Uint8Array() };
  const composition = compose(textManuscript(source, [...lines, first, second].join('\n\n')), [
    { id: 'phong-su', name: 'Phóng sự' },
  ]);
  return {
    ...composition,
    text: composition.blocks.map(({ text }) => text),
    told: composition.notices.map(({ code, text }) => `${code} ${text}`),
  };
}

describe('a line above the headline', () => {
  it.each([
    ['Facebook', 'dropped-furniture'],
    ['Mới nhất', 'dropped-furniture'],
    ['Thời sự >', 'unknown-section'],
    ['Phóng sự - Ký sự', 'read-line'],
    ['Sức khỏe > Khỏe đẹp', 'unknown-section'],
    ['Tuổi Trẻ Online', 'dropped-paper-name'],
    ['Dân trí', 'dropped-paper-name'],
    ['VnExpress', 'dropped-paper-name'],
    ['Báo Cần Thơ', 'dropped-paper-name'],
  ])('is none: %s', (line, code) => {
    for (const lines of [
      [line, headline, '05/07/2021'],
      [line, '05/07/2021 09:57', headline],
    ]) {
      const { told, text, ...fields } = read(...lines);
      expect(fields).toMatchObject({ headline, datePublished: expect.stringMatching(/^2021-07-05/u) });
      expect(text).toEqual([first, second]);
      expect(told).toContain(`${code} ${line}`);
    }
  });

  it('may be one of several', () => {
    const { text, ...fields } = read('VnExpress', 'Facebook', 'Twitter', 'Thời sự', '05/07/2021', headline);
    expect({ headline: fields.headline, text }).toEqual({ headline, text: [first, second] });
  });

  it('is a date', () => {
    expect(read('05/07/2021', 'Ghe về bến muộn hơn mọi ngày')).toMatchObject({
      headline: 'Ghe về bến muộn hơn mọi ngày',
      datePublished: '2021-07-05T00:00:00+07:00',
    });
  });

  it('is an author below a section, with what he is', () => {
    const { authors, text, told, ...fields } = read('Góc nhìn', 'Lê Hoa', 'Nhà báo', '05/07/2021', headline);
    expect({ headline: fields.headline, authors, text }).toEqual({
      headline,
      authors: ['Lê Hoa'],
      text: [first, second],
    });
    expect(told).toContain('dropped-kicker Nhà báo');
  });

  it('is the standfirst where it begins with the mark of a paper', () => {
    const standfirst = 'Chợ mở lại sau ba tháng, khách đến đông hơn trước.';
    expect(read(`TPO - ${standfirst}`, headline, '05/07/2021')).toMatchObject({
      headline,
      description: standfirst,
      mark: 'TPO',
      text: [first, second],
    });
  });

  it.each(['Facebook', 'VnExpress', 'Dân trí', 'Báo Cần Thơ'])('is the headline where none follows: %s', (line) => {
    expect(read(line, '05/07/2021')).toMatchObject({ headline: line, text: [first, second] });
  });

  it('is the headline where its words are no name', () => {
    expect(read('Báo Mỹ nói gì về chợ nổi', 'Du khách khen ngợi').headline).toBe('Báo Mỹ nói gì về chợ nổi');
  });

  it('raises a doubt where it could be the headline as well', () => {
    expect(read('Báo Tuổi Trẻ - Tin tức mới nhất', headline, '05/07/2021').told).toContain(
      'headline-guess Báo Tuổi Trẻ - Tin tức mới nhất',
    );
    expect(read('Thanh Niên', headline, '05/07/2021').told).toContain('headline-guess Thanh Niên');
  });
});

describe('the name of a paper behind the headline', () => {
  it.each([
    'Chợ đêm đông - Thời sự - Báo Tuổi Trẻ',
    'Chợ đêm đông | Báo Pháp Luật TP. Hồ Chí Minh',
    'Chợ đêm đông - VnExpress Kinh doanh',
  ])('may have a section with it: %s', (line) => {
    expect(read(line, '05/07/2021').headline).toBe(headline);
  });

  it.each([
    'Chợ đêm đông - Báo Tuổi Trẻ',
    'Chợ đêm đông | VnExpress',
    'Chợ đêm đông - Tuổi Trẻ Online',
    'Chợ đêm đông | Thanh Niên',
  ])('is cut off, and told: %s', (line) => {
    const { told, ...fields } = read(line, '05/07/2021');
    expect(fields.headline).toBe(headline);
    expect(told).toContain(`cut-paper-name ${line}`);
  });

  it.each([
    'Chợ đêm đông - cơ hội và nỗi lo',
    'Chợ đêm đông - EU',
    'Chợ đêm đông | Hà Nội',
    'Giá vàng | VnExpress nói gì',
  ])('is no other word: %s', (line) => {
    expect(read(line, '05/07/2021').headline).toBe(line);
  });
});

describe('a paper that is called by ordinary words', () => {
  const verdict = 'Tòa tuyên án 12 bị cáo';

  it.each(['Thanh Niên', 'Tuổi Trẻ', 'Người Lao Động', 'NHÂN DÂN', 'Báo Tiền Phong', 'Hànộimới'])(
    'is no headline: %s',
    (paper) => {
      for (const lines of [
        [paper, verdict, '15/3/2026 06:30'],
        [paper, 'Pháp luật', verdict, '15/3/2026 06:30'],
        [paper, '15/3/2026 06:30', verdict],
      ]) {
        const { told, text, ...fields } = read(...lines);
        expect({ headline: fields.headline, text }).toEqual({ headline: verdict, text: [first, second] });
        expect(told).toContain(`dropped-paper-name ${paper}`);
      }
    },
  );

  it('leaves the mark in front of the text to be read', () => {
    const { told, ...fields } = read('Người Lao Động', 'Kinh tế', 'Giá vàng nhẫn vượt mốc', '(NLĐO)- Giá vàng tăng.');
    expect(fields).toMatchObject({ headline: 'Giá vàng nhẫn vượt mốc', mark: 'NLĐO' });
  });

  it.each([
    ['Thanh Niên', '15/3/2026 06:30'],
    ['Lao Động', 'Ghe về bến muộn hơn mọi ngày.'],
    ['Thanh niên về làng', 'Ghe về bến muộn hơn mọi ngày'],
  ])('is the headline where no longer one follows, or more words: %s', (...lines) => {
    expect(read(...lines).headline).toBe(lines[0]);
  });
});
