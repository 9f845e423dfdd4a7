import { describe, expect, test } from 'vitest';
import { readManuscripts } from '../../../../src/build/import/formats/readManuscripts.ts';
import { withinTime } from '../../../../src/build/import/formats/withinTime.ts';
import { RefusedError } from '../../../../src/build/import/model/notice.ts';
import { docxOf, paragraph } from './docx.ts';
import { htmlOf, sourceOf } from './sources.ts';

const rss =
  '<rss version="2.0"><channel><item><title>Chợ</title><description>Sáng 5/7, đoàn đến chợ.</description></item></channel></rss>';
const wxr = rss.replace('<rss', '<rss xmlns:wp="http://wordpress.org/export/1.2/"');
const ghost = '{"db":[{"data":{"posts":[{"id":"1","title":"Chợ","status":"published","html":"<p>Sáng</p>"}]}}]}';
const page = `<!doctype html><title>Chợ</title><article><h1>Chợ</h1>${'<p>Sáng 5/7, đoàn kiểm tra của huyện đã đến chợ để nghe tiểu thương nói về mái che.</p>'.repeat(8)}`;

describe('a file goes to the reader of its kind', () => {
  test.each([
    ['text', 'Chợ\n\nSáng'],
    ['markdown', '# Chợ\n\nSáng'],
    ['page', page],
    ['feed', rss],
    ['feed', wxr],
    ['feed', ghost],
    ['word', docxOf(paragraph('Chợ'))],
  ])('%s', async (kind, content) => {
    const manuscripts = [...(await readManuscripts(sourceOf(content, 'bai')))];
    expect(manuscripts.map((manuscript) => manuscript.kind)).toEqual([kind]);
  });

  test('a picture is no article', async () => {
    await expect(readManuscripts(sourceOf(Buffer.from('GIF89a'), 'a.gif'))).rejects.toThrow(/Ảnh không phải bài viết/u);
  });

  test('a page in TCVN3 becomes Unicode', async () => {
    const words = 'Bé C«ng an ®· cö thªm ng\xADêi ®Õn gióp c¸c tØnh cã dÞch trong tuÇn nµy.';
    const html = `<!doctype html><title>Bé C«ng an</title><article>${`<p>${words}</p>`.repeat(8)}</article>`;
    const [manuscript] = await readManuscripts(sourceOf(Buffer.from(html, 'latin1'), 'bai.htm'));
    expect(manuscript && htmlOf(manuscript)).toContain(
      '<p>Bộ Công an đã cử thêm người đến giúp các tỉnh có dịch trong tuần này.</p>',
    );
    expect(manuscript?.notices).toContainEqual({ code: 'legacy-encoding', result: 'TCVN3' });
  });

  test('a paragraph of a name alone in Word is converted from TCVN3 as the rest is', async () => {
    const body = ['Bé C«ng an', 'Hµ Néi', 'Lª Hoa'].map((text) => paragraph(text)).join('');
    const [manuscript] = await readManuscripts(sourceOf(docxOf(body), 'bai.docx'));
    expect(manuscript && htmlOf(manuscript)).toBe('<p>Bộ Công an</p><p>Hà Nội</p><p>Lê Hoa</p>');
  });

  test('what decoding changed is told with the article', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Sáng 5/7, đoàn kiểm tra của huyện đã đến chợ Bến Gỗ.'),
      Buffer.from([0]),
    ]);
    const [manuscript] = await readManuscripts(sourceOf(bytes));
    expect(manuscript?.notices).toEqual([{ code: 'broken-characters', result: '1' }]);
  });
});

describe('work within time', () => {
  test('gives its result, and its errors', () => {
    expect(withinTime(1000, 'x', () => 7)).toBe(7);
    expect(() => withinTime(1000, 'x', () => JSON.parse('{'))).toThrow(SyntaxError);
  });

  test('is stopped, in a regular expression too', () => {
    expect(() =>
      withinTime(50, 'quá lâu', () => {
        for (;;);
      }),
    ).toThrow(new RefusedError('quá lâu'));
    expect(() => withinTime(50, 'quá lâu', () => /^(?:a+)+$/u.test(`${'a'.repeat(40)}b`))).toThrow(
      new RefusedError('quá lâu'),
    );
  });
});
