import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinkifiedText, linkPieces } from '../../../src/comments/model/links.ts';
import { anyText } from '../mine/arbitraries.ts';

const link = 'https://a.vn/tin';
const linked = { href: link, text: link };

/** Every code point that Unicode says need not show, and the other blanks. */
const shownByNothing = Array.from({ length: 0xe1000 }, (_, point) => point)
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point))
  .filter((letter) => /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2800\uFFF9-\uFFFB]/u.test(letter));

describe('an address ends', () => {
  it('before whatever shows nothing, with letters behind it or without', () => {
    expect(shownByNothing.length).toBeGreaterThan(4_000);
    for (const nothing of shownByNothing) {
      expect(linkPieces(link + nothing)).toEqual([linked, nothing]);
      expect(linkPieces(`${link}${nothing}x`)).toEqual([linked, `${nothing}x`]);
    }
  });

  it.each([
    ...[
      '**',
      '~~',
      '|',
      '`',
      '–',
      '—',
      '―',
      '…',
      '•',
      '→',
      '。',
      '，',
      '、',
      '！',
      '？',
      '：',
      '；',
      '（',
      '）',
      '「',
      '」',
    ],
    ...[
      '《',
      '》',
      '【',
      '】',
      '～',
      '｜',
      '“',
      '”',
      '‘',
      '’',
      '„',
      '«',
      '»',
      '"',
      '<',
      '>',
      '\u00A0',
      '\u3000',
      '\u2028',
    ],
    ...['👍', '👍🏽', '❤️', '👨‍👩‍👧‍👦', '🇻🇳', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '1️⃣', '#⃣', '✓', '★', '▶', '©', '\uFFFC', '\uFFFD', '\uD83D'],
  ])('at %j, wherever it stands', (end) => {
    expect(linkPieces(link + end)).toEqual([linked, end]);
    expect(linkPieces(`${link}${end}rồi`)).toEqual([linked, `${end}rồi`]);
    expect(linkPieces(`(${link}${end})`)).toEqual(['(', linked, `${end})`]);
  });

  it.each([
    '*',
    '***',
    '~',
    '.**',
    '**.',
    '?*',
    "'",
    "').",
    '·',
    '،',
    '؟',
    '।',
    '.)',
    '),',
    ')]',
    '}',
    '(',
    '[x',
    '(xem',
    ')rồi',
  ])('at %j behind it', (end) => {
    expect(linkPieces(link + end)).toEqual([linked, end]);
  });

  it.each([
    ['_', '_'],
    ['__', '__'],
    ['Đây: _xem ', '_.'],
    ['***', '***'],
    ['~~', '~~'],
    ['`', '`'],
    ['[chữ](', ')'],
    ['[chữ](', ' "tên")'],
    ['| ', ' |'],
    ['|', '|b'],
    ['（', '）。'],
    ["'", "',"],
    ['{', '}'],
  ])('between %j and %j of markup', (before, after) => {
    expect(linkPieces(before + link + after)).toEqual([before, linked, after]);
  });

  it('at a bracket of markup, with the next one behind it', () => {
    const next = 'https://b.vn/x';
    expect(linkPieces(`[${link}](${next})`)).toEqual(['[', linked, '](', { href: next, text: next }, ')']);
  });

  it.each([
    'https://vi.wikipedia.org/wiki/Hồ_Chí_Minh',
    'https://vi.wikipedia.org/wiki/Hồ_Chí_Minh'.normalize('NFD'),
    'https://vi.wikipedia.org/wiki/Sa_Pa_(phường)',
    'https://a.vn/?q=(1)&x[0]={id}',
    'https://a.vn/t%C3%ACm?q=h%C3%B2a&p=*&r=a|b'.slice(0, -2),
    'https://a.vn/~ban/a*b,c;d:e!f$g@h=i+j',
    "https://a.vn/l'eau",
    'https://youtu.be/a-b_c-d_',
    'https://a.vn/x__y/__cft__=1',
    'https://a.vn/x-',
    'https://a.vn/:x:/r/',
    'https://a.vn/a.b..c',
    'https://ja.wikipedia.org/wiki/ジョン・レノン',
    'https://a.vn/새소식/новости/أخبار/समाचार/ข่าว',
    'https://a.vn/x\u2010y\u2011z',
    'https://web.archive.org/web/2020/https://b.vn/x',
    'https://a.vn/?u=https://b.vn/x#:~:text=hòa',
  ])('not inside %s', (address) => {
    const [piece, ...others] = linkPieces(`Xem ${address} nhé`).slice(1);
    expect(piece).toEqual({ href: new URL(address).href, text: address });
    expect(others).toEqual([' nhé']);
  });
});

