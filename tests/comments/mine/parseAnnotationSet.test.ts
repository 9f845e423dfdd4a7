import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnnotationSet } from '../../../src/comments/mine/annotationSet.ts';
import {
  type FileContents,
  mostItems,
  parseAnnotationSet,
  type RefusalReason,
} from '../../../src/comments/mine/parseAnnotationSet.ts';
import { maxGraphemes } from '../../../src/comments/model/text.ts';
import { anyComments, anyText } from './arbitraries.ts';

const uuid = '0b0d2a8e-5a3e-4f6b-9c1d-2e3f4a5b6c7d';
const annotation = {
  id: `urn:uuid:${uuid}`,
  type: 'Annotation',
  created: '2021-07-05T10:00:00+07:00',
  creator: { id: 'https://a.vn/', type: 'Person', name: 'Minh An' },
  target: { source: 'https://a.vn/bai-viet/bai' },
  body: { type: 'TextualBody', value: 'Hay quá.' },
};
const comment = {
  id: uuid,
  articleId: 'bai',
  text: 'Hay quá.',
  name: 'Minh An',
  createdAt: Date.parse('2021-07-05T10:00:00+07:00'),
};
const fileOf = (...items: unknown[]) => JSON.stringify({ type: 'AnnotationSet', items });

function contentsOf(json: string): FileContents {
  const contents = parseAnnotationSet(json);
  if (typeof contents === 'string') throw new Error(contents);
  return contents;
}

const only = (changes: object) => contentsOf(fileOf({ ...annotation, ...changes })).comments[0];
const reasonFor = (changes: object) => contentsOf(fileOf({ ...annotation, ...changes })).refused[0]?.reason;

describe('what was written is read again', () => {
  it('exactly, whatever is in the comments', () => {
    fc.assert(
      fc.property(anyComments, fc.webUrl({ withQueryParameters: false }), (comments, url) => {
        const { comments: read, refused } = contentsOf(
          toAnnotationSet(comments, new Map(), new URL(url).origin, Date.now()),
        );
        expect(refused).toEqual([]);
        expect(read).toStrictEqual(comments);
      }),
      { numRuns: 100 },
    );
  });

  it('with the headlines', () => {
    const headlines = new Map([
      ['bai', 'Bộ Công an tăng cường chi viện'],
      ['__proto__', 'Chống “dịch” </script>'],
    ]);
    const comments = [
      comment,
      { ...comment, id: 'b', articleId: '__proto__' },
      { ...comment, id: 'c', articleId: 'x' },
    ];
    const file = toAnnotationSet(comments, headlines, 'https://a.vn', 0);
    expect(contentsOf(file).headlines).toEqual(headlines);
  });
});

describe('a file is refused as a whole', () => {
  it.each(['', ' ', '{', 'Hay quá.', "{type:'AnnotationSet'}", '\uFEFF\uFEFF{}', '['.repeat(100), 'NaN', '\0'])(
    'as no JSON: %j',
    (json) => {
      expect(parseAnnotationSet(json)).toBe('not-json');
    },
  );

  it.each([
    ...['null', '5', '"AnnotationSet"', '[]', '{}', '{"type":"AnnotationSet"}', '{"items":[]}'],
    ...['{"type":"AnnotationSet","items":{}}', '{"type":"Annotation","items":[]}', '{"type":["AnnotationSet"]}'],
    '{"__proto__":{"type":"AnnotationSet","items":[]}}',
    '[{"type":"AnnotationSet","items":[]}]',
  ])('as no annotation set: %s', (json) => {
    expect(parseAnnotationSet(json)).toBe('not-a-set');
  });

  it('as too long, from one item over the limit', () => {
    expect(parseAnnotationSet(`{"type":"AnnotationSet","items":[${'0,'.repeat(mostItems)}0]}`)).toBe('too-many');
    expect(parseAnnotationSet(`{"type":"AnnotationSet","items":[${'0,'.repeat(mostItems - 1)}0]}`)).not.toBe(
      'too-many',
    );
  });

  it('or in part, but never with an error, when it is nested 200,000 deep', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(parseAnnotationSet(deep)).toBeTypeOf('string');
    expect(() => parseAnnotationSet(`{"type":"AnnotationSet","items":[${deep}]}`)).not.toThrow();
  });
});

describe('a file is read', () => {
  it('after a byte order mark', () => {
    expect(contentsOf(`\uFEFF${fileOf(annotation)}`).comments).toStrictEqual([comment]);
  });

  it('when it has nothing in it', () => {
    expect(parseAnnotationSet(fileOf())).toEqual({ comments: [], headlines: new Map(), refused: [], shortened: 0 });
  });

  it('with several types', () => {
    const file = { type: ['x', 'AnnotationSet'], items: [{ ...annotation, type: ['Annotation', 'x'] }] };
    expect(contentsOf(JSON.stringify(file)).comments).toStrictEqual([comment]);
  });
});

