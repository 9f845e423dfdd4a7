import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkArticles } from '../../../src/build/check/checkArticles.ts';
import { formatIssue } from '../../../src/build/check/issue.ts';
import type { SitePhoto } from '../../../src/build/photos/derivatives.ts';
import type { PhotoRefusal } from '../../../src/build/photos/refusal.ts';

const found = { width: 300, height: 200, colour: '#000000', rights: {} };
const published = '2021-07-05T09:57:00+07:00';
const paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'Chữ.' }] };

/** The metadata stand on line 2 and the whole body on line 4. */
function article(id: string, { body = [paragraph], ...fields }: Record<string, unknown> = {}): string {
  return `{\n${JSON.stringify({ id, inLanguage: 'vi', headline: 'Tít', datePublished: published, ...fields }).slice(1, -1)},\n"body":\n${JSON.stringify(body)}}`;
}

/** What came of the originals of the article `a`. */
const photos = new Map<string, SitePhoto | PhotoRefusal>([
  ['sông.jpg', { ...{ file: '/x', articleId: 'a', hash: '' }, ...found, format: 'jpeg' }],
  ['mất.jpg', { refused: 'missing' }],
  ['vẽ.svg', { refused: 'svg' }],
]);

function check(...sources: [file: string, text: string][]) {
  const { articles, issues } = checkArticles(
    sources.map(([file, text]) => ({ file, text })),
    (path) => path === '/images/a.jpg',
    new Map([['a', photos]]),
  );
  return { ids: articles.map(({ id }) => id), report: issues.map(formatIssue) };
}

const reference = (id: string) => ({ type: 'paragraph', children: [{ type: 'footnote-reference', id }] });
const footnotes = (...ids: string[]) => ({
  type: 'footnotes',
  children: ids.map((id) => ({ type: 'footnote', id, children: [] })),
});
const line = (...children: unknown[]) => ({ type: 'paragraph', children });
const link = (url: string, ...children: unknown[]) => ({ type: 'link', url, children });
const figure = (src: string) => figureOf({ src, width: 1, height: 1 });
const figureOf = (...images: unknown[]) => ({
  type: 'figure',
  images,
  alt: '',
  caption: 'A',
});

const otherArticle = 'the id of another article';
const taken = 'an id that no other block or footnote of the article has';
const unreferenced = 'the id of a footnote that a footnote-reference in the text refers to';
const address = 'the address of an article or of a file in public';
const reserved = 'an id that the page itself does not use';

