import { describe, expect, it } from 'vitest';
import { type LinkifiedText, linkPieces } from '../../../src/comments/model/links.ts';

const shown = (text: string) => linkPieces(text).map((piece) => (typeof piece === 'string' ? piece : piece.text));
const hrefs = (text: string) => linkPieces(text).flatMap((piece) => (typeof piece === 'string' ? [] : piece.href));

describe('what is no link', () => {
  it.each([
    'Không có địa chỉ nào.',
    'javascript:alert(1)',
    'JaVaScRiPt://a.vn/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'mailto:ban@a.vn',
    'blob:null/1',
    '//a.vn/tin',
    'www.a.vn',
    'http:/a.vn',
    'https:a.vn',
    'https://',
    'https://a.vn:99999/',
    'https://%/',
    'https://[::1',
    'http://xn--vnexpres-z0g.net/',
    '<b onclick="alert(1)">đậm</b>',
  ])('%j stays text', (text) => {
    expect(linkPieces(text)).toEqual([text]);
  });

  it.each(['https://cong-an.vn@xau.example/', 'https://cong-an.vn:443@xau.example/tin', 'https://a:b@a.vn'])(
    '%j stays text, because a user name hides where it leads',
    (text) => {
      expect(linkPieces(text)).toEqual([text]);
    },
  );

  it('an empty text has no pieces', () => {
    expect(linkPieces('')).toEqual([]);
  });
});

describe('what is a link', () => {
  it.each<[string, string, LinkifiedText[]]>([
    ['alone', 'https://a.vn/tin', [{ href: 'https://a.vn/tin', text: 'https://a.vn/tin' }]],
    ['http', 'http://a.vn', [{ href: 'http://a.vn/', text: 'http://a.vn' }]],
    ['in capitals', 'HTTPS://VnExpress.NET/A', [{ href: 'https://vnexpress.net/A', text: 'HTTPS://VnExpress.NET/A' }]],
    [
      'with path, query, port and fragment',
      'https://a.vn:8443/x/?q=1&r=%20#s',
      [{ href: 'https://a.vn:8443/x/?q=1&r=%20#s', text: 'https://a.vn:8443/x/?q=1&r=%20#s' }],
    ],
    [
      'with Vietnamese letters in the path',
      'https://a.vn/đường',
      [{ href: 'https://a.vn/%C4%91%C6%B0%E1%BB%9Dng', text: 'https://a.vn/đường' }],
    ],
    ['with @ in the path', 'https://a.vn/@ban', [{ href: 'https://a.vn/@ban', text: 'https://a.vn/@ban' }]],
    [
      'in a sentence',
      'Xem https://a.vn/tin nhé',
      ['Xem ', { href: 'https://a.vn/tin', text: 'https://a.vn/tin' }, ' nhé'],
    ],
    [
      'up to a control that turns the text around',
      'https://a.vn/x\u202Egnp.exe',
      [{ href: 'https://a.vn/x', text: 'https://a.vn/x' }, '\u202Egnp.exe'],
    ],
    [
      'before a quotation mark of markup',
      'https://a.vn/"onclick="alert(1)',
      [{ href: 'https://a.vn/', text: 'https://a.vn/' }, '"onclick="alert(1)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(linkPieces(text)).toEqual(expected);
  });

  const link = 'https://a.vn/tin';

  it.each([
    ...[
      '.',
      ',',
      ';',
      ':',
      '!',
      '?',
      '…',
      '...',
      '?!',
      ').',
      '),',
      '”',
      '’',
      '”.',
      '"',
      '>',
      ' ',
      '\n',
      '\t',
      '\u00A0',
    ],
    ...[')', ']', '}', "'", '\u2069', '\u200F', '\u202C', '»'],
  ])('ends before %j', (end) => {
    expect(linkPieces(`${link}${end}`)).toEqual([{ href: link, text: link }, end]);
  });

  it.each([
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ['(', ')'],
    ['(xem ', ').'],
    ['[', ']'],
    ['<', '>'],
    ['«', '»'],
  ])('stands between %s and %s', (before, after) => {
    expect(linkPieces(`${before}${link}${after}`)).toEqual([before, { href: link, text: link }, after]);
  });

  it.each([
    ['a bracket of its own', 'https://vi.wikipedia.org/wiki/Sa_Pa_(phường)', ''],
    ['a bracket of its own at the end of a sentence', 'https://vi.wikipedia.org/wiki/Sa_Pa_(phường)', '.'],
    ['a bracket of its own inside brackets of the sentence', 'https://vi.wikipedia.org/wiki/Sa_Pa_(phường)', ')'],
    ['a bracket of its own inside brackets that end a sentence', 'https://a.vn/?q=(2)', ').'],
    ['a square bracket of its own', 'https://a.vn/?q[1]', ''],
  ])('keeps %s', (_, address, after) => {
    expect(shown(`(xem ${address}${after}`).slice(1)).toEqual([address, after].filter(Boolean));
  });
});

describe('several in one text', () => {
  it('are all links, and the words between them stay', () => {
    const text = 'https://a.vn, (https://b.vn/x) javascript:x https://c.vn@d.vn “https://e.vn”\nhttps://f.vn/…';
    expect(hrefs(text)).toEqual(['https://a.vn/', 'https://b.vn/x', 'https://e.vn/', 'https://f.vn/']);
    expect(shown(text).join('')).toBe(text);
  });

  it('are a thousand', () => {
    const text = 'https://a.vn/x và '.repeat(1000);
    expect(hrefs(text)).toHaveLength(1000);
    expect(shown(text).join('')).toBe(text);
  });

  it('stay apart without a space between them', () => {
    expect(hrefs('https://a.vn,https://b.vn')).toEqual(['https://a.vn/', 'https://b.vn/']);
  });

  it.each([
    '!!https://a.vn!!',
    'a\uD800 https://a.vn/\uD800 b',
    '  https://a.vn  ',
    '👍 https://a.vn/👍',
    'x https://',
  ])('the pieces of %j put together are the text again', (text) => {
    expect(shown(text).join('')).toBe(text);
  });
});
