// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { showBlocks, showNotices } from './show.ts';

describe('which picture is taken', () => {
  test.each([
    ['src', '<img src="https://ben.vn/a.jpg">', 'https://ben.vn/a.jpg'],
    [
      'the widest of srcset',
      '<img src="https://b.vn/a.jpg" srcset="https://b.vn/b.jpg 300w, https://b.vn/c,d.jpg 900w,https://b.vn/e.jpg 600w">',
      'https://b.vn/c,d.jpg',
    ],
    ['the densest of srcset', '<img srcset="https://b.vn/a.jpg, https://b.vn/b.jpg 2x">', 'https://b.vn/b.jpg'],
    [
      'of picture the largest source',
      '<picture><source srcset="https://b.vn/a.webp 900w"><img src="https://b.vn/b.jpg"></picture>',
      'https://b.vn/a.webp',
    ],
    [
      'of a lazy page the real one',
      '<img src="data:image/gif;base64,R0" data-src="https://b.vn/a.jpg">',
      'https://b.vn/a.jpg',
    ],
    [
      'the original before the shown',
      '<img src="https://b.vn/a.jpg" data-original="https://b.vn/b.jpg">',
      'https://b.vn/b.jpg',
    ],
    [
      'where the link around it leads',
      '<a href="https://b.vn/to.JPG?x"><img src="https://b.vn/a.jpg"></a>',
      'https://b.vn/to.JPG?x',
    ],
    [
      'not where a link leads to a page',
      '<a href="https://b.vn/bai"><img src="https://b.vn/a.jpg"></a>',
      'https://b.vn/a.jpg',
    ],
    [
      'of a saved page the file beside it',
      '<img src="./Bến_files/a.jpg" srcset="https://b.vn/b.jpg 900w">',
      './Bến_files/a.jpg',
    ],
    [
      'of a saved page no placeholder',
      '<img src="a_files/placeholder.png" data-src="https://b.vn/b.jpg">',
      'https://b.vn/b.jpg',
    ],
    [
      'one within the page',
      `<img src="data:image/jpeg;base64,${'A'.repeat(500)}">`,
      `data:image/jpeg;base64,${'A'.repeat(57)}`,
    ],
  ])('%s', (_, html, picture) => {
    expect(showBlocks(html)).toEqual([`figure: ${picture}`]);
  });

  test('what only holds a place, counts readers or is script is none', () => {
    const html = `<img src="data:image/svg+xml,x"><img src="https://b.vn/p.gif" width="1" height="1"><img alt="a"><img src="javascript:x">
      <img src="data:image/svg+xml;base64,${'A'.repeat(500)}"><p>đò</p>`;
    expect(showBlocks(html)).toEqual(['đò']);
  });

  test('of a lazy picture and its copy for readers without script one is taken', () => {
    const lazy = '<img src="data:,x" data-src="/a.jpg"> <noscript><img src="/a.jpg"></noscript>';
    const empty = '<img src="data:,x"><noscript><img src="/b.jpg"></noscript><noscript>Bật JavaScript</noscript>';
    expect(showBlocks(`${lazy}<p>x</p>${empty}<noscript><img src="/b.jpg"></noscript>`)).toEqual([
      'figure: /a.jpg',
      'x',
      'figure: /b.jpg',
    ]);
  });

  test('alternative text is what a person wrote', () => {
    const alts = ['Đò cập bến', 'Picture 1', 'image', 'IMG_2031', 'do-ngang.jpg', 'Hình 2', 'Ảnh cũ'];
    const shown = alts.flatMap((alt) => showBlocks(`<img src=a.jpg alt="${alt}">`));
    expect(shown.map((line) => /"(.*)"/u.exec(line)?.[1])).toEqual([
      'Đò cập bến',
      ...Array(5).fill(undefined),
      'Ảnh cũ',
    ]);
  });
});

describe('where it stands', () => {
  test.each([
    [
      'at an end of a paragraph',
      '<p><img src=a.jpg>Đò</p><p>ngang<img src=b.jpg></p>',
      'figure: a.jpg|Đò|ngang|figure: b.jpg',
    ],
    ['between lines', '<p>Đò<br><img src=a.jpg><br>ngang</p>', 'Đò|figure: a.jpg|ngang'],
    ['within a line, which stays whole', '<p>Đò <img src=a.jpg> ngang <b>b</b></p>', 'Đò ngang <b>b</b>|figure: a.jpg'],
    ['an emoji is text', '<p>Vui <img src=x.png alt="🎉" class="emoji"> quá</p>', 'Vui 🎉 quá'],
  ])('%s', (_, html, shown) => {
    expect(showBlocks(html).join('|')).toBe(shown);
  });
});

