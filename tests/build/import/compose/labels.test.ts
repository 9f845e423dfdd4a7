import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/build/import/compose/compose.ts';
import { textManuscript } from '../../../../src/build/import/formats/textManuscript.ts';

const [first, second] = ['Sáng sớm, tiếng máy dệt đã rộn ràng khắp xóm.', 'Hơn 300 hộ đang dệt cho kịp đơn hàng.'];
const headline = 'Làng chiếu vào vụ Tết';
const sections = [{ id: 'thoi-su', name: 'Thời sự' }];

function read(...lines: string[]) {
  const source = { name: 'bai.txt', path: '/bai.txt', bytes: new Uint8Array() };
  const { blocks, notices, ...fields } = compose(textManuscript(source, lines.join('\n\n')), sections);
  return {
    ...fields,
    text: blocks.map(({ text }) => text),
    told: notices.map(({ code, text }) => `${code} ${text}`),
  };
}

describe('a line with the label of a field', () => {
  it.each(['Tít', 'Tiêu đề', 'TÍT BÀI', 'Tựa đề'])('is the headline: %s', (label) => {
    const { told, ...fields } = read('Báo Cần Thơ', `${label}: ${headline}`, first, second);
    expect(fields).toMatchObject({ headline, text: [first, second] });
    expect(told).toContain(`read-line ${label}: ${headline}`);
  });

  it.each(['Sapô', 'Sapo', 'Sa-pô', 'Tóm tắt'])('is the standfirst: %s', (label) => {
    const { told, ...fields } = read(headline, `${label}: ${second}`, first);
    expect(fields).toMatchObject({ headline, description: second, text: [first] });
    expect(told).toContain(`read-line ${label}: ${second}`);
  });

  it.each(['Chuyên mục: Thời sự', 'Mục: THỜI SỰ'])('is the section: %s', (line) => {
    for (const lines of [
      [line, headline],
      [headline, line],
    ]) {
      const { told, ...fields } = read(...lines, first, second);
      expect(fields).toMatchObject({ headline, section: 'thoi-su', text: [first, second] });
      expect(told).toEqual([`read-line ${line}`]);
    }
  });

  it('is told where the site has no such section', () => {
    const { told, ...fields } = read('Chuyên mục: Giáo dục', headline, first, second);
    expect(fields).toMatchObject({ headline, text: [first, second] });
    expect(fields.section).toBeUndefined();
    expect(told).toEqual(['unknown-section Chuyên mục: Giáo dục']);
  });

  it.each(['Tác giả: Trần Quốc', 'Bút danh: Trần Quốc'])('is the author: %s', (line) => {
    expect(read(headline, line, first, second)).toMatchObject({ authors: ['Trần Quốc'], text: [first, second] });
    expect(read(headline, first, second, line)).toMatchObject({ authors: ['Trần Quốc'], text: [first, second] });
  });

  it('says nothing alone', () => {
    const { told, ...fields } = read(headline, 'Nội dung:', first, second);
    expect(fields).toMatchObject({ headline, text: [first, second] });
    expect(told).toEqual(['dropped-label Nội dung:']);
  });

  it('may have its words on the line below', () => {
    const fields = read('Tiêu đề:', headline, 'Sapô:', second, 'Nội dung:', first);
    expect(fields).toMatchObject({ headline, description: second, text: [first] });
  });

  it('is one of a form, where an author may stand anywhere', () => {
    const box = 'Box: Làng chiếu có từ 1900.';
    const { told, ...fields } = read(
      `Tít: ${headline}`,
      `Sapô: ${second}`,
      'Nội dung:',
      first,
      'Tác giả: Trần Quốc',
      box,
    );
    expect(fields).toMatchObject({ headline, description: second, authors: ['Trần Quốc'], text: [first, box] });
    expect(told).toContain('read-line Tác giả: Trần Quốc');
  });

  it.each([`Tiêu đề: ${headline}`, 'Nội dung:', 'Chuyên mục: Thời sự', `Tóm tắt: ${second}`])(
    'is text within a text: %s',
    (line) => {
      expect(read(headline, first, line, second).text).toEqual([first, line, second]);
    },
  );
});
