import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertLegacy } from '../../../../src/build/import/formats/convertLegacy.ts';
import { decodeText } from '../../../../src/build/import/formats/decodeText.ts';

const words = 'Sáng 5/7, đoàn kiểm tra của huyện đến chợ để nghe tiểu thương nói về việc sửa mái.';

/** Bytes of a text of one-byte characters. */
const latin = (text: string) => Buffer.from(text, 'latin1');

function utf16(text: string, isBig: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

/** Vietnamese in windows-1258, which has the five tones as marks of their own. */
function windows1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  const parts = Array.from(text, (letter) => {
    if (codes.has(letter)) return letter;
    const [, base = '', tone = ''] =
      /^(.*?)([\u0300\u0301\u0303\u0309\u0323])(.*)$/u.exec(letter.normalize('NFD')) ?? [];
    const rest = letter
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/u, '')
      .normalize('NFC');
    return (base && rest) + tone;
  });
  return Buffer.from(Array.from(parts.join(''), (letter) => codes.get(letter) ?? 63));
}

describe('a text file is read in its encoding', () => {
  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${words}`)],
    ['UTF-16 with a mark', utf16(`\uFEFF${words}`, false)],
    ['UTF-16, big end first, with a mark', utf16(`\uFEFF${words}`, true)],
    ['UTF-16 without a mark', utf16(words, false)],
    ['UTF-16, big end first, without a mark', utf16(words, true)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: words, notices: [] });
  });

  test('UTF-16 with a mark, of letters that are all beyond Latin-1', () => {
    expect(decodeText(utf16('\uFEFFẢ ựợ', false)).text).toBe('Ả ựợ');
  });

  test('windows-1258 is told, whether it is declared or not', () => {
    const told = { text: words, notices: [{ code: 'legacy-encoding', result: 'windows-1258' }] };
    expect(decodeText(windows1258(words))).toEqual(told);
    const page = `<meta charset="windows-1258"><p>${words}`;
    expect(decodeText(windows1258(page))).toEqual({ ...told, text: page });
  });

  test('TCVN3 and VNI in single bytes become Unicode', () => {
    const tcvn3 = decodeText(latin('Bé C«ng an ®· cö thªm ng\xADêi ®Õn gióp c¸c tØnh cã dÞch.'));
    expect(tcvn3.notices).toEqual([]);
    expect(convertLegacy(tcvn3.text)).toMatchObject({
      text: 'Bộ Công an đã cử thêm người đến giúp các tỉnh có dịch.',
      notices: [{ code: 'legacy-encoding', result: 'TCVN3', line: 1 }],
    });
    const vni = decodeText(latin('Boä Coâng an ñaõ cöû theâm ngöôøi ñeán giuùp caùc tænh coù dòch.'));
    expect(convertLegacy(vni.text)).toMatchObject({
      text: 'Bộ Công an đã cử thêm người đến giúp các tỉnh có dịch.',
      notices: [{ code: 'legacy-encoding', result: 'VNI' }],
    });
  });

  test.each(['iso-8859-1', 'windows-1252', 'x-user-defined'])(
    '%s is declared over text in any encoding, and not believed',
    (label) => {
      const page = `<meta charset="${label}"><p>Bé C«ng an ®· cö thªm ng\xADêi ®Õn gióp c¸c tØnh cã dÞch.`;
      expect(decodeText(latin(page))).toEqual({ text: page, notices: [] });
    },
  );

  test('French in single bytes stays French', () => {
    const { text } = decodeText(latin('Le marché de François a rouvert à Noël, malgré la pluie.'));
    expect(convertLegacy(text)).toEqual({
      text: 'Le marché de François a rouvert à Noël, malgré la pluie.',
      notices: [],
    });
  });

  test('a page that says it is in another charset but is valid UTF-8 is UTF-8', () => {
    const page = `<meta charset="iso-8859-1"><p>${words}`;
    expect(decodeText(Buffer.from(page)).text).toBe(page);
  });

  test('NUL bytes and a broken byte are taken out, and counted', () => {
    const bytes = Buffer.concat([Buffer.from(`${words}\0\0`), Buffer.from([0xff]), Buffer.from(words)]);
    expect(decodeText(bytes)).toEqual({ text: words + words, notices: [{ code: 'broken-characters', result: '3' }] });
  });

  test('a paragraph in TCVN3 between others in Unicode is converted alone', () => {
    const { text } = convertLegacy('Chợ mới\nBé C«ng an ®· cö ng­êi ®Õn\nFrançois Noël');
    expect(text).toBe('Chợ mới\nBộ Công an đã cử người đến\nFrançois Noël');
  });

  test.each([
    ['Bé C«ng an ®· cö ng\xADêi ®Õn\n\nL\xAA Hoa', 'Bộ Công an đã cử người đến\n\nLê Hoa'],
    ['Hµ Néi\nVò Hång', 'Hà Nội\nVũ Hồng'],
    ['Boä Coâng an\nNguyeãn Hoa', 'Bộ Công an\nNguyễn Hoa'],
  ])('a short line of a text in an old encoding is converted with the rest: %s', (text, converted) => {
    expect(convertLegacy(text).text).toBe(converted);
    expect(convertLegacy(decodeText(latin(text)).text).text).toBe(converted);
  });

  test.each(['Báo Thanh Hà', 'François Müller', '« Anh ấy »', '« Anh », 1ª', 'Lê Hoa'])(
    'a line that is right already stays beside others in TCVN3: %s',
    (line) => {
      expect(convertLegacy(`Hµ Néi\nBé C«ng an\n${line}\nH¶i Phßng`).text).toBe(
        `Hà Nội\nBộ Công an\n${line}\nHải Phòng`,
      );
    },
  );

  test('where most lines are in Unicode, only lines that are proven to be in TCVN3 are converted', () => {
    expect(convertLegacy('Chợ mới\nHµ Néi\nLª Hoa\nMái cũ').text).toBe('Chợ mới\nHà Nội\nLª Hoa\nMái cũ');
  });

  test('any bytes are read, without a NUL', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(decodeText(bytes).text).not.toContain('\0');
      }),
    );
  });
});
