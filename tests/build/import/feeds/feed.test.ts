import { describe, expect, test } from 'vitest';
import { feedManuscripts } from '../../../../src/build/import/feeds/feed.ts';
import { RefusedError } from '../../../../src/build/import/model/notice.ts';
import { htmlOf, only, source, told } from './manuscripts.ts';

const read = (xml: string) => only(feedManuscripts(source, xml));

const rss = (
  item: string,
) => `<?xml version="1.0"?><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
  <title>Báo Thử</title><link>https://bao.example/</link><language>vi</language><item>${item}</item></channel></rss>`;

describe('RSS', () => {
  test('gives the whole text and what the feed says of it', () => {
    const manuscript = read(
      rss(`<title>Chợ &amp;amp; quán</title><link>https://bao.example/cho/</link><author>thu@bao.example (Lê Thu)</author>
        <pubDate>Mon, 05 Jul 2021 09:57:00 +0700</pubDate><category>Thời sự</category>
        <description>Chợ đã có mái.</description>
        <c:encoded><![CDATA[<p>Một <a href="../quan">quán</a>.</p><p><img src="/a.jpg"></p>]]></c:encoded>`),
    );
    expect(manuscript.given).toEqual({
      headline: 'Chợ & quán',
      description: 'Chợ đã có mái.',
      published: ['Mon, 05 Jul 2021 09:57:00 +0700'],
      authors: ['Lê Thu'],
      sections: ['Thời sự'],
      keywords: ['Thời sự'],
      language: 'vi',
      sourceName: 'Báo Thử',
      sourceUrl: 'https://bao.example/cho/',
    });
    expect(htmlOf(manuscript)).toBe(
      '<p>Một <a href="https://bao.example/quan">quán</a>.</p><p><img src="https://bao.example/a.jpg"></p>',
    );
    expect(told(manuscript)).toEqual([]);
    expect(manuscript.lines.map(({ text }) => text)).toEqual(['Một quán.']);
  });

  test.each([
    ['Cá linh về - Báo Thử', 'Cá linh về'],
    ['Cá linh về | Báo Thử', 'Cá linh về'],
    ['Báo Thử: Cá linh về', 'Báo Thử: Cá linh về'],
    ['Bến Tre - Cà Mau', 'Bến Tre - Cà Mau'],
    ['a &amp;lt;b&amp;gt; c', 'a <b> c'],
  ])('has no name of the paper in its title: %s', (title, headline) => {
    expect(read(rss(`<title>${title}</title>`)).given.headline).toBe(headline);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Báo Thử</title><entry><title type="html">${title}</title></entry></feed>`;
    expect(read(atom).given.headline).toBe(headline);
  });

  test('whose summary is the beginning of the text has no standfirst', () => {
    const of = (summary: string) =>
      read(
        rss(`<description><![CDATA[${summary}]]></description><c:encoded>&lt;p&gt;Một hai ba.&lt;/p&gt;</c:encoded>`),
      );
    expect(of('Một hai [&#8230;]').given.description).toBeUndefined();
    expect(
      of('<p>Một hai...</p><p>The post <a href="x">A</a> appeared first on <a href="y">B</a>.</p>').given.description,
    ).toBeUndefined();
    expect(of('Khác hẳn').given.description).toBe('Khác hẳn');
  });

  test('with only a summary says so, with a whole text in the description does not', () => {
    const summary = read(rss('<title>A</title><description>Một &amp;lt; hai</description>'));
    expect([htmlOf(summary), summary.given.description, told(summary)]).toEqual([
      'Một &lt; hai',
      undefined,
      ['summary-only'],
    ]);
    expect(told(read(rss('<description>&lt;p&gt;Một&lt;/p&gt;&lt;p&gt;Hai&lt;/p&gt;</description>')))).toEqual([]);
    expect(told(read(rss('<title>A</title>')))).toEqual(['summary-only']);
  });

  test('has its pictures as figures, the largest of each, and tells sounds', () => {
    const manuscript = read(
      rss(`<c:encoded>&lt;p&gt;Một&lt;/p&gt;</c:encoded><media:group>
        <media:content url="https://bao.example/nho.jpg" medium="image" width="150"/>
        <media:content url="https://bao.example/a.jpg" medium="image" width="900"/></media:group>
        <media:description>Mái chợ.</media:description><media:credit>Lê Thu</media:credit>
        <enclosure url="https://bao.example/a.mp3" type="audio/mpeg"/>`),
    );
    expect(htmlOf(manuscript)).toBe(
      '<figure><img src="https://bao.example/a.jpg" alt=""><figcaption>Mái chợ. Ảnh: Lê Thu</figcaption></figure><p>Một</p>',
    );
    expect(manuscript.notices).toEqual([{ code: 'media-file', text: 'https://bao.example/a.mp3' }]);
    const shown = rss(
      '<c:encoded>&lt;img src="https://bao.example/a.jpg?w=1"&gt;</c:encoded><enclosure url="https://bao.example/a.jpg" type="image/jpeg"/>',
    );
    expect(htmlOf(read(shown))).toBe('<img src="https://bao.example/a.jpg?w=1">');
  });

  test.each([
    'The post <a href="https://bao.example/cho">Chợ có mái?</a> appeared first on <a href="https://bao.example">Báo Thử</a>.',
    'Bài viết <a href="https://bao.example/cho">Chợ có mái?</a> đã xuất hiện đầu tiên vào ngày <a href="https://bao.example">Báo Thử</a>.',
    'Bài viết <a href="https://bao.example/cho">Chợ có mái?</a> xuất hiện đầu tiên trên <a href="https://bao.example">Báo Thử</a>.',
  ])('has not the line of WordPress below its text, and tells it: %s', (line) => {
    const manuscript = read(rss(`<c:encoded><![CDATA[<p>Một</p>\n<p>${line}</p>\n]]></c:encoded>`));
    expect(htmlOf(manuscript)).toBe('<p>Một</p>');
    expect(manuscript.notices).toEqual([
      { code: 'dropped-furniture', text: expect.stringMatching(/Chợ có mái\? .* Báo Thử\.$/u) },
    ]);
    const summary = `<p>Chợ vui.</p><p>${line}</p>`;
    const both = read(
      rss(`<description><![CDATA[${summary}]]></description><c:encoded><![CDATA[<p>Một</p>]]></c:encoded>`),
    );
    expect(both.given.description).toBe('Chợ vui.');
  });

  test.each(['Bài viết xuất hiện đầu tiên trên mạng.', 'Thư kể: The post office appeared first on Đồng Khởi.'])(
    'keeps sentences that only sound like it: %s',
    (line) => {
      expect(htmlOf(read(rss(`<c:encoded>&lt;p&gt;${line}&lt;/p&gt;</c:encoded>`)))).toBe(`<p>${line}</p>`);
    },
  );

  test('reads dates as programs write them', () => {
    const { given } = read(
      rss(
        '<title>20210705</title><pubDate>1625453820</pubDate><dcterms:modified xmlns:dcterms="http://purl.org/dc/terms/">20210706</dcterms:modified>',
      ),
    );
    expect(given).toMatchObject({
      headline: '20210705',
      published: ['2021-07-05T02:57:00Z'],
      modified: ['2021-07-06'],
    });
  });

  describe('with a picture in the summary beside the text', () => {
    const of = (content: string, more = '') =>
      read(
        rss(`<link>https://bao.example/cho/</link><description><![CDATA[<a href="/cho"><img src="/mai.jpg" alt="Mái chợ"></a>
          Chợ có mái. <img src="https://dem.example/p.gif" width="1" height="1">]]></description>
          <c:encoded><![CDATA[${content}]]></c:encoded>${more}`),
      );

    test('has it above a text without pictures', () => {
      const manuscript = of('<p>Một</p>');
      expect(htmlOf(manuscript)).toBe(
        '<figure><img src="https://bao.example/mai.jpg" alt="Mái chợ"></figure><p>Một</p>',
      );
      expect(manuscript.notices).toEqual([]);
      expect(manuscript.given.description).toBe('Chợ có mái.');
    });

    test.each([
      ['<p><img src="a.jpg">Một</p>', ''],
      ['<p>Một</p>', '<enclosure url="https://bao.example/a.jpg" type="image/jpeg"/>'],
    ])('tells it where the article has another: %s%s', (content, more) => {
      const manuscript = of(content, more);
      expect(htmlOf(manuscript)).not.toContain('mai.jpg');
      expect(manuscript.notices).toEqual([{ code: 'summary-picture', text: 'https://bao.example/mai.jpg' }]);
    });

    test('says nothing where the article shows it', () => {
      const manuscript = of('<p><img src="https://bao.example/mai-300x200.jpg">Một</p>');
      expect(manuscript.notices).toEqual([]);
    });
  });

  test('1.0 has its items beside the channel', () => {
    const manuscript =
      read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Báo</title></channel><item><title>A</title>
      <link>https://bao.example/a</link><dc:creator>Lê Thu</dc:creator><dc:date>2021-07-05T09:57+07:00</dc:date>
      <description>x</description></item></rdf:RDF>`);
    expect(manuscript.given).toMatchObject({
      headline: 'A',
      authors: ['Lê Thu'],
      published: ['2021-07-05T09:57+07:00'],
      sourceName: 'Báo',
    });
  });
});

