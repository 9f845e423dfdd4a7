import { detectLegacyEncoding } from '../../../src/article/schema/legacyEncodings.ts';
import { hostileTexts } from './hostileTexts.ts';

/** What a string does if anything runs it. */
const harm = 'window.harmed=1';

const tags = 'script img svg iframe object embed video audio details body input marquee math link base meta form'.split(
  ' ',
);
const handlers = 'error load click focus toggle mouseover animationstart pointerenter begin scroll'.split(' ');
const closers = [
  '',
  '">',
  "'>",
  '-->',
  ']]>',
  '</script>',
  '</style>',
  '</title>',
  '</textarea>',
  '</noscript>',
  '</p>',
];
const schemes = 'javascript data vbscript blob file filesystem view-source about ws intent'.split(' ');
const invisible = [
  '\u200B',
  '\u200D',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\u00AD',
  '\u{E0041}',
  '\u2028',
  '\u0000',
  '\u007F',
];
const keys = '__proto__ constructor prototype toString valueOf hasOwnProperty then length children innerHTML'.split(
  ' ',
);

type Pick = <Item>(from: readonly Item[]) => Item;

/** Ways to write an address that something lenient could take for one with the scheme in it. */
const disguises: ((scheme: string, pick: Pick) => string)[] = [
  (scheme) => scheme,
  (scheme) => scheme.replace(/./gu, (letter, at) => (at % 2 ? letter.toUpperCase() : letter)),
  (scheme) => `\t${scheme.slice(0, 4)}\n${scheme.slice(4)}`,
  (scheme) => `&#${scheme.charCodeAt(0)};${scheme.slice(1)}`,
  (scheme) => `%${scheme.charCodeAt(0).toString(16)}${scheme.slice(1)}`,
  (scheme) => `\\u00${scheme.charCodeAt(0).toString(16)}${scheme.slice(1)}`,
  (scheme, pick) => scheme.slice(0, 2) + pick(invisible) + scheme.slice(2),
  (scheme) => String.fromCharCode(scheme.charCodeAt(0) + 0xfee0) + scheme.slice(1),
];

/** Kinds of harm, each a way to make up a string. */
const families: ((pick: Pick) => string)[] = [
  (pick) => `${pick(closers)}<${pick(tags)} src=x on${pick(handlers)}="${harm}" autofocus>`,
  (pick) => `${pick(closers)}<${pick(tags)} href="https://evil.example/" on${pick(handlers)}=${harm}>${pick(closers)}`,
  (pick) => `${pick(closers)}<script>${harm}</script>${pick(['<!--', '', '<svg>', '<template>'])}`,
  (pick) =>
    `${pick(closers)}<style>${pick(['*{display:none}', '@import "//evil.example"', '#root{background:url(//evil.example)}'])}`,
  (pick) =>
    `<meta http-equiv=${pick(['refresh', 'Set-Cookie', 'Content-Security-Policy'])} content="0;url=//evil.example/${pick(keys)}">`,
  (pick) =>
    `${pick(disguises)(pick(schemes), pick)}:${pick([harm, `//evil.example/%0a${harm}`, `text/html,<script>${harm}</script>`])}`,
  (pick) => `[${pick(keys)}](${pick(disguises)(pick(schemes), pick)}:${harm}) ![](//evil.example/${pick(tags)}.png)`,
  (pick) => `<a href="${pick(disguises)(pick(schemes), pick)}:${harm}">${pick(keys)}</a>`,
  (pick) => `https://evil.example/${pick(['"', "'", '`', '\\', '%00', '%22', '&quot;'])}on${pick(handlers)}=${harm}`,
  (pick) =>
    `http://${pick(['a@', 'a:b@', '\\', '[', '%', '..', 'xn--'])}evil.example${pick(['', '\\@google.com', '#@google.com'])}`,
  (pick) =>
    pick([`{{${harm}}}`, `\u0024{${harm}}`, `<%=${harm}%>`, `#{${harm}}`, `{%${harm}%}`, `[[${harm}]]`]) + pick(keys),
  (pick) =>
    `${pick(['&lt;', '&#60;', '&#x3c;', '\\x3c', '\\u003c', '%3C', '+ADw-', '＜'])}${pick(tags)} on${pick(handlers)}=${harm}>`,
  (pick) =>
    `${pick(['}', '";', "')", '*/', '</style>'])}${pick(['a{behavior:url(', 'a{background:url(javascript:', 'x:expression('])}${harm})}`,
  (pick) =>
    pick([
      `{"${pick(keys)}":{"harmed":1}}`,
      `","${pick(keys)}":"`,
      `"]}${pick(closers)}`,
      `'};${harm};//${pick(keys)}`,
    ]),
  (pick) => `${pick(keys)}${pick(invisible)}${pick(tags)}${pick(invisible)}ắ${pick(invisible)}`,
  (pick) =>
    `${pick(['Ắ', 'ự', 'ش', '한', '👩‍👩‍👧', '﷽'])}${pick(['\u0301', '\u0489', '\u20DD', '\u0336']).repeat(pick([1, 30, 200]))}${pick(keys)}`,
  (pick) => `${pick(['\uD800', '\uDC00', '\uDBFF\uD800', '\uFFFE', '\uFFFF', '\u{10FFFF}', '\uE000'])}${pick(keys)}`,
  (pick) =>
    `${pick(['../../', '..\\', '%2e%2e/', '....//', '/%5c'])}${pick(['etc/passwd', 'sw.js', 'index.json'])}\r\nSet-Cookie: ${pick(keys)}=1`,
  (pick) =>
    `${pick(['=', '+', '-', '@', '`', '$('])}${pick(['cmd|calc', 'HYPERLINK("//evil.example")', 'rm -rf /'])}${pick(["'--", '`', ')'])}${pick(keys)}`,
  (pick) => pick(['W', 'ắ', '<b>', '[', '&', '\u202E', ' a']).repeat(pick([50, 700, 1500])) + pick(keys),
];

/** The same strings in every run: a linear congruential generator (Numerical Recipes) chooses. */
function madeUp(count: number): string[] {
  let state = 20_210_705;
  const pick: Pick = (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as (typeof from)[number];
  };
  const made = new Set(hostileTexts);
  for (let turn = 0; made.size < count; turn += 1)
    made.add((families[turn % families.length] ?? families[0])?.(pick) ?? '');
  return [...made];
}

/** 500 texts that would do harm, mislead or break the page if they were anything but text; no two alike. */
export const hostileStrings: readonly string[] = madeUp(500);

/** A hostile string as the check of articles lets it through: its letters, without what is refused by itself. */
export function printable(text: string): string {
  const clean = text
    .replace(/\p{Surrogate}/gu, '')
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD]/gu, ' ');
  return /\S/u.test(clean) && !detectLegacyEncoding(clean) ? clean : `Chữ ${encodeURIComponent(clean)}`;
}
