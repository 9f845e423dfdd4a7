import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../../src/build/enhance/plainText.ts';
import { foldText } from '../../../src/language/foldText.ts';
import type { PageLine } from '../../../src/reading/share/pageLines.ts';
import { textDirective, wholeLines } from '../../../src/reading/share/textFragment.ts';
import type { TextRange } from '../../../src/text/textRange.ts';
import { wholeWords } from '../../../src/text/words.ts';
import { seedArticle } from '../../fixtures/readArticle.ts';
import { findDirective } from './findDirective.ts';

/** One line for each block. */
const inText = (...texts: string[]): PageLine[] => texts.map((text, block) => ({ block, start: 0, text, part: 0 }));

/** The nth place of some words in blocks, which `|` parts. */
function passageOf(blocks: readonly PageLine[], words: string, nth = 1): TextRange {
  const all = blocks.map(({ text }) => text).join('|');
  let at = -1;
  for (let count = 0; count < nth; count += 1) at = all.indexOf(words, at + 1);
  if (at < 0) throw new Error(`no ${words}`);
  const point = (index: number) => {
    const before = all.slice(0, index).split('|');
    return { block: before.length - 1, offset: before.at(-1)?.length ?? 0 };
  };
  return { from: point(at), to: point(at + words.length) };
}

const long =
  'Thứ trưởng lưu ý Ban Chỉ đạo tiếp tục theo dõi diễn biến của tình hình dịch bệnh và báo cáo về Bộ trước ngày mai';

describe('the directive', () => {
  it.each<[string, string[], string, number, string]>([
    ['is the passage alone where nothing is like it', ['Hà Nội mưa to.'], 'mưa to', 1, 'mưa to'],
    ['has words before a passage that stands twice', ['Trời mưa. Lại mưa.'], 'mưa', 2, 'Lại-,mưa'],
    ['needs none for the first of two', ['Trời mưa. Lại mưa.'], 'mưa', 1, 'mưa'],
    ['counts what differs by marks and case alone as alike', ['Ma mẹ và má con'], 'má', 1, 'và-,má'],
    ['counts đ and d as alike', ['Da trắng, đa nghi'], 'đa', 1, 'trắng,-,đa'],
    ['counts part of a word as alike, to be on the safe side', ['Lan và an'], 'an', 2, 'và-,an'],
    ['is widened to whole words', ['Công an nhân dân'], 'ng an nh', 1, 'Công an nhân'],
    ['leaves out marks around the words', ['Ông nói: “Mưa to…” rồi đi'], '“Mưa to…”', 1, 'Mưa to'],
    ['keeps marks between words', ['Covid-19, rồi Covid-19…'], 'Covid-19', 2, 'rồi-,Covid-19'],
    ['parts a date at its strokes', ['Ngày 04/7/2021'], '7', 1, '7'],
    ['has the stroke with the prefix', ['Bệnh viện 199, số 30/4, số 25/4...'], '4', 2, '25/-,4'],
    ['takes a whole decimal', ['Có 5.000 ca và 000 ca'], '000', 1, '5.000'],
    ['may have its prefix in the block before', ['Đó là hết.', 'Mưa', 'Mưa'], 'Mưa', 2, 'Mưa-,Mưa'],
    ['has a suffix where the words before do not tell', ['Đi An Nam', 'Đi An về'], 'An', 2, 'Đi-,An,-về'],
    ['may have its suffix in the block after', ['Xa', 'Đi xa', 'Mà xa', 'Đi xa', 'Thế'], 'xa', 3, 'Đi-,xa,-Thế'],
    ['has one space for all white space', ['Mưa \n  to'], 'Mưa \n  to', 1, 'Mưa to'],
    ['has a beginning and an end for a long passage', [long], long, 1, 'Thứ trưởng lưu,trước ngày mai'],
    [
      'has more of the end of a long passage that holds it twice',
      [`${long}, trước ngày mai`],
      `${long}, trước ngày mai`,
      1,
      'Thứ trưởng lưu,mai, trước ngày mai',
    ],
    ['has a beginning and an end across blocks', ['Mưa to rồi', 'nắng lên'], 'to rồi|nắng', 1, 'to rồi,nắng'],
    ['takes the whole block where its words cannot tell', ['Mưa to quá', 'Mưa to quá'], 'to', 2, 'quá-,Mưa to quá'],
  ])('%s', (_, texts, words, nth, expected) => {
    const blocks = inText(...texts);
    const directive = textDirective(blocks, passageOf(blocks, words, nth));
    expect(decodeURIComponent(directive ?? '')).toBe(`text=${expected}`);
  });

  it('takes no words from what stands around the article, and counts what is there as alike', () => {
    const blocks = [
      { block: -1, start: 0, text: 'Mưa to' },
      { block: -1, start: 0, text: 'Tin mới' },
      { block: 2, start: 0, text: 'Mưa to lắm', part: 0 },
    ];
    expect(textDirective(blocks, { from: { block: 2, offset: 0 }, to: { block: 2, offset: 3 } })).toBe(
      'text=M%C6%B0a,-to%20l%E1%BA%AFm',
    );
  });

  it('has the marks of its own syntax, and those that end a link in a message, as numbers', () => {
    const blocks = inText("A-b, c & d (e). f! g* h' i_j ~k");
    expect(textDirective(blocks, passageOf(blocks, blocks[0]?.text ?? ''))).toBe(
      'text=A%2Db%2C%20c%20%26%20d%20%28e%29%2E%20f%21%20g%2A%20h%27%20i%5Fj%20%7Ek',
    );
  });

  it.each([
    ['nothing but marks is selected', ['Mưa… to'], '…', 1],
    ['nothing tells it from another', ['Mưa', 'Mưa', 'Mưa', 'Mưa', 'Mưa'], 'Mưa', 3],
  ])('is not there when %s', (_, texts, words, nth) => {
    const blocks = inText(...texts);
    expect(textDirective(blocks, passageOf(blocks, words, nth))).toBeUndefined();
  });
});

