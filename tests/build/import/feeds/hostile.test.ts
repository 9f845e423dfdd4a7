import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedManuscripts } from '../../../../src/build/import/feeds/feed.ts';
import { ghostManuscripts } from '../../../../src/build/import/feeds/ghost.ts';
import { wxrManuscripts } from '../../../../src/build/import/feeds/wxr.ts';
import type { Manuscript } from '../../../../src/build/import/model/manuscript.ts';
import { RefusedError } from '../../../../src/build/import/model/notice.ts';
import { source } from './manuscripts.ts';
import { attachment, exportOf, post } from './wxrText.ts';

/** Characters of an input: enough for a search that takes the square of the length to show. */
const size = 250_000;

/** In ms of the processor's time, as other tests run beside: what takes longer would be over 5 s for 1 MB. */
const longest = 1250;

const fill = (unit: string) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

function expectSoon(readers: () => Iterable<Manuscript>): void {
  const start = process.cpuUsage();
  read(readers);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(longest);
}

const rssOf = (content: string) =>
  `<rss><channel><item><title>a</title><content:encoded>${content}</content:encoded></item></channel></rss>`;
const ghostOf = (fields: object) => JSON.stringify({ data: { posts: [{ id: 1, ...fields }] } });

/** All manuscripts, none where the input is refused; every other error is thrown. */
function read(readers: () => Iterable<Manuscript>): Manuscript[] {
  try {
    return [...readers()];
  } catch (error) {
    if (error instanceof RefusedError) return [];
    throw error;
  }
}

const units = [
  ...[
    '<a>',
    '<a href="x">',
    '<b>x</b>\n\n',
    '<div>',
    '<p>',
    '</p>',
    '<li>',
    '<pre>',
    '<script>',
    '<svg>',
    '<table>',
    '<!--',
    '<',
    '&',
    '\n',
    ' ',
    '\n ',
  ],
  ...[
    '[',
    '[[',
    ']',
    '[caption ',
    '[caption]',
    '[/caption]',
    '[caption][gallery ids="1"]',
    "[a '",
    '[a "',
    '[a=',
    '[a]\n',
    '[a',
    '[gallery]',
  ],
  ...[
    '[caption]<img src=a>',
    '[x a=1]',
    '[embed]http://a',
    'https://youtu.be/a\n',
    'https://youtu.be/a<br>',
    '<a href="a.jpg"><img></a>',
  ],
  ...[
    '<!-- wp:a -->',
    '<!-- wp:a {"a":',
    '<!-- wp:a /-->',
    '<!-- wp:block {"ref":1} /-->',
    '<a "',
    '<a \'"',
    '<a"x"',
    '<img alt="',
    '\u0000',
    '&#8;',
  ],
  ...[
    '<figure>',
    '<p>https://youtu.be/a</p>',
    '<br>',
    '<a href="__GHOST_URL__/">',
    '<div class="kg-card kg-video-card">',
    'x',
  ],
];

