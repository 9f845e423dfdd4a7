import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../../src/build/import/blocks/toBlocks.ts';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';
import { showBlocks } from './show.ts';

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

test('a video that no article can have is told with its caption, which is no credit of the photo above', () => {
  const { blocks, notices } = toBlocks(
    parseHtml(`<figure><img src=a.png><figcaption>Ghe dưa.</figcaption></figure>
      <figure><video src=v.mp4></video><figcaption>Video: <b>Lê Hoa</b></figcaption></figure>
      <figure><video></video><figcaption>Lũ về.</figcaption></figure>`),
  );
  expect(blocks.map(({ text }) => text)).toEqual(['Ghe dưa.']);
  expect(notices).toEqual(['v.mp4', 'Video: Lê Hoa', 'Lũ về.'].map((text) => ({ code: 'dropped-embed', text })));
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
