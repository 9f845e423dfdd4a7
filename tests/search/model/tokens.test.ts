import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/model/query.ts';
import { combine, levelOf, lowest, none, rankOf } from '../../../src/search/model/rank.ts';
import { readableSpelling } from '../../../src/search/model/spelling.ts';
import { tokenize } from '../../../src/search/model/tokens.ts';

describe('tokens', () => {
  it.each([
    ['Bà Rịa–Vũng Tàu', 'ba ria vung tau'],
    ['Đường, Ðà Nẵng', 'duong da nang'],
    ['TP.HCM: 1.500 ca/ngày (5G)', 'tp hcm 1 500 ca ngay 5g'],
    ['nghi\u00ADêng, a\u200Db, a\u200Bb', 'nghieng ab a b'],
    ['Hoà'.normalize('NFD'), 'hoa'],
    ['q\u0301\u0323uan', 'quan'],
    ['😀 … \u0301', ''],
    ['München café', 'munchen cafe'],
  ])('of %s are %s', (text, expected) => {
    expect(
      tokenize(text)
        .map(({ folded }) => folded)
        .join(' '),
    ).toBe(expected);
  });

  it('know where they stand in the text in NFC', () => {
    const text = '“Đồng Nai” – hoà'.normalize('NFD');
    const composed = text.normalize('NFC');
    expect(tokenize(text).map(({ start, end }) => composed.slice(start, end))).toEqual(['Đồng', 'Nai', 'hoà']);
  });

  it('are one however the tone is placed, not after q', () => {
    const written = (text: string) => tokenize(text)[0]?.written;
    expect(written('Thuỷ')).toBe(written('thủy'));
    expect(written('HOÀ')).toBe(written('hòa'));
    expect(written('quý')).not.toBe(written('quỷ'));
  });

  it('a word without end is several', () => {
    expect(tokenize('a'.repeat(100)).map(({ end }) => end)).toEqual([40, 80, 100]);
  });
});

describe('a query', () => {
  it('is being typed until a space or sign is behind it', () => {
    expect(parseQuery('kinh t').isTyping).toBe(true);
    for (const text of ['kinh t ', 'kinh t.', '', '  ', 'a '.repeat(300)])
      expect(parseQuery(text).isTyping).toBe(false);
  });

  it('has at most 32 words', () => {
    expect(parseQuery('a b '.repeat(5000)).tokens).toHaveLength(32);
  });
});

describe('how words agree', () => {
  it.each([
    ['đường', 'đường', false, 0],
    ['đuong', 'đường', false, 1],
    ['đuong', 'dương', false, 2],
    ['duong', 'đường', false, 1],
    ['đường', 'duong', false, 2],
    ['đươ', 'đương', true, 0],
    ['đươ', 'đương', false, 1],
    ['tê', 'tế', false, 2],
    ['te', 'tế', false, 1],
  ] as const)('%s with %s (begun: %s) is %i', (typed, written, isPrefix, level) => {
    expect(levelOf(typed, written, isPrefix)).toBe(level);
  });

  it('together it is the worse level, place and prefix', () => {
    const one = 1 << rankOf(1, 0, false);
    const other = (1 << rankOf(0, 2, true)) | (1 << rankOf(2, 0, false));
    expect(lowest(combine(one, other))).toBe(rankOf(1, 2, true));
    expect(lowest(0)).toBe(none);
    expect(combine(one, 0)).toBe(0);
  });
});

it.each([
  'hòa',
  'hoàn',
  'thủy',
  'thuyền',
  'huỳnh',
  'quý',
  'quả',
  'khỏe',
  'ngoài',
  'đồng nai',
  'ủy ban',
  'khuỷu',
  'của',
])('%s is spelled as people write it', (word) => {
  const written = tokenize(word).map((token) => token.written);
  expect(readableSpelling(written.join(' '))).toBe(word);
});
