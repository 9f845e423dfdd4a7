import { describe, expect, test } from 'vitest';
import { wxrManuscripts } from '../../../../src/build/import/feeds/wxr.ts';
import type { Manuscript } from '../../../../src/build/import/model/manuscript.ts';
import { RefusedError } from '../../../../src/build/import/model/notice.ts';
import { htmlOf, only, source, told } from './manuscripts.ts';
import { attachment, exportOf, post } from './wxrText.ts';

const manuscripts = (...items: string[]): Manuscript[] => [...wxrManuscripts(source, exportOf(...items))];
const manuscript = (content: string, more?: string) => only(wxrManuscripts(source, exportOf(post(content, more))));

describe('a WordPress export', () => {
  test('says who wrote a post, when, where and under which words', () => {
    const more = `<wp:post_modified>2021-07-06 08:00:00</wp:post_modified><wp:post_modified_gmt>2021-07-06 01:00:00</wp:post_modified_gmt>
      <category domain="category" nicename="thoi-su"><![CDATA[Thời sự &amp; Xã hội]]></category>
      <category domain="category" nicename="uncategorized">Uncategorized</category>
      <category domain="post_tag" nicename="cho">chợ</category><category domain="post_format" nicename="x">Aside</category>`;
    const { name, given, kind, leftOut, lines } = manuscript('Một.\n\nHai.', more);
    expect({ name, kind, leftOut }).toEqual({ name: 'xuat.xml: Chợ Bến Gỗ', kind: 'feed', leftOut: undefined });
    expect(given).toEqual({
      slug: 'cho-ben-go',
      headline: 'Chợ Bến Gỗ',
      published: ['2021-07-05T09:57:00+07:00'],
      modified: ['2021-07-06T08:00:00+07:00'],
      authors: ['Lê Thu'],
      sections: ['Thời sự & Xã hội'],
      keywords: ['chợ'],
      language: 'vi',
      sourceUrl: 'https://bao.example/cho-ben-go/',
    });
    expect(lines).toEqual([
      { number: 1, text: 'Một.' },
      { number: 2, text: 'Hai.' },
    ]);
  });

  test('leaves out what is no published post, and says what it is', () => {
    const of = (type: string, status: string, more = '') =>
      `<item><title>${type} ${status}</title><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status>${more}</item>`;
    const all = manuscripts(
      of('post', 'publish'),
      of('post', 'draft', '<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>'),
      of('post', 'pending'),
      of('post', 'future'),
      of('post', 'private'),
      of('post', 'trash'),
      of('post', 'publish', '<wp:post_password>x</wp:post_password>'),
      of('page', 'publish'),
      of('attachment', 'inherit'),
      of('nav_menu_item', 'publish'),
    );
    expect(all.map(({ leftOut }) => leftOut)).toEqual([
      undefined,
      ...['draft', 'pending', 'scheduled', 'private', 'trash', 'password', 'page', 'attachment', 'page'],
    ]);
    expect(all.flatMap(told)).toEqual(['left-out-type nav_menu_item']);
    expect(all[1]?.given.published).toBeUndefined();
  });

  test.each([
    ['A &amp;amp; B', 'A & B'],
    ['<![CDATA[<b>A</b> &lt; B<script>x()</script>]]>', 'A < B'],
    ['5 &lt; 6 và 7', '5 < 6 và 7'],
  ])('reads the title %s as a text', (title, headline) => {
    const item = post('x').replace('Chợ Bến Gỗ', title);
    expect(only(wxrManuscripts(source, exportOf(item))).given.headline).toBe(headline);
  });

  test('gives no slug that is a path', () => {
    const [manuscript] = manuscripts(post('x').replace('<wp:post_name>cho-ben-go', '<wp:post_name>..%2F..%2Fetc'));
    expect(manuscript?.given.slug).toBeUndefined();
  });

  test('puts the featured image first, with the caption of its attachment, unless the text shows it', () => {
    const thumbnail =
      '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>3</wp:meta_value></wp:postmeta>';
    const file = attachment(
      3,
      'https://bao.example/u/a-scaled.jpg',
      '<excerpt:encoded><![CDATA[Mái <i>chợ</i>]]></excerpt:encoded>',
    );
    const first = (content: string) => manuscripts(post(content, thumbnail), file)[0];
    const figure =
      '<figure><img src="https://bao.example/u/a-scaled.jpg" alt=""><figcaption>Mái <i>chợ</i></figcaption></figure>';
    expect(first('x')).toMatchObject({ notices: [] });
    expect(htmlOf(first('x') as Manuscript)).toBe(`${figure}<p>x</p>`);
    const shown = '<img src="https://bao.example/u/a-300x200.jpg">';
    expect(htmlOf(first(shown) as Manuscript)).toBe(`<p>${shown}</p>`);
    expect(htmlOf(first('<img src="https://bao.example/u/abc.jpg">') as Manuscript)).toContain(figure);
    expect(told(manuscript('x', thumbnail))).toEqual(['gallery-photo-missing 3']);
  });

  test('shows the file that was put up, not a smaller size of it', () => {
    const picture = (id: number) =>
      `<img class="x wp-image-${id}" src="https://bao.example/u/a-300x200.jpg" width="300">`;
    const [first] = manuscripts(
      post(`${picture(3)}${picture(4)}`),
      attachment(3, 'https://bao.example/u/a.jpg'),
      attachment(4, 'https://bao.example/u/b.jpg'),
    );
    expect(htmlOf(first as Manuscript)).toBe(
      `<p><img class="x wp-image-3" src="https://bao.example/u/a.jpg">${picture(4)}</p>`,
    );
  });

  test.each([
    ['2021-07-05 09:57:00', '0000-00-00 00:00:00', ['2021-07-05 09:57:00']],
    ['2021-07-04 21:27:00', '2021-07-05 00:57:00', ['2021-07-04T21:27:00-03:30']],
    ['0000-00-00 00:00:00', '2021-07-05 02:57:00', ['2021-07-05T02:57:00Z']],
    ['2021-07-05 09:57:00', '2021-07-01 02:57:00', ['2021-07-05 09:57:00']],
    ['0000-00-00 00:00:00', '', undefined],
    ['2021-13-05 09:57:00', '', undefined],
  ])('reads the date %s, in UTC %s', (local, utc, published) => {
    const item = post('x').replace('2021-07-05 09:57:00', local).replace('2021-07-05 02:57:00', utc);
    expect(only(wxrManuscripts(source, exportOf(item))).given.published).toEqual(published);
  });

  test('a file is a link with its name, without the button beside it', () => {
    const name = '<a href="https://bao.example/a.pdf">Tệp PDF</a>';
    const button = '<a href="https://bao.example/a.pdf" class="wp-block-file__button" download>Download</a>';
    const file = (links: string) =>
      htmlOf(manuscript(`<!-- wp:file {"id":7} --><div class="wp-block-file">${links}</div><!-- /wp:file -->`));
    expect(file(name + button)).toBe(`<div class="wp-block-file">${name}</div>`);
    expect(file(button)).toContain('>Download<');
  });

  test('footnotes that are kept beside the text stand where their block is', () => {
    const text =
      '<!-- wp:paragraph --><p>Chợ<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup></p><!-- /wp:paragraph -->';
    const meta = (value: string) =>
      `<wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
    const notes = meta('[{"content":"Theo <em>sổ chợ</em>.","id":"a1"}]');
    const list = '<ol class="wp-block-footnotes"><li id="a1">Theo <em>sổ chợ</em>. <a href="#a1-link">↩︎</a></li></ol>';
    const noted = manuscript(
      `${text}<!-- wp:footnotes /--><!-- wp:paragraph --><p>Hết</p><!-- /wp:paragraph -->`,
      notes,
    );
    expect(htmlOf(noted)).toContain(`</sup></p>${list}<p>Hết</p>`);
    expect(told(noted)).toEqual([]);
    expect(htmlOf(manuscript(text, notes))).toContain(list);
    expect(told(manuscript('<!-- wp:footnotes /-->', meta('{')))).toEqual(['dropped-block footnotes']);
  });

  test('takes a page’s marks out and counts comments', () => {
    const comment = '<wp:comment><wp:comment_content>Hay</wp:comment_content></wp:comment>';
    const paged = manuscript('Một.<!--more-->Hai.<!--nextpage-->Ba.', comment.repeat(2));
    expect(htmlOf(paged)).toBe('<p>Một.</p><p>Hai.</p><p>Ba.</p>');
    expect(told(paged)).toEqual(['comments-skipped 2']);
  });
});

describe('a damaged export', () => {
  test('loses characters that XML forbids, and says how many', () => {
    const damaged = manuscript('Một\u0010 &#x8; chữ\u0000');
    expect(htmlOf(damaged)).toBe('<p>Một  chữ</p>');
    expect(told(damaged)).toEqual(['cleaned-characters 3']);
  });

  test('gives what stands before the fault and says where that is', () => {
    const whole = exportOf(post('Một.'), post('Hai.'), post('Ba.'));
    const cut = whole.slice(0, whole.indexOf('Ba.') + 3);
    const [one, two, three] = wxrManuscripts(source, cut);
    expect([one, two].map((kept) => kept && htmlOf(kept))).toEqual(['<p>Một.</p>', '<p>Hai.</p>']);
    expect(three?.leftOut).toBe('draft');
    expect(two && told(two)).toEqual([expect.stringMatching(/^broken-xml dòng \d+, cột \d+$/u)]);
    expect(one && told(one)).toEqual([]);
  });

  test('with a bare & or an unknown entity is whole', () => {
    const [kept] = manuscripts(post('x').replace('<title>Chợ Bến Gỗ', '<title>Chợ & quán&nbsp;ăn &copy; 1'));
    expect(kept?.given.headline).toBe('Chợ & quán ăn © 1');
  });

  test.each([
    ['<!DOCTYPE x [<!ENTITY a "b">]><rss/>', /DOCTYPE/u],
    ['', /hỏng ngay từ dòng 1/u],
    ['x', /hỏng ngay từ dòng 1/u],
    ['<rss><channel></channel></rss>', /không có bài nào/u],
  ])('%s is refused', (xml, sentence) => {
    expect(() => wxrManuscripts(source, xml)).toThrow(RefusedError);
    expect(() => wxrManuscripts(source, xml)).toThrow(sentence);
  });
});