test.each<[string, Record<string, unknown>, string[]]>([
  [
    'dateModified before datePublished',
    { dateModified: '2021-07-05T09:56:59+07:00' },
    [
      `a.json:2:104 /dateModified found "2021-07-05T09:56:59+07:00", expected an instant not before datePublished, "${published}"`,
    ],
  ],
  ['the same instant, another offset', { dateModified: '2021-07-05T02:57:00Z' }, []],
  [
    'a later hour that is an earlier instant',
    { dateModified: '2021-07-05T10:00:00+08:00' },
    [
      `a.json:2:104 /dateModified found "2021-07-05T10:00:00+08:00", expected an instant not before datePublished, "${published}"`,
    ],
  ],
  [
    'related articles that are not there, or itself',
    { relatedLink: ['b', 'c', 'a'] },
    [
      `a.json:2:108 /relatedLink/1 found "c", expected ${otherArticle}`,
      `a.json:2:112 /relatedLink/2 found "a", expected ${otherArticle}`,
    ],
  ],
  ['recommended by id', { body: [{ type: 'recommended', id: 'b', title: 'B' }] }, []],
  [
    'a recommended article that is not there',
    { body: [{ type: 'recommended', id: 'c', title: 'C' }] },
    [`a.json:4:29 /body/0/id found "c", expected ${otherArticle}`],
  ],
  [
    'the article itself recommended',
    { body: [{ type: 'recommended', id: 'a', title: 'A' }] },
    [`a.json:4:29 /body/0/id found "a", expected ${otherArticle}`],
  ],
  [
    'recommended by neither id nor url',
    { body: [{ type: 'recommended', title: 'B' }] },
    ['a.json:4:2 /body/0 found neither "id" nor "url", expected exactly one of "id" and "url"'],
  ],
  [
    'recommended by both id and url',
    { body: [{ type: 'recommended', id: 'b', url: '/bai-viet/b', title: 'B' }] },
    ['a.json:4:2 /body/0 found both "id" and "url", expected exactly one of "id" and "url"'],
  ],
  [
    'equal block ids, one of them nested',
    {
      body: [
        { type: 'blockquote', id: 'x', children: [{ ...paragraph, id: 'x' }] },
        { type: 'recommended', id: 'b', title: 'B' },
        { type: 'thematic-break', id: 'b' },
      ],
    },
    [`a.json:4:113 /body/0/children/0/id found "x", expected ${taken}`],
  ],
  [
    'equal footnote ids',
    { body: [reference('n'), footnotes('n', 'n')] },
    [`a.json:4:174 /body/1/children/1/id found "n", expected ${taken}`],
  ],
  [
    'a block with the id of a footnote',
    { body: [{ type: 'thematic-break', id: 'n' }, reference('n'), footnotes('n')] },
    [`a.json:4:166 /body/2/children/0/id found "n", expected ${taken}`],
  ],
  ...['tieu-de', 'noi-dung', 'cuoi-bai', 'chan-trang', 'binh-luan', 'binh-luan-moi'].map(
    (id): [string, Record<string, unknown>, string[]] => [
      `the page's own id ${id}`,
      { body: [{ type: 'thematic-break', id }] },
      [`a.json:4:32 /body/0/id found "${id}", expected ${reserved}`],
    ],
  ),
  [
    'a footnote and a reference to it',
    { body: [reference('n'), reference('binh-luan'), footnotes('n', 'binh-luan')] },
    [],
  ],
  [
    'a reference to no footnote',
    { body: [reference('n'), reference('m'), footnotes('m')] },
    [
      'a.json:4:68 /body/0/children/0/id found "n", expected the id of a footnote of this article that nothing before refers to',
    ],
  ],
  [
    'a second reference to a footnote',
    { body: [reference('n'), reference('n'), footnotes('n')] },
    [
      'a.json:4:141 /body/1/children/0/id found "n", expected the id of a footnote of this article that nothing before refers to',
    ],
  ],
  [
    'footnotes that nothing refers to',
    { body: [reference('n'), footnotes('l', 'n', 'm')] },
    [
      `a.json:4:131 /body/1/children/0/id found "l", expected ${unreferenced}`,
      `a.json:4:217 /body/1/children/2/id found "m", expected ${unreferenced}`,
    ],
  ],
  [
    'a link in a link, however deep',
    { body: [line(link('/', { type: 'strong', children: [link('/bai-viet/b')] }))] },
    ['a.json:4:100 /body/0/children/0/children/0/children/0 found a link inside a link, expected it outside the link'],
  ],
  [
    'a footnote-reference in a link',
    {
      body: [line(link('/', { type: 'footnote-reference', id: 'n' })), footnotes('n')],
    },
    [
      'a.json:4:71 /body/0/children/0/children/0 found a footnote-reference inside a link, expected it outside the link',
    ],
  ],
  [
    'links and a footnote-reference beside each other, as many as ten',
    {
      body: [
        line(link('/'), ...Array.from({ length: 10 }, () => link('/')), { type: 'footnote-reference', id: 'n' }),
        footnotes('n'),
      ],
    },
    [],
  ],
  ...[
    '/',
    '/?q=1',
    '/#binh-luan',
    '/bai-viet/b',
    '/bai-viet/a',
    '/bai-viet/b?q=/c#doan-1',
    '/binh-luan',
    '/images/a.jpg',
    '/images/a.jpg?v=2#x',
    'https://example.vn/bai-viet/c',
    'mailto:a@example.vn',
  ].map((url): [string, Record<string, unknown>, string[]] => [
    `a link, an embed and a recommended article at ${url}`,
    {
      body: [
        line(link(url)),
        { type: 'embed', provider: 'A', url, title: 'A' },
        { type: 'recommended', url, title: 'A' },
      ],
    },
    [],
  ]),
  ...[
    '/bai-viet/c',
    '/binh-luan/b',
    '/bai-viet/b/',
    '/bai-viet',
    '/b',
    '/images',
    '/images/b.jpg?/images/a.jpg',
    '/c#/bai-viet/b',
  ].map((url): [string, Record<string, unknown>, string[]] => [
    `a link, an embed and a recommended article at ${url}, where nothing is`,
    {
      body: [
        line(link(url)),
        { type: 'embed', provider: 'A', url, title: 'A' },
        { type: 'recommended', url, title: 'A' },
      ],
    },
    [
      `a.json:4:55 /body/0/children/0/url found "${url}", expected ${address}`,
      `a.json:4:${112 + url.length} /body/1/url found "${url}", expected ${address}`,
      `a.json:4:${156 + 2 * url.length} /body/2/url found "${url}", expected ${address}`,
    ],
  ]),
  [
    'two footnotes blocks',
    { body: [footnotes(), footnotes()] },
    ['a.json:4:37 /body/1 found another footnotes block, expected at most one'],
  ],
  [
    'footnotes before another block',
    { body: [footnotes(), paragraph] },
    ['a.json:4:2 /body/0 found a footnotes block before other blocks, expected it as the last block'],
  ],
  ['an image in public', { body: [figure('/images/a.jpg')] }, []],
  [
    'an image that is not there',
    { body: [figure('/images/b.jpg')] },
    ['a.json:4:36 /body/0/images/0/src found "/images/b.jpg", expected the path of a file in public'],
  ],
  [
    'an image among what the build makes',
    { body: [figure('/photos/b.jpg')] },
    [
      'a.json:4:36 /body/0/images/0/src found "/photos/b.jpg", expected a path outside the folder photos, where the build puts its own',
    ],
  ],
  ['an original of its own', { body: [figureOf({ photo: 'sông.jpg' })] }, []],
  [
    'originals that are not there or cannot be used',
    { body: [figureOf({ photo: 'mất.jpg' }), figureOf({ photo: 'vẽ.svg' })] },
    [
      'a.json:4:38 /body/0/images/0/photo found "mất.jpg", no such file, expected the name of a file in the folder of the article’s photos, spelled as there',
      'a.json:4:110 /body/1/images/0/photo found "vẽ.svg", a drawing (SVG), expected a photo as JPEG, PNG, WebP or AVIF; drawings are listed by hand',
    ],
  ],
  [
    'an original in another folder, with another, with sizes, and after images by hand',
    {
      body: [
        figureOf({ photo: '../b/sông.jpg' }),
        figureOf({ photo: 'sông.jpg' }, { photo: 'sông.jpg' }),
        figureOf({ photo: 'sông.jpg', width: 1 }),
        figureOf({ src: '/images/a.jpg', width: 1, height: 1 }, { photo: 'sông.jpg' }),
      ],
    },
    [
      "a.json:4:38 /body/0/images/0/photo found \"../b/sông.jpg\", expected the name of a file, such as ben-song.jpg: no '/', no '..', no '.' first",
      'a.json:4:128 /body/1/images/1 found {"photo":"sông.jpg"}, expected one photo alone',
      'a.json:4:221 /body/2/images/0/width found the unknown key "width", expected one of the keys "photo"',
      'a.json:4:329 /body/3/images/1 found no key "src", expected the key "src"',
      'a.json:4:329 /body/3/images/1 found no key "width", expected the key "width"',
      'a.json:4:329 /body/3/images/1 found no key "height", expected the key "height"',
      'a.json:4:330 /body/3/images/1/photo found the unknown key "photo", expected one of the keys "src", "width", "height", "format"',
    ],
  ],
  [
    'rows shorter and longer than the header',
    { body: [{ type: 'table', header: [[], []], rows: [[[]], [[], []], [[], [], []]] }] },
    [
      'a.json:4:43 /body/0/rows/0 found a row with the number of cells 1, expected 2, as in the header',
      'a.json:4:56 /body/0/rows/2 found a row with the number of cells 3, expected 2, as in the header',
    ],
  ],
  [
    'issues of the schema and across articles at once',
    { body: [{ type: 'thematic-break', id: 'tieu-de', x: 1 }, figure('../a')] },
    [
      `a.json:4:32 /body/0/id found "tieu-de", expected ${reserved}`,
      'a.json:4:42 /body/0/x found the unknown key "x", expected one of the keys "type", "id"',
      "a.json:4:83 /body/1/images/0/src found \"../a\", expected a path on the site, such as /images/photo.jpg: one '/' first, no '//', no '..', no spaces",
    ],
  ],
])('%s', (_, fields, report) => {
  expect(check(['a.json', article('a', fields)], ['b.json', article('b')])).toEqual({
    ids: report.length > 0 ? ['b'] : ['a', 'b'],
    report,
  });
});

