// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { rangeIn, readArticle, type TextBlock } from '../../src/text/textBlock.ts';
import { comparePositions, overlaps, type TextRange, toDomRange, toTextRange } from '../../src/text/textRange.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<p lang="vi">Chuyên mục</p><header><h1>Tít</h1><div>nút</div><p lang="vi">Sa pô</p><p>Tác giả</p></header>' +
    '<div id="bai" lang="vi"><p>Một <em>câu</em>.</p><ul><li>Hai</li><li>Ba</li></ul><p>Bốn.</p></div><p>Sau bài</p>';
});

const text = () => document.querySelector('#bai') as Element;
const blocks = () => readArticle(text());

/** A DOM range between two nodes, each by a selector, or its first text with `::text`. */
function domRange(from: [string, number], to: [string, number]): Range {
  const nodeOf = (selector: string) => {
    const element = document.querySelector(selector.replace('::text', '')) as Element;
    return selector.endsWith('::text') ? (element.firstChild as Text) : element;
  };
  const range = document.createRange();
  range.setStart(nodeOf(from[0]), from[1]);
  range.setEnd(nodeOf(to[0]), to[1]);
  return range;
}

it('the blocks are headline, standfirst and the children of the text', () => {
  expect(blocks().map((block) => block.text)).toEqual(['Tít', 'Sa pô', 'Một câu.', 'HaiBa', 'Bốn.']);
});

describe('a block is read as it is', () => {
  const paragraph = () => document.querySelector('#bai p') as HTMLElement;
  const read = () => blocks()[2] as TextBlock;

  it.each<[string, (element: HTMLElement) => void, string]>([
    ['translated words', (element) => element.firstChild?.replaceWith('One '), 'One câu.'],
    ['words put into elements', (element) => element.querySelector('em')?.replaceChildren(font('câu')), 'Một câu.'],
    ['a node that is split', (element) => (element.firstChild as Text).splitText(2), 'Một câu.'],
    ['nodes that are joined', (element) => element.querySelector('em')?.replaceWith('câu'), 'Một câu.'],
    ['words that are added', (element) => element.append(' Hết.'), 'Một câu. Hết.'],
    ['letters changed in their node', (element) => ((element.lastChild as Text).data = '!'), 'Một câu!'],
  ])('after %s', (_, change, text) => {
    read();
    change(paragraph());
    expect(read().text).toBe(text);
    expect(rangeIn(read(), 0, text.length)?.toString()).toBe(text);
  });

  it('and without a footnote that is opened', () => {
    const element = paragraph();
    const { text } = read();
    const note = document.createElement('span');
    note.setAttribute('role', 'note');
    note.append('chú thích');
    element.querySelector('em')?.append(note);
    expect(read().text).toBe(text);
    expect(rangeIn(read(), 7, 8)?.toString()).toBe('.');
  });
});

function font(text: string): HTMLElement {
  const element = document.createElement('font');
  element.append(text);
  return element;
}

describe('a DOM range as a text range', () => {
  it.each<[string, Parameters<typeof domRange>, [number, number, number, number] | undefined]>([
    [
      'within a node',
      [
        ['h1::text', 1],
        ['h1::text', 3],
      ],
      [0, 1, 0, 3],
    ],
    [
      'over nodes of a block',
      [
        ['#bai p::text', 2],
        ['em::text', 2],
      ],
      [2, 2, 2, 6],
    ],
    [
      'from block to block',
      [
        ['em::text', 0],
        ['li::text', 3],
      ],
      [2, 4, 3, 3],
    ],
    [
      'of elements',
      [
        ['#bai', 0],
        ['#bai', 2],
      ],
      [2, 0, 3, 5],
    ],
    [
      'of a paragraph up to the next, as a triple click selects it',
      [
        ['#bai > p::text', 0],
        ['li', 0],
      ],
      [2, 0, 2, 8],
    ],
    [
      'over words that are no part of the article',
      [
        ['h1::text', 0],
        ['header > p::text', 2],
      ],
      [0, 0, 1, 2],
    ],
    [
      'outside of the article',
      [
        ['body > p::text', 0],
        ['body > p::text', 3],
      ],
      undefined,
    ],
  ])('%s', (_, [from, to], expected) => {
    const [block, offset, lastBlock, lastOffset] = expected ?? [];
    expect(toTextRange(blocks(), domRange(from, to))).toEqual(
      expected && { from: { block, offset }, to: { block: lastBlock, offset: lastOffset } },
    );
  });

  it('leads back to the same words, also over blocks', () => {
    const all = blocks();
    const range = toTextRange(all, domRange(['#bai p::text', 2], ['li::text', 2])) as TextRange;
    expect(toDomRange(all, range)?.toString()).toBe('t câu.Ha');
  });
});

const at = (block: number, offset: number) => ({ block, offset });

it.each([
  [at(0, 5), at(1, 0), -1],
  [at(1, 0), at(0, 5), 1],
  [at(1, 2), at(1, 3), -1],
  [at(1, 3), at(1, 3), 0],
])('%o and %o are in reading order: %i', (a, b, order) => {
  expect(Math.sign(comparePositions(a, b))).toBe(order);
});

it.each([
  ['a part', at(0, 2), at(0, 4), true],
  ['all of it', at(0, 0), at(2, 0), true],
  ['its end', at(1, 1), at(3, 0), true],
  ['nothing where they touch', at(1, 2), at(2, 0), false],
  ['nothing before it', at(0, 0), at(0, 1), false],
])('two ranges may have in common %s', (_, from, to, common) => {
  expect(overlaps({ from: at(0, 1), to: at(1, 2) }, { from, to })).toBe(common);
  expect(overlaps({ from, to }, { from: at(0, 1), to: at(1, 2) })).toBe(common);
});