describe('an address inside another scheme or a word is no link', () => {
  it.each([
    ...[
      'blob:',
      'BLOB:',
      'view-source:',
      'filesystem:',
      'javascript:',
      'JavaScript://',
      'feed:',
      'jar:',
      'about:',
      'x',
      'git+',
    ],
    ...[
      'data:text/html,',
      'mailto:a@b.vn?body=',
      'ms-word:ofe|u|',
      'microsoft-edge:',
      'intent://a.vn/#x;',
      'x-safari-',
    ],
    ...[
      'ftp://a.vn/',
      'view-source:blob:',
      '(blob:',
      '“blob:',
      'Xem:blob:',
      'h',
      '5',
      'ớ',
      'ớ'.normalize('NFD'),
      'ф',
      'a_',
    ],
    ...['https:', 'http:'],
  ])('%j before it', (before) => {
    expect(linkPieces(`${before}${link}`)).toEqual([`${before}${link}`]);
    expect(linkPieces(`${before}${link} ${link}`)).toEqual([`${before}${link} `, linked]);
  });

  it.each([
    ...[
      'Nguồn:',
      'Link:',
      'link:',
      'URL:',
      '(xem:',
      'Xem thêm.',
      'P/s:',
      '9:',
      'haha:))',
      'buon:(',
      ':',
      '-',
      '+',
      '–',
      '_x_ ',
    ],
    ...['看', 'ดู', '주소', '❤️', '1️⃣', 'ℹ️', '\u200B', 'x\u200B', '\uFEFF', '\u202A', '"', '=', '>', '/', '*', '#'],
  ])('%j before it is neither', (before) => {
    expect(linkPieces(before + link)).toEqual([before, linked]);
  });
});

describe('whatever the text', () => {
  const some = fc.oneof(
    anyText,
    fc.webUrl(),
    fc.constantFrom(
      'https://',
      'http://',
      link,
      'a.vn',
      ':',
      '/',
      '(',
      ')',
      '[',
      '_',
      '**',
      '.',
      ',',
      '@',
      ' ',
      '\u200B',
      '👍',
      '。',
    ),
    fc.constantFrom('https://công-an.vn/x', 'https://VNEXPRESS.net', 'blob:', 'xem:', '–', '…', '|', '1️⃣'),
  );

  it('nothing of it is lost: text and links come one after the other, and each link stands for an address in it', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 20 }), (list) => {
        const pieces = linkPieces(list.join(''));
        let rest = list.join('');
        for (const [index, piece] of pieces.entries()) {
          const shown = typeof piece === 'string' ? piece : addressOf(piece, rest, pieces[index + 1]);
          expect(rest.startsWith(shown)).toBe(true);
          expect(shown).not.toBe('');
          rest = rest.slice(shown.length);
        }
        expect(rest).toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  /** What was written for a link that shows where it leads: the longest beginning that leads there, up to the next piece. */
  function addressOf({ href, text }: Exclude<LinkifiedText, string>, rest: string, next: LinkifiedText = ''): string {
    if (rest.startsWith(text)) return text;
    const written = Array.from({ length: rest.length }, (_, cut) => rest.slice(0, rest.length - cut)).find(
      (start) => hrefOf(start) === href && rest.startsWith(start + next),
    );
    return written ?? fail(`${href} is not in ${JSON.stringify(rest)}`);
  }

  /** Not `URL.canParse`: Node 20 forgets letters beyond Latin-1 once it has compiled that. */
  function hrefOf(written: string): string | undefined {
    try {
      return new URL(written).href;
    } catch {
      return undefined;
    }
  }

  function fail(message: string): never {
    throw new Error(message);
  }

  it.each([
    'https://a.vn/(',
    'https://a.vn,',
    'https://a.vn/_ ',
    'link:',
    'a-',
    'a:(',
    'https://a.vn/x)',
    '_',
    'https://',
    '(',
    // Where the time grew with the square of the length, the runner would give up.
  ])('sixty thousand units of %j are read in one go', (piece) => {
    const text = piece.repeat(60_000 / piece.length);
    const pieces = linkPieces(text).map((one) => (typeof one === 'string' ? one : one.text));
    expect(pieces.join('')).toBe(text);
  });
});
