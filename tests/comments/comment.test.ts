// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Comment, newCommentId, newestFirst, readComment, writeComment } from '../../src/comments/comment.ts';

const now = Date.parse('2021-07-05T10:00:00+07:00');
const comment: Comment = { id: 'a', articleId: 'bai', text: 'Hay quá.', name: 'Minh An', createdAt: now };

describe('a comment made of what the reader filled in', () => {
  const write = (text: string, name = '') => writeComment({ id: 'a', articleId: 'bai', text, name }, now);

  it('has its id, its article, its words, its name and its time', () => {
    expect(writeComment({ id: 'a', articleId: 'bai', text: 'Hay quá.', name: 'Minh An' }, now)).toStrictEqual(comment);
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

describe('a record from the store', () => {
  it.each([
    ['a comment', comment],
    ['one without a name', { ...comment, name: '' }],
    ['one of the year 1970', { ...comment, createdAt: 0 }],
    ['one before it', { ...comment, createdAt: -1 }],
    ['one of the last instant there is', { ...comment, createdAt: 8.64e15 }],
  ])('is a comment: %s', (_, record) => {
    expect(readComment(record)).toStrictEqual(record);
  });

  it.each([
    { ...comment, id: '' },
    { ...comment, text: '' },
  ])('is damaged without its id or its text: %j', (record) => {
    expect(readComment(record)).toBeUndefined();
  });

  it('loses what a comment does not have', () => {
    const record: unknown = JSON.parse(
      `{ "__proto__": { "polluted": true }, ${JSON.stringify(comment).slice(1, -1)} }`,
    );
    const read = readComment(record);
    expect(read).toStrictEqual(comment);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it.each([undefined, null, 'Hay quá.', 5, true, [], [comment], {}, new Date(0), Symbol('a'), () => comment])(
    'is damaged where it is no record at all: %o',
    (record) => {
      expect(readComment(record)).toBeUndefined();
    },
  );

  const fields: (keyof Comment)[] = ['id', 'articleId', 'text', 'name', 'createdAt'];

  it.each(fields)('is damaged where %s is missing', (field) => {
    const { [field]: _, ...rest } = comment;
    expect(readComment(rest)).toBeUndefined();
  });

  const wrong = [undefined, null, true, {}, [], ['a'], new Date(now)];

  it.each([
    ...fields.flatMap((field) => wrong.map((value): [string, unknown] => [field, value])),
    ...fields.slice(0, 4).map((field): [string, unknown] => [field, 5]),
    ...['5', '2021-07-05T10:00:00+07:00', 5n].map((value): [string, unknown] => ['createdAt', value]),
  ])('is damaged where %s is %o', (field, value) => {
    expect(readComment({ ...comment, [field]: value })).toBeUndefined();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 8.64e15 + 1, -8.64e15 - 1, 1e300])(
    'is damaged where its time is %d, which no calendar has',
    (createdAt) => {
      expect(readComment({ ...comment, createdAt })).toBeUndefined();
    },
  );
});

describe('the order of comments', () => {
  const at = (createdAt: number, id: string): Comment => ({ ...comment, createdAt, id });
  const ordered = [at(3, 'a'), at(2, 'c'), at(2, 'b'), at(2, 'a'), at(1, 'z'), at(0, 'b'), at(-1, 'a')];

  it.each([
    ['from oldest to newest', ordered.toReversed()],
    ['from newest to oldest', ordered],
    ['mixed', [2, 6, 0, 4, 1, 5, 3].flatMap((index) => ordered[index] ?? [])],
  ])('is newest first, and the same in every tab: given %s', (_, given) => {
    expect(given.toSorted(newestFirst)).toEqual(ordered);
  });

  it('is total: of any two, one comes first, whichever is asked first', () => {
    for (const a of ordered)
      for (const b of ordered)
        expect(Math.sign(newestFirst(a, b))).toBe(Math.sign(ordered.indexOf(a) - ordered.indexOf(b)));
  });
});

it('a new id is a UUID of version 4, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, newCommentId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
});
