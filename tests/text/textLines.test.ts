// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readBlock } from '../../src/text/textBlock.ts';
import { lineAt, linesOf, rangeOfLine, type TextLine, textOfRange } from '../../src/text/textLines.ts';
import { wholeWords, wordsOf } from '../../src/text/words.ts';

function linesIn(html: string): TextLine[] {
  document.body.innerHTML = html;
  return linesOf(readBlock(document.body.firstElementChild as Element), 7);
}

describe('the lines of a block', () => {
  it.each<[string, string, [number, string][]]>([
    ['a paragraph is one', '<p>Một <em>câu <b>dài</b></em>.</p>', [[0, 'Một câu dài.']]],
    [
      'each item is one',
      '<ul><li>Hai</li><li>Ba</li></ul>',
      [
        [0, 'Hai'],
        [3, 'Ba'],
      ],
    ],
    [
      'each cell is one',
      '<table><tr><td>4,0</td><td>+1</td></tr></table>',
      [
        [0, '4,0'],
        [3, '+1'],
      ],
    ],
    [
      'a line break parts them',
      '<p>Một<br>hai</p>',
      [
        [0, 'Một'],
        [3, 'hai'],
      ],
    ],
    [
      'so does what CSS makes a block',
      '<p>Một<span style="display:block">hai</span>ba</p>',
      [
        [0, 'Một'],
        [3, 'hai'],
        [6, 'ba'],
      ],
    ],
    [
      'and what is inside one of no box does not',
      '<p>Một <span style="display:contents">hai</span></p>',
      [[0, 'Một hai']],
    ],
    ['white space alone is none', '<ul>\n<li>Hai</li>\n<li> </li></ul>', [[1, 'Hai']]],
    [
      'an open footnote parts nothing',
      '<p>Một<span role="note" style="display:block">x</span> hai</p>',
      [[0, 'Một hai']],
    ],
  ])('%s', (_, html, expected) => {
    expect(linesIn(html).map(({ start, text }) => [start, text])).toEqual(expected);
    expect(linesIn(html).every(({ block }) => block === 7)).toBe(true);
  });
});

const lines: TextLine[] = [
  { block: -1, start: 0, text: 'Tin mới' },
  { block: 0, start: 0, text: 'Mưa to' },
  { block: 1, start: 0, text: '“Hai…' },
  { block: 1, start: 5, text: 'ba  \n bốn' },
];
const at = (block: number, offset: number) => ({ block, offset });

it.each([
  [at(0, 0), 'start', 1],
  [at(0, 6), 'end', 1],
  [at(1, 5), 'start', 3],
  [at(1, 5), 'end', 2],
  [at(1, 6), 'start', 3],
  [at(2, 0), 'start', -1],
] as const)('the place %o as %s is in line %i', (position, edge, index) => {
  expect(lineAt(lines, position, edge)).toBe(index);
});

it('the range of a line is in the offsets of its block', () => {
  expect(rangeOfLine(lines[3] as TextLine)).toEqual({ from: at(1, 5), to: at(1, 14) });
});

it.each([
  [at(0, 4), at(1, 4), 'to\n“Hai'],
  [at(1, 0), at(1, 14), '“Hai…\nba bốn'],
  [at(1, 6), at(1, 12), 'a b'],
  [at(0, 6), at(1, 0), ''],
])('the text from %o to %o has one line for each and one space for all white space', (from, to, text) => {
  expect(textOfRange(lines, { from, to })).toBe(text);
});

it.each([
  ['widened to the words that it cuts', at(0, 1), at(1, 8), at(0, 0), at(1, 7)],
  ['without marks at its ends', at(1, 0), at(1, 5), at(1, 1), at(1, 4)],
  ['as it is where it has whole words', at(1, 5), at(1, 14), at(1, 5), at(1, 14)],
])('a range in whole words is %s', (_, from, to, start, end) => {
  expect(wholeWords(lines, { from, to })).toEqual({ from: start, to: end });
});

it('a range without a word has none', () => {
  expect(wholeWords(lines, { from: at(1, 4), to: at(1, 5) })).toBeUndefined();
});

it.each([
  ['Có 5.000 ca', ['Có', '5.000', 'ca']],
  ['ngày 04/7/2021', ['ngày', '04', '7', '2021']],
  ['“Mưa…”', ['Mưa']],
  ['–', []],
])('the words of “%s”', (text, words) => {
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
