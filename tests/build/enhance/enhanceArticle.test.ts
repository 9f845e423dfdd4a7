import { describe, expect, it } from 'vitest';
import type { Article, Block, Phrasing } from '../../../src/article/schema/articleSchema.ts';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { fixtureArticle, madeArticle, paragraph, seedArticle } from '../../fixtures/readArticle.ts';

const enhancedBody = (fields: Partial<Article>) => enhanceArticle(madeArticle(fields)).body;
const photo = (...images: string[]): Block => ({
  type: 'figure',
  images: images.map((src) => ({ src, width: 1, height: 1 })),
  alt: '',
  caption: 'Ảnh',
});
const reference = (id: string): Phrasing => ({ type: 'footnote-reference', id });
const note = (id: string, ...children: Phrasing[]) => ({ type: 'footnote' as const, id, children });

it('leaves the checked article as it was', () => {
  const article = fixtureArticle('every-block');
  const before = structuredClone(article);
  enhanceArticle(article);
  expect(article).toEqual(before);
});

it('adds to the least article only what it has', () => {
  expect(enhanceArticle(madeArticle())).toStrictEqual({
    id: 'bai',
    inLanguage: 'vi',
    headline: 'Tít bài',
    datePublished: '2021-07-05T09:57:00+07:00',
    published: 'Thứ Hai, 05/07/2021 09:57',
    readingMinutes: 1,
    excerpt: 'Đoạn duy nhất.',
    body: [{ ...paragraph('Đoạn duy nhất.'), closing: true }],
  });
});

it('prints every date, and leaves those for machines as they were written', () => {
  const { datePublished, published, dateModified, modified, correction } = enhanceArticle(
    fixtureArticle('every-block'),
  );
  expect([datePublished, published]).toEqual(['2024-03-08T06:30:00+07:00', 'Thứ Sáu, 08/03/2024 06:30']);
  expect([dateModified, modified]).toEqual(['2024-03-08T17:45:00+07:00', 'Thứ Sáu, 08/03/2024 17:45']);
  expect(correction).toMatchObject({ date: '2024-03-08T17:45:00+07:00', printed: 'Thứ Sáu, 08/03/2024 17:45' });
});

describe('the text', () => {
  it('of the first article begins with the mark of its source and ends with its last paragraph', () => {
    const { body } = enhanceArticle(seedArticle());
    const paragraphs = body.filter((block) => block.type === 'paragraph');
    expect(paragraphs.map(({ lead }) => lead).filter(Boolean)).toEqual([{ mark: 'CAO' }]);
    expect(paragraphs[0]?.lead).toEqual({ mark: 'CAO' });
    expect(paragraphs.flatMap(({ closing }, index) => (closing ? index : []))).toEqual([paragraphs.length - 1]);
  });

  it('has its lead in its first paragraph, whatever stands before it', () => {
    const body = enhancedBody({
      source: { mark: 'BT' },
      dateline: 'Bến Tre',
      body: [photo(), paragraph('A'), paragraph('B')],
    });
    expect(body.map((block) => block.type === 'paragraph' && block.lead)).toEqual([
      false,
      { mark: 'BT', dateline: 'Bến Tre' },
      undefined,
    ]);
  });

  it.each<[string, Block[], number[]]>([
    ['its last paragraph', [paragraph('A'), paragraph('B')], [1]],
    [
      'the one before appendices',
      [
        paragraph('A'),
        { type: 'recommended', url: '/', title: 'B' },
        { type: 'embed', provider: 'C', url: '/', title: 'D' },
        { type: 'footnotes', children: [] },
      ],
      [0],
    ],
    ['none where another block ends it', [paragraph('A'), photo()], []],
  ])('closes with %s', (_, written, closing) => {
    const body = enhancedBody({ body: written });
    expect(body.flatMap((block, index) => ('closing' in block ? index : []))).toEqual(closing);
  });
});

it('photos are numbered in their order, those that the archive has lost left out', () => {
  const body = enhancedBody({ body: [photo('/a.jpg'), photo(), paragraph('A'), photo('/b.jpg')] });
  expect(body.map((block) => block.type === 'figure' && block.number)).toEqual([1, undefined, false, 2]);
});

it('references have the numbers of their footnotes, however deep they stand', () => {
  const body = enhancedBody({
    body: [
      {
        type: 'paragraph',
        children: [{ type: 'strong', children: [{ type: 'emphasis', children: [reference('b')] }] }],
      },
      { type: 'table', header: [[reference('a')]], rows: [[[reference('c')]]] },
      { type: 'footnotes', children: [note('a'), note('b', reference('d')), note('c'), note('d')] },
    ],
  });
  const numbers = [...JSON.stringify(body).matchAll(/"id":"(.)","number":(\d)/gu)].map(([, id, number]) => [
    id,
    number,
  ]);
  expect(numbers).toEqual([
    ['b', '2'],
    ['a', '1'],
    ['c', '3'],
    ['d', '4'],
  ]);
});

it('a table says how it fits on paper only where it does not fit as it is', () => {
  const table = (word: string): Block => ({ type: 'table', header: [[{ type: 'text', value: word }]], rows: [] });
  const body = enhancedBody({ body: [table('Tên'), table('x'.repeat(70)), table('x'.repeat(200))] });
  expect(body.map((block) => 'fit' in block && block.fit)).toEqual([false, 'small', 'tight']);
});
