import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../../src/build/import/blocks/toBlocks.ts';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';
import { showBlocks, showNotices } from './show.ts';

test.each([
  ['inline elements part nothing', '<div>Đò <u>ngang</u> <span>Vàm</span> Nao</div>', 'Đò ngang Vàm Nao'],
  [
    'text between blocks is a paragraph',
    'Đò<p>ngang</p>Vàm <b>Nao</b><div>a<div>b</div>c</div>',
    'Đò|ngang|Vàm <b>Nao</b>|a|b|c',
  ],
  ['one break stays, two part', '<p>a<br>b<br> &nbsp;<br>c<br><br><br>d<br></p>', 'a<br>b|c|d'],
  ['blank paragraphs go', '<p> </p><p>&nbsp;</p><p><br></p><p>a</p>', 'a'],
  ['lines of pre are lines', '<pre>a\n  b\n\nc</pre>', 'a<br>b|c'],
  [
    'what is no text goes',
    '<script>a</script><style>b</style><nav>c</nav><button>d</button><svg><text>e</text></svg>đò',
    'đò',
  ],
  ['what is hidden goes', '<p hidden>a</p><p style="display: none">b</p><p>c</p>', 'c'],
  ['a form goes, unless it is the page', '<form>Tìm<input></form><p>đò</p>', 'đò'],
  ['comments go, those of Word too', '<p>a<!-- b --><!--[if gte mso 9]><xml>c</xml><![endif]-->d</p>', 'ad'],
  [
    'text of details, dl, ruby',
    '<details><summary>a</summary>b</details><dl><dt>c<dd>d</dl><ruby>漢<rt>Hán</rt></ruby>',
    'a|b|c|d|漢Hán',
  ],
  ['one rule for several', '<p>a</p><hr><hr><p>b</p>', 'a|thematic-break|b'],
])('%s', (_, html, shown) => {
  expect(showBlocks(html).join('|')).toBe(shown);
});

describe('headings', () => {
  test.each([
    ['h2 alone are crossheads', '<h2>a</h2><h5>b</h5>', 'subheading: a|label: b'],
    ['h2 above h3 are chapters', '<h2>a</h2><h3>b</h3><h6>c</h6>', 'chapter: a|subheading: b|label: c'],
    ['one heading stays one', '<h2>a<br><br>b</h2><h2> </h2>', 'subheading: a<br>b'],
  ])('%s', (_, html, shown) => {
    expect(showBlocks(html).join('|')).toBe(shown);
  });
});

test('alignment comes from attribute, class, style and what is around, until it is set anew', () => {
  const html = `<p align="right">a</p><p class="text-center">b</p><div style="text-align:right"><p>c</p><p align=left>d</p></div>
    <center>e</center><p class="right">f</p>`;
  const shown = ['[right] a', '[center] b', '[right] c', 'd', '[center] e', '[right] f'];
  expect(showBlocks(html)).toEqual(shown);
});

test('classes are those around a paragraph and of inline elements around all of it', () => {
  const { blocks } = toBlocks(
    parseHtml('<div class="A" id="b"><p class=" C  d">x</p><span class="e">y</span><p><i class=f>z</i>z</p>'),
  );
  expect(blocks.map(({ classes }) => classes)).toEqual(['c d a b', 'a b e', 'a b']);
});

describe('lists', () => {
  test.each([
    [
      'one within an item is lines of it, and its numbers stay',
      '<ol><li>a:<ul><li>b<li><i>c</i></ul>d<li>e<ol><li>f<li>g<br>h</ol></ol>',
      'ol: a:<br>– b<br>– <i>c</i><br>d | e<br>1. f<br>2. g<br>h',
    ],
    [
      'one in a quotation is lines of it',
      '<blockquote>a:<ol><li>b<li>c</ol></blockquote>',
      'quote: a: | 1. b | 2. c ()',
    ],
    ['one right within another belongs to the item above', '<ol><li>a<ul><li>b</ul><li>c</ol>', 'ol: a<br>– b | c'],
    ['one between items too', '<ol><li>a</li><ul><li>b</li></ul><li>c</li></ol>', 'ol: a<br>– b | c'],
    ['one that is all of an item leaves it its number', '<ol><li>a<li><ul><li>b</ul><li>c</ol>', 'ol: a | – b | c'],
    ['one that only indents is none', '<ul><ul><li><ol><li>a<li>b</ol></ul></ul>', 'ol: a | b'],
    ['blocks in an item become lines', '<ul><li><p>a</p><p><b>b</b></p><li><h3>c</h3></ul>', 'ul: a<br><b>b</b> | c'],
    ['photos and tables come after', '<ol><li>a<img src=a.jpg><li>b</ol>', 'ol: a | b|figure: a.jpg'],
    [
      'one of photos is none',
      '<ul><li><figure><img src=a.jpg></figure><li><img src=b.jpg></ul>',
      'figure: a.jpg|figure: b.jpg',
    ],
    ['empty items go', '<ul><li> <li>a</ul><ul></ul>', 'ul: a'],
    ['what is in no item is one', '<ul>a<li>b</ul>', 'ul: a | b'],
  ])('%s', (_, html, shown) => {
    expect(showBlocks(html).join('|')).toBe(shown);
  });

  test('one that starts elsewhere is told', () => {
    expect(showNotices('<ol start=5><li>a</ol><ol start=1><li>b</ol>')).toEqual(['list-starts-at 5']);
  });

  test('one within another is told, with its words', () => {
    const { notices } = toBlocks(parseHtml('<ol><li>a:<ul><li>b<li>c</ul><li>d</ol><ul><ul><li>e</ul></ul>'));
    expect(notices).toEqual([{ code: 'nested-list', text: 'b\nc' }]);
  });

  test('the share of links tells lists of other articles from lists', () => {
    const html =
      '<ul><li><a href="/a">abcd</a><li><a>efgh</a></ul><ul><li><a href="/a">ab</a>cd</ul><p><a name=x>a</a></p>';
    expect(toBlocks(parseHtml(html)).blocks.map(({ linkShare }) => linkShare)).toEqual([1, 0.5, 0]);
  });
});

describe('quotations', () => {
  test.each([
    [
      'who said it, by markup',
      '<blockquote><p>a<p>b<footer>— Ông <cite>Tư</cite></footer></blockquote>',
      'quote: a | b (Ông Tư)',
    ],
    ['who said it, typed', '<blockquote>a<br><br>– Bà Năm</blockquote>', 'quote: a (Bà Năm)'],
    [
      'a title within is no source',
      '<blockquote><p>đọc <cite>Đất rừng</cite> đi</blockquote>',
      'quote: đọc <i>Đất rừng</i> đi ()',
    ],
    ['a dash alone is text', '<blockquote>— Tư đây</blockquote>', 'quote: — Tư đây ()'],
    ['a photo parts it', '<blockquote>a<img src=a.jpg><p>b</blockquote>', 'quote: a ()|figure: a.jpg|quote: b ()'],
    [
      'one in another',
      '<blockquote>a<blockquote>b<footer>Tư</footer></blockquote></blockquote>',
      'quote: a | b | — Tư ()',
    ],
    ['pulled out', '<blockquote class="pullquote"><p>a</p><cite>Tư</cite></blockquote>', 'pullquote: a (Tư)'],
  ])('%s', (_, html, shown) => {
    expect(showBlocks(html).join('|')).toBe(shown);
  });
});
