import { expect, test } from 'vitest';
import { toBlocks } from '../../../../src/build/import/blocks/toBlocks.ts';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';
import { RefusedError } from '../../../../src/build/import/model/notice.ts';

const megabyte = 1_000_000;

function fill(piece: string): string {
  return piece.repeat(Math.floor(megabyte / piece.length));
}

const reference = (id: number) => `<sup><a href="#n${id}" id="r${id}">1</a></sup>`;
const note = (id: number) => `<p id="n${id}">x <a href="#r${id}">↑</a></p>`;
const numbers = Array.from({ length: 9_000 }, (_, index) => index);

test.each([
  ['divisions in each other', fill('<div>a')],
  ['lists in each other', fill('<ul><li>a</li><li>b')],
  ['quotations in each other', fill('<blockquote>a')],
  ['tables in each other', fill('<table><tr><td>a')],
  ['tables after each other', fill('<table><tr><th>a<td>b<tr><td>c<td>d</table>')],
  ['wide cells', `<table>${fill('<tr><td colspan=1000>a')}`],
  ['long cells', `<table>${fill('<tr><td rowspan=1000>a<td>b')}`],
  ['figures in captions', fill('<figure><img src=a.jpg><figcaption>a')],
  ['photos in figures', `<figure>`.repeat(380) + fill('<img src=a.jpg>b')],
  ['posts in each other', fill('<div class=twitter-tweet>a')],
  ['photos in one line', fill('a<img src=a.jpg>')],
  ['photos without script', fill('<noscript><img src=a></noscript>')],
  ['marks', fill('<b>a</b>b')],
  ['styles', fill('<span style="color:red">a')],
  ['breaks', fill('a<br>')],
  ['lines', `<pre>${fill('a\n')}`],
  ['candidates', `<img srcset="${fill('a 1w,')}">`],
  ['declarations', `<p style="${fill('a:b;')}">x`],
  ['footnotes', numbers.map(reference).join('') + numbers.map(note).join('')],
  [
    'links to one footnote',
    `${'<a href="#n" id="r">1</a>'.repeat(10_000)}${'<div id=n>'.repeat(380)}${fill('<a href="#q">1</a>')}`,
  ],
])('1 MB of %s ends in 5 s', (_, html) => {
  const start = process.cpuUsage().user;
  try {
    toBlocks(parseHtml(html));
  } catch (error) {
    expect(error).toBeInstanceOf(RefusedError);
  }
  expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(5_000);
});

test('a text of more than 30,000 pieces is refused with what to do', () => {
  expect(() => toBlocks(parseHtml('<p>a'.repeat(30_001)))).toThrow(/30\.000 mảnh chữ: hãy tách/u);
  expect(toBlocks(parseHtml('<p>a'.repeat(30_000))).blocks).toHaveLength(30_000);
});
