import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../../../src/build/import/formats/detectFormat.ts';
import { RefusedError } from '../../../../src/build/import/model/notice.ts';
import { zipOf } from './zip.ts';

const detect = (content: string | Uint8Array, name = 'bai') =>
  detectFormat(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, name);
const latin = (text: string) => Buffer.from(text, 'latin1');

describe('what a file is shows in its content', () => {
  test.each([
    ['text', 'Chợ Bến Gỗ\n\nSáng 5/7, đoàn kiểm tra đã đến chợ.'],
    ['text', '- Chị mua gì?\n- Mua vải.\n\n5. Hết'],
    ['text', '--- \nSau dòng gạch là chữ.\n---\n'],
    ['markdown', '---\ntitle: Chợ\n---\nSáng 5/7.'],
    ['markdown', '+++\ntitle = "Chợ"\n+++\nSáng 5/7.'],
    ['markdown', '# Chợ\n\nSáng 5/7.'],
    ['markdown', 'Sáng **5/7**, [đoàn](https://bao.example/) đến.'],
    ['page', '<!DOCTYPE html><html><body><p>Sáng'],
    ['page', '\uFEFF\n<!-- saved from url=(0024)https://bao.example/ -->\n<HTML><body>'],
    ['page', '<div class="bai"><p>Sáng</p></div>'],
    ['page', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x.dtd"><html xmlns="x">'],
    ['wxr', '<?xml version="1.0"?><!-- generator --><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">'],
    ['feed', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
    ['ghost', '{"db":[{"data":{"posts":[]}}]}'],
    ['ghost', ' {"meta":{},"data":{"posts":[{"title":"Chợ"}]}}'],
    ['picture', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('%s: %s', (format, content) => {
    expect(detect(content)).toBe(format);
    expect(detect(content, 'bai.txt')).toBe(format);
  });

  test('pictures and Word files by their bytes', () => {
    expect(detect(latin('\xFF\xD8\xFF\xE0'), 'bai.txt')).toBe('picture');
    expect(detect(latin('\0\0\0\x20ftypheic'), 'bai.txt')).toBe('picture');
    expect(detect(zipOf({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }), 'bai.zip')).toBe('word');
  });

  test.each([
    'Chợ: mái mới\nẢnh: Lê Thu\n\nSáng 5/7',
    'From: a\nto b',
    'Date: 5/7\nTo: 6/7\n\nChợ',
    'Note: a\nTags: b\nType: c',
  ])('lines with a colon are no mail: %j', (text) => {
    expect(detect(text, 'bai.txt')).toBe('text');
  });

  test('front matter in JSON is Markdown, an object alone is not', () => {
    expect(detect('{ "title": "Chợ" }\n\nSáng 5/7', 'bai.txt')).toBe('markdown');
    expect(() => detect('{ "title": "Chợ" }\n', 'bai.md')).toThrow(/JSON/u);
  });

  test('the name decides where the content is in doubt only', () => {
    expect(detect('Sáng 5/7, đoàn đến chợ.', 'bai.md')).toBe('markdown');
    expect(detect('Sáng 5/7, *đoàn* đến chợ.', 'bai.txt')).toBe('text');
    expect(detect('<!doctype html><p>Sáng', 'bai.md')).toBe('page');
    expect(detect('<p align="center">Sáng</p>\n\n## Chợ', 'bai.md')).toBe('markdown');
  });
});

describe('what cannot be imported is refused with the way that works', () => {
  test.each([
    ['', /trống/u],
    [' \n\t', /trống/u],
    [' '.repeat(100_000), /trống/u],
    ['%PDF-1.7\n%âãÏÓ', /PDF.*\.txt/u],
    ['{\\rtf1\\ansi Ch', /RTF.*\.docx/u],
    ['From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n', /Trang web hoàn chỉnh/u],
    [
      'Received: from a by b;\r\n\tMon, 5 Jul 2021\r\nFrom: Thu <thu@bao.example>\r\nSubject: =?utf-8?Q?B=C3=A0i?=\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nB=C3=A0i',
      /Thư điện tử.*\.txt/u,
    ],
    ['From thu@bao.example Mon Jul  5\nFrom: Thu\nTo: An\nSubject: Bài\n\nSáng 5/7', /Thư điện tử/u],
    ['Subject: Bài\nFrom: Thu\nContent-Type: multipart/mixed; boundary=a\n\nSáng 5/7', /Thư điện tử/u],
    ['{"headline":"Chợ","body":[]}', /đã là bài viết/u],
    ['[{"a":1}]', /JSON/u],
    ['<?xml version="1.0"?><urlset></urlset>', /XML \(urlset\)/u],
  ])('%j', (content, sentence) => {
    expect(() => detect(content)).toThrow(sentence);
    expect(() => detect(content)).toThrow(RefusedError);
  });

  const ole = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
  const wide = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');
  test.each([
    [latin(`${ole}\0\0${wide('WordDocument')}`), /\.doc\).*\.docx/u],
    [latin(`${ole}\0\0${wide('EncryptedPackage')}`), /mật khẩu/u],
    [latin(`${ole}\0\0${wide('Workbook')}`), /Excel/u],
    [latin(`${ole}\0\0${wide('__substg1.0_0037001F')}`), /\.msg/u],
    [latin(`${ole}\0\0${wide('PowerPoint Document')}`), /\.ppt\)/u],
    [latin('\x7FELF\x01\x01\0\0\0\0\0\x02\x03\x04\0\0\0'), /không phải chữ/u],
    [latin('\0\0\0\x20ftypisom'), /video/u],
    [zipOf({ mimetype: { bytes: Buffer.from('application/epub+zip'), isStored: true } }), /EPUB/u],
    [zipOf({ mimetype: { bytes: Buffer.from('application/vnd.oasis.opendocument.text'), isStored: true } }), /\.odt/u],
    [zipOf({ 'xl/workbook.xml': '' }), /xlsx/u],
    [zipOf({ 'ppt/presentation.xml': '' }), /pptx/u],
    [zipOf({ 'Index/Document.iwa': '' }), /Pages/u],
    [zipOf({ 'Cho.html': '<p>', 'images/image1.png': '' }), /Google Docs/u],
    [zipOf({ 'a.txt': '' }), /giải nén/u],
    [latin('PK\x03\x04 cut off'), /bị hỏng/u],
  ])('%#', (bytes, sentence) => {
    expect(() => detectFormat(bytes, 'bai.docx')).toThrow(sentence);
  });

  test('files of more than 64 MB, and texts of more than two million characters', () => {
    expect(() => detectFormat(new Uint8Array(64 * 2 ** 20 + 1), 'bai')).toThrow(/64 MB/u);
    expect(() => detectFormat(new Uint8Array(2_000_001).fill(97), 'bai')).toThrow(/2 triệu/u);
  });

  test('any bytes and any text are one or the other, soon', () => {
    const starts = fc.constantFrom(
      '',
      'PK\x03\x04',
      '<?xml',
      '---\n',
      '{"',
      '<rss',
      '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    );
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' }), (start, bytes, text) => {
        for (const tail of [bytes, Buffer.from(text)]) {
          try {
            expect(detectFormat(Buffer.concat([latin(start), tail]), 'bai')).toMatch(/^[a-z]+$/u);
          } catch (error) {
            expect(error).toBeInstanceOf(RefusedError);
          }
        }
      }),
    );
  });
});
