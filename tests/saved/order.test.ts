import { describe, expect, it } from 'vitest';
import { inOrder, parseOrder } from '../../src/saved/model/order.ts';

const row = (id: string, at: number, datePublished: string | undefined, bytes: number) => ({
  article: { id, at, headline: '' },
  content: datePublished === undefined ? undefined : { datePublished },
  bytes,
});

const rows = [
  row('a', 1, '2026-01-03T00:00:00+07:00', 10),
  row('b', 2, undefined, 0),
  row('c', 3, '2026-01-01T00:00:00+07:00', 30),
  row('d', 4, undefined, 10),
];

describe('the list is in order', () => {
  it.each([
    ['saved', 'dcba'],
    ['published', 'acdb'],
    ['size', 'cdab'],
  ] as const)('%s', (order, expected) => {
    expect(
      inOrder(rows, order)
        .map(({ article }) => article.id)
        .join(''),
    ).toBe(expected);
  });

  it('and what was given stays as it was', () => {
    inOrder(rows, 'size');
    expect(rows.map(({ article }) => article.id).join('')).toBe('abcd');
  });
});

it.each([
  ['size', 'size'],
  ['', 'saved'],
  ['constructor', 'saved'],
])('the stored choice %j', (stored, expected) => {
  expect(parseOrder(stored)).toBe(expected);
});