describe('the same again and again', () => {
  test.each(units)('%j in a WordPress post ends soon', (unit) => {
    expectSoon(() => wxrManuscripts(source, exportOf(post(fill(unit)), attachment(1, 'https://bao.example/1.jpg'))));
  });

  test.each(units.filter((unit) => !unit.startsWith('[')))('%j in Ghost’s HTML ends soon', (unit) => {
    expectSoon(() => ghostManuscripts(source, ghostOf({ html: fill(unit) })));
  });

  test.each([
    ...[
      '<a>',
      '<a b="',
      '<![CDATA[',
      '<!--',
      '<?x',
      '&',
      '&a',
      '&#',
      '<',
      '</a>',
      ' ',
      '<a/>',
      '<item>',
      '<item/>',
      '<category>a</category>',
    ],
    ...['<item><title>&lt;a&gt;', '<media:content url="a"/>', '<a xmlns:b="c"/>', '<link href="a" rel="enclosure"/>'],
  ])('%j as XML ends soon', (unit) => {
    expectSoon(() => feedManuscripts(source, fill(unit)));
    expectSoon(() => feedManuscripts(source, `<rss><channel><item>${fill(unit)}`));
    expectSoon(() => wxrManuscripts(source, `<rss><channel><item>${fill(unit)}`));
    expectSoon(() => feedManuscripts(source, `<feed><entry><content type="xhtml">${fill(unit)}`));
  });

  test.each(['[', '{"a":', '"', '1,', '/*', '\\'])('%j as JSON ends soon', (unit) => {
    expectSoon(() => ghostManuscripts(source, fill(unit)));
    expectSoon(() => ghostManuscripts(source, ghostOf({ lexical: fill(unit), mobiledoc: fill(unit) })));
  });

  test('in an editor’s document ends soon', () => {
    const depth = 10_000;
    const lexical = `{"root":${'{"type":"paragraph","children":['.repeat(depth)}${']}'.repeat(depth)}}`;
    const manuscripts = read(() => ghostManuscripts(source, ghostOf({ lexical })));
    expect(manuscripts.map(({ notices }) => notices.length)).toEqual([1]);
    const markdown = { root: { children: [{ type: 'markdown', markdown: fill('[[a](') }] } };
    expectSoon(() => ghostManuscripts(source, ghostOf({ lexical: JSON.stringify(markdown) })));
  });
});

describe('whatever the input', () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(...units, 'chữ', '"', "'", '/', '=', ']]>', 'ids="1,2"'), fc.string()),
    { maxLength: 30 },
  );
  const text = pieces.map((parts) => parts.join(''));

  test('a WordPress post gives one manuscript', () => {
    fc.assert(
      fc.property(text, (content) => {
        const manuscripts = read(() => wxrManuscripts(source, exportOf(post(content.replaceAll(']]>', '')))));
        expect(manuscripts).toHaveLength(1);
      }),
    );
  });

  test('XML and JSON are read or refused', () => {
    fc.assert(
      fc.property(text, (content) => {
        for (const xml of [
          content,
          rssOf(content),
          `<feed><entry>${content}</entry></feed>`,
          exportOf(content),
          exportOf(post(content)),
        ]) {
          read(() => feedManuscripts(source, xml));
          read(() => wxrManuscripts(source, xml));
        }
        read(() => ghostManuscripts(source, content));
      }),
    );
  });

  test('values of JSON are read or refused', () => {
    const fields = fc.dictionary(
      fc.constantFrom(
        'id',
        'html',
        'title',
        'lexical',
        'mobiledoc',
        'root',
        'children',
        'type',
        'text',
        'sections',
        'cards',
        '__proto__',
      ),
      fc.oneof(fc.jsonValue(), fc.constantFrom('image', 'text', 'paragraph', 'constructor')),
    );
    fc.assert(
      fc.property(fields, fields, fc.jsonValue(), (one, other, any) => {
        const document = {
          root: { children: [one, other] },
          sections: [[10, 0], [1, any, any], any],
          cards: [['image', one], any],
          markups: any,
          atoms: any,
        };
        const posts = [
          one,
          { ...other, lexical: JSON.stringify(document) },
          { mobiledoc: JSON.stringify(document) },
          any,
        ];
        read(() =>
          ghostManuscripts(source, { data: { posts, tags: any, posts_tags: any, users: [any], posts_meta: any } }),
        );
        read(() => ghostManuscripts(source, any));
      }),
    );
  });
});

test('an article beyond the limits stops none of the others', () => {
  const tooMany = '<br>'.repeat(250_000);
  const manuscripts = read(() => wxrManuscripts(source, exportOf(post(tooMany), post('x'))));
  expect(manuscripts.map(({ notices }) => notices.map(({ code }) => code))).toEqual([['article-refused'], []]);
});

