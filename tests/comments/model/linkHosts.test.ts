import { describe, expect, it } from 'vitest';
import { linkPieces } from '../../../src/comments/model/links.ts';

describe('the host that a link leads to is the one that it shows', () => {
  it.each([
    ['a Cyrillic ѕ', 'https://vnexpreѕs.net/a', 'https://xn--vnexpres-qhh.net/a'],
    ['Vietnamese letters', 'https://công-an.vn/tin', 'https://xn--cng-an-ixa.vn/tin'],
    ['Vietnamese letters in two code points', 'https://công-an.vn/'.normalize('NFD'), 'https://xn--cng-an-ixa.vn/'],
    ['capital Vietnamese letters', 'https://CÔNG-AN.vn', 'https://xn--cng-an-ixa.vn/'],
    ['punycode, as it was written', 'https://xn--cng-an-ixa.vn/tin', 'https://xn--cng-an-ixa.vn/tin'],
    ['a letter in a circle', 'https://ⓥnexpress.net/', 'https://vnexpress.net/'],
    ['more slashes than needed', 'https:///xau.example/cong-an.vn', 'https://xau.example/cong-an.vn'],
    ['a number for an address', 'http://0x7f.1/', 'http://127.0.0.1/'],
    ['escapes', 'https://%63ong-an.vn/', 'https://cong-an.vn/'],
    ['a slash look-alike', 'https://cong-an.vn\u2215x.example/', 'https://cong-an.xn--vnx-uc2a.example/'],
  ])('%s', (_, written, expected) => {
    expect(linkPieces(written)).toEqual([{ href: expected, text: expected }]);
  });

  it('a backslash ends the host', () => {
    expect(linkPieces('https://xau.example\\@cong-an.vn')).toEqual([
      { href: 'https://xau.example/@cong-an.vn', text: 'https://xau.example\\@cong-an.vn' },
    ]);
  });

  it.each([
    ['an ideographic full stop', '。xau.example/'],
    ['a space of no width', '\u200B.xau.example'],
    ['a soft hyphen', '\u00AD.xau.example'],
    ['a full-width dot', '．xau.example'],
    ['a comma', ',b'],
    ['a semicolon before an address of mail', ';ban@xau.example'],
    ['a note', '[1]'],
    ['a bracket', '(xem'],
    ['markdown', '**đậm**'],
    ['a sign of equality', '=b'],
    ['a port of letters', ':rồi'],
    ['an underscore', '_'],
    ['a hyphen', '-'],
    ['an ampersand', '&b'],
    ['a dash', '–rồi'],
    ['an emoji', '❤️'],
    ['a question', '?!'],
  ])('%s ends it', (_, behind) => {
    const link = { href: 'https://cong-an.vn/', text: 'https://cong-an.vn' };
    expect(linkPieces(`https://cong-an.vn${behind}`)).toEqual([link, behind]);
    const withPort = { href: 'https://cong-an.vn:8443/', text: 'https://cong-an.vn:8443' };
    expect(linkPieces(`https://cong-an.vn:8443${behind}`)).toEqual([withPort, behind]);
  });

  it.each(['https://cong\u00AD-an.vn/', 'https://i\u2764.example', 'https://a,b.example', 'https://noi-bo/tin'])(
    '%j is none: what is left of the host leads nowhere',
    (text) => {
      expect(linkPieces(text)).toEqual([text]);
    },
  );

  it.each(['https://localhost:3000/x', 'http://[::1]:8080/x', 'http://127.0.0.1/x'])(
    '%s is one without a name',
    (text) => {
      expect(linkPieces(text)).toEqual([{ href: text, text }]);
    },
  );
});