describe('an item is read', () => {
  it.each<[string, object, object]>([
    ['with another host', { target: { source: 'http://b.example:8080/bai-viet/bai' } }, {}],
    ['with the path alone', { target: { source: '/bai-viet/bai' } }, {}],
    ['with what follows the path', { target: { source: 'https://a.vn/bai-viet/bai/?q=1#binh-luan' } }, {}],
    ['with the address as its target', { target: 'https://a.vn/bai-viet/bai' }, {}],
    ['with an escaped id', { target: { source: 'https://a.vn/bai-viet/%C4%91%2F%3F' } }, { articleId: 'đ/?' }],
    ['with dots for an id', { target: { source: 'https://a.vn/bai-viet/..' } }, { articleId: '..' }],
    ['with its first textual body', { body: [null, { type: 'x' }, annotation.body, { type: 'TextualBody' }] }, {}],
    [
      'with a text that is cleaned',
      { body: { type: 'TextualBody', value: ' a\r\nb\uD800\n' } },
      { text: 'a\nb\uFFFD' },
    ],
    ['with a name that is cleaned', { creator: { name: ' \u202EMinh\n An ' } }, { name: 'Minh An' }],
    ['with the first name', { creator: ['x', {}, { name: 5 }, { name: 'An' }, { name: 'B' }] }, { name: 'An' }],
    ['with a creator that is an address', { creator: 'https://a.vn/#an' }, { name: '' }],
    ['with a creator without a name', { creator: { name: null } }, { name: '' }],
    ['without a creator', { creator: undefined }, { name: '' }],
    ['with a UUID in capitals', { id: `URN:UUID:${uuid.toUpperCase()}` }, {}],
    ['with an IRI of other software', { id: 'https://a.vn/1' }, { id: 'https://a.vn/1' }],
    ['with a UUID that is none', { id: 'urn:uuid:123' }, { id: 'urn:uuid:123' }],
    ['with an id of our own', { id: 'urn:ban-tin:a%2Fb' }, { id: 'a/b' }],
    ['with what it answers', { 'as:inReplyTo': `urn:uuid:${uuid}` }, { parentId: uuid }],
    ['with what it answers in an object', { 'as:inReplyTo': { id: 'urn:ban-tin:b' } }, { parentId: 'b' }],
    ['with an answer to nothing', { 'as:inReplyTo': 5 }, {}],
    ['with the time of its change', { modified: '1970-01-01T00:00:00.005Z' }, { editedAt: 5 }],
    ['with a time without ms', { created: '1970-01-01T00:00:01Z' }, { createdAt: 1000 }],
    ['with a date alone', { created: '1970-01-02' }, { createdAt: 86_400_000 }],
    ['with the last instant there is', { created: '+275760-09-13T00:00:00.000Z' }, { createdAt: 8.64e15 }],
    [
      'with as many letters as a comment may have',
      { body: { type: 'TextualBody', value: 'ơ'.repeat(maxGraphemes) } },
      {
        text: 'ơ'.repeat(maxGraphemes),
      },
    ],
  ])('%s', (_, changes, expected) => {
    expect(only(changes)).toStrictEqual({ ...comment, ...expected });
  });

  it('and __proto__ in it changes nothing', () => {
    const json = fileOf(annotation).replace('{"id"', '{"__proto__":{"modified":"2021-07-05","polluted":true},"id"');
    const [read] = contentsOf(json).comments;
    expect(read).toStrictEqual(comment);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('an item is refused', () => {
  it.each<[RefusalReason, object[]]>([
    [
      'not-a-comment',
      [
        { type: 'Bookmark' },
        { type: undefined },
        { body: undefined },
        { body: 'Hay' },
        { body: [] },
        { body: null },
        { body: { type: 'SpecificResource', value: 'Hay' } },
        { body: { value: 'Hay' } },
      ],
    ],
    [
      'no-id',
      [{ id: undefined }, { id: '' }, { id: 5 }, { id: 'urn:ban-tin:' }, { id: 'urn:ban-tin:%E0' }, { id: '\uD800' }],
    ],
    [
      'no-article',
      [
        ...[undefined, null, 5, {}, [], { source: 5 }, { source: {} }],
        ...['', 'bai', 'https://a.vn/', 'https://a.vn/bai-viet/', 'https://a.vn/xbai-viet/bai', '/bai-viet/bai/x'],
        ...['https://a.vn/bai-viet/?bai', 'https://a.vn/#/bai-viet/bai', '/bai-viet/%E0', 'javascript:/bai-viet/bai'],
      ].map((target) => ({ target })),
    ],
    [
      'no-text',
      [undefined, '', ' \n', '\u200B', 5, null, ['Hay']].map((value) => ({ body: { type: 'TextualBody', value } })),
    ],
    ['too-long', [{ body: { type: 'TextualBody', value: 'ơ'.repeat(maxGraphemes + 1) } }]],
    [
      'bad-time',
      [
        ...[
          undefined,
          null,
          5,
          '',
          '5',
          'hôm qua',
          'Mon, 05 Jul 2021 10:00:00 GMT',
          '2021-13-01',
          '2021-07-05T25:00:00Z',
        ],
        ...['+275760-09-13T00:00:00.001Z', '-000000-01-01T00:00:00Z', '2021-07-05T10:00:00+07:00\n'],
      ].map((created) => ({ created })),
    ],
    ['bad-time', ['', null, 5, 'hôm qua'].map((modified) => ({ modified }))],
  ])('as %s', (reason, list) => {
    for (const changes of list) expect([changes, reasonFor(changes)]).toEqual([changes, reason]);
  });

  it.each([[null], [5], ['Hay'], [[]], [[annotation]], [true]])('as no comment where it is %j', (item) => {
    expect(contentsOf(fileOf(item)).refused).toEqual([{ place: 1, reason: 'not-a-comment', excerpt: '' }]);
  });

  it('with its place in the file, and the others are read', () => {
    const { comments, refused } = contentsOf(fileOf(5, annotation, { ...annotation, id: '' }));
    expect(comments).toStrictEqual([comment]);
    expect(refused.map(({ place }) => place)).toEqual([1, 3]);
  });

  it('as one that was there already, but not where that one was refused itself', () => {
    const { comments, refused } = contentsOf(
      fileOf({ ...annotation, created: '' }, annotation, { ...annotation, id: annotation.id.toUpperCase() }),
    );
    expect(comments).toStrictEqual([comment]);
    expect(refused.map(({ place, reason }) => [place, reason])).toEqual([
      [1, 'bad-time'],
      [3, 'twice'],
    ]);
  });

  it.each([
    ['all of a short text', ' Hay\n\nquá.', 'Hay quá.'],
    ['40 letters of a longer one', 'ấ'.normalize('NFD').repeat(41), 'ấ'.repeat(40)],
    ['whole emoji', '👨‍👩‍👧‍👦'.repeat(41), '👨‍👩‍👧‍👦'.repeat(40)],
    ['no controls that turn the text around', '\u202EHay', 'Hay'],
    ['a part only of a letter with marks without end', `a${'\u0316'.repeat(100_000)}`, `a${'\u0316'.repeat(1399)}`],
    ['nothing where there is no text', 5, ''],
  ])('with %s', (_, value, excerpt) => {
    const { refused } = contentsOf(fileOf({ ...annotation, id: '', body: { type: 'TextualBody', value } }));
    expect(refused[0]?.excerpt).toBe(excerpt);
  });
});

describe('a headline', () => {
  const headlineOf = (meta: unknown) =>
    contentsOf(fileOf({ ...annotation, target: { ...annotation.target, meta } })).headlines.get('bai');

  it.each([
    ['is the first that is text', { headings: [null, { txt: 5 }, { level: 1, txt: 'A' }, { txt: 'B' }] }, 'A'],
    ['is one line', { headings: [{ txt: ' A\n\u202EB\0 ' }] }, 'A B'],
    ['has an end', { headings: [{ txt: 'a'.repeat(301) }] }, 'a'.repeat(300)],
    ['may be missing', {}, undefined],
    ['may be nothing that can be seen', { headings: [{ txt: '\u200B' }] }, undefined],
    ['may be anything else', { headings: 'A' }, undefined],
  ])('%s', (_, meta, expected) => {
    expect(headlineOf(meta)).toBe(expected);
  });

  it('is the first for each article, and none from what was refused', () => {
    const target = (txt: string) => ({ target: { ...annotation.target, meta: { headings: [{ txt }] } } });
    const { headlines } = contentsOf(
      fileOf(
        { ...annotation, ...target('A'), id: '' },
        { ...annotation, ...target('B') },
        { ...annotation, ...target('C'), id: 'urn:ban-tin:c' },
      ),
    );
    expect([...headlines]).toEqual([['bai', 'B']]);
  });
});

describe('nothing is thrown', () => {
  /** Values of JSON that have the right keys often enough to come far. */
  const { almost } = fc.letrec((tie) => ({
    almost: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'almost' },
      fc.constantFrom('AnnotationSet', 'Annotation', 'TextualBody', '/bai-viet/a', 'urn:ban-tin:%', '2021-07-05', null),
      fc.oneof(anyText, fc.double(), fc.boolean()),
      fc.array(tie('almost'), { maxLength: 4 }),
      fc.dictionary(
        fc.constantFrom(
          ...['type', 'items', 'id', 'body', 'value', 'target', 'source', 'meta', 'headings', 'txt', 'created'],
          ...['modified', 'creator', 'name', 'as:inReplyTo', '__proto__', 'constructor', 'toString'],
        ),
        tie('almost'),
      ),
    ),
  }));

  it('for any text', () => {
    const json = fc.oneof(anyText, fc.json());
    fc.assert(fc.property(json, (file) => parseAnnotationSet(file) !== undefined));
  });

  it('for any item, and each is either taken or refused, in order', () => {
    const item = fc.oneof(
      almost,
      fc
        .tuple(almost, fc.dictionary(fc.constantFrom(...Object.keys(annotation), 'modified'), almost))
        .map(([value, changes]) => ({ ...annotation, id: value, ...changes })),
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (items) => {
        const { comments, refused } = contentsOf(fileOf(...items));
        expect(comments.length + refused.length).toBe(items.length);
        expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length);
        const places = refused.map(({ place }) => place);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });
});
