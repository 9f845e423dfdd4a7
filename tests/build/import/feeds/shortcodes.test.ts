import { describe, expect, test } from 'vitest';
import { wxrManuscripts } from '../../../../src/build/import/feeds/wxr.ts';
import type { Manuscript } from '../../../../src/build/import/model/manuscript.ts';
import { htmlOf, source, told } from './manuscripts.ts';
import { attachment, exportOf, post } from './wxrText.ts';

const library = [
  attachment(
    1,
    'https://bao.example/1.jpg',
    '<excerpt:encoded>Một</excerpt:encoded><wp:post_parent>7</wp:post_parent>',
  ),
  attachment(2, 'https://bao.example/2.jpg', '<wp:post_parent>7</wp:post_parent>'),
];

function read(content: string): Manuscript {
  const [manuscript] = wxrManuscripts(source, exportOf(post(content), ...library));
  if (!manuscript) throw new Error('no manuscript');
  return manuscript;
}

const one = '<figure><img src="https://bao.example/1.jpg" alt=""><figcaption>Một</figcaption></figure>';
const two = '<figure><img src="https://bao.example/2.jpg" alt=""></figure>';
const frame = (address: string) => `<p><iframe src="${address}"></iframe></p>`;

describe('WordPress’s own shortcodes', () => {
  test('a caption belongs to its picture, the larger file that it links to', () => {
    const made = read(
      'A\n\n[caption id="x" align="alignleft"]<a href="https://bao.example/1.jpg"><img src="https://bao.example/1-300x200.jpg" alt="m"></a> Mái <em>chợ</em>. Ảnh [1]: Lê Thu[/caption]\n\nB',
    );
    expect(htmlOf(made)).toBe(
      '<p>A</p><figure class="wp-caption alignleft"><img alt="m" src="https://bao.example/1.jpg"><figcaption>Mái <em>chợ</em>. Ảnh [1]: Lê Thu</figcaption></figure><p>B</p>',
    );
    expect(told(made)).toEqual([]);
  });

  test('an old caption has its text in an attribute, with brackets', () => {
    const made = read('[wp_caption caption="Chợ [cũ]"]<img src="https://bao.example/1.jpg">[/wp_caption]');
    expect(htmlOf(made)).toContain('<img src="https://bao.example/1.jpg"><figcaption>Chợ [cũ]</figcaption>');
  });

  test.each([
    ['[gallery ids="2,1"]', `${two}${one}`, []],
    ['[gallery]', `${one}${two}`, []],
    ['[gallery exclude="1"]', two, []],
    ['[gallery ids="1,9"]', one, ['gallery-photo-missing 9']],
    ['[gallery ids="../../etc"]', '', ['dropped-shortcode']],
  ])('%s shows its photos', (content, html, notices) => {
    expect(htmlOf(read(content))).toBe(html);
    expect(told(read(content))).toEqual(notices);
  });

  test.each([
    ['[embed]https://youtu.be/x?a=1&amp;b=2[/embed]', 'https://youtu.be/x?a=1&amp;b=2'],
    ['[youtube https://www.youtube.com/watch?v=abc]', 'https://www.youtube.com/watch?v=abc'],
    ['[youtube=https://youtu.be/abc]', 'https://youtu.be/abc'],
    ['[youtube id="dQw4w9WgXcQ"]', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['[video width="640" mp4="https://bao.example/v.mp4"][/video]', 'https://bao.example/v.mp4'],
    ['[audio src="https://bao.example/a.mp3"]', 'https://bao.example/a.mp3'],
  ])('%s is an embed', (content, address) => {
    expect(htmlOf(read(`A ${content} B`))).toBe(`<p>A</p>${frame(address)}<p>B</p>`);
    expect(told(read(content))).toEqual([]);
  });

  test('the address of a video alone on a line is an embed, one within a sentence is not', () => {
    expect(htmlOf(read('A\n\nhttps://youtu.be/x\n\nB https://youtu.be/y'))).toBe(
      `<p>A</p>${frame('https://youtu.be/x')}<p>B https://youtu.be/y</p>`,
    );
    expect(htmlOf(read('A\nhttps://youtu.be/x\nB'))).toBe(
      '<p>A<br><iframe src="https://youtu.be/x"></iframe><br>B</p>',
    );
  });

  test('an address that is no web address makes no embed', () => {
    expect(htmlOf(read('[embed]javascript:alert(1)[/embed]'))).not.toContain('iframe');
  });
});

describe('other marks in square brackets', () => {
  test('go, told once each, and what stands between them stays', () => {
    const made = read(
      '[vc_row][vc_column width="1/2"]Một[/vc_column][vc_column width="1/2"]Hai [b]đậm[/b].[/vc_column][/vc_row]',
    );
    expect(htmlOf(made)).toBe('<p>Một</p><p>Hai đậm.</p>');
    expect(told(made)).toEqual(['dropped-shortcode', 'dropped-shortcode', 'dropped-shortcode']);
    expect(made.notices[1]?.text).toBe('[vc_column width="1/2"]');
  });

  test('alone on its line a mark is a shortcode', () => {
    expect(htmlOf(read('A\n\n[toc]\n\nB'))).toBe('<p>A</p><p>B</p>');
  });

  test.each(['Theo [1] và […] thì [sic] đúng [Ảnh] [VIDEO] [a b]', 'Mở [ngoặc', '[Video] Chợ', 'a[i] = b[j]'])(
    '%s stays as it is',
    (text) => {
      expect(htmlOf(read(text))).toBe(`<p>${text}</p>`);
      expect(told(read(text))).toEqual([]);
    },
  );

  test('in an attribute it stays, and in double brackets it is text', () => {
    expect(htmlOf(read('<img src="/a.jpg" alt="[gallery ids=1]">'))).toContain('alt="[gallery ids=1]"');
    expect(htmlOf(read('Gõ [[gallery ids="1"]] để chèn.'))).toBe('<p>Gõ [gallery ids="1"] để chèn.</p>');
  });
});
