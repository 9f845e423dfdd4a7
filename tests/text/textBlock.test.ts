// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { rangeIn, readBlock } from '../../src/text/textBlock.ts';

afterEach(() => document.body.replaceChildren());

function paragraph(html: string): HTMLElement {
  const element = document.createElement('p');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

describe('the text of a block', () => {
  it.each([
    ['is all that stands in it', 'Ranh <em>mặn <strong>4‰</strong></em> vào sâu.', 'Ranh mặn 4‰ vào sâu.'],
    [
      'leaves out a footnote that is open in place',
      'Sà lan<sup>1</sup><span role="note">500 m³</span> đến.',
      'Sà lan1 đến.',
    ],
    ['leaves out what is never rendered', 'Một<script>1</script><style>a</style><template>b</template> câu', 'Một câu'],
    ['keeps white space as it stands', ' Một \n  câu ', ' Một \n  câu '],
    ['has none for images and line breaks', 'Một<br><img alt="đò">câu', 'Mộtcâu'],
    ['may be empty', '', ''],
  ])('%s', (_, html, text) => {
    expect(readBlock(paragraph(html)).text).toBe(text);
  });

  it('is made of its nodes, each at its offset, elements too', () => {
    const { pieces } = readBlock(paragraph('Một <em>câu</em><br>và <img alt="đò">đò'));
    expect(pieces.map(({ node, start }) => [node.nodeName, start])).toEqual([
      ['#text', 0],
      ['EM', 4],
      ['#text', 4],
      ['BR', 7],
      ['#text', 7],
      ['IMG', 10],
      ['#text', 10],
    ]);
  });
});

describe('the DOM range of a part', () => {
  it.each([
    [0, 3, 'Một'],
    [2, 6, 't câ'],
    [4, 7, 'câu'],
    [7, 8, '.'],
    [4, 99, 'câu.'],
  ])('from %i to %i is “%s”', (start, end, words) => {
    expect(rangeIn(readBlock(paragraph('Một <em>câu</em>.')), start, end)?.toString()).toBe(words);
  });

  it('begins in the node of its first letter and ends in that of its last', () => {
    const element = paragraph('Một <em>câu</em>.');
    const range = rangeIn(readBlock(element), 4, 7);
    expect(range?.startContainer).toBe(element.querySelector('em')?.firstChild);
    expect(range?.endContainer).toBe(range?.startContainer);
  });

  it.each([
    ['behind the text', 'Một', 3],
    ['in a block without text', '<img alt="đò">', 0],
  ])('is none %s', (_, html, start) => {
    expect(rangeIn(readBlock(paragraph(html)), start, start + 1)).toBeUndefined();
  });
});
