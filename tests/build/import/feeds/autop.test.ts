import { describe, expect, test } from 'vitest';
import { autop } from '../../../../src/build/import/feeds/autop.ts';
import { Budget } from '../../../../src/build/import/feeds/budget.ts';
import { gutenbergHtml } from '../../../../src/build/import/feeds/gutenberg.ts';
import type { Notice } from '../../../../src/build/import/model/notice.ts';

describe('paragraphs of the classic editor', () => {
  test.each([
    ['a\r\n\r\nb', '<p>a</p>\n<p>b</p>'],
    ['a\nb', '<p>a<br>b</p>'],
    ['a<br>\nb', '<p>a<br> b</p>'],
    ['a <b>b</b>\n \n c', '<p>a <b>b</b></p>\n<p>c</p>'],
    ['a\n<h3>\nb\n</h3>\nc', '<p>a</p><h3>b</h3><p>c</p>'],
    ['<p>a\nb</p>\n\nc', '<p>a<br>b</p><p>c</p>'],
    ['<p>a\n\nb', '<p>a</p>\n<p>b'],
    ['<div>a\n\nb</div>', '<div><p>a</p>\n<p>b</p></div>'],
    ['<ul>\n<li>a</li>\n\n<li>b\nc</li>\n</ul>', '<ul><li>a</li><li>b<br>c</li></ul>'],
    ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
    ['<pre>a\n\nb', '<pre><p>a</p>\n<p>b</p>'],
    ['<table>\n\n<tr><td>a\n\nb</td></tr></table>', '<table><tr><td><p>a</p>\n<p>b</p></td></tr></table>'],
    ['<blockquote>a\n\nb</blockquote>c', '<blockquote><p>a</p>\n<p>b</p></blockquote><p>c</p>'],
    ['<figure><img\nsrc="a"></figure>', '<figure><img src="a"></figure>'],
    ['a < b\n\n5<6', '<p>a < b</p>\n<p>5<6</p>'],
    ['<img alt="a > b\n\n c">', '<p><img alt="a > b   c"></p>'],
  ])('%j', (html, expected) => {
    expect(autop(html)).toBe(expected);
  });
});

describe('the block editor', () => {
  const read = (html: string, shared = new Map<string, string>()) => {
    const notices: Notice[] = [];
    return {
      html: gutenbergHtml(html, { sharedBlocks: shared, budget: new Budget(html.length) }, notices).trim(),
      notices,
    };
  };

  test('keeps the HTML of blocks as it is, without their comments', () => {
    const html =
      '<!-- wp:group {"a":{"b":1}} --><div><!-- wp:paragraph --><p>a\nb</p><!-- /wp:paragraph --></div><!-- /wp:group -->';
    expect(read(html)).toEqual({ html: '<div><p>a\nb</p></div>', notices: [] });
  });

  test('makes paragraphs of what stands outside of blocks or is from the classic editor', () => {
    expect(read('a\n\nb<!-- wp:paragraph --><p>c</p><!-- /wp:paragraph -->').html).toBe('<p>a</p>\n<p>b</p><p>c</p>');
    expect(read('<!-- wp:freeform -->a\n\nb<!-- /wp:freeform -->').html).toBe('<p>a</p>\n<p>b</p>');
  });

  test('tells a block that WordPress fills, and puts a shared one in', () => {
    const html = '<!-- wp:block {"ref":5} /--><!-- wp:latest-posts {"n":3} /--><!-- wp:spacer /-->';
    expect(read(html, new Map([['5', '<!-- wp:paragraph --><p>s</p><!-- /wp:paragraph -->']]))).toEqual({
      html: '<p>s</p>',
      notices: [{ code: 'dropped-block', text: 'latest-posts {"n":3}', result: 'latest-posts' }],
    });
    expect(read(html).notices.map(({ result }) => result)).toEqual(['block', 'latest-posts']);
  });
});