describe('Atom', () => {
  const feed = (
    entry: string,
  ) => `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="https://bao.example/x/">
    <title>Báo Thử</title><author><name>Tòa soạn</name></author><entry>${entry}</entry></feed>`;

  test('gives the whole text and what the entry says of it', () => {
    const { given, ...manuscript } = read(
      feed(`<title type="html">Chợ &amp;lt;cũ&amp;gt;</title><link rel="alternate" href="/cho"/><author><name>Lê Thu</name></author>
      <published>2021-07-05T09:57:00+07:00</published><updated>2021-07-06T09:57:00+07:00</updated>
      <category term="ts" label="Thời sự"/><summary>Khác</summary>
      <content type="html">&lt;p&gt;Một&lt;/p&gt;</content>`),
    );
    expect(given).toEqual({
      headline: 'Chợ <cũ>',
      description: 'Khác',
      published: ['2021-07-05T09:57:00+07:00'],
      modified: ['2021-07-06T09:57:00+07:00'],
      authors: ['Lê Thu'],
      sections: ['Thời sự'],
      keywords: ['Thời sự'],
      language: 'vi',
      sourceName: 'Báo Thử',
      sourceUrl: 'https://bao.example/cho',
    });
    expect(htmlOf({ ...manuscript, given })).toBe('<p>Một</p>');
  });

  test.each([
    [
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a<br/>b &amp; <a href="c">c</a></p></div></content>',
      '<p>a<br>b &amp; <a href="https://bao.example/x/c">c</a></p>',
    ],
    ['<content type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div><h:p>a</h:p></h:div></content>', '<p>a</p>'],
    ['<content>a &lt; b\n\nc</content>', '<p>a &lt; b</p><p>c</p>'],
  ])('reads %s', (content, html) => {
    expect(htmlOf(read(feed(content)))).toBe(html);
  });

  test('reads dates as programs write them', () => {
    const { given } = read(feed('<published>20210705</published><updated>1625539620</updated>'));
    expect(given).toMatchObject({ published: ['2021-07-05'], modified: ['2021-07-06T02:47:00Z'] });
  });

  test('has the picture of its summary above a text without one', () => {
    const summary = '<summary type="html">&lt;img src="/x/mai.jpg"&gt;Khác</summary>';
    expect(htmlOf(read(feed(`${summary}<content>Một</content>`)))).toBe(
      '<figure><img src="https://bao.example/x/mai.jpg" alt=""></figure><p>Một</p>',
    );
    expect(htmlOf(read(feed(summary)))).toBe('<img src="https://bao.example/x/mai.jpg">Khác');
  });

  test('without a content has only a summary', () => {
    expect(told(read(feed('<summary>a</summary><content src="https://bao.example/x.html"/>')))).toEqual([
      'summary-only',
    ]);
    expect(read(feed('<updated>2021-07-05T09:57:00Z</updated>')).given).toMatchObject({
      published: ['2021-07-05T09:57:00Z'],
      authors: ['Tòa soạn'],
    });
  });

  test('under a prefix is the same', () => {
    const manuscript = read(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title><a:content>b</a:content></a:entry></a:feed>',
    );
    expect([manuscript.given.headline, htmlOf(manuscript)]).toEqual(['A', '<p>b</p>']);
  });
});

test('what is no feed is refused', () => {
  expect(() => feedManuscripts(source, '<a/>')).toThrow(RefusedError);
  expect(() => feedManuscripts(source, '<!DOCTYPE rss><rss/>')).toThrow(/DOCTYPE/u);
});
