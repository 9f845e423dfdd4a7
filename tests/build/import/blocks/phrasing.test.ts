import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../../src/build/import/blocks/toBlocks.ts';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';
import { showBlocks, showNotices } from './show.ts';

describe('marks', () => {
  test.each([
    [
      'both names of each',
      '<p>Đò <b>a</b> <strong>b</strong> <i>c</i> <em>d</em> <cite>e</cite>',
      'Đò <b>a b</b> <i>c d e</i>',
    ],
    ['raised and lowered', '<p>m<sup>2</sup> H<sub>2</sub>O', 'm<sup>2</sup> H<sub>2</sub>O'],
    [
      'by style',
      '<p>Đò <span style="font-weight: 700">a</span><span style="FONT-STYLE:italic">b</span>',
      'Đò <b>a</b><i>b</i>',
    ],
    [
      'undone by style',
      '<b style="font-weight:normal"><p>Đò <span style="font-weight:bold">a</span></p></b>',
      'Đò <b>a</b>',
    ],
    ['within each other', '<p>Đò <i>a <b>b</b></i>', 'Đò <i>a <b>b</b></i>'],
    ['around blocks', '<p>x</p><b><p>Đò <i>y</i></p></b>', 'x|[bold] Đò <i>y</i>'],
    ['empty or of blanks', '<p>Đò<b></b> <i> </i>ngang<b> <br> </b>', 'Đò ngang'],
    ['blanks at their ends', '<p><b>Giá: </b>ba<i> nghìn</i>', '<b>Giá:</b> ba <i>nghìn</i>'],
    ['of a whole paragraph', '<p><b>Bến</b> <strong>đò</strong></p><p><em>Nhỏ</em></p>', '[bold] Bến đò|[italic] Nhỏ'],
    ['a break between two', '<p>Đò <b>a<br>b</b><br><i>c</i>', 'Đò <b>a<br>b</b><br><i>c</i>'],
    ['quotation marks of q', '<p>Ông nói <q>có <b>đò</b></q>.', 'Ông nói “có <b>đò</b>”.'],
    ['what means nothing here', '<p>Đò <small>a</small><span>b</span><o:p>c</o:p> <time>d</time>', 'Đò abc d'],
  ])('%s', (_, html, shown) => {
    expect(showBlocks(html).join('|')).toBe(shown);
  });

  test('marks that an article cannot have are told once, the words stay', () => {
    const html = '<p><u>Đò</u> <font color="red">ngang</font> <s>cũ</s> <span style="background:yellow">mới</span></p>';
    expect(showBlocks(html)).toEqual(['Đò ngang cũ mới']);
    expect(showNotices(html)).toEqual(['dropped-markup gạch chân, màu chữ, gạch ngang, màu nền']);
    expect(toBlocks(parseHtml('<p><u> </u>x <u>Đò</u><s>cũ</s></p>')).notices[0]?.text).toBe('Đò');
    expect(showNotices('<p style="color:black"><u> </u>Đò</p>')).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    ['<a href="https://ben.vn/do">đò</a>', '<a https://ben.vn/do>đò</a>'],
    ['<a href=" //ben.vn/do ">đò</a>', '<a https://ben.vn/do>đò</a>'],
    ['<a href="mailto:do@ben.vn"><b>đò</b></a>', '<a mailto:do@ben.vn><b>đò</b></a>'],
    ['<a href="https://ben.vn/đò ngang">đò</a>', '<a https://ben.vn/%C4%91%C3%B2%20ngang>đò</a>'],
    ['<a href="https://ben.vn/a">đò </a><a href="https://ben.vn/a">ngang</a>', '<a https://ben.vn/a>đò ngang</a>'],
  ])('%s', (html, shown) => {
    expect(showBlocks(`<p>Xem ${html}</p>`)).toEqual([`Xem ${shown}`]);
  });

  test('those that lead nowhere lose the link, which is told; those within the page without a word', () => {
    const html =
      '<p><a href="JavaScript:x()">a</a> <a href="data:text/html,x">b</a> <a href="do.html">c</a> <a href="#d">d</a>';
    expect(showBlocks(html)).toEqual(['a b c d']);
    expect(showNotices(html)).toEqual(['dropped-link 3']);
  });
});

test('characters are cleaned and counted, no-break blanks not', () => {
  const html = `<p>bê\u0301n&nbsp;&nbsp;đò&#8203;</p><p>ngang&shy; ${'đò'.normalize('NFD')}</p>`;
  expect(showBlocks(html)).toEqual(['bến đò', 'ngang đò']);
  expect(showNotices(html)).toEqual(['cleaned-characters 2']);
});