/** How browsers may compare, from letter for letter to bare letters. */
const likenesses = {
  'case and marks count': (text: string) => text,
  'marks count': (text: string) => text.toLowerCase(),
  'đ counts': (text: string) => foldText(text.replace(/[đĐ]/gu, '_')),
  'nothing but the bare letter counts': foldText,
};

/** Where the directive of a passage leads in each of them. */
function leadsTo(blocks: readonly PageLine[], passage: TextRange): (TextRange | undefined)[] {
  const directive = textDirective(blocks, passage);
  if (directive === undefined) return [];
  return Object.values(likenesses).map((alike) => findDirective(blocks, directive, alike));
}

describe('however a browser compares', () => {
  it('each word of the first article, and each with more after it, is found, and no other', { timeout: 60_000 }, () => {
    const { headline, body } = seedArticle();
    const blocks = inText(...[headline, ...body.flatMap(blockLines)].filter((line) => line !== ''));
    let count = 0;
    for (const [block, { text }] of blocks.entries())
      for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        const length = word.length + (count % 3) * 50;
        const passage = {
          from: { block, offset: index },
          to: { block, offset: Math.min(index + length, text.length) },
        };
        const whole = wholeWords(blocks, passage);
        expect(leadsTo(blocks, passage)).toEqual([whole, whole, whole, whole]);
        count += 1;
      }
    expect(count).toBeGreaterThan(500);
  });

  it('passages of texts full of likeness are found, or else the blocks around them', { timeout: 60_000 }, () => {
    const words = ['a', 'A', 'á', 'an', 'da', 'đa', 'Đá', '1', '19', 'dịch', 'Công', 'an,', '“an', 'dịch…', 'to'];
    const text = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 })
      .map((chosen) => ({ text: chosen.join(' ') }));
    const inPart = fc.tuple(text, fc.constantFrom(0, 1)).map(([block, part]) => ({ ...block, part }));
    const points = fc.array(fc.oneof(text, inPart), { minLength: 1, maxLength: 6 }).chain((blocks) =>
      fc.record({
        blocks: fc.constant(blocks.map((line, block): PageLine => ({ block, start: 0, ...line }))),
        ends: fc.tuple(...[0, 1].map(() => fc.nat(blocks.map((block) => block.text).join('').length))),
      }),
    );
    let told = 0;
    let all = 0;
    fc.assert(
      fc.property(points, ({ blocks, ends }) => {
        const [from, to] = ends.sort((a, b) => a - b).map((end) => pointAt(blocks, end));
        const passage = from && to && wholeWords(blocks, { from, to });
        if (!passage) return;
        all += 1;
        const found = leadsTo(blocks, passage);
        if (found.length === 0) return;
        told += 1;
        const wider = wholeWords(blocks, wholeLines(blocks, passage));
        for (const place of found) expect([passage, wider]).toContainEqual(place);
      }),
      { seed: 4, numRuns: 1000 },
    );
    expect(told / all).toBeGreaterThan(0.95);
  });
});

function pointAt(blocks: readonly PageLine[], index: number) {
  let left = index;
  for (const [block, { text }] of blocks.entries()) {
    if (left <= text.length) return { block, offset: left };
    left -= text.length;
  }
  return undefined;
}