test('a thousand posts take well under 1.5 s', () => {
  const paragraph = `${'Ban quản lý chợ cho biết <b>64 sạp</b> ở dãy ngoài đã được dời vào trong. '.repeat(8)}\n\n`;
  const content = `${paragraph.repeat(4)}[caption id="a"]<img src="https://bao.example/a.jpg"> Mái [1][/caption]\n\n[gallery ids="1"]`;
  const posts = (count: number) => {
    const xml = exportOf(
      ...Array.from({ length: count }, () => post(content)),
      attachment(1, 'https://bao.example/1.jpg'),
    );
    return () => wxrManuscripts(source, xml);
  };
  expect(read(posts(2)).map(({ lines }) => lines.length)).toEqual([5, 5, 0]);
  // A fifth of them, in what the whole may take, as the machine may have much else to do.
  const start = process.cpuUsage();
  read(posts(200));
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(1500);
});

describe('a small file that names the same again and again', () => {
  const long = 'x'.repeat(50_000);
  const caption = `<excerpt:encoded>${long}</excerpt:encoded>`;
  const thumbnail =
    '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta>';
  const file = attachment(1, 'https://bao.example/1.jpg', caption);
  const shared = `<item><wp:post_id>5</wp:post_id><wp:post_type>wp_block</wp:post_type><content:encoded>${long}</content:encoded></item>`;
  const codes = (manuscripts: readonly Manuscript[]) =>
    manuscripts.flatMap(({ notices }) => notices.map(({ code }) => code));

  test.each([
    ['galleries', exportOf(post('[gallery ids="1"]'.repeat(2000)), file)],
    ['featured images', exportOf(...Array.from({ length: 500 }, () => post('x', thumbnail)), file)],
    ['shared blocks', exportOf(post('<!-- wp:block {"ref":5} /-->'.repeat(2000)), shared)],
  ])('%s of an export', (_, xml) => {
    expectSoon(() => wxrManuscripts(source, xml));
    expect(codes(read(() => wxrManuscripts(source, xml)))).toContain('article-refused');
  });

  test('captions of a feed', () => {
    const media = Array.from({ length: 2000 }, (_, index) => `<media:content url="https://a.example/${index}.jpg"/>`);
    const xml = `<rss><channel><item><title>a</title><description>b</description><media:description>${long}</media:description>${media.join('')}</item></channel></rss>`;
    expectSoon(() => feedManuscripts(source, xml));
    expect(codes(read(() => feedManuscripts(source, xml)))).toContain('article-refused');
  });

  test.each([
    ['cards', { cards: [['html', { html: long }]], sections: Array.from({ length: 2000 }, () => [10, 0]) }],
    [
      'marks',
      { markups: [['a', ['href', long]]], sections: [[1, 'p', Array.from({ length: 2000 }, () => [0, [0], 1, 'x'])]] },
    ],
    ['atoms', { atoms: [['x', long]], sections: [[1, 'p', Array.from({ length: 2000 }, () => [1, [], 0, 0])]] }],
  ])('%s of a document', (_, document) => {
    const json = ghostOf({ mobiledoc: JSON.stringify(document) });
    expectSoon(() => ghostManuscripts(source, json));
    expect(codes(read(() => ghostManuscripts(source, json)))).toContain('article-refused');
  });

  test('numbers and names of a document that are neither', () => {
    const odd = { toString: 1, valueOf: null };
    const document = {
      markups: [odd, [odd, odd], ['a', ['href', odd]]],
      cards: [[odd, odd]],
      atoms: [odd],
      sections: [odd, [odd, odd, odd], [10, odd], [1, 'p', [[0, [odd, 2], odd, odd]]]],
    };
    const posts = [{ id: odd, title: odd, slug: odd, published_at: odd, mobiledoc: JSON.stringify(document) }];
    expect(
      read(() =>
        ghostManuscripts(source, {
          data: { posts, posts_tags: [{ post_id: 1, tag_id: 1, sort_order: odd }], tags: [{ id: 1, name: odd }] },
        }),
      ),
    ).toHaveLength(1);
  });
});
