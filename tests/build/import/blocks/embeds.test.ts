import { describe, expect, test } from 'vitest';
import { showBlocks, showNotices } from './show.ts';

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
