import { describe, expect, it } from 'vitest';
import {
  type Comment,
  createComment,
  isTombstone,
  newCommentId,
  parseComment,
  parseEntry,
  rootIdOf,
  type StoredEntry,
  sequenceOf,
} from '../../../src/comments/model/comment.ts';

const now = Date.parse('2021-07-05T10:00:00+07:00');
const comment: Comment = { id: 'a', articleId: 'bai', text: 'Hay quá.', name: 'Minh An', createdAt: now };

describe('a comment made of what the reader filled in', () => {
  const write = (text: string, name = '') => createComment({ id: 'a', articleId: 'bai', text, name }, now);

  it('has its id, its article, its words, its name and its time', () => {
    expect(createComment({ id: 'a', articleId: 'bai', text: 'Hay quá.', name: 'Minh An' }, now)).toStrictEqual(comment);
  });

  it.each([
    ['is kept as written', 'Hay quá.', 'Hay quá.'],
    ['keeps its lines and inner spaces', 'Một\n\nhai  ba\tbốn', 'Một\n\nhai  ba\tbốn'],
    ['loses white space at the ends', ' \n\u00A0Hay\u3000\uFEFF\t', 'Hay'],
    ['becomes one code point for each letter', 'Tiếng Việt đẹp ở Ẫ'.normalize('NFD'), 'Tiếng Việt đẹp ở Ẫ'],
    ['keeps emoji and letters beyond the first plane', '👍🏽 𠀀 👨‍👩‍👧', '👍🏽 𠀀 👨‍👩‍👧'],
    ['has U+FFFD for a first surrogate alone', 'a\uD83Db', 'a\uFFFDb'],
    ['has U+FFFD for a second surrogate alone', 'a\uDC4Db', 'a\uFFFDb'],
    ['has U+FFFD for surrogates in the wrong order', '\uDC4D\uD83D', '\uFFFD\uFFFD'],
    ['may be markup, which is text', '<b>đậm</b> &amp; {x}', '<b>đậm</b> &amp; {x}'],
    ['may be long', 'ơ'.repeat(100_000), 'ơ'.repeat(100_000)],
  ])('its text %s', (_, written, expected) => {
    const text = write(written)?.text;
    expect(text).toBe(expected);
    expect(text?.isWellFormed()).toBe(true);
  });

  it.each([
    ['a parent where it answers one', 'b', { ...comment, parentId: 'b' }],
    ['no parent where it answers the article', undefined, comment],
  ])('has %s', (_, parentId, expected) => {
    expect(
      createComment({ id: 'a', articleId: 'bai', text: 'Hay quá.', name: 'Minh An', parentId }, now),
    ).toStrictEqual(expected);
  });

  it('has one kind of line end', () => {
    expect(write('a\r\nb\rc\nd\n\re')?.text).toBe('a\nb\nc\nd\n\ne');
  });

  it.each([
    '',
    ' ',
    '\n\n\t',
    '\u00A0',
    '\u3000',
    '\uFEFF',
    '\u2028 \u2029',
    '\u200B',
    '\u2060\u3164',
    '\u202E',
    '\u0000',
  ])('is none where the text is %j', (text) => {
    expect(write(text, 'Minh An')).toBeUndefined();
  });

  it.each([
    ['may be missing', '', ''],
    ['may be nothing but white space', ' \t ', ''],
    ['is kept as written', 'Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'],
    ['becomes one code point for each letter', 'Nguyễn Ẩn'.normalize('NFD'), 'Nguyễn Ẩn'],
    ['loses white space at the ends and is one line', ' Minh\r\n An\t', 'Minh An'],
    ['turns no text around it', '\u202EnA hniM\u202C', 'nA hniM'],
    ['has no isolates either', '\u2066Minh\u2069\u2067\u2068', 'Minh'],
    ['has no marks of direction', 'Minh\u200F\u200E\u061C An', 'Minh An'],
    ['has no control characters', 'Minh\u0000\u0007\u0085 An\u001B', 'Minh An'],
    ['of nothing but bidi controls is missing', '\u202A\u202B\u202C\u202D\u202E', ''],
    ['has U+FFFD for a surrogate alone', 'Minh\uD800', 'Minh\uFFFD'],
    ['of nothing that can be seen is missing', '\u200B\u2060', ''],
    ['keeps joined emoji whole', '👨‍👩‍👧', '👨‍👩‍👧'],
  ])('its name %s', (_, written, expected) => {
    expect(write('Hay.', written)?.name).toBe(expected);
  });
});