describe('captions', () => {
  test.each([
    [
      'of figure',
      '<figure><img src=a.jpg alt="Đò"><figcaption>Đò <i>mới</i></figcaption></figure>',
      'figure: a.jpg – "Đò" – Đò mới',
    ],
    [
      'that say what alt says',
      '<figure><img src=a.jpg alt="Đò"><figcaption>Đò</figcaption></figure>',
      'figure: a.jpg – Đò',
    ],
    [
      'of several photos, to the last',
      '<figure><img src=a.jpg><img src=b.jpg><figcaption>Đò</figcaption></figure>',
      'figure: a.jpg|figure: b.jpg – Đò',
    ],
    [
      'of figures in a figure',
      '<figure><figure><img src=a.jpg><figcaption>a</figcaption></figure><figcaption>Chung</figcaption></figure>',
      'figure: a.jpg – a|Chung',
    ],
    [
      'of WordPress',
      '<div class="wp-caption"><img src=a.jpg><p class="wp-caption-text">Đò</p></div>',
      'figure: a.jpg – Đò',
    ],
    ['of a photo that is lost', '<figure><img src="data:,x"><figcaption>Đò</figcaption></figure>', 'figure: Đò'],
    ['of no photo', '<figure><figcaption>Đò</figcaption></figure>', 'Đò'],
    [
      'of a table',
      '<figure><table><tr><th>a<th>b<tr><td>c<td>d</table><figcaption>Giá</figcaption></figure>',
      'table: Giá / a,b / c,d',
    ],
    [
      'of a video',
      '<figure><iframe src="https://youtu.be/abcdefg"></iframe><figcaption>Lũ về</figcaption></figure>',
      'embed: YouTube, https://youtu.be/abcdefg, Lũ về',
    ],
    [
      'under a photo in a table',
      '<table class=tplCaption><tr><td><img src=a.jpg><tr><td><p>Đò. Ảnh: Tư</table>',
      'figure: a.jpg – Đò. Ảnh: Tư',
    ],
    [
      'under photos beside each other',
      '<table><tr><td><img src=a.jpg><td><img src=b.jpg><tr><td>a<td>b</table>',
      'figure: a.jpg – a|figure: b.jpg – b',
    ],
    [
      'under them all',
      '<table><tr><td><img src=a.jpg><td><img src=b.jpg><tr><td colspan=2>Chung</table>',
      'figure: a.jpg|figure: b.jpg – Chung',
    ],
  ])('%s', (_, html, shown) => {
    expect(showBlocks(html).join('|')).toBe(shown);
  });
});

describe('embedded content', () => {
  test.each([
    [
      '<iframe src="https://www.youtube.com/embed/abcdef12?rel=0"></iframe>',
      'YouTube, https://www.youtube.com/watch?v=abcdef12, Video trên YouTube',
    ],
    ['<iframe data-src="//player.vimeo.com/video/12" title="Lũ"></iframe>', 'Vimeo, https://vimeo.com/12, Lũ'],
    [
      '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1"></iframe>',
      'Facebook, https://www.facebook.com/a/posts/1, Bài đăng trên Facebook',
    ],
    [
      '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
      'Google Maps, https://www.google.com/maps/embed?pb=1, Bản đồ trên Google Maps',
    ],
    [
      '<video><source src="https://www.ben.vn/a.mp4">Không xem được</video>',
      'ben.vn, https://www.ben.vn/a.mp4, Nội dung nhúng trên ben.vn',
    ],
    [
      '<object data="https://ben.vn/a.pdf"><p>tải</p></object>',
      'ben.vn, https://ben.vn/a.pdf, Nội dung nhúng trên ben.vn',
    ],
    [
      '<blockquote class="twitter-tweet"><p>Nước lên</p>— Tư <a href="https://twitter.com/tu/status/1">5/7</a></blockquote>',
      'X, https://twitter.com/tu/status/1, Nước lên — Tư 5/7',
    ],
    [
      '<figure class="wp-block-embed"><div>\nhttps://www.tiktok.com/@tu/video/1\n</div></figure>',
      'TikTok, https://www.tiktok.com/@tu/video/1, Video trên TikTok',
    ],
  ])('%s', (html, shown) => {
    expect(showBlocks(html)).toEqual([`embed: ${shown}`]);
  });

  test('without an address it is told; what no reader sees is not', () => {
    expect(
      showNotices('<video src="blob:x"></video><iframe src="javascript:x"></iframe><audio src="a.mp3"></audio>'),
    ).toEqual(Array(3).fill('dropped-embed'));
    const counters =
      '<iframe></iframe><iframe src="about:blank"></iframe><iframe src="https://www.googletagmanager.com/ns"></iframe>';
    expect([...showNotices(counters), ...showBlocks(counters)]).toEqual([]);
  });
});
