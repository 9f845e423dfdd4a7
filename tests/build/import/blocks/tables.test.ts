import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../../src/build/import/blocks/toBlocks.ts';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';
import { showBlocks, showNotices } from './show.ts';

const row = '<tr><td>a<td>b';

describe('the header', () => {
  test.each([
    [
      'is what the markup says',
      `<table><tbody>${row}</tbody><thead><tr><td>x<td>y</thead></table>`,
      'table: x,y / a,b',
    ],
    ['is a row of th', `<table><tr><th>x<th>y${row}</table>`, 'table: x,y / a,b'],
    [
      'is a first row all bold',
      `<table><tr><td><b>x</b><td><p><strong>y</strong></p>${row}</table>`,
      'table: x,y / a,b',
    ],
  ])('%s', (_, html, shown) => {
    expect(showBlocks(html)).toEqual([shown]);
    expect(showNotices(html)).toEqual([]);
  });

  test('is the first row where the markup says nothing, and that is told', () => {
    const { blocks, notices } = toBlocks(parseHtml(`<table><tr><td><b>x</b><td>y${row}</table>`));
    expect(blocks.map(({ block }) => block)).toEqual([
      {
        type: 'table',
        header: [[{ type: 'text', value: 'x' }], [{ type: 'text', value: 'y' }]],
        rows: [[[{ type: 'text', value: 'a' }], [{ type: 'text', value: 'b' }]]],
      },
    ]);
    expect(notices).toEqual([{ code: 'table-header-guess', text: 'x – y' }]);
  });
});

describe('the title', () => {
  test.each([
    ['is a first row of one place', `<tr><td colspan=2><b>Giá</b><tr><th>x<th>y${row}`, 'table: Giá / x,y / a,b'],
    [
      'is no row of one place among others',
      `<tr><td colspan=2>Giá<tr><td>x<td>y<tr><td colspan=2>Thuế${row}`,
      'table: Giá, / x,y / Thuế, / a,b',
    ],
    [
      'is no row with a link',
      `<tr><th colspan=2><a href="https://a.vn/">Giá</a><tr><th>x<th>y${row}`,
      'table: <a https://a.vn/>Giá</a>, / x,y / a,b',
    ],
  ])('%s', (_, rows, shown) => {
    expect(showBlocks(`<table>${rows}</table>`)).toEqual([shown]);
  });
});

describe('the shape', () => {
  test.each([
    ['a cell over columns', '<tr><td colspan=2>a', 'table: x,y / a,'],
    ['a cell over rows', '<tr><td rowspan=2>a<td>b<tr><td>c', 'table: x,y / a,b / ,c'],
    ['a short row', '<tr><td>a', 'table: x,y / a,'],
    ['a long row', '<tr><td>a<td>b<td>c', 'table: x,y, / a,b,c'],
    ['spans that mean nothing', '<tr><td colspan=0>a<td rowspan=-3>b', undefined],
    ['a row of nothing', '<tr><td> <td><tr><td>a<td>b', undefined],
  ])('%s', (_, rows, shown) => {
    const html = `<table><caption>Giá</caption><tr><th>x<th>y${rows}</table>`;
    expect(showBlocks(html)).toEqual([(shown ?? 'table: x,y / a,b').replace('table:', 'table: Giá /')]);
    expect(showNotices(html)).toEqual(shown ? ['table-shape'] : []);
  });

  test('hostile spans make no larger table', () => {
    const [line = ''] = showBlocks(`<table><tr><th colspan=99999>x<th>y<tr><td rowspan=99999>a<td>b</table>`);
    expect(line.length).toBeLessThan(200);
  });
});

describe('what is no table of data', () => {
  test.each([
    ['one cell', '<table><tr><td><p>a<p>b</table>', 'a|b'],
    ['one column', '<table><tr><td>a<tr><td>b</table>', 'a|b'],
    ['one that says so', `<table role=presentation>${row}${row}</table>`, 'a|b|a|b'],
    ['a heading beside text', '<table><tr><td><h3>x</h3><p>a<td>b<tr><td>c<td>d</table>', 'subheading: x|a|b|c|d'],
    ['a photo beside text', '<table><tr><td><img src=a.jpg><td>a<tr><td>b<td>c</table>', 'figure: a.jpg|a|b|c'],
    ['a table within', '<table><tr><td>x<td><table><tr><th>a<th>b<tr><td>c<td>d</table></table>', 'x|table: a,b / c,d'],
    ['one row', `<table><caption>Giá</caption><tr><td><p>a<p>b<td>c</table>`, 'Giá|a|b|c'],
  ])('%s', (_, html, shown) => {
    expect(showBlocks(html).join('|')).toBe(shown);
    expect(showNotices(html)).toEqual(['layout-table']);
  });

  test.each([
    ['photos with their captions', '<table><tr><td><img src=a.jpg><tr><td>a</table>', 'figure: a.jpg – a'],
    ['nothing', '<table><tr><td> </table>', ''],
  ])('%s is told of by nothing', (_, html, shown) => {
    expect(showBlocks(html).join('|')).toBe(shown);
    expect(showNotices(html)).toEqual([]);
  });
});

describe('lines of a place in a table of data', () => {
  test.each([
    ['below a header', '<tr><th>x<th>y<tr><td><p>a<p>b<td><ul><li>c<li>d</ul>', 'table: x,y / a<br>b,– c<br>– d'],
    [
      'a list with numbers',
      '<tr><th>x<th>y<tr><td>a<td><ol><li><b>c</b><li>d</ol>',
      'table: x,y / a,1. <b>c</b><br>2. d',
    ],
    ['two paragraphs without a header', '<tr><td><p>a<p>b<td><p>c<tr><td>d<td>e', 'table: a<br>b,c / d,e'],
  ])('%s', (_, rows, shown) => {
    expect(showBlocks(`<table>${rows}</table>`)).toEqual([shown]);
  });
});
