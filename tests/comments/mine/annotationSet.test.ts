import { describe, expect, it } from 'vitest';
import { toAnnotationSet } from '../../../src/comments/mine/annotationSet.ts';
import type { Comment } from '../../../src/comments/model/comment.ts';

const origin = 'https://bantin.example';
const now = Date.parse('2026-11-23T08:30:00.005+07:00');
const uuid = '0b0d2a8e-5a3e-4f6b-9c1d-2e3f4a5b6c7d';
const comment: Comment = { id: uuid, articleId: 'bai', text: 'Hay quá.', name: 'Minh An', createdAt: now };
const context = 'http://www.w3.org/ns/anno.jsonld';
const written = (comments: Comment[], headlines = new Map<string, string>()) =>
  JSON.parse(toAnnotationSet(comments, headlines, origin, now));
const item = (changes: Partial<Comment> = {}, headline?: string) =>
  written([{ ...comment, ...changes }], new Map(headline === undefined ? [] : [['bai', headline]])).items[0];

describe('the file', () => {
  it('is an annotation set of Readium with every field that it must have, and those that find the paper again', () => {
    const { id, ...set } = written([]);
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    expect(set).toStrictEqual({
      '@context': context,
      type: 'AnnotationSet',
      generator: { id: `${origin}/`, type: 'Software', name: 'Bản Tin' },
      generated: '2026-11-23T01:30:00.005Z',
      title: 'Bình luận của tôi',
      about: { 'dc:identifier': [`${origin}/`], 'dc:title': 'Bản Tin', 'dc:format': 'text/html' },
      items: [],
    });
  });

  it('has an id of its own each time', () => {
    expect(written([]).id).not.toBe(written([]).id);
  });

  it('is indented by two spaces and ends in a line end, so that people can read and compare it', () => {
    const file = toAnnotationSet([comment], new Map(), origin, now);
    expect(file).toMatch(/^\{\n {2}"@context": .+\n\}\n$/su);
    expect(file).toContain('\n      "id": "urn:uuid:');
  });

  it('has the comments in the given order', () => {
    const ids = ['c', 'a', 'b'];
    const { items } = written(ids.map((id) => ({ ...comment, id })));
    expect(items.map(({ id }: { id: string }) => id)).toEqual(['urn:ban-tin:c', 'urn:ban-tin:a', 'urn:ban-tin:b']);
  });
});

describe('a comment in it', () => {
  it('is an annotation of the W3C', () => {
    expect(item()).toStrictEqual({
      '@context': context,
      id: `urn:uuid:${uuid}`,
      type: 'Annotation',
      motivation: 'commenting',
      created: '2026-11-23T01:30:00.005Z',
      creator: { id: `${origin}/binh-luan#nguoi-viet`, type: 'Person', name: 'Minh An' },
      target: { source: `${origin}/bai-viet/bai` },
      body: { type: 'TextualBody', value: 'Hay quá.', format: 'text/plain' },
    });
  });

  it('has no creator where it has no name', () => {
    expect(item({ name: '' })).not.toHaveProperty('creator');
  });

  it('says when it was changed', () => {
    expect(item({ editedAt: now + 1 }).modified).toBe('2026-11-23T01:30:00.006Z');
  });

  it('says what it answers', () => {
    const reply = item({ parentId: uuid });
    expect(reply.motivation).toBe('replying');
    expect(reply['as:inReplyTo']).toBe(`urn:uuid:${uuid}`);
  });

  it('has the headline of its article', () => {
    expect(item({}, 'Chống dịch').target.meta).toStrictEqual({ headings: [{ level: 1, txt: 'Chống dịch' }] });
  });

  it.each(['', undefined])('has no heading where the headline is %j', (headline) => {
    expect(item({}, headline).target).not.toHaveProperty('meta');
  });

  it.each([
    ['a UUID in capitals', uuid.toUpperCase(), `urn:ban-tin:${uuid.toUpperCase()}`],
    ['a word', 'bình luận/1', 'urn:ban-tin:b%C3%ACnh%20lu%E1%BA%ADn%2F1'],
    ['an IRI of other software', 'https://a.vn/#1', 'urn:ban-tin:https%3A%2F%2Fa.vn%2F%231'],
    ['a UUID and more', `${uuid}\n`, `urn:ban-tin:${uuid}%0A`],
    ['a surrogate alone', '\uD800', 'urn:ban-tin:%EF%BF%BD'],
  ])('has an IRI that gives its id back, also where that is %s', (_, id, iri) => {
    expect(item({ id, parentId: id })).toMatchObject({ id: iri, 'as:inReplyTo': iri });
  });

  it.each([
    ['đường/phố?#', 'https://bantin.example/bai-viet/%C4%91%C6%B0%E1%BB%9Dng%2Fph%E1%BB%91%3F%23'],
    ['\uDC00', 'https://bantin.example/bai-viet/%EF%BF%BD'],
  ])('has the address of the article %j', (articleId, address) => {
    expect(item({ articleId }).target.source).toBe(address);
  });

  it.each([
    [8.64e15, '+275760-09-13T00:00:00.000Z'],
    [-8.64e15, '-271821-04-20T00:00:00.000Z'],
    [-1, '1969-12-31T23:59:59.999Z'],
  ])('of the time %d is of %s', (createdAt, created) => {
    expect(item({ createdAt }).created).toBe(created);
  });
});
