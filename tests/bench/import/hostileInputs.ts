import { zipOf } from '../../build/import/formats/zip.ts';

/** An input that is made to stop an importer; by the name under which the bench prints it. */
export interface HostileInput {
  name: string;
  /** File ending. */
  ending: string;
  bytes: Uint8Array;
}

const size = 1_000_000;
const fill = (unit: string) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const nested = (open: string, close: string, inside = 'chữ') => {
  const depth = Math.floor(size / (open.length + close.length));
  return `${open.repeat(depth)}${inside}${close.repeat(depth)}`;
};
const paragraph = '<p>Sáng nay ghe về bến muộn hơn mọi ngày vì nước ròng, người mua đứng chờ dọc bờ kè.</p>';
const page = (body: string) =>
  `<!doctype html><html lang="vi"><title>Ghe về bến</title><body><h1>Ghe về bến</h1><article>${paragraph}${body}${paragraph}</article>`;
const post = (content: string) =>
  `<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Ghe</title><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_date>2021-07-05 09:57:00</wp:post_date><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>`;
const lol = `<!DOCTYPE rss [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`).join('')}]><rss><channel><item><title>&j;</title></item></channel></rss>`;

const texts: [name: string, ending: string, text: string][] = [
  ...['.', ' ', '-', '(', '0', '0/', 'Ảnh: ', 'a\n', '- a\n', '1. a\n', '| ', '“', 'À ', '\n', 'A'].map(
    (unit): [string, string, string] => [`chữ lặp ${JSON.stringify(unit)}`, 'txt', `Ghe về bến\n\n${fill(unit)}`],
  ),
  // As many lines as are read at most.
  ...[
    '- A.\n',
    '• a\n',
    '5\n',
    '5:32\n',
    'Ảnh 1: a\n',
    'Thời sự\n',
    'BÁO CÁO\n',
    'Tin liên quan\nGhe\n',
    'Từ khóa:\nchợ\n',
    'Địa chỉ: a.\n',
  ].map((unit): [string, string, string] => [
    `30.000 dòng ${JSON.stringify(unit)}`,
    'txt',
    `Ghe về bến\n\n05/07/2021\n\n${unit.repeat(29_990 / (unit.split('\n').length - 1))}`,
  ]),
  ...['[', '*', '_', '`', '>', '| a ', '![', '<a', '[^1]', '- - ', '~', '&#', '\\'].map(
    (unit): [string, string, string] => [
      `Markdown lặp ${JSON.stringify(unit)}`,
      'md',
      `---\ntitle: Ghe\ndate: 2021-07-05\n---\n\n${fill(unit)}`,
    ],
  ),
  ...['<p>- A.</p>', '- A.<br>', '<p>- a</p>', '- a<br>'].map((unit): [string, string, string] => [
    `trang lặp ${unit}`,
    'html',
    page(fill(unit)),
  ]),
  ...[
    ['<div>', '</div>'],
    ['<b>', '</b>'],
    ['<a href="/x">', '</a>'],
    ['<table><tr><td>', '</td></tr></table>'],
    ['<ul><li>', '</li></ul>'],
    ['<blockquote>', '</blockquote>'],
    ['<font>', ''],
    ['<p>', ''],
  ].map(([open = '', close = '']): [string, string, string] => [
    `trang lồng ${open}`,
    'html',
    page(nested(open, close)),
  ]),
  ['trang 1 MB thẻ hở', 'html', page(fill('<'))],
  ['trang nhiều thuộc tính', 'html', page(`<p ${fill('a=b ')}>chữ</p>`)],
  ['trang nhiều đoạn', 'html', page(fill(paragraph))],
  ['trang nhiều ảnh', 'html', page(fill('<img src="a.jpg" srcset="a.jpg 1x, b.jpg 2x">'))],
  ['trang nhiều liên kết', 'html', page(fill('<p><a href="/x">ghe về bến muộn</a></p>'))],
  ['trang JSON-LD sâu', 'html', page(`<script type="application/ld+json">${nested('[', ']', '')}</script>`)],
  ['WordPress mã ngắn', 'xml', post(fill('[caption '))],
  ['WordPress ngoặc', 'xml', post(fill('[a]'))],
  ['WordPress lồng', 'xml', post(nested('<div>', '</div>'))],
  ['XML lồng', 'xml', `<rss><channel>${nested('<a>', '</a>')}</channel></rss>`],
  ['XML bom thực thể', 'xml', lol],
  [
    'YAML bom bí danh',
    'md',
    `---\na: &a [x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*${at === 0 ? 'a' : `b${at - 1}`}, *a]`).join('\n')}\n---\nchữ`,
  ],
  ['JSON sâu', 'json', `{"db":[{"data":{"posts":${nested('[', ']', '')}}}]}`],
  ['NUL', 'txt', fill('\0')],
];

/** Inputs of about 1 MB, each of one kind of harm. */
export function hostileInputs(): HostileInput[] {
  const bomb = zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': { bytes: Buffer.alloc(300 * 2 ** 20, ' ') },
  });
  return [
    ...texts.map(([name, ending, text]) => ({ name, ending, bytes: new TextEncoder().encode(text) })),
    { name: 'Word bom nén', ending: 'docx', bytes: bomb },
    { name: 'nhị phân', ending: 'txt', bytes: Uint8Array.from({ length: size }, (_, at) => (at * 7919) % 256) },
  ];
}