test('an id unlike the file name', () => {
  expect(check(['src/articles/a.json', article('b')], ['src\\articles\\c.json', article('c')])).toEqual({
    ids: ['c'],
    report: ['src/articles/a.json:2:6 /id found "b", expected "a", the name of the file'],
  });
});

test('a block that lacks a key is checked against the others all the same', () => {
  expect(check(['a.json', article('a', { body: [{ type: 'recommended' }] })]).report).toEqual([
    'a.json:4:2 /body/0 found no key "title", expected the key "title"',
    'a.json:4:2 /body/0 found neither "id" nor "url", expected exactly one of "id" and "url"',
  ]);
});

test('an id in two folders', () => {
  expect(check(['x/a.json', article('a')], ['y/a.json', article('a')])).toEqual({
    ids: ['a'],
    report: ['y/a.json:2:6 /id found "a", expected an id that no other article has; x/a.json has it'],
  });
});

test('an article with issues may still be referred to', () => {
  const { report } = check(['a.json', article('a', { relatedLink: ['b'] })], ['b.json', '{']);
  expect(report).toEqual(['b.json:1:2 / found the end of the file, expected a closing }']);
});

test('articles come newest first by instant, then by id', () => {
  const sources = [
    ['b-1', '2021-07-05T09:00:00+07:00'],
    ['b', '2021-07-05T02:00:00Z'],
    ['a', '2021-07-05T03:00:00+07:00'],
    ['c', '2021-07-05T03:00:00Z'],
  ].map(([id = '', datePublished]): [string, string] => [`${id}.json`, article(id, { datePublished })]);
  expect(check(...sources).ids).toEqual(['c', 'b', 'b-1', 'a']);
});

test('the fixtures are sound together', () => {
  const sources = ['every-block', 'second-article'].map((name) => {
    const file = `tests/fixtures/articles/${name}.json`;
    return { file, text: readFileSync(file, 'utf8') };
  });
  const asked: string[] = [];
  const { articles, issues } = checkArticles(sources, (path) => asked.push(path) > 0);
  expect(issues).toEqual([]);
  expect(articles.map(({ id }) => id)).toEqual(['every-block', 'second-article']);
  expect(new Set(asked)).toEqual(new Set(['/fixtures/anh.svg']));
});
