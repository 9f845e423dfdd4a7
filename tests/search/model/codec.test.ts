import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitWriter, writePostings } from '../../../src/build/search/writePostings.ts';
import { decodeForm, encodeForm } from '../../../src/search/model/forms.ts';
import { decodeKeys, encodeKeys, fileOf, pairFileOf } from '../../../src/search/model/keys.ts';
import { readPostings } from '../../../src/search/model/postings.ts';
import { foldToken, tokenize } from '../../../src/search/model/tokens.ts';

/** Tokens as texts have them: Vietnamese, foreign, long, beyond the first plane. */
const word = fc
  .array(fc.constantFrom(...'aáàảãạăắặâấậbcdđeéêếghiíkhlmnoóôốơớợpqrstuúưứựvxyýỵßñü0123456789𠀀한'), {
    minLength: 1,
    maxLength: 50,
  })
  .map((letters) => tokenize(letters.join(''))[0]?.written ?? 'a');
const keys = fc.uniqueArray(
  fc.oneof(
    word.map(foldToken),
    fc.tuple(word, word).map(([one, other]) => foldToken(`${one} ${other}`)),
  ),
);

describe('keys', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(keys, (list) => {
        const sorted = list.sort();
        expect(decodeKeys(encodeKeys(sorted))).toEqual(sorted);
      }),
    );
  });

  it('pairs that begin with the same word and letter are in one file', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 5000 }), (one, other, count) => {
        const key = foldToken(`${one} ${other}`);
        const file = pairFileOf(key, count);
        expect(file).toBe(pairFileOf(key.slice(0, key.indexOf(' ') + 2), count));
        expect(file >= 0 && file < count).toBe(true);
      }),
    );
  });

  it('pairs are spread over all files', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const files = letters.flatMap((one) => letters.map((other) => pairFileOf(`${one}a ${other}a`, 16)));
    expect(new Set(files).size).toBe(16);
  });

  it('the file of a syllable is the last one whose first key is not behind it', () => {
    fc.assert(
      fc.property(keys, word, (list, key) => {
        const first = ['', ...list.sort()];
        expect(fileOf(first, key)).toBe(first.findLastIndex((other) => other <= key));
      }),
    );
  });
});

describe('a written form', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const [key, written] = [`${foldToken(one)} ${foldToken(other)}`, `${one} ${other}`];
        expect(decodeForm(key, encodeForm(key, written))).toBe(written);
      }),
    );
  });

  it('has no letter that parts forms or keys', () => {
    fc.assert(fc.property(word, (written) => !/[|,\n]/.test(encodeForm(foldToken(written), written))));
  });

  it.each([
    ['dong nai', 'đồng nai', 2],
    ['kinh te', 'kinh tế', 2],
    ['an giang', 'an giang', 0],
    ['munchen', 'münchen', 8],
  ])('%s as %s is %i letters', (key, written, length) => {
    expect(encodeForm(key, written)).toHaveLength(length);
  });
});

/** Articles of a part, and lists of them with places. */
const lists = fc.integer({ min: 1, max: 3000 }).chain((articles) =>
  fc.record({
    articles: fc.constant(articles),
    lists: fc.array(
      fc.uniqueArray(fc.tuple(fc.nat(articles - 1), fc.constantFrom(0, 1, 2, 2, 2)), {
        minLength: 1,
        maxLength: articles,
        selector: ([article]) => article,
        size: 'max',
      }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
);

it('postings are read as they were written, sparse and dense', () => {
  fc.assert(
    fc.property(lists, ({ articles, lists: written }) => {
      const writer = bitWriter();
      const sorted = written.map((list) => list.sort(([one], [other]) => one - other));
      for (const list of sorted)
        writePostings(
          writer,
          Uint32Array.from(list, ([article, place]) => article * 4 + place),
          articles,
        );
      const names = sorted.map((_, nth) => `k${String(nth).padStart(2, '0')}`);
      const texts = `${encodeKeys(names)}\n${names.map(() => '').join('|')}`;
      const read = readPostings(texts, writer.take(), articles, () => true);
      expect(read.map(({ key }) => key)).toEqual(names);
      for (const [nth, { forms }] of read.entries())
        expect(forms[0]?.articles.map((article, at) => [article, forms[0]?.places[at]])).toEqual(sorted[nth]);
    }),
    { numRuns: 50 },
  );
});

it('bits that end too early are no postings', () => {
  expect(() => readPostings('0a|\n', new Uint8Array(1), 100, () => true)).toThrow(RangeError);
});