describe('a comment from a record', () => {
  it.each([
    ['a comment', comment],
    ['one without a name', { ...comment, name: '' }],
    ['one that was changed', { ...comment, editedAt: now + 1 }],
    ['one that answers another', { ...comment, parentId: 'b' }],
    ['one of the year 1970', { ...comment, createdAt: 0 }],
    ['one before it', { ...comment, createdAt: -1 }],
    ['one of the last instant there is', { ...comment, createdAt: 8.64e15, editedAt: -8.64e15 }],
  ])('is as it was: %s', (_, record) => {
    expect(parseComment(record)).toStrictEqual(record);
  });

  it('loses what a comment does not have', () => {
    const record: object = JSON.parse(
      `{ "__proto__": { "polluted": true }, ${JSON.stringify({ ...comment, thread: ['bai', 1], x: 1 }).slice(1, -1)} }`,
    );
    const read = parseComment(record);
    expect(read).toStrictEqual(comment);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it('has no field for a change or a parent that is undefined', () => {
    expect(parseComment({ ...comment, editedAt: undefined, parentId: undefined })).toStrictEqual(comment);
  });

  it.each([[[]], [[comment]], [{}], [new Date(0)], [() => comment], [{ id: 'a', deleted: true }]])(
    'is none where it is something else: %o',
    (record) => {
      expect(parseComment(record)).toBeUndefined();
    },
  );

  const fields: (keyof Comment)[] = ['id', 'articleId', 'text', 'name', 'createdAt'];

  it.each(fields)('is damaged where %s is missing', (field) => {
    const { [field]: _, ...rest } = comment;
    expect(parseComment(rest)).toBeUndefined();
  });

  const wrong = [null, true, {}, [], ['a'], new Date(now), 5n, Symbol('a')];
  const noInstant = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 8.64e15 + 1, -8.64e15 - 1, 1e300];

  it.each([
    ...[...fields, 'editedAt', 'parentId'].flatMap((field) => wrong.map((value): [string, unknown] => [field, value])),
    ...fields.map((field): [string, unknown] => [field, undefined]),
    ...['id', 'articleId', 'text', 'name', 'parentId'].map((field): [string, unknown] => [field, 5]),
    ...['id', 'articleId', 'text', 'parentId', 'createdAt', 'editedAt'].map((field): [string, unknown] => [field, '']),
    ...['createdAt', 'editedAt'].flatMap((field) =>
      ['5', '2021-07-05T10:00:00+07:00', ...noInstant].map((value): [string, unknown] => [field, value]),
    ),
  ])('is damaged where %s is %o', (field, value) => {
    expect(parseComment({ ...comment, [field]: value })).toBeUndefined();
  });
});

describe('an entry from the store', () => {
  const first: StoredEntry = { ...comment, thread: ['bai', now] };
  const reply: StoredEntry = { ...comment, parentId: 'b', reply: ['b', now] };
  const tombstone: StoredEntry = { id: 'a', deleted: true, thread: ['bai', now] };

  it.each<[string, StoredEntry]>([
    ['the first of a thread', first],
    ['a reply', reply],
    ['a reply that was changed', { ...reply, editedAt: now }],
    ['a tombstone', tombstone],
    ['a tombstone that is a reply', { id: 'a', deleted: true, parentId: 'b', reply: ['b', -1] }],
    ['one whose turn is not its time', { ...comment, thread: ['bai', now + 0.5] }],
  ])('is as it was: %s', (_, record) => {
    expect(parseEntry(record)).toStrictEqual(record);
  });

  it.each([
    ['it has two places, and would stand in both', { ...comment, thread: ['bai', 1], reply: ['b', 2] }],
    ['one of its two places is none', { ...reply, thread: null }],
    ['it begins a thread on another article than its own', { ...comment, thread: ['khac', 1] }],
  ])('is damaged where %s', (_, record) => {
    expect(parseEntry(record)).toBeUndefined();
  });

  it('loses what it does not have: a tombstone keeps no text, a comment no mark of deletion', () => {
    expect(parseEntry({ ...comment, deleted: true, thread: ['bai', now] })).toStrictEqual(tombstone);
    expect(parseEntry({ ...first, deleted: false, x: 1 })).toStrictEqual(first);
  });

  it.each([undefined, null, 'Hay quá.', 5, true, Symbol('a'), () => first])('is damaged where it is %o', (record) => {
    expect(parseEntry(record)).toBeUndefined();
  });

  it.each([
    ...[undefined, null, {}, 'bai', 5, [], ['bai'], [now, 'bai'], ['', now], ['bai', null], ['bai', '5']],
    ...[['bai', now, 1], [['bai'], now], { 0: 'bai', 1: now, length: 2 }],
  ])('is damaged where its place is %j', (place) => {
    expect(parseEntry({ ...comment, thread: place })).toBeUndefined();
    expect(parseEntry({ ...comment, parentId: 'b', reply: place })).toBeUndefined();
    expect(parseEntry({ id: 'a', deleted: true, thread: place })).toBeUndefined();
  });

  it.each<[string, object]>([
    ['its text is missing', { text: undefined }],
    ['its time is no date', { createdAt: Number.NaN }],
    ['the time of its change is no date', { editedAt: Number.NaN }],
    ['its id is empty', { id: '' }],
    ['its id has half a character, which no address can hold', { id: 'a\uD800' }],
    ['its parent is empty', { parentId: '' }],
    ['its parent is no id', { parentId: 5 }],
  ])('is damaged where %s', (_, changes) => {
    expect(parseEntry({ ...first, ...changes })).toBeUndefined();
  });

  it.each<[string, object]>([
    ['its id is missing', { id: undefined }],
    ['its parent is no id', { parentId: null }],
  ])('is damaged where %s, and it is a tombstone', (_, changes) => {
    expect(parseEntry({ ...tombstone, ...changes })).toBeUndefined();
  });

  it('tells its thread, its turn, and whether it is a tombstone', () => {
    expect([first, reply, tombstone].map(rootIdOf)).toEqual(['a', 'b', 'a']);
    expect([first, reply, { ...tombstone, thread: ['bai', 3] } as StoredEntry].map(sequenceOf)).toEqual([now, now, 3]);
    expect([first, reply, tombstone].map(isTombstone)).toEqual([false, false, true]);
  });
});

it('a new id is a UUID of version 4, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, newCommentId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
});
