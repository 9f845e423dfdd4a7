// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { linkPieces } from '../../../src/comments/model/links.ts';

describe('the host that a link leads to is the one that it shows', () => {
  it.each([
    ['a Cyrillic ѕ', 'https://vnexpreѕs.net/a', 'https://xn--vnexpres-qhh.net/a'],
    ['Vietnamese letters', 'https://công-an.vn/tin', 'https://xn--cng-an-ixa.vn/tin'],
    ['Vietnamese letters in two code points', 'https://công-an.vn/'.normalize('NFD'), 'https://xn--cng-an-ixa.vn/'],
    ['capital Vietnamese letters', 'https://CÔNG-AN.vn', 'https://xn--cng-an-ixa.vn/'],
    ['punycode, as it was written', 'https://xn--cng-an-ixa.vn/tin', 'https://xn--cng-an-ixa.vn/tin'],
    ['an ideographic full stop', 'https://cong-an.vn。xau.example/', 'https://cong-an.vn.xau.example/'],
    ['a soft hyphen', 'https://cong\u00AD-an.vn/', 'https://cong-an.vn/'],
    ['a space of no width', 'https://cong-an.vn\u200B.xau.example', 'https://cong-an.vn.xau.example/'],
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
});
